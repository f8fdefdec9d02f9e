import { columnsOf, limited, namesOf, textOf } from './cells';
import {
  aligned,
  type Block,
  branch,
  HEADER_GAP,
  isHeadSeen,
  linesUp,
  type Piece,
  standsAbove,
  standUnder,
  sumsUp,
} from './pieces';
import { commonAncestor, depthOf, precedes } from './spots';
import { isFigure } from '../words';

/** Names in a grid of their own, above another grid without a header: a header in other tags. */
function bareHeader(block: Block, next: Block): boolean {
  const row = block.body.at(-1);
  // Groups of groups are the most that consoles show.
  if (!row || block.body.length > 3 || block.head.length > 0 || next.head.length > 0) return false;
  const names = block.body.flatMap(({ cells }) => cells.map(textOf));
  const named = row.cells.filter((cell) => textOf(cell) !== '').length;
  const [below] = next.body;
  return (
    // Beside boxes to tick or numbers of rows one name stands alone, above cells that line up.
    (named >= Math.min(2, columnsOf(next.body)) || (named > 0 && !!below && linesUp(row, below))) &&
    names.every((name) => !isFigure(name) && name.length <= 40) &&
    Math.abs(columnsOf(block.body) - columnsOf(next.body)) <= 1 &&
    aligned(block.el, next.el) &&
    standsAbove(block.el, next.el)
  );
}

/** Of two headers that lie over one another, the one with as many columns belongs to the rows. */
const unlike = (header: Block, piece: Piece): number =>
  Math.abs(columnsOf(header.head) - columnsOf(piece.body));

/** Of two that do, that with as many cells: a copy keeps room for others in one wide cell. */
const uneven = (header: Block, { body: [row] }: Piece): number =>
  Math.abs((header.head.at(-1)?.cells.length ?? 0) - (row?.cells.length ?? 0));

/** Puts headers and totals that stand in grids of their own to the rows they belong to. */
export function pairHeaders(found: readonly Block[]): { pieces: Piece[]; blocks: Block[] } {
  const all = found.map((block) => ({ ...block, head: limited(block.head), body: limited(block.body) }));
  const blocks = all.map((block) => {
    if (all.some((next) => next !== block && bareHeader(block, next)))
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
      .toSorted(
        (a, b) =>
          depthOf(b.top) - depthOf(a.top) ||
          unlike(from, a.piece) - unlike(from, b.piece) ||
          uneven(from, a.piece) - uneven(from, b.piece),
      );
  for (const header of blocks.filter((block) => block.body.length === 0 && block.head.length > 0)) {
    for (const { piece, top } of byDepth(header)) {
      if (!top || piece.els.includes(header.el)) continue;
      const follows = precedes(header.el, piece.el);
      const same = namesOf(piece.head) === namesOf(header.head);
      if (!(follows || same || standsAbove(header.el, piece.el)) || !aligned(header.el, piece.el)) continue;
      const gap = branch(piece.el, top).box[1] - branch(header.el, top).box[3];
      if (gap > HEADER_GAP) continue;
      if (isHeadSeen(piece) && !same) continue;
      if (unlike(header, piece) > 1 && !standUnder(piece, header)) continue;
      piece.head = header.head;
      if (follows || !same) piece.lead = [...header.foot, ...piece.lead];
      else piece.foot = [...piece.foot, ...header.foot];
      piece.els.push(header.el);
      break;
    }
  }
  return { pieces, blocks };
}
