import { type Problem, isProblem } from '../problem';
import type { Instant } from '../quantity/period';
import { type BackupHeader, checkBackup } from './backup-check';
import { writeLine } from './backup-line';
import type { Db } from './db';
import { factsReplaced } from './facts-cache';
import { SCHEMA_VERSION } from './migrations';
import { sha256 } from './seal';
import { orProblem } from './storage-problem';

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
  for (const name of BACKUP_TABLES) {
    const table = db.table<unknown, string>(name);
    const keys = await table.toCollection().primaryKeys();
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

/** How many records of each table a restore brought back. */
export type Restored = Readonly<Record<string, number>>;

/**
 * Puts a backup in the place of all that is stored, or changes nothing: the file is checked to its end (hash, every
 * record, every shop's chain of seals) before one transaction replaces the tables. Derived facts are emptied; call
 * `rebuildFacts` afterwards.
 */
export async function restoreBackup(
  db: Db,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Restored | Problem> {
  const content = await checkBackup(lines, BACKUP_TABLES);
  if (isProblem(content)) return content;
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all([db.facts.clear(), db.names.clear()]);
      await factsReplaced(db);
      for (const name of BACKUP_TABLES) {
        await db.table(name).clear();
        await db.table(name).bulkAdd([...(content.get(name) ?? [])]);
      }
      return Object.fromEntries(BACKUP_TABLES.map((name) => [name, content.get(name)?.length ?? 0]));
    }),
  );
}
