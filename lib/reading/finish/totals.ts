import { columnsOf, isEmpty, namesOf, sameTexts } from './cells';
import {
  aligned,
  type Block,
  branch,
  HEADER_GAP,
  isHeadSeen,
  type Piece,
  SAME_LINE,
  standUnder,
  sumsUp,
} from './pieces';
import { commonAncestor, depthOf, holds, precedes, type Spot } from './spots';

/** A headless grid of one to three rows right below a table with as many columns is its totals. */
export function pairTotals(pieces: readonly Piece[], blocks: readonly Block[]): Piece[] {
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
        top !== undefined &&
        other.head.length > 0 &&
        other.body.some(({ cells }) => !cells.every(isEmpty)) &&
        aligned(other.el, piece.el) &&
        [columnsOf(other.head), columnsOf(other.body)].includes(columnsOf(piece.body)) &&
        other.els.some((el) => Math.abs(branch(piece.el, top).box[1] - endOf(el, top)) <= HEADER_GAP)
      );
    });
    if (above && piece.head.length === 0 && piece.body.length > above.body.length && sumsUp(above.body)) {
      // The totals came first and took the header.
      const lead = [...above.lead, ...above.body];
      left[left.indexOf(above)] = { ...piece, head: above.head, lead, els: [...above.els, piece.el] };
    } else if (above && piece.head.length === 0 && continues(above, piece)) {
      above.body = [...above.body, ...piece.body.map((row) => ({ ...row, home: -1 }))];
      above.els.push(piece.el);
    } else if (above && piece.head.length === 0 && piece.body.length <= 3 && standUnder(piece, above)) {
      // A copy of the last row that stays on view while the rest scrolls is that row.
      const copy = sameTexts(piece.body, above.body.slice(-piece.body.length));
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

/** The lower edge of what holds `el` right in `top`. */
const endOf = (el: Spot, top: Spot): number => (holds(top, el) ? branch(el, top) : el).box[3];

/** The first rows of a grid once more, under its names, to stay on view while the rest scrolls. */
function repeats({ el, head, body }: Piece, whole: Piece): boolean {
  return (
    body.length < whole.body.length &&
    head.length > 0 &&
    namesOf(head) === namesOf(whole.head) &&
    sameTexts(body, whole.body.slice(0, body.length)) &&
    Math.abs(el.box[1] - whole.el.box[1]) <= SAME_LINE
  );
}

/** Rows put into several grids of one element, a group in each, go on; totals say so. */
function continues(above: Piece, piece: Piece): boolean {
  return piece.el.up === above.el.up && above.foot.length === 0 && !sumsUp(piece.body);
}
