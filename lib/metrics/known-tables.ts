import { type KnownTable, knownTables, withKnown } from './drift';
import type { SnapshotFacts } from './types';

/** A page of one console as one shop sees it. */
export type PageOf = Pick<SnapshotFacts, 'shopId' | 'consoleId' | 'page'>;

/** Which tables the pages showed so far; grows while snapshots are derived in the order of their reading. */
export interface KnownTables {
  readonly of: (page: PageOf) => readonly KnownTable[];
  /** Facts derived from one more snapshot; true when they held a table not known before. */
  readonly add: (facts: SnapshotFacts) => boolean;
  readonly pages: () => readonly { readonly page: PageOf; readonly tables: readonly KnownTable[] }[];
}

/** Knows nothing at first but these tables of this page. */
export function createKnownTables(page?: PageOf, tables: readonly KnownTable[] = []): KnownTables {
  const keyOf = ({ shopId, consoleId, page: name }: PageOf) => `${shopId}\n${consoleId ?? ''}\n${name}`;
  const known = new Map(page ? [[keyOf(page), { page, tables }]] : []);
  const of = (wanted: PageOf) => known.get(keyOf(wanted))?.tables ?? [];
  return {
    of,
    add(facts) {
      const before = of(facts);
      const after = withKnown(before, knownTables(facts));
      const { shopId, consoleId, page: name } = facts;
      known.set(keyOf(facts), { page: { shopId, consoleId, page: name }, tables: after });
      return after !== before;
    },
    pages: () => [...known.values()],
  };
}
