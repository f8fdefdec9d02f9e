import type { Actions } from '../../components/actions';
import { loss, marker } from '../../lib/browser/marker';
import { askWorker } from '../../lib/browser/messages';
import { isProblem } from '../../lib/problem';
import { exportBackup, restoreBackup as restoreLines } from '../../lib/store/backup';
import { type Db, database } from '../../lib/store/db';
import { listShops } from '../../lib/store/shops';
import { markerOf } from '../../lib/store/tripwire';
import { noteBackup } from '../../lib/store/watch-times';
import { download } from './download';

/** Writes everything stored into one file of JSON lines, and downloads it. */
export const saveBackup: Actions['saveBackup'] = async () => {
  const db = await database();
  if (isProblem(db)) return db;
  const createdAt = new Date().toISOString();
  const lines: string[] = [];
  for await (const line of exportBackup(db, createdAt)) lines.push(`${line}\n`);
  download(`dingdian-backup-${createdAt.slice(0, 10)}.jsonl`, lines, 'application/jsonl');
  await noteBackup(db, createdAt);
  // The alert about an old backup is over.
  await askWorker('panel-watch-changed', {});
  return undefined;
};

/** From here on the database as it stands is what must not be lost. */
async function settle(db: Db): Promise<void> {
  await marker.setValue(await markerOf(db));
  await loss.setValue(null);
}

/** Puts a backup in the place of what is stored, and has everything derived from it made anew. */
export const restoreBackup: Actions['restoreBackup'] = async (file) => {
  const db = await database();
  if (isProblem(db)) return db;
  const lines = (await file.text()).split('\n').filter((line) => line !== '');
  const restored = await restoreLines(db, lines);
  if (isProblem(restored)) return restored;
  await settle(db);
  const { found } = await listShops(db);
  const told = await askWorker('panel-truth-changed', { shopIds: found.map(({ id }) => id) });
  if (isProblem(told)) return told;
  return { snapshots: restored.snapshots ?? 0, contracts: restored.contracts ?? 0 };
};

/** The merchant goes on without what was lost. */
export const acceptLoss: Actions['acceptLoss'] = async () => {
  const db = await database();
  if (isProblem(db)) return db;
  await settle(db);
  return undefined;
};
