import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Alert } from '../alerts/types';
import { say } from '../messages/say';
import type { Locale } from '../messages/types';
import { DIGEST_PREFIX } from './digest';
import { tellTab } from './messages';
import { type Group, joinGroup } from './notification-groups';
import { showBanner } from './overlay';
import { openPanelAt } from './panel';
import { readSettings } from './settings';
import { systemNotification, windowOf } from './system-notification';
import { bannerTexts } from './words';

/** Alerts of one shop that ring now. */
export interface Ring {
  readonly shopId: string;
  readonly shopName: string;
  readonly alerts: readonly Alert[];
  /** The tab that the figures came from; undefined = no tab (import, alarm). */
  readonly tabId: number | undefined;
}

const PREFIX = 'shop|';
const groups = storage.defineItem<Readonly<Record<string, Group>>>('session:notified', { fallback: {} });

async function showBanners(locale: Locale, { alerts, tabId }: Ring): Promise<void> {
  if (tabId === undefined) return;
  for (const alert of alerts.toReversed()) {
    // The first alert must end up on top.
    if (alert.severity === 'red') await showBanner(tabId, bannerTexts(locale, alert));
  }
}

async function showNotification(locale: Locale, ring: Ring): Promise<void> {
  const titled = ring.alerts.map(({ id, title }) => ({ id, title: say(locale, title) }));
  const all = await groups.getValue();
  const { group, quiet } = joinGroup(all[ring.shopId], titled, Date.now());
  const count = group.alertIds.length;
  const shown = await systemNotification(`${PREFIX}${await windowOf(ring.tabId)}|${ring.shopId}`, {
    title: say(locale, {
      key: count === 1 ? 'page:notification.one' : 'page:notification.many',
      params: { shop: ring.shopName, count },
    }),
    lines: group.titles,
    quiet,
  });
  if (shown) await groups.setValue({ ...all, [ring.shopId]: group });
}

/** Makes alerts heard outside the panel. The inbox is the truth: a channel that is closed or refused changes nothing. */
export async function ringAlerts(rings: readonly Ring[]): Promise<void> {
  const { language } = await readSettings();
  for (const ring of rings) {
    if (ring.alerts.length === 0) continue;
    // One shop after the other, so that groups are written in turn.
    await Promise.all([showBanners(language, ring), showNotification(language, ring)]);
  }
}

/** Takes the banners of these alerts out of every page; a tab without our script has none to take. */
export async function removeBanners(alertIds: readonly string[]): Promise<void> {
  const tabs = alertIds.length === 0 ? [] : await browser.tabs.query({ discarded: false });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(
    ids.flatMap((id) => alertIds.map((alertId) => tellTab(id, 'bg-banner-gone', { alertId }))),
  );
}

/** A notification of ours was clicked: opens the panel, at its newest alert where it tells of some. */
export async function openNotification(notificationId: string): Promise<void> {
  const [prefix, windowId, shopId] = notificationId.split('|');
  if (`${prefix}|` === DIGEST_PREFIX) {
    await openPanelAt(Number(windowId), Promise.resolve(undefined));
    await browser.notifications.clear(notificationId);
    return;
  }
  if (`${prefix}|` !== PREFIX || windowId === undefined || shopId === undefined) return;
  await openPanelAt(
    Number(windowId),
    groups.getValue().then((all) => all[shopId]?.alertIds[0]),
  );
  await browser.notifications.clear(notificationId);
}
