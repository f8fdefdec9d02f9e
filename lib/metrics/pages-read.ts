import type { ReadTable } from '../reading/types';
import { markOfFacts } from './drift';
import { sameTable } from './table-mark';
import type { SnapshotFacts, TableFacts } from './types';

/** Which pages of a table were read for one period, over all of its snapshots. */
export interface PagesRead {
  /** Numbered from 1, ascending. */
  readonly read: readonly number[];
  readonly missing: readonly number[];
  /** Data rows on the pages read, each page as it was read last. */
  readonly rows: number;
  readonly total: ReadTable['coverage']['total'];
}

/**
 * The pages read of a table that has a pager, those of this reading included; undefined for a table without one. Another
 * number of pages or of rows is another list (another filter or page size), whose pages are not pages of this one.
 */
export function pagesRead(
  table: TableFacts,
  of: SnapshotFacts,
  history: readonly SnapshotFacts[],
): PagesRead | undefined {
  const { page, pages, total } = table.coverage;
  if (page === undefined || pages === undefined || pages <= 1 || page > pages) return undefined;
  const mark = markOfFacts(table);
  const rows = new Map<number, { at: string; rows: number }>();
  for (const facts of [...history, of]) {
    if (facts.shopId !== of.shopId || facts.consoleId !== of.consoleId || facts.page !== of.page) continue;
    for (const other of facts.tables) {
      const { coverage, period } = other;
      const at = coverage.page;
      if (at === undefined || coverage.pages !== pages || coverage.total !== total) continue;
      if (other.filtered !== table.filtered) continue;
      if (period?.from !== table.period?.from || period?.to !== table.period?.to) continue;
      if (other.frame !== table.frame || !sameTable(markOfFacts(other), mark)) continue;
      const known = rows.get(at);
      if (!known || known.at <= facts.readAt) rows.set(at, { at: facts.readAt, rows: coverage.shown });
    }
  }
  const read = [...rows.keys()].toSorted((a, b) => a - b);
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return {
    read,
    missing: all.filter((number) => !rows.has(number)),
    rows: [...rows.values()].reduce((sum, one) => sum + one.rows, 0),
    total,
  };
}
