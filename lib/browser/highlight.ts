import { MASK } from '../metrics/personal';
import type { ReadCell, ReadRow, ReadTable } from '../reading/types';

/** Texts, without white space, that one element holds; each step narrows what the step before it found. */
export type Trail = readonly (readonly string[])[];

const LABELS = 6;
const CELLS = 4;
const LONGEST = 40;

/** What a text begins with: the page may put hidden words between a value and the line beneath it. */
function beginning(text: string): string {
  return (text.trim().split(/\s+/)[0] ?? '').slice(0, LONGEST);
}

function textsOf(cells: readonly ReadCell[]): string[] {
  const texts = cells.flatMap(({ text }) => (text.includes(MASK) ? [] : [beginning(text)]));
  // Long texts tell a row from its neighbours; a dash tells nothing.
  return [...new Set(texts.filter((text) => text.length > 1))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, CELLS);
}

function labelsOf(table: ReadTable): string[] {
  const leaves = table.columns.map(({ label }) => beginning(label.split(/\s\/\s/).at(-1) ?? ''));
  return [...new Set(leaves.filter((leaf) => leaf !== ''))].slice(0, LABELS);
}

/** One cell of a table, in the order of the snapshot's reading. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * How to find a table, or a cell of it, in the page that it was read from: by its texts, since a snapshot keeps no
 * element. The first trail that leads somewhere is the best; later ones do without the figures, which may have changed.
 */
export function trailsTo(table: ReadTable, cell?: CellPlace): Trail[] {
  const labels = labelsOf(table);
  const rows = table.rows.filter((row) => !row.summary);
  const ends = [rows[0], rows.at(-1)].filter((row): row is ReadRow => row !== undefined);
  const whole = [...labels, ...ends.flatMap(({ cells }) => textsOf(cells).slice(0, 2))];
  const row = cell && table.rows[cell.row];
  const target = row && cell && row.cells[cell.column];
  const about = row ? textsOf(row.cells.filter((other) => other !== target)) : [];
  const text = target ? target.text.replaceAll(/\s+/g, '').slice(0, LONGEST) : '';
  const own = about.length > 0 ? [about, ...(text === '' ? [] : [[text]])] : [];
  const trails = [own.length > 0 ? [whole, ...own] : [], own, cell ? [] : [whole], cell ? [] : [labels]];
  return trails
    .map((trail) => trail.map((texts) => texts.map((one) => one.replaceAll(/\s+/g, ''))))
    .filter((trail) => trail.length > 0 && trail.every((texts) => texts.length > 0));
}
