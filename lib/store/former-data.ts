import { isProblem, type Problem } from '../problem';
import type { Instant } from '../quantity/period';
import type { BackupContent } from './backup-check';
import { Db } from './db';
import { besideDb, writeDb } from './restore-trial';
import { orProblem } from './storage-problem';

/** What was stored before a restore, kept for a while. */
export interface FormerData {
  /** Name of its database. */
  readonly name: string;
  /** When the restore took its place. */
  readonly keptAt: Instant;
  readonly snapshots: number;
  readonly contracts: number;
}

/** How long it is kept, from the restore on. */
export const FORMER_DAYS = 7;
const MS_A_DAY = 86_400_000;
const FORMER = 'former-';
/** Written last: without it the copy is not whole. */
const WHOLE = 'kept-at';

/** Keeps what a database held in a database of its own; nothing is kept of an empty one. */
export async function keepFormer(db: Db, content: BackupContent, now: Instant): Promise<Problem | undefined> {
  if ([...content.values()].every((records) => records.length === 0)) return undefined;
  const kept = await orProblem('snapshot-not-saved', async () => {
    const former = await writeDb(besideDb(db, `${FORMER}${now}`), content);
    await former.meta.put({ id: WHOLE, value: now });
    former.close();
  });
  return isProblem(kept) ? kept : undefined;
}

async function openWhole(name: string): Promise<{ readonly db: Db; readonly keptAt: Instant } | undefined> {
  const db = new Db(name);
  await db.open();
  const keptAt = (await db.meta.get(WHOLE))?.value;
  if (keptAt !== undefined) return { db, keptAt };
  db.close();
  return undefined;
}

async function namesOf(db: Db): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith(besideDb(db, FORMER)) ? [name] : []));
}

/** What can still be put back, newest first. */
export async function formerData(db: Db): Promise<FormerData[]> {
  const found: FormerData[] = [];
  for (const name of await namesOf(db)) {
    const former = await openWhole(name);
    if (!former) continue;
    const [snapshots, contracts] = [await former.db.snapshots.count(), await former.db.contracts.count()];
    found.push({ name, keptAt: former.keptAt, snapshots, contracts });
    former.db.close();
  }
  return found.toSorted((a, b) => (a.keptAt > b.keptAt ? -1 : 1));
}

/** The database that was kept under this name, open; undefined when there is none any more. */
export async function openFormer(db: Db, name: string): Promise<Db | undefined> {
  return (await namesOf(db)).includes(name) ? (await openWhole(name))?.db : undefined;
}

/** Deletes what has been kept for `FORMER_DAYS`, and copies that never became whole. A clock that went back deletes nothing. */
export async function dropFormer(db: Db, now: Instant): Promise<void> {
  const kept = await formerData(db);
  for (const name of await namesOf(db)) {
    const former = kept.find((one) => one.name === name);
    const age = former ? Date.parse(now) - Date.parse(former.keptAt) : Infinity;
    if (age >= FORMER_DAYS * MS_A_DAY) await new Db(name).delete();
  }
}
