import { overlapOf } from '../edges';
import type { SeenRow } from '../sight';
import { moreOf, textOf } from './cells';
import { type Piece, SAME_LINE } from './pieces';
import { clippedBox, commonAncestor, holds, type Spot } from './spots';

/** Pieces that stand side by side as one table, left to right: pinned panes, or the clones of fixed columns. */
export interface Sheet {
  /** Stands for it: that of its widest piece. */
  readonly widest: Piece;
  readonly pieces: readonly Piece[];
}

/** Rows that are known to stand at the same height: the first, the last, and the middle one where it was asked. */
function sameRows(a: Piece, b: Piece): boolean {
  const last = a.body.length - 1;
  if (b.body.length - 1 !== last) return false;
  return [0, last >> 1, last].every((i) => {
    const top = a.body[i]?.top;
    const other = b.body[i]?.top;
    return top === undefined || other === undefined || Math.abs(top - other) <= SAME_LINE;
  });
}

function sharesName(a: Piece, b: Piece): boolean {
  const names = new Set(leafNames(a));
  return leafNames(b).some((name) => names.has(name));
}

const leafNames = (piece: Piece): string[] =>
  (piece.head.at(-1) ?? piece.body[0])?.cells.map(textOf).filter(Boolean) ?? [];

function touching(a: Piece, b: Piece, top: Spot): boolean {
  const overlap = overlapOf(clippedBox(a.el, top), clippedBox(b.el, top));
  // A clone lies over what it repeats; beside it, the same name is a table of its own.
  return overlap > 8 || (overlap >= -SAME_LINE && !sharesName(a, b));
}

function isSide(a: Piece, b: Piece): boolean {
  const top = commonAncestor(a.el, b.el);
  const apart = top && !holds(a.el, b.el) && !holds(b.el, a.el);
  return !!apart && sameRows(a, b) && touching(a, b, top);
}

/** Joins pieces that draw the same rows side by side or over one another. */
export function joinSides(pieces: readonly Piece[]): Sheet[] {
  const sheets: { pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const sheet = sheets.find((known) => known.pieces.some((other) => isSide(other, piece)));
    if (sheet) sheet.pieces.push(piece);
    else sheets.push({ pieces: [piece] });
  }
  return sheets.map((sheet) => {
    const inOrder = sheet.pieces.toSorted((a, b) => middle(a) - middle(b));
    const font = moreOf(inOrder[0]?.head.at(-1)?.cells[0]).font;
    if (font) for (const piece of inOrder) trust(piece, font);
    const widest = inOrder.reduce((a, b) => (cellsOf(b) > cellsOf(a) ? b : a));
    return { widest, pieces: inOrder };
  });
}

/** Where a person sees it: a clone of left columns lies over the left of the whole, so edges alone would tie. */
function middle(piece: Piece): number {
  const [left, , right] = clippedBox(piece.el);
  return left + right;
}

const cellsOf = ({ body: [first] }: Piece): number => first?.cells.length ?? 0;

/** Digits in the font of the table's names are what their text says. */
function trust(piece: Piece, font: string): void {
  const trusted = (rows: readonly SeenRow[]) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        moreOf(cell).font === font && typeof cell === 'object' ? { ...cell, unreadable: undefined } : cell,
      ),
    }));
  piece.body = trusted(piece.body);
  piece.foot = trusted(piece.foot);
  piece.lead = trusted(piece.lead);
}
