import type { Actions } from '../../components/actions';
import { loss, marker } from '../../lib/browser/marker';
import { askWorker } from '../../lib/browser/messages';
import { isProblem, type Problem } from '../../lib/problem';
import {
  exportBackup,
  restoreBackup as restoreLines,
  restoreFormer as restoreKept,
  type Restored,
} from '../../lib/store/backup';
import { type Db, database } from '../../lib/store/db';
import { FORMER_DAYS, formerData as keptData } from '../../lib/store/former-data';
import { listShops } from '../../lib/store/shops';
import { markerOf } from '../../lib/store/tripwire';
import { noteBackup } from '../../lib/store/watch-times';
import { dayOfFile, download } from './download';

/** Writes everything stored into one file of JSON lines, and downloads it. */
export const saveBackup: Actions['saveBackup'] = async () => {
  const db = await database();
  if (isProblem(db)) return db;
  const createdAt = new Date().toISOString();
  const lines: string[] = [];
  for await (const line of exportBackup(db, createdAt)) lines.push(`${line}\n`);
  download(`dingdian-backup-${dayOfFile(createdAt)}.jsonl`, lines, 'application/jsonl');
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

/** Has everything derived from what was restored made anew. */
async function restored(db: Db, counts: Restored | Problem) {
  if (isProblem(counts)) return counts;
  await settle(db);
  const { found } = await listShops(db);
  const told = await askWorker('panel-truth-changed', { shopIds: found.map(({ id }) => id) });
  if (isProblem(told)) return told;
  return { snapshots: counts.snapshots ?? 0, contracts: counts.contracts ?? 0 };
}

/** Puts a backup in the place of what is stored, which is kept aside. */
export const restoreBackup: Actions['restoreBackup'] = async (file) => {
  const db = await database();
  if (isProblem(db)) return db;
  const lines = (await file.text()).split('\n').filter((line) => line !== '');
  return restored(db, await restoreLines(db, lines, new Date().toISOString()));
};

/** What restores took the place of, and until when it is kept. */
export const formerData: Actions['formerData'] = async () => {
  const db = await database();
  if (isProblem(db)) return db;
  const kept = await keptData(db);
  return kept.map(({ keptAt, ...one }) => ({
    ...one,
    keptAt,
    until: new Date(Date.parse(keptAt) + FORMER_DAYS * 86_400_000).toISOString(),
  }));
};

/** Puts back what a restore took the place of. */
export const restoreFormer: Actions['restoreFormer'] = async (name) => {
  const db = await database();
  if (isProblem(db)) return db;
  return restored(db, await restoreKept(db, name, new Date().toISOString()));
};

/** The merchant goes on without what was lost. */
export const acceptLoss: Actions['acceptLoss'] = async () => {
  const db = await database();
  if (isProblem(db)) return db;
  await settle(db);
  return undefined;
};
