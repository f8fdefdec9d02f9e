import { loss, marker } from '../../lib/browser/marker';
import { ensureRuntimeState } from '../../lib/browser/runtime-state';
import { recordFault } from '../../lib/browser/faults';
import { isProblem } from '../../lib/problem';
import { database } from '../../lib/store/db';
import { dropFormer } from '../../lib/store/former-data';
import { compareMarker, markerOf } from '../../lib/store/tripwire';
import { countOpenRed } from './tell';

/** Compares the database with what it held after the last commit; a loss stays on record until it is restored. */
async function checkForLoss(): Promise<void> {
  const db = await database();
  if (isProblem(db)) {
    await loss.setValue(db);
    return;
  }
  const found = compareMarker((await marker.getValue()) ?? undefined, await markerOf(db));
  await loss.setValue(found === 'ok' ? null : found);
  await dropFormer(db, new Date().toISOString());
}

async function countOnBadge(): Promise<number> {
  const db = await database();
  return isProblem(db) ? 0 : countOpenRed(db);
}

/** At each start of the worker: puts back what the browser may have cleared, and looks whether the data is whole. */
export async function workerStarted(): Promise<void> {
  const failures = await ensureRuntimeState(countOnBadge);
  for (const failure of failures) await recordFault('worker start', failure);
  await checkForLoss();
}
