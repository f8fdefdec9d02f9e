import type { TableMark } from './answer-types';
import { columnKey, sameColumns, sameTable } from './table-mark';
import type { Drift, SnapshotFacts, TableFacts } from './types';

/** A table as it was read before: its mark, and which of its columns facts were drawn from. */
export interface KnownTable extends TableMark {
  readonly relied: readonly string[];
}

/** The mark of a table that was read; facts derived by a former version know their columns by label alone. */
export function markOfFacts({ title, kind = 'table', columns, nth = 0 }: TableFacts): TableMark {
  return { title, kind, nth, columns: columns.map((column) => column.key ?? columnKey(column)) };
}

function relied(table: TableFacts): string[] {
  return table.columns.flatMap((column) =>
    column.meaning !== undefined || column.naming ? [column.key ?? columnKey(column)] : [],
  );
}

/** The tables of one page that later readings are held against: not those that wait for the merchant. */
export function knownTables(facts: Pick<SnapshotFacts, 'tables'>): KnownTable[] {
  return facts.tables.flatMap((table) =>
    table.drift || table.excluded || table.kind === 'cards'
      ? []
      : [{ ...markOfFacts(table), relied: relied(table) }],
  );
}

/** `known` with these besides; a table with the same columns is known once. */
export function withKnown(known: readonly KnownTable[], more: readonly KnownTable[]): readonly KnownTable[] {
  const fresh = more.filter(
    (table) => !known.some((other) => sameTable(table, other) && sameColumns(table, other)),
  );
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function changes(before: KnownTable, now: KnownTable): Drift | undefined {
  const gone = before.columns.filter((key) => !now.columns.includes(key));
  const added = now.columns.filter((key) => !before.columns.includes(key));
  const lost = gone.some((key) => before.relied.includes(key));
  // A column that only came besides changes nothing that was known; one that took another's place may.
  const replaced = gone.length > 0 && added.some((key) => now.relied.includes(key));
  return lost || replaced ? { gone, added } : undefined;
}

/**
 * How a table differs from what was read at its place before; undefined = it does not, in anything that facts rest on,
 * or was never read. Each table as it was read before will do: merchants switch columns on and off. KPI cards name
 * themselves beside their value, so none can be taken for another, and a carousel shows other ones each time.
 */
export function driftOf(now: KnownTable, known: readonly KnownTable[]): Drift | undefined {
  if (now.kind === 'cards') return undefined;
  let least: Drift | undefined;
  for (const before of known) {
    if (!sameTable(before, now)) continue;
    const drift = changes(before, now);
    if (!drift) return undefined;
    const size = drift.gone.length + drift.added.length;
    if (!least || size <= least.gone.length + least.added.length) least = drift;
  }
  return least;
}
