import { edgesMeet, inColumn, overlapOf } from '../edges';
import type { SeenBlock, SeenRow } from '../sight';
import { moreOf, textOf } from './cells';
import type { Spot } from './spots';
import { isSummaryText } from './words';

/** One grid of the page, and its element. */
export type Block = SeenBlock & { readonly el: Spot };

/** Header, rows and totals that belong together and share their columns. */
export interface Piece extends Block {
  head: readonly SeenRow[];
  body: readonly SeenRow[];
  foot: readonly SeenRow[];
  /** Totals that stand above the rows. */
  lead: readonly SeenRow[];
  /** Elements of all blocks it was made of. */
  readonly els: Spot[];
}

/** Two lines at the same height, px: sub-pixel layout differs by less. */
export const SAME_LINE = 2;

/** How far a header that stands apart may be from its rows, px: one line of filters or a border, no paragraph. A guess. */
export const HEADER_GAP = 48;

/** The element around `el`, or itself, that stands right in `top`. */
export function branch(el: Spot, top: Spot): Spot {
  let at = el;
  for (let { up } = el; up && up !== top; up = up.up) at = up;
  return at;
}

/** Most of the narrower one lies over or under the other. */
export function aligned({ box: p }: Spot, { box: q }: Spot): boolean {
  return overlapOf(p, q) > 0.6 * Math.min(p[2] - p[0], q[2] - q[0]);
}

export const standsAbove = (a: Spot, b: Spot): boolean => a.box[3] <= b.box[1] + SAME_LINE;

/** A header of its own that is drawn; some grids keep a hidden copy above the rows for its widths. */
export const isHeadSeen = ({ head }: Piece): boolean => head.some(({ drawn }) => drawn);

/** Left edge, middle or right edge of each cell agree with the row above. */
export function linesUp(a: SeenRow, b: SeenRow): boolean {
  if (a.cells.length !== b.cells.length) return false;
  return a.cells.every((cell, i) => {
    const p = moreOf(cell).box;
    const q = moreOf(b.cells[i]).box;
    return p && q && inColumn(p, q);
  });
}

/** With another number of cells a header still belongs to rows whose cells each stand under one of its own. */
export function standUnder(piece: Piece, header: Block): boolean {
  const heads = header.head.flatMap(({ cells }) => cells.map((cell) => moreOf(cell).box));
  const row = piece.body.find(({ cells }) => cells.length > 1) ?? piece.body[0];
  return (row?.cells ?? []).every((cell) => {
    const { box } = moreOf(cell);
    return box && heads.some((head) => head && edgesMeet(head, box));
  });
}

/** The first text says that its row sums up others. */
export function sumsUp([first]: readonly SeenRow[]): boolean {
  return isSummaryText(first?.cells.map(textOf).find((text) => text !== '') ?? '');
}
