import { zoneOfShop } from '../../lib/alerts/shop-zone';
import { isQuiet, soundNow } from '../../lib/alerts/sounding';
import type { Alert } from '../../lib/alerts/types';
import { showBadge } from '../../lib/browser/badge';
import { removeBanners, ringAlerts } from '../../lib/browser/notify';
import { tabShowing } from '../../lib/browser/tabs';
import { alertsByState, alertsToRing, noteRung } from '../../lib/store/alerts';
import { contractsOfShop, listContracts } from '../../lib/store/contracts';
import type { Db } from '../../lib/store/db';
import { heldAlerts, noteHeld } from '../../lib/store/digest';
import { isProblem } from '../../lib/problem';
import { canonicalShop } from '../../lib/store/shop-name';
import { listShops } from '../../lib/store/shops';
import { snapshotById } from '../../lib/store/snapshots';
import { usualWatch, watchSettings } from '../../lib/store/watch-settings';

/** Open red alerts of all shops: the number on the badge. */
export async function countOpenRed(db: Db): Promise<number> {
  return (await alertsByState(db, ['open'])).found.filter(({ severity }) => severity === 'red').length;
}

/** The tab in which an alert's figures are seen right now, by the address that they were read at. */
async function tabOf(db: Db, alert: Alert | undefined): Promise<number | undefined> {
  const from = alert?.evidence[0];
  const snapshot = from && (await snapshotById(db, from.snapshotId));
  const url = snapshot?.readings[0]?.url;
  return url === undefined ? undefined : tabShowing(url);
}

const TELL_LOCK = 'dingdian-tell';

/** What waits to be heard: the new, and what quiet hours that are over held back. */
async function waiting(db: Db, isQuietAt: (shopId: string) => boolean): Promise<readonly Alert[]> {
  const ring = await alertsToRing(db);
  const held = (await heldAlerts(db)).filter(({ alert, why }) => why === 'quiet' && !isQuietAt(alert.shopId));
  const ids = new Set(ring.map(({ id }) => id));
  return [...ring, ...held.flatMap(({ alert }) => (ids.has(alert.id) ? [] : [alert]))];
}

/** Rings what waits, one caller at a time: a worker that died before it rang does so at its next start, and never twice. */
async function ringWaiting(db: Db, tabId: number | undefined): Promise<void> {
  const { found: shops } = await listShops(db);
  const now = new Date().toISOString();
  const watch = await watchSettings(db);
  const { sounding } = isProblem(watch) ? usualWatch : watch;
  const { found: contracts } = await listContracts(db);
  const zoneOf = (shopId: string) => {
    const shop = canonicalShop(shops, shopId);
    const id = shop?.id ?? shopId;
    return zoneOfShop(id, { contracts: contractsOfShop(contracts, shops, id), record: shop });
  };
  const ring = await waiting(db, (shopId) => isQuiet(sounding, zoneOf(shopId), now));
  if (ring.length === 0) return;
  const byShop = Object.entries(Object.groupBy(ring, ({ shopId }) => shopId));
  const { found: known } = await alertsByState(db, ['open', 'acknowledged', 'snoozed', 'resolved']);
  const rings = byShop.map(async ([shopId, ringing = []]) => {
    const zone = zoneOf(shopId);
    const own = known.filter((alert) => alert.shopId === shopId);
    const { heard: alerts, held } = soundNow(ringing, { sounding, zone, now, known: own });
    const shopName = shops.find(({ id }) => id === shopId)?.name ?? '';
    return { shopId, shopName, alerts, held, tabId: tabId ?? (await tabOf(db, alerts[0])) };
  });
  const all = await Promise.all(rings);
  await ringAlerts(all.filter(({ alerts }) => alerts.length > 0));
  await noteHeld(
    db,
    ring,
    all.flatMap(({ held }) => held),
  );
  await noteRung(db, ring);
}

/** Rings what is new, takes away what is over, and brings the badge up to date. */
export async function tellMerchant(
  db: Db,
  changed: readonly Alert[],
  tabId: number | undefined,
): Promise<void> {
  await showBadge(await countOpenRed(db));
  await removeBanners(changed.filter(({ state }) => state !== 'open').map(({ id }) => id));
  await navigator.locks.request(TELL_LOCK, () => ringWaiting(db, tabId));
}
