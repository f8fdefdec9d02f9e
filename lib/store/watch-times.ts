import type { Instant } from '../quantity/period';
import type { Db } from './db';

const BACKUP = 'last-backup-at';

/** When a backup was last written out; undefined = never. */
export async function lastBackupAt(db: Db): Promise<Instant | undefined> {
  const value = (await db.meta.get(BACKUP))?.value;
  return value !== undefined && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

export async function noteBackup(db: Db, at: Instant): Promise<void> {
  await db.meta.put({ id: BACKUP, value: at });
}
