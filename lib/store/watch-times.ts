import type { Instant } from '../quantity/period';
import type { Db } from './db';

const DIGEST = 'last-digest-at';
const BACKUP = 'last-backup-at';

async function timeOf(db: Db, id: string): Promise<Instant | undefined> {
  const value = (await db.meta.get(id))?.value;
  return value !== undefined && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** When the last daily digest was told; undefined = never. */
export function lastDigestAt(db: Db): Promise<Instant | undefined> {
  return timeOf(db, DIGEST);
}

export async function noteDigest(db: Db, at: Instant): Promise<void> {
  await db.meta.put({ id: DIGEST, value: at });
}

/** When a backup was last written out; undefined = never. */
export function lastBackupAt(db: Db): Promise<Instant | undefined> {
  return timeOf(db, BACKUP);
}

export async function noteBackup(db: Db, at: Instant): Promise<void> {
  await db.meta.put({ id: BACKUP, value: at });
}
