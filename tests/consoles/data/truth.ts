import type { Day } from '../../../lib/quantity/period';
import type { Coverage, ReadCell, ReadColumn, ReadRow, ReadTable } from '../../../lib/reading/types';

/** `virtual`: only a run of these rows is in the document at one moment; every row is listed here. */
export type TruthTable = ReadTable & { readonly virtual?: true };

/** A figure of the shop that the page proves. `shown` in units as shown (money in 元, ratios as fractions). */
export interface TruthObservation {
  readonly metric: string;
  readonly entityKind: string;
  readonly entityId: string;
  readonly from: Day;
  readonly to: Day;
  readonly shown: number;
}

/** What a page shows, told by the data it was made from. */
export interface Truth {
  readonly tables: readonly TruthTable[];
  readonly context: { readonly dates: readonly string[]; readonly shopName: string | null };
  readonly observations?: readonly TruthObservation[];
}

/** A column as data: what its header says and what a row's cell says, each line in reading order. */
export interface Column<Row> {
  readonly label: string;
  readonly code?: string;
  text(row: Row): string;
  /** Second line that tells the change against another period. */
  change?(row: Row): string | undefined;
}

export function cellOf<Row>(column: Column<Row>, row: Row): ReadCell {
  const change = column.change?.(row);
  const text = column.text(row);
  return change === undefined ? { text } : { text: `${text} ${change}`, change };
}

export function columnsOf<Row>(columns: readonly Column<Row>[]): ReadColumn[] {
  return columns.map(({ label, code }) => (code === undefined ? { label } : { label, code }));
}

export function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ReadRow[] {
  return rows.map((row) => ({ cells: columns.map((column) => cellOf(column, row)) }));
}

/** A totals row, from its texts. */
export function summaryRow(texts: readonly string[]): ReadRow {
  return { cells: texts.map((text) => ({ text })), summary: true };
}

/** A truth table from columns and data rows; totals rows before and after them. */
export function tableOf<Row>(of: {
  title: string | null;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  total?: number;
  pager?: Pick<Coverage, 'page' | 'pages'>;
  top?: readonly ReadRow[];
  bottom?: readonly ReadRow[];
}): TruthTable {
  return {
    title: of.title,
    kind: 'table',
    columns: columnsOf(of.columns),
    rows: [...(of.top ?? []), ...rowsOf(of.columns, of.rows), ...(of.bottom ?? [])],
    coverage: { shown: of.rows.length, total: of.total ?? null, ...of.pager },
  };
}

/** A group of KPI cards as one row; `change` is the comparison line of a card. */
export function cardsOf(
  title: string | null,
  cards: readonly { label: string; code?: string; text: string; change?: string }[],
): TruthTable {
  return {
    title,
    kind: 'cards',
    columns: cards.map(({ label, code }) => (code === undefined ? { label } : { label, code })),
    rows: [
      {
        cells: cards.map(({ text, change }) =>
          change === undefined ? { text } : { text: `${text} ${change}`, change },
        ),
      },
    ],
    coverage: { shown: 1, total: null },
  };
}
