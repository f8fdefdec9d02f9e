import { z } from 'zod';
import { type Entry, entrySchema } from '../contracts/entries';
import { isProblem, type Problem, problem } from '../problem';
import { type Listed, checked } from './checked';
import type { Db } from './db';
import { makeId } from './ids';
import { orProblem } from './storage-problem';

/** An entry before it has an id. */
export type NewEntry = Entry extends infer Each ? (Each extends Entry ? Omit<Each, 'id'> : never) : never;

/** Everything entered under these contracts, oldest entry first, replaced ones among them. */
export async function entriesOfContracts(db: Db, contractIds: readonly string[]): Promise<Listed<Entry>> {
  const records = await db.entries.where('contractId').anyOf(contractIds).toArray();
  return checked<Entry>(
    'entries',
    entrySchema,
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** Adds an entry. Nothing stored is altered: a correction names the entry that it replaces. */
export async function saveEntry(db: Db, entry: NewEntry): Promise<Entry | Problem> {
  const saved = await saveEntries(db, [entry]);
  if (isProblem(saved)) return saved;
  const [only] = saved;
  return only ?? problem('entry-invalid', { path: '', why: '' });
}

/** Adds entries, all of them or none. */
export function saveEntries(db: Db, entries: readonly NewEntry[]): Promise<readonly Entry[] | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    const parsed = z.array(entrySchema).safeParse(entries.map((entry) => ({ ...entry, id: makeId() })));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return problem('entry-invalid', {
        path: issue?.path.slice(1).join('.') ?? '',
        why: issue?.message ?? '',
      });
    }
    const { data } = parsed;
    return db.transaction('rw', db.entries, async () => {
      for (const { replaces, contractId } of data) {
        const former = replaces === undefined ? undefined : await db.entries.get(replaces);
        // A correction may not reach into another contract's record, nor stand for an entry that never was.
        if (replaces !== undefined && former?.contractId !== contractId)
          return problem('entry-invalid', { path: 'replaces', why: 'unknown' });
      }
      await db.entries.bulkAdd(data);
      return data;
    });
  });
}
