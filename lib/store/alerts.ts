import type { Alert, AlertState } from '../alerts/types';
import type { Problem } from '../problem';
import { type Listed, checked } from './checked';
import type { Db } from './db';
import { alertSchema } from './schemas';
import { orProblem } from './storage-problem';

/** Alerts in these states, newest first; of all shops, or of those named. */
export async function alertsByState(
  db: Db,
  states: readonly AlertState[],
  shopIds?: readonly string[],
): Promise<Listed<Alert>> {
  const { found, broken } = checked<Alert>(
    'alerts',
    alertSchema,
    await db.alerts.where('state').anyOf(states).toArray(),
  );
  const wanted = found.filter(({ shopId }) => shopIds === undefined || shopIds.includes(shopId));
  return { found: wanted.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1)), broken };
}

/** Every alert of these shops, in whatever state. */
export async function alertsOfShops(db: Db, shopIds: readonly string[]): Promise<Listed<Alert>> {
  return checked<Alert>('alerts', alertSchema, await db.alerts.where('shopId').anyOf(shopIds).toArray());
}

/** The alert with this id; undefined when there is none or its record is broken. */
export async function alertById(db: Db, id: string): Promise<Alert | undefined> {
  const alert = await db.alerts.get(id);
  return alert && checked<Alert>('alerts', alertSchema, [alert]).found[0];
}

/** Stores new and changed alerts, all of them or none. */
export function saveAlerts(db: Db, changed: readonly Alert[]): Promise<readonly Alert[] | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    if (changed.length > 0)
      await db.transaction('rw', db.alerts, () => db.alerts.bulkPut([...changed]).then(() => undefined));
    return changed;
  });
}
