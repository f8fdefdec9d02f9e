import { type Block, type BlockRow, columnsOf, isBlank, labelsOf } from './block';
import { linesUp } from './boxes';
import { heightOf } from './kind';
import {
  clippedPlace,
  commonAncestor,
  depthOf,
  isDrawn,
  overlapOf,
  parentOf,
  placeOf,
  precedes,
} from './place';
import { isSummaryText, isValue } from './words';

/** Header, rows and totals that belong together and share their columns. */
export interface Piece {
  readonly el: Element;
  head: readonly BlockRow[];
  body: readonly BlockRow[];
  foot: readonly BlockRow[];
  /** Totals that stand above the rows. */
  lead: readonly BlockRow[];
  readonly caption: string;
  /** Elements of all blocks it was made of. */
  readonly els: Element[];
}

/** Pieces that stand side by side as one table, left to right: pinned panes, or the clones of fixed columns. */
export interface Sheet {
  readonly pieces: readonly Piece[];
}

/** The ancestor of `el` that is a child of `top`. */
function branch(el: Element, top: Element): Element {
  let at = el;
  for (let up = parentOf(at); up && up !== top; up = parentOf(up)) at = up;
  return at;
}

/** How far a header that stands apart may be from its rows, px: one line of filters or a border, no paragraph. A guess. */
const HEADER_GAP = 48;

function aligned(a: Element, b: Element): boolean {
  const p = placeOf(a);
  const q = placeOf(b);
  return overlapOf(p, q) > 0.6 * Math.min(p.right - p.left, q.right - q.left);
}

/** A header of its own that is drawn; some grids keep a hidden copy above the rows for its widths. */
function isHeadSeen(piece: Piece): boolean {
  return piece.head.some(({ el, cells }) => heightOf(el) > 1 && cells.some((cell) => isDrawn(cell)));
}

/** With another number of cells a header still belongs to rows whose cells each stand under one of its own. */
function standUnder(piece: Piece, header: Block | Piece): boolean {
  const heads = header.head.flatMap((row) => row.cells.map(placeOf));
  const row = piece.body.find(({ cells }) => cells.length > 1) ?? piece.body[0];
  return (row?.cells ?? []).every((cell) => {
    const box = placeOf(cell);
    return heads.some((head) => Math.abs(head.left - box.left) <= 3 || Math.abs(head.right - box.right) <= 3);
  });
}

/** Names in a grid of their own, above another grid without a header: a header in other tags. */
function bareHeader(block: Block, next: Block): boolean {
  const row = block.body.at(-1);
  // Groups of groups are the most that consoles show.
  if (!row || block.body.length > 3 || block.head.length > 0 || next.head.length > 0) return false;
  const names = block.body.flatMap(({ cells }) => cells).map((cell) => (cell.textContent ?? '').trim());
  const named = row.cells.filter((cell) => !isBlank(cell)).length;
  const [below] = next.body;
  return (
    // Beside boxes to tick or numbers of rows one name stands alone, above cells that line up.
    (named >= Math.min(2, columnsOf(next.body)) || (named > 0 && !!below && linesUp(row, below))) &&
    names.every((name) => !isValue(name) && name.length <= 40) &&
    Math.abs(columnsOf(block.body) - columnsOf(next.body)) <= 1 &&
    aligned(block.el, next.el) &&
    standsAbove(block.el, next.el)
  );
}

/** Two lines at the same height, px: sub-pixel layout differs by less. */
const SAME_LINE = 2;
const standsAbove = (a: Element, b: Element): boolean => placeOf(a).bottom <= placeOf(b).top + SAME_LINE;

/** Of two headers that lie over one another, the one with as many columns belongs to the rows. */
const unlike = (header: Block, piece: Piece): number =>
  Math.abs(columnsOf(header.head) - columnsOf(piece.body));

/** Puts headers and totals that stand in grids of their own to the rows they belong to. */
export function pairHeaders(found: readonly Block[]): Piece[] {
  const blocks = found.map((block) => {
    if (found.some((next) => next !== block && bareHeader(block, next)))
      return { ...block, head: block.body, body: [] };
    // Totals in the tags of a header.
    return block.body.length === 0 && sumsUp(block.head)
      ? { ...block, head: [], foot: [...block.head, ...block.foot] }
      : block;
  });
  const pieces: Piece[] = blocks
    .filter((block) => block.body.length > 0)
    .map((block) => ({ ...block, lead: [], els: [block.el] }));
  const byDepth = (from: Block) =>
    pieces
      .map((piece) => ({ piece, top: commonAncestor(from.el, piece.el) }))
      .toSorted((a, b) => depthOf(b.top) - depthOf(a.top) || unlike(from, a.piece) - unlike(from, b.piece));
  for (const header of blocks.filter((block) => block.body.length === 0 && block.head.length > 0)) {
    for (const { piece, top } of byDepth(header)) {
      if (!top || piece.els.includes(header.el)) continue;
      const follows = precedes(header.el, piece.el);
      const same = labelsOf(piece.head) === labelsOf(header.head);
      if (!(follows || same || standsAbove(header.el, piece.el)) || !aligned(header.el, piece.el)) continue;
      const gap = placeOf(branch(piece.el, top)).top - placeOf(branch(header.el, top)).bottom;
      if (gap > HEADER_GAP) continue;
      if (isHeadSeen(piece) && !same) continue;
      if (Math.abs(columnsOf(header.head) - columnsOf(piece.body)) > 1 && !standUnder(piece, header))
        continue;
      piece.head = header.head;
      if (follows || !same) piece.lead = [...header.foot, ...piece.lead];
      else piece.foot = [...piece.foot, ...header.foot];
      piece.els.push(header.el);
      break;
    }
  }
  return pairTotals(pieces, blocks);
}

