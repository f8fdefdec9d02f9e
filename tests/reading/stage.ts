import { readPage, readTables } from '../../lib/reading';
import type { Reading, ReadTable } from '../../lib/reading/types';

/** Puts markup in the page, as the only thing in it. */
export function show(markup: string): void {
  document.body.innerHTML = markup;
}

/** A table as plain rows, to be compared at a glance. */
export function plain(table: ReadTable | undefined): { labels: string[]; rows: string[][] } {
  if (!table) throw new Error('no table was read');
  return {
    labels: table.columns.map(({ label }) => label),
    rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

export function tablesOf(markup: string): ReadTable[] {
  show(markup);
  return readTables(document);
}

export function readingOf(markup: string): Reading {
  show(markup);
  return readPage(document);
}

/** The only table of the markup. */
export function oneTable(markup: string): ReadTable {
  const tables = tablesOf(markup);
  const [table] = tables;
  if (!table || tables.length !== 1)
    throw new Error(`${tables.length} tables were read: ${JSON.stringify(tables)}`);
  return table;
}
