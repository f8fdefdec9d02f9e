import type { BlockRow } from './block';
import { isCell } from './kind';
import { has } from './place';

/** How many columns or rows a cell covers; down to the end of its group counts as more than any table has. */
export function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  if (isCell(cell)) return name === 'colspan' ? cell.colSpan : cell.rowSpan || 1e6;
  const raw = cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`);
  const n = raw === null ? 1 : Number(raw);
  // 1000 is the limit the HTML standard sets for colspan.
  return Number.isInteger(n) && n > 0 ? Math.min(n, 1000) : name === 'rowspan' && n === 0 ? 1e6 : 1;
}

const spans = ({ cells }: BlockRow): boolean =>
  cells.some((cell) => span(cell, 'colspan') * span(cell, 'rowspan') > 1);

/** Asks the engine once per group of rows, because most tables have no spans at all. */
export function hasSpans(rows: readonly BlockRow[]): boolean {
  const [first] = rows;
  if (!first || rows.length < 8) return rows.some(spans);
  // A span leaves its row, or one below, with fewer cells than the others.
  if (!spans(first) && rows.every(({ cells }) => cells.length === first.cells.length)) return false;
  const homes = new Set(rows.map(({ el }) => el.parentElement ?? el));
  const prefix = first.el.localName === 'tr' ? '' : 'aria-';
  return [...homes].some((home) => has(home, `[${prefix}colspan]`, `[${prefix}rowspan]`));
}