/** A headless grid of one to three rows right below a table with as many columns is its totals. */
function pairTotals(pieces: Piece[], blocks: readonly Block[]): Piece[] {
  const left: Piece[] = [];
  for (const piece of pieces) {
    const whole = pieces.find((other) => repeats(piece, other));
    if (whole) {
      if (!isHeadSeen(whole)) whole.head = piece.head;
      continue;
    }
    const above = left.findLast((other) => {
      const top = commonAncestor(other.el, piece.el);
      return (
        top !== null &&
        other.head.length > 0 &&
        aligned(other.el, piece.el) &&
        [columnsOf(other.head), columnsOf(other.body)].includes(columnsOf(piece.body)) &&
        other.els.some(
          (el) =>
            Math.abs(
              placeOf(branch(piece.el, top)).top - placeOf(top.contains(el) ? branch(el, top) : el).bottom,
            ) <= HEADER_GAP,
        )
      );
    });
    if (above && piece.head.length === 0 && piece.body.length > above.body.length && sumsUp(above.body)) {
      // The totals came first and took the header.
      const lead = [...above.lead, ...above.body];
      left[left.indexOf(above)] = { ...piece, head: above.head, lead, els: [...above.els, piece.el] };
    } else if (above && piece.head.length === 0 && continues(above, piece)) {
      above.body = [...above.body, ...piece.body];
      above.els.push(piece.el);
    } else if (above && piece.head.length === 0 && piece.body.length <= 3 && standUnder(piece, above)) {
      // A copy of the last row that stays on view while the rest scrolls is that row.
      const copy = labelsOf(piece.body) === labelsOf(above.body.slice(-piece.body.length));
      if (!copy) above.foot = [...above.foot, ...piece.body, ...piece.foot];
      above.els.push(piece.el);
    } else left.push(piece);
  }
  for (const foot of blocks.filter(
    (block) => block.body.length === 0 && block.head.length === 0 && block.foot.length > 0,
  )) {
    const owner = left
      .filter((piece) => precedes(piece.el, foot.el) && aligned(piece.el, foot.el) && piece.foot.length === 0)
      .toSorted((a, b) => depthOf(commonAncestor(b.el, foot.el)) - depthOf(commonAncestor(a.el, foot.el)))[0];
    if (owner) owner.foot = [...owner.foot, ...foot.foot];
  }
  return left;
}

/** The first rows of a grid once more, under its names, to stay on view while the rest scrolls. */
function repeats({ el, head, body }: Piece, whole: Piece): boolean {
  return (
    body.length < whole.body.length &&
    head.length > 0 &&
    labelsOf(head) === labelsOf(whole.head) &&
    labelsOf(body) === labelsOf(whole.body.slice(0, body.length)) &&
    Math.abs(placeOf(el).top - placeOf(whole.el).top) <= SAME_LINE
  );
}

/** Rows put into several grids of one element, a group in each, go on; totals say so. */
function continues(above: Piece, piece: Piece): boolean {
  return piece.el.parentElement === above.el.parentElement && above.foot.length === 0 && !sumsUp(piece.body);
}

/** The first text says that its row sums up others. */
function sumsUp([first]: readonly BlockRow[]): boolean {
  const named = first?.cells.find((cell) => !isBlank(cell));
  return isSummaryText((named?.textContent ?? '').trim());
}

function sameRows(a: Piece, b: Piece): boolean {
  if (a.body.length !== b.body.length) return false;
  return [0, a.body.length >> 1, a.body.length - 1].every((i) => {
    const p = a.body[i];
    const q = b.body[i];
    return p && q && Math.abs(placeOf(p.el).top - placeOf(q.el).top) <= SAME_LINE;
  });
}

function sharesName(a: Piece, b: Piece): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

const namesOf = (piece: Piece): string[] =>
  (piece.head.at(-1) ?? piece.body[0])?.cells
    .map((cell) => (cell.textContent ?? '').trim())
    .filter(Boolean) ?? [];

function touching(a: Piece, b: Piece, top: Element): boolean {
  const overlap = overlapOf(clippedPlace(a.el, top), clippedPlace(b.el, top));
  // A clone lies over what it repeats; beside it, the same name is a table of its own.
  return overlap > 8 || (overlap >= -SAME_LINE && !sharesName(a, b));
}

/** Joins pieces that draw the same rows side by side or over one another. */
export function joinSides(pieces: readonly Piece[]): Sheet[] {
  const sheets: { pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const sheet = sheets.find(({ pieces: [first] }) => {
      const top = first && commonAncestor(first.el, piece.el);
      return (
        first &&
        top &&
        !first.el.contains(piece.el) &&
        !piece.el.contains(first.el) &&
        sameRows(first, piece) &&
        touching(first, piece, top)
      );
    });
    if (sheet) sheet.pieces.push(piece);
    else sheets.push({ pieces: [piece] });
  }
  return sheets.map((sheet) => ({ pieces: sheet.pieces.toSorted((a, b) => middle(a) - middle(b)) }));
}

/** Where a person sees it: a clone of left columns lies over the left of the whole, so edges alone would tie. */
function middle(piece: Piece): number {
  const { left, right } = clippedPlace(piece.el);
  return left + right;
}
