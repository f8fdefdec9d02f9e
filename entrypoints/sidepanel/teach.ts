import type { Outcome, ReadPlace, Teaching } from '../../components/actions';
import { trailsTo } from '../../lib/browser/highlight';
import { askWorker } from '../../lib/browser/messages';
import { isProblem, type Problem } from '../../lib/problem';
import { saveAnswer } from '../../lib/store/answers';
import { exportCorrections, importCorrections, type Merged } from '../../lib/store/corrections-file';
import { database } from '../../lib/store/db';
import { listShops } from '../../lib/store/shops';
import { snapshotById } from '../../lib/store/snapshots';
import { activeTab } from './active-tab';
import { write } from './truth';
import { dayOfFile, download } from './download';

/** A correction is about a console's page, whichever shops are read there. */
async function allShops(): Promise<readonly string[] | Problem> {
  const db = await database();
  return isProblem(db) ? db : (await listShops(db)).found.map(({ id }) => id);
}

/** Keeps a correction. */
export async function teach(correction: Teaching): Promise<Outcome> {
  const shopIds = await allShops();
  if (isProblem(shopIds)) return shopIds;
  return write(shopIds, (db, at) => saveAnswer(db, { ...correction, at }));
}

/** Frames a table, or a cell, in the tab beside the panel. */
export async function showInPage({ snapshotId, frame, table, cell }: ReadPlace): Promise<boolean | Problem> {
  const db = await database();
  if (isProblem(db)) return db;
  const read = (await snapshotById(db, snapshotId))?.readings[frame]?.tables[table];
  const tab = await activeTab();
  if (!read || tab?.id === undefined) return false;
  const told = await askWorker('panel-highlight-wanted', { tabId: tab.id, trails: trailsTo(read, cell) });
  return isProblem(told) ? told : told.shown;
}

/** Hands the merchant all corrections as a file. */
export async function saveCorrections(): Promise<Outcome> {
  const db = await database();
  if (isProblem(db)) return db;
  const name = `dingdian-corrections-${dayOfFile(new Date().toISOString())}.json`;
  download(name, await exportCorrections(db), 'application/json');
  return undefined;
}

/** Takes in a file of corrections. */
export async function loadCorrections(file: File): Promise<Merged | Problem> {
  const db = await database();
  if (isProblem(db)) return db;
  const merged = await importCorrections(db, await file.text(), new Date().toISOString());
  if (isProblem(merged)) return merged;
  const shopIds = await allShops();
  if (isProblem(shopIds)) return shopIds;
  const told = await askWorker('panel-truth-changed', { shopIds: [...shopIds] });
  return isProblem(told) ? told : merged;
}
