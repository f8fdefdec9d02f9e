import { z } from 'zod';
import type { KnownTable } from '../metrics/drift';
import type { PageOf } from '../metrics/known-tables';
import type { Db } from './db';

const schema = z.array(
  z.object({
    title: z.string().nullable(),
    kind: z.enum(['table', 'cards']),
    columns: z.array(z.string()),
    relied: z.array(z.string()),
    nth: z.int().nonnegative(),
  }),
);

const PREFIX = 'tables ';

/** Whether a record of `meta` was derived from snapshots, and can be derived again. */
export function isDerivedMeta(id: string): boolean {
  return id.startsWith(PREFIX);
}

function idOf({ shopId, consoleId, page }: PageOf): string {
  return `${PREFIX}${JSON.stringify([shopId, consoleId ?? '', page])}`;
}

/** The tables that a page showed so far; empty for a page never read, and until facts are derived anew. */
export async function knownTablesOf(db: Db, page: PageOf): Promise<readonly KnownTable[]> {
  const record = await db.meta.get(idOf(page));
  if (!record) return [];
  const parsed = schema.safeParse(JSON.parse(record.value));
  return parsed.success ? parsed.data : [];
}

/** Keeps what was derived from the snapshots, and can be derived from them again. */
export async function keepKnownTables(db: Db, page: PageOf, tables: readonly KnownTable[]): Promise<void> {
  await db.meta.put({ id: idOf(page), value: JSON.stringify(tables) });
}
