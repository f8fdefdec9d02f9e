// First, before any schema exists.
import '../lib/browser/jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { coalesce } from '../lib/browser/coalesce';
import { injectIntoOpenTabs, injectReader, registerContentScript } from '../lib/browser/content-scripts';
import { recordFault } from '../lib/browser/faults';
import { onMessage, type Sender } from '../lib/browser/messages';
import { openNotification } from '../lib/browser/notify';
import { highlightIn } from '../lib/browser/overlay';
import { openPanelAt } from '../lib/browser/panel';
import { answerPageSeen, dismissPill, renewPills } from '../lib/browser/pill';
import { ensureMenu, TAKE_SNAPSHOT, WATCH_ALARM } from '../lib/browser/runtime-state';
import { watchSettings } from '../lib/browser/settings';
import { keepTab, sayInTab, type Story, takeSnapshot, type Wish } from '../lib/browser/snapshot';
import { finish } from '../lib/reading/finish';
import { alertAcknowledged, alertResolved, alertSnoozed } from './background/alerts';
import { catchUp, keep, truthChanged, watchChanged } from './background/answers';
import { countSight } from './background/count-sight';
import { keepFile } from './background/import';
import { workerStarted } from './background/start';

/** Frames of one page settle one after the other: they are read together. */
const GATHER_MS = 300;

const story: Story = { finish, keep };

/** Runs the answer to a browser event; what it throws is a bug, and kept on record. */
function handle(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => recordFault(where, error));
}

/** The sender's tab; messages named `cs-` come from a tab, or are refused before they get here. */
function tabOf(sender: Sender): { readonly id: number; readonly windowId: number } {
  const { id, windowId } = sender.tab ?? {};
  if (id === undefined || windowId === undefined) throw new Error('A content script without a tab');
  return { id, windowId };
}

async function snapshotOf(tabId: number | undefined, trigger: Wish['trigger']): Promise<void> {
  if (tabId === undefined) return;
  await sayInTab(tabId, await takeSnapshot({ tabId, trigger, idempotencyKey: crypto.randomUUID() }, story));
}

export default defineBackground(() => {
  const started = workerStarted();
  handle('worker start', started);

  const readAutomatically = coalesce(
    (tabId) => keepTab({ tabId, trigger: 'auto', idempotencyKey: crypto.randomUUID() }, story),
    GATHER_MS,
  );

  onMessage('cs-page-seen', (_seen, sender) => answerPageSeen(sender, tabOf(sender).id));
  onMessage('cs-reader-wanted', (_nothing, sender) => injectReader(tabOf(sender).id, sender.frameId ?? 0));
  onMessage('cs-page-read', ({ sight }) => countSight(sight));
  onMessage('cs-page-changed', async (_seen, sender) => ({
    kept: (await readAutomatically(tabOf(sender).id)).kind === 'saved',
  }));
  onMessage('cs-snapshot-wanted', (wish, sender) =>
    takeSnapshot({ ...wish, tabId: tabOf(sender).id, trigger: 'pill' }, story),
  );
  onMessage('cs-fault', async ({ what }) => {
    await recordFault('reading', what);
    return { done: true };
  });
  onMessage('cs-pill-dismissed', async (_nothing, sender) => {
    await dismissPill(sender);
    return { done: true };
  });
  onMessage('cs-alert-acknowledged', ({ alertId }) => alertAcknowledged(alertId));
  onMessage('cs-alert-opened', async ({ alertId }, sender) => {
    await openPanelAt(tabOf(sender).windowId, alertId);
    return { done: true };
  });
  onMessage('panel-snapshot-wanted', async (wish) => {
    const answer = await takeSnapshot(wish, story);
    await sayInTab(wish.tabId, answer);
    return answer;
  });
  onMessage('panel-truth-changed', ({ shopIds }) => truthChanged(shopIds));
  onMessage('panel-alert-acknowledged', ({ alertId, until }) => alertAcknowledged(alertId, until));
  onMessage('panel-alert-snoozed', ({ alertId, until }) => alertSnoozed(alertId, until));
  onMessage('panel-watch-changed', watchChanged);
  onMessage('panel-alert-resolved', ({ alertId, note }) => alertResolved(alertId, note));
  onMessage('panel-highlight-wanted', ({ tabId, trails }) => highlightIn(tabId, trails));
  onMessage('panel-import-wanted', keepFile);
  onMessage('panel-ping', () => ({ at: new Date().toISOString() }));

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TAKE_SNAPSHOT) handle(command, snapshotOf(tab?.id, 'shortcut'));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === TAKE_SNAPSHOT) handle('menu', snapshotOf(tab?.id, 'menu'));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) handle(name, catchUp());
  });
  const onNotification = (id: string) => handle('notification', openNotification(id));
  // Absent until the optional permission is given, and there at once when it is.
  browser.notifications?.onClicked.addListener(onNotification);
  browser.permissions.onAdded.addListener(() => {
    browser.notifications?.onClicked.addListener(onNotification);
    handle('granted', registerContentScript().then(injectIntoOpenTabs));
  });
  watchSettings(() => handle('settings', Promise.all([ensureMenu(), renewPills()])));
  browser.permissions.onRemoved.addListener(() => handle('revoked', registerContentScript()));
  // An update clears the alarms: what is overdue must not wait for the next one.
  browser.runtime.onInstalled.addListener(() =>
    handle('installed', started.then(injectIntoOpenTabs).then(catchUp)),
  );
  browser.runtime.onStartup.addListener(() => handle('browser start', catchUp()));
});
