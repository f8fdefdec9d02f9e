import type { Mark, SeenCell, SeenRow } from '../sight';
import { acrossOf, isEmpty, moreOf, textOf } from './cells';
import { type Column, readSide, type Side } from './side';
import type { Sheet } from './sides';

/** A column's name, and the attributes of its cells that may hold its code. */
export interface SheetColumn {
  readonly label: string;
  readonly marks: readonly Mark[];
}

export interface SheetRow {
  readonly cells: readonly SeenCell[];
  /** Stands where totals do. */
  readonly summary?: boolean;
  readonly id?: string;
  readonly level?: number;
}

/** Text of one table, before what says nothing is left out. */
export interface SheetText {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** Reads one table as text; undefined when it has no columns that can be told apart by name. */
export function readSheet({ pieces, widest }: Sheet): SheetText | undefined {
  let title = '';
  const columns: Column[] = [];
  const sides = pieces.toSorted((a, b) => (b.body[0]?.cells.length ?? 0) - (a.body[0]?.cells.length ?? 0));
  const base = pieces.indexOf(widest);
  for (const piece of sides) {
    const { found, named } = readSide(piece, sides.length > 1);
    title ||= named || piece.caption;
    const fresh = found.filter((column) => !columns.some((other) => isClone(column, other)));
    if (pieces.indexOf(piece) < base) columns.unshift(...fresh);
    else columns.push(...fresh);
  }
  if (columns.length === 0) return undefined;
  // Clones that keep room for every column tell where theirs stand.
  const numbers = new Set(columns.map(({ at }) => at));
  if (columns.every(({ side }) => side.width === columns[0]?.side.width) && numbers.size === columns.length)
    columns.sort((a, b) => a.at - b.at);
  const bases = [...new Set(columns.map((column) => column.side))];
  return {
    title,
    columns: columns.map(({ label, head, side, at }) => ({
      label,
      marks: [head, side.slots[0]?.[at]].flatMap((cell) => moreOf(cell).marks ?? []),
    })),
    rows: rowsOf(columns, bases),
  };
}

function rowsOf(columns: readonly Column[], bases: readonly Side[]): SheetRow[] {
  const rows: SheetRow[] = [];
  const main = bases.reduce((a, b) => (b.width > a.width ? b : a));
  const lead = main.piece.lead.length;
  const end = lead + main.piece.body.length;
  const home = main.rows[lead]?.home;
  const named = columns.findIndex(({ label }) => label !== '');
  // Nearly all tables show their cells as they stand.
  const straight = !bases[1] && columns.every(({ at }, c) => at === c);
  const count = Math.max(...bases.map((side) => side.slots.length));
  for (let r = 0; r < count; r++) {
    const own = main.rows[r];
    const row = own ?? bases.find((side) => side.rows[r])?.rows[r];
    const cells =
      straight && own?.cells.length === columns.length && main.slots[r] === own.cells
        ? own.cells
        : columns.map(({ side, at }) => side.slots[r]?.[at] ?? '');
    if (!row || isInterlude(bases, r, cells)) continue;
    // A row without a name that stands outside the others' home was put there to sum them up.
    const strange = named >= 0 && textOf(cells[named]) === '' && (!own || own.home !== home);
    rows.push(asRow(row, cells, r < lead || r >= end || strange));
  }
  return rows;
}

function isClone(a: Column, b: Column): boolean {
  if (a.side === b.side || a.label !== b.label) return false;
  const rows = Math.min(a.side.slots.length, b.side.slots.length, 8);
  for (let r = 0; r < rows; r++) {
    if (textOf(a.side.slots[r]?.[a.at]) !== textOf(b.side.slots[r]?.[b.at])) return false;
  }
  return true;
}

/** A row of one cell across the table carries something else: an expanded detail, a group's name, "no data". */
function isInterlude(sides: readonly Side[], r: number, cells: readonly SeenCell[]): boolean {
  if (cells.every(isEmpty)) return true;
  if (cells.length < 2) return false;
  const lines = sides.filter((side) => side.rows[r]);
  return (
    // In a pane of one column beside others every row is one cell.
    lines.some(({ rows, width }) => (width > 1 || !lines[1]) && spansAll(rows[r], width)) &&
    lines.every(({ rows, width }) => width < 3 || spansAll(rows[r], width))
  );
}

/** One cell over all columns, or all but those of handles and boxes that stand empty beside it. */
function spansAll(row: SeenRow | undefined, width: number): boolean {
  const cells = row?.cells ?? [];
  if (cells.length < 2) return true;
  let full: SeenCell | undefined;
  for (const cell of cells) {
    if (textOf(cell) === '') continue;
    // Nearly every row ends here, at its second text.
    if (full !== undefined) return false;
    full = cell;
  }
  const across = Math.max(...cells.map(acrossOf));
  return full === undefined || (across > 1 && across >= width - 2 && acrossOf(full) === across);
}

function asRow({ id, level }: SeenRow, cells: readonly SeenCell[], summary: boolean): SheetRow {
  return {
    cells,
    ...(summary && { summary }),
    ...(id !== undefined && { id }),
    ...(level !== undefined && { level }),
  };
}
