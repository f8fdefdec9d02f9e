import { type Problem, isProblem } from '../problem';
import type { Instant } from '../quantity/period';
import { type BackupContent, type BackupHeader, checkBackup } from './backup-check';
import { badBackup, writeLine } from './backup-line';
import type { Db } from './db';
import { factsReplaced } from './facts-cache';
import { keepFormer, openFormer } from './former-data';
import { isDerivedMeta } from './known-tables';
import { SCHEMA_VERSION } from './migrations';
import { tryRestore } from './restore-trial';
import { sha256 } from './seal';
import { orProblem } from './storage-problem';
import { WATCH_SETTINGS } from './watch-settings';

/** The tables that are truth. What is derived from them is left out and derived anew after a restore. */
export const BACKUP_TABLES = [
  'shops',
  'contracts',
  'answers',
  'entries',
  'alerts',
  'packs',
  'pictures',
  'snapshots',
] as const;

/** What the merchant set; the rest of that table is about this browser's copy. */
const SETTINGS = 'meta';
const SET_BY_MERCHANT: readonly string[] = [WATCH_SETTINGS];

/** Records read at once: bounds the memory while a file is written. */
const CHUNK = 100;

/**
 * The backup as lines of JSON, each without its line end: a header `{format, version, schema, createdAt}`, then
 * `{table, record}` for every record in order of id, then `{end, lines, sha256}`. The hash is that of the first line,
 * and for each further line that of the former hash, a line feed and the line. Numbers that JSON lacks are written
 * as `{"$number":"Infinity"}`, bytes as `{"$bytes":"…"}` in base64.
 */
export async function* exportBackup(db: Db, createdAt: Instant): AsyncGenerator<string> {
  const header: BackupHeader = { format: 'dingdian-backup', version: 1, schema: SCHEMA_VERSION, createdAt };
  const first = writeLine(header);
  // Chained per line, so that neither writer nor reader has to hold the whole file to hash it.
  let hash = await sha256(first);
  let lines = 1;
  yield first;
  for (const name of [...BACKUP_TABLES, SETTINGS]) {
    const table = db.table<unknown, string>(name);
    const all = await table.toCollection().primaryKeys();
    const keys = name === SETTINGS ? all.filter((key) => SET_BY_MERCHANT.includes(key)) : all;
    for (let start = 0; start < keys.length; start += CHUNK) {
      for (const record of await table.bulkGet(keys.slice(start, start + CHUNK))) {
        if (record === undefined) continue;
        const line = writeLine({ table: name, record });
        hash = await sha256(`${hash}\n${line}`);
        lines += 1;
        yield line;
      }
    }
  }
  yield writeLine({ end: true, lines, sha256: hash });
}

/** All truth that a database holds, as a backup of it would. */
async function storedContent(db: Db): Promise<BackupContent> {
  const content = new Map<string, readonly unknown[]>();
  for (const name of BACKUP_TABLES) content.set(name, await db.table<unknown>(name).toArray());
  const settings = await db.meta.bulkGet([...SET_BY_MERCHANT]);
  return content.set(
    SETTINGS,
    settings.flatMap((record) => record ?? []),
  );
}

/** How many records of each table a restore brought back. */
export type Restored = Readonly<Record<string, number>>;

/**
 * One transaction puts these records in the place of all that is stored. What is derived is emptied. `undefined` = a
 * snapshot came in since `kept` was copied, and nothing was changed.
 */
function replace(
  db: Db,
  content: BackupContent,
  kept: BackupContent,
): Promise<Restored | Problem | undefined> {
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.tables, async () => {
      if ((await db.snapshots.count()) !== kept.get('snapshots')?.length) return undefined;
      // Names stay: numbers that were given once are never given to another.
      await db.facts.clear();
      await db.meta.filter(({ id }) => isDerivedMeta(id)).delete();
      await factsReplaced(db);
      for (const name of BACKUP_TABLES) {
        await db.table(name).clear();
        await db.table(name).bulkAdd([...(content.get(name) ?? [])]);
      }
      // A file from before settings were part of it says nothing about them.
      await db.table(SETTINGS).bulkPut([...(content.get(SETTINGS) ?? [])]);
      return Object.fromEntries(BACKUP_TABLES.map((name) => [name, content.get(name)?.length ?? 0]));
    }),
  );
}

async function putInPlace(db: Db, content: BackupContent, now: Instant): Promise<Restored | Problem> {
  const failed = await tryRestore(db, content);
  if (failed) return failed;
  const stored = await storedContent(db);
  const unkept = await keepFormer(db, stored, now);
  return unkept ?? (await replace(db, content, stored)) ?? putInPlace(db, content, now);
}

/**
 * Puts a backup in the place of all that is stored, or changes nothing: the file is checked to its end (hash, every
 * record, every shop's chain of seals), tried on a shadow of the database, and what was stored is kept aside for a week
 * (`former-data`) before one transaction replaces the tables. Derived facts are emptied; call `rebuildFacts` afterwards.
 */
export async function restoreBackup(
  db: Db,
  lines: AsyncIterable<string> | Iterable<string>,
  now: Instant,
): Promise<Restored | Problem> {
  const content = await checkBackup(lines, [...BACKUP_TABLES, SETTINGS]);
  return isProblem(content) ? content : putInPlace(db, content, now);
}

/** Puts back what was stored before a restore; what is stored now is kept aside in its turn. */
export async function restoreFormer(db: Db, name: string, now: Instant): Promise<Restored | Problem> {
  const former = await openFormer(db, name);
  if (!former) return badBackup('not kept any more');
  const content = await storedContent(former);
  former.close();
  return putInPlace(db, content, now);
}
