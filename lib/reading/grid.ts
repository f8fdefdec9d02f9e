import type { BlockRow } from './block';
import { isCell } from './kind';
import { has, isOver } from './place';

/** Cells of rows laid out by their spans: one slot per column, the same cell in every slot it covers. */
export type Slots = (readonly (Element | undefined)[])[];

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  if (isCell(cell)) return name === 'colspan' ? cell.colSpan : cell.rowSpan || Infinity;
  const raw = cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`);
  const n = raw === null ? 1 : Number(raw);
  // 1000 is the limit the HTML standard sets for colspan.
  return Number.isInteger(n) && n > 0 ? Math.min(n, 1000) : name === 'rowspan' && n === 0 ? Infinity : 1;
}

const spans = ({ cells }: BlockRow): boolean =>
  cells.some((cell) => span(cell, 'colspan') > 1 || span(cell, 'rowspan') > 1);

/** Asks the engine once per group of rows, because most tables have no spans at all. */
function hasSpans(rows: readonly BlockRow[]): boolean {
  const [first] = rows;
  // A header is a few cells beside rows that may be thousands.
  if (!first || rows.length < 8) return rows.some(spans);
  // A span leaves its row, or one below, with fewer cells than the others.
  if (!spans(first) && rows.every(({ cells }) => cells.length === first.cells.length)) return false;
  const homes = new Set(rows.map((row) => row.el.parentElement ?? row.el));
  const prefix = rows[0]?.el.localName === 'tr' ? '' : 'aria-';
  return [...homes].some((home) => has(home, `[${prefix}colspan]`, `[${prefix}rowspan]`));
}

/** The column indexes that all cells carry, rising; a group stands at the index of its first column. */
function columnIndexes(rows: readonly BlockRow[]): number[] {
  if (rows.length < 2 || rows[0]?.el.localName === 'tr') return [];
  const all = rows.flatMap((row) => row.cells.map((cell) => Number(cell.getAttribute('aria-colindex'))));
  return all.includes(0) ? [] : [...new Set(all)].toSorted((a, b) => a - b);
}

/** Headers that say nothing of what they span: each stands over the cells of the fullest row that it is drawn over. */
function standOver(rows: readonly BlockRow[]): Slots {
  const leaves = rows.reduce((a, b) => (b.cells.length > a.cells.length ? b : a)).cells;
  return rows.map(({ cells }) => leaves.map((leaf) => cells.find((cell) => isOver(cell, leaf))));
}

/** Lays rows out; `wide` spans repeat the cell in each column (headers), otherwise only its first column holds it. */
export function* layOut(rows: readonly BlockRow[], wide: boolean): Generator<void, Slots> {
  const slots: Slots = [];
  const places = wide ? columnIndexes(rows) : [];
  if (places.length === 0 && !hasSpans(rows)) {
    if (wide && rows.some((row) => row.cells.length !== rows[0]?.cells.length)) return standOver(rows);
    for (const row of rows) slots.push(row.cells);
    return slots;
  }
  const hanging: { cell: Element | undefined; left: number }[] = [];
  let r = 0;
  for (const row of rows) {
    const line: (Element | undefined)[] = [];
    const taken = new Set<number>();
    hanging.forEach((hang, c) => {
      if (hang && hang.left > 0) {
        line[c] = hang.cell;
        taken.add(c);
        hang.left--;
      }
    });
    let c = 0;
    for (const cell of row.cells) {
      c = Math.max(c, places.indexOf(Number(cell.getAttribute('aria-colindex'))));
      while (taken.has(c)) c++;
      const across = span(cell, 'colspan');
      const down = span(cell, 'rowspan');
      for (let i = 0; i < across; i++) {
        line[c + i] = i === 0 || wide ? cell : undefined;
        if (down > 1) hanging[c + i] = { cell: line[c + i], left: down - 1 };
      }
      c += across;
    }
    slots.push(line);
    if (++r % 256 === 0) yield;
  }
  return slots;
}

/** The largest number of columns of any row. */
export function widthOf(slots: Slots): number {
  return slots.reduce((most, line) => Math.max(most, line.length), 0);
}
