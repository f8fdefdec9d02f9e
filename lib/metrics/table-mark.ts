import type { ReadColumn, Reading, ReadTable } from '../reading/types';
import type { TableMark } from './answer-types';
import { normalWords } from './label';

/** Dates in labels and titles change from day to day and say nothing about what a column is. */
const DATES =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|(?<!\d)\d{1,2}月\d{1,2}日|(?<![\d-/])\d{1,2}[-/]\d{1,2}(?![\d-/])/g;
/** Counts in titles: 商品 (135). */
const COUNTS = /\(?\d[\d,]*\)?/g;

/** What a column is known by: its code, which survives a new label, else its label without dates. */
export function columnKey({ label, code }: ReadColumn): string {
  return code === undefined ? normalWords(label.replace(DATES, '<day>')) : `#${code}`;
}

function titleKey(title: string | null): string {
  return title === null ? '' : normalWords(title.replace(DATES, '').replace(COUNTS, ''));
}

function keysOf(table: Pick<ReadTable, 'columns'>): string[] {
  return table.columns.map(columnKey);
}

/** The marks of all tables of a page, by frame and table. */
export function marksOf(readings: readonly Pick<Reading, 'tables'>[]): TableMark[][] {
  const seen = new Map<string, number>();
  return readings.map(({ tables }) =>
    tables.map((table) => {
      const { title, kind } = table;
      const columns = keysOf(table);
      const key = JSON.stringify([titleKey(title), kind, columns]);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return { title, kind, columns, nth };
    }),
  );
}

/** How many of the columns of the table with fewer of them the other has too, as a fraction. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  return small.size === 0 ? 0 : [...small].filter((key) => large.has(key)).length / small.size;
}

export function sameColumns(a: TableMark, b: TableMark): boolean {
  return shared(a.columns, b.columns) === 1 && new Set(a.columns).size === new Set(b.columns).size;
}

/**
 * Whether two marks are of one table, though its columns may have changed: the same title, or without titles at
 * least half of the columns. Different titles are different tables.
 */
export function sameTable(a: TableMark, b: TableMark): boolean {
  if (a.kind !== b.kind || a.nth !== b.nth) return false;
  const [one, other] = [titleKey(a.title), titleKey(b.title)];
  if (one !== '' && other !== '') return one === other;
  return shared(a.columns, b.columns) >= 0.5;
}
