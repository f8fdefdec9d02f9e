import { browser } from 'wxt/browser';
import { say } from '../messages/say';
import { showBadge } from './badge';
import { registerContentScript } from './content-scripts';
import { openPanelByIcon } from './panel';
import { readSettings } from './settings';

/** Looks after what is overdue; due times themselves live in the database, so a missed alarm only delays. */
export const WATCH_ALARM = 'watch';
const WATCH_MINUTES = 15;
/** Id of the command and of the context menu's line. */
export const TAKE_SNAPSHOT = 'take-snapshot';

/** Created only where it is missing: creating it anew at each worker start would postpone it for ever. */
async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(WATCH_ALARM)) return;
  await browser.alarms.create(WATCH_ALARM, { periodInMinutes: WATCH_MINUTES });
}

/** The context menu's line, in the language of now. */
export function ensureMenu(): Promise<void> {
  // Two at once would both find no line, and create it twice.
  return navigator.locks.request('dingdian-menu', createMenu);
}

async function createMenu(): Promise<void> {
  const { language } = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: TAKE_SNAPSHOT,
    title: say(language, { key: 'page:menu.snapshot' }),
    contexts: ['all'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * Puts back what an update, a restart or a disable clears: registered scripts, alarm, menu, badge, the icon's act.
 * Runs at each worker start; each part for itself, and the failures are returned.
 */
export async function ensureRuntimeState(countOpenRed: () => Promise<number>): Promise<readonly unknown[]> {
  const parts = await Promise.allSettled([
    registerContentScript(),
    ensureAlarm(),
    ensureMenu(),
    openPanelByIcon(),
    countOpenRed().then(showBadge),
  ]);
  return parts.flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
}
