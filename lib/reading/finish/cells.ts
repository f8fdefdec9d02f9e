import { isAcross } from '../edges';
import type { CellText, SeenCell, SeenRow } from '../sight';

/** All that a cell tells besides its text. */
export const moreOf = (cell: SeenCell | undefined): Partial<CellText> =>
  typeof cell === 'object' ? cell : {};

/** A cell's text; of none, nothing. */
export const textOf = (cell: SeenCell | undefined): string =>
  typeof cell === 'object' ? cell.text : (cell ?? '');

/** Shows nothing: no text, and no picture or digit that is none. */
export function isEmpty(cell: SeenCell | undefined): boolean {
  return typeof cell === 'object' ? cell.text === '' && !cell.unreadable && !cell.image : !cell;
}

/** How many columns a cell covers. */
export const acrossOf = (cell: SeenCell): number => (typeof cell === 'object' && cell.across) || 1;

/** True when a name stands over the middle of a cell. */
export function standsOver(name: SeenCell, cell: SeenCell): boolean {
  const over = moreOf(name).box;
  const below = moreOf(cell).box;
  return !!over && !!below && isAcross(over, below);
}

/** The most columns of the first rows. */
export function columnsOf(rows: readonly SeenRow[]): number {
  const counts = rows.slice(0, 5).map(({ cells }) => cells.reduce((sum, cell) => sum + acrossOf(cell), 0));
  return Math.max(0, ...counts);
}

/** The same texts in as many cells, where a copy does not hide its own. */
export function sameTexts(a: readonly SeenRow[], b: readonly SeenRow[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ cells }, r) => {
      const others = b[r]?.cells ?? [];
      const same = (cell: SeenCell, c: number) =>
        textOf(cell) === textOf(others[c]) || moreOf(cell).veiled || moreOf(others[c]).veiled;
      return cells.length === others.length && cells.every(same);
    })
  );
}

/** All texts of names, to compare them by: they may be hidden in all copies but one. */
export const namesOf = (rows: readonly SeenRow[]): string => rows.map(({ said }) => said).join('‖');

/** Rows in which no cell covers more columns than there are cells; one without a text that says so only fills up. */
export function limited(rows: readonly SeenRow[]): readonly SeenRow[] {
  const most = rows.reduce((max, { cells }) => Math.max(max, cells.length), 0);
  const limit = Math.max(most, 8);
  const cut = (cell: SeenCell): SeenCell =>
    acrossOf(cell) > limit
      ? { ...moreOf(cell), text: textOf(cell), across: textOf(cell) === '' ? 1 : most }
      : cell;
  return rows.map((row) => (widestOf(row) > limit ? { ...row, cells: row.cells.map(cut) } : row));
}

/** The most columns that one cell covers. */
function widestOf({ cells }: SeenRow): number {
  let most = 0;
  for (const cell of cells) most = Math.max(most, acrossOf(cell));
  return most;
}
