import { type Browser, browser } from 'wxt/browser';

const ID = 'console';
const FILE = '/content-scripts/console.js';

/** Host patterns that were granted, by install, by the merchant or (loopback build) by the manifest. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin)).toSorted();
}

/** Registers the content script for exactly what is granted; an update of the extension clears it silently. */
export function registerContentScript(): Promise<void> {
  // A grant during the worker's start would otherwise register the same id twice.
  return navigator.locks.request('dingdian-register', register);
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered?.matches?.toSorted().join() === matches.join()) return;
  const script = {
    id: ID,
    js: [FILE.slice(1)],
    matches: [...matches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in every frame of a tab that may be read; a frame that has it already ignores this. */
export async function injectContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
}

/** Puts the reader into one frame that shows figures; `done` is false when the frame is gone or may not be read. */
export async function injectReader(tabId: number, frameId: number): Promise<{ done: boolean }> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
    return { done: true };
  } catch {
    return { done: false };
  }
}

/** Every open tab of a granted host, in the order of the windows and tabs. */
export async function grantedTabs(): Promise<readonly (Browser.tabs.Tab & { id: number })[]> {
  const url = [...(await grantedOrigins())];
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ ...tab, id: tab.id }]));
}

/** Starts it in granted tabs that are already open: after an update, and after a permission was given. */
export async function injectIntoOpenTabs(): Promise<void> {
  // One tab may just be closing or show an error page; the others go on.
  await Promise.allSettled((await grantedTabs()).map(({ id }) => injectContentScript(id)));
}
