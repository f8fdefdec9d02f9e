import { z } from 'zod';
import type { Alert, AlertState } from '../alerts/types';
import type { Problem } from '../problem';
import { type Listed, checked } from './checked';
import type { Db } from './db';
import { alertSchema } from './schemas';
import { orProblem } from './storage-problem';

/** Ids are in the order of making: of one judgement the alerts stay as it found them, most urgent first. */
function newestFirst(a: Alert, b: Alert): number {
  if (a.openedAt !== b.openedAt) return a.openedAt < b.openedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Alerts in these states, newest first; of all shops, or of those named. */
export async function alertsByState(
  db: Db,
  states: readonly AlertState[],
  shopIds?: readonly string[],
): Promise<Listed<Alert>> {
  // State by state comes in one answer each; any of them at once is walked record by record.
  const records = await Promise.all(states.map((state) => db.alerts.where({ state }).toArray()));
  const { found, broken } = checked<Alert>('alerts', alertSchema, records.flat());
  const wanted = found.filter(({ shopId }) => shopIds === undefined || shopIds.includes(shopId));
  return { found: wanted.toSorted(newestFirst), broken };
}

/** Every alert of these shops, in whatever state, and the one about the backup, which is of all shops and stands once. */
export async function alertsOfShops(db: Db, shopIds: readonly string[]): Promise<Listed<Alert>> {
  const records = await db.alerts.where('shopId').anyOf(shopIds).or('key').equals('backup-old').toArray();
  return checked<Alert>('alerts', alertSchema, records);
}

/** The alert with this id; undefined when there is none or its record is broken. */
export async function alertById(db: Db, id: string): Promise<Alert | undefined> {
  const alert = await db.alerts.get(id);
  return alert && checked<Alert>('alerts', alertSchema, [alert]).found[0];
}

/** Ids of alerts that are stored and wait to be rung, in one record of `meta`. */
const TO_RING = 'alerts-to-ring';
const ids = z.array(z.string());

async function idsToRing(db: Db): Promise<readonly string[]> {
  return ids.catch([]).parse(JSON.parse((await db.meta.get(TO_RING))?.value ?? '[]'));
}

/** Stores new and changed alerts, all of them or none, and which of them are to ring: a worker that dies before forgets none. */
export function saveAlerts(
  db: Db,
  changed: readonly Alert[],
  ring: readonly Alert[] = [],
): Promise<readonly Alert[] | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    if (changed.length > 0)
      await db.transaction('rw', db.alerts, db.meta, async () => {
        await db.alerts.bulkPut([...changed]);
        if (ring.length === 0) return;
        const all = new Set([...(await idsToRing(db)), ...ring.map(({ id }) => id)]);
        await db.meta.put({ id: TO_RING, value: JSON.stringify([...all]) });
      });
    return changed;
  });
}

/** The alerts that wait to be rung and are still open. */
export async function alertsToRing(db: Db): Promise<readonly Alert[]> {
  const stored = await db.alerts.bulkGet([...(await idsToRing(db))]);
  const { found } = checked<Alert>(
    'alerts',
    alertSchema,
    stored.filter((alert) => alert !== undefined),
  );
  return found.filter(({ state }) => state === 'open');
}

/** These were rung. */
export async function noteRung(db: Db, rung: readonly Alert[]): Promise<void> {
  const done = new Set(rung.map(({ id }) => id));
  await db.transaction('rw', db.meta, async () => {
    const left = (await idsToRing(db)).filter((id) => !done.has(id));
    await db.meta.put({ id: TO_RING, value: JSON.stringify(left) });
  });
}
