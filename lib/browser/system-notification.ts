import { browser } from 'wxt/browser';
import { readSettings } from './settings';

const LINES = 4;

/**
 * The window of a tab, else the one in front, as part of an id: on a click the panel must be opened before anything can
 * be looked up. The tab may have been closed meanwhile, and a browser that runs on without a window names none.
 */
export async function windowOf(tabId: number | undefined): Promise<number> {
  const asked = await Promise.allSettled([
    tabId === undefined ? undefined : browser.tabs.get(tabId).then(({ windowId }) => windowId),
    browser.windows.getLastFocused().then(({ id }) => id),
  ]);
  const known = asked.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
  return known[0] ?? browser.windows.WINDOW_ID_NONE;
}

/** Shows a system notification if the merchant wants them and the browser allows them; says whether it did. */
export async function systemNotification(
  id: string,
  told: { readonly title: string; readonly lines: readonly string[]; readonly quiet: boolean },
): Promise<boolean> {
  const { notifications } = await readSettings();
  if (!notifications || !(await browser.permissions.contains({ permissions: ['notifications'] })))
    return false;
  await browser.notifications.create(id, {
    type: 'basic',
    // A packaged file: the CSP refuses a data: icon.
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: told.title,
    message: told.lines.slice(0, LINES).join('\n'),
    silent: told.quiet,
  });
  return true;
}
