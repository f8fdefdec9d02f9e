import { type Problem, isProblem } from '../problem';
import type { BackupContent } from './backup-check';
import { badBackup, writeLine } from './backup-line';
import { Db } from './db';
import { orProblem } from './storage-problem';

/** Name of a database that belongs to another one and is never shown as it. */
export function besideDb(db: Db, what: string): string {
  return `${db.name}-${what}`;
}

/** Writes records as they are into a new database of this name, in the place of one that was left there. */
export async function writeDb(name: string, content: BackupContent): Promise<Db> {
  const beside = new Db(name);
  await beside.delete();
  await beside.open();
  await beside.transaction('rw', beside.tables, async () => {
    for (const [table, records] of content) await beside.table(table).bulkAdd([...records]);
  });
  return beside;
}

function sameRecords(written: readonly unknown[], found: readonly unknown[]): boolean {
  const lines = found.map((record) => writeLine(record)).toSorted();
  return (
    lines.length === written.length &&
    written
      .map((record) => writeLine(record))
      .toSorted()
      .every((line, i) => line === lines[i])
  );
}

/**
 * Tries a restore beside the database: what was checked is written to a shadow of it, and every record is read back and
 * compared. `undefined` = it would succeed; the shadow is gone afterwards either way.
 */
export async function tryRestore(db: Db, content: BackupContent): Promise<Problem | undefined> {
  const tried = await orProblem('snapshot-not-saved', async () => {
    const shadow = await writeDb(besideDb(db, 'shadow'), content);
    try {
      for (const [table, records] of content)
        if (!sameRecords(records, await shadow.table(table).toArray()))
          return badBackup(`records of ${table} do not come back as they were`);
      return undefined;
    } finally {
      await shadow.delete();
    }
  });
  return isProblem(tried) ? tried : undefined;
}
