import { browser } from 'wxt/browser';

/** A bug that was caught at a border: where and what, without any page text. */
export interface Fault {
  readonly at: string;
  readonly where: string;
  readonly what: string;
}

const KEY = 'faults';
const KEPT = 20;

/** The last faults, newest first. */
export async function recentFaults(): Promise<readonly Fault[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

/** Keeps a fault on record in the extension's own storage; the browser's console is not read by merchants. */
export async function recordFault(where: string, error: unknown): Promise<void> {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fault: Fault = { at: new Date().toISOString(), where, what: what.slice(0, 500) };
  // One after the other, from whichever page: of two that are written at once one would be lost.
  await navigator.locks.request(`dingdian-${KEY}`, async () =>
    browser.storage.local.set({ [KEY]: [fault, ...(await recentFaults())].slice(0, KEPT) }),
  );
}

/** Records what nobody in this page caught; the browser's console still gets it. */
export function recordStrayFaults(page: Window): void {
  const { pathname } = page.location;
  page.addEventListener('error', ({ error, message }) => void recordFault(pathname, error ?? message));
  page.addEventListener('unhandledrejection', ({ reason }) => void recordFault(pathname, reason));
}
