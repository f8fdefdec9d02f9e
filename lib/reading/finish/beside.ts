import type { CellText, SeenRow } from '../sight';
import { type Block, SAME_LINE } from './pieces';
import { holds, isClear, type Leaf, type Spot } from './spots';

/** A pane of one line has no names above it. */
const MIN_ROWS = 2;

/**
 * Panes that stand beside a grid line by line, a line of names over as many rows at the same heights: what stays on
 * view while the rest scrolls. They hold no figure that would have told them from any list.
 */
export function panesBeside(
  blocks: readonly Block[],
  spots: readonly Spot[],
  leaves: readonly Leaf[],
): Block[] {
  const kids = Map.groupBy(spots, ({ up }) => up);
  const free = [...kids].filter(([el]) => el && !blocks.some((block) => holds(block.el, el)));
  return blocks.flatMap((block) => {
    const pane = free.find(([, lines]) => standsBeside(lines, block))?.[0];
    const lines = kids.get(pane) ?? [];
    const [head, ...body] = lines.map((line) => leaves.filter(({ el }) => holds(line, el) && isClear(el)));
    if (!pane || !head?.[0] || block.head.length === 0) return [];
    const row = (texts: readonly Leaf[], r: number): SeenRow => ({
      cells: head.map((name, c): CellText => {
        const next = head[c + 1]?.el.box[0] ?? Infinity;
        const own = texts.filter(
          ({ el: { box } }) => box[0] < next && (c === 0 || box[0] >= name.el.box[0] - SAME_LINE),
        );
        return { text: own.map(({ text }) => text).join(' '), box: name.el.box };
      }),
      top: lines[r]?.box[1],
      drawn: true,
    });
    return [
      {
        ...block,
        at: pane.n,
        el: pane,
        caption: '',
        head: [row(head, 0)],
        body: body.map((texts, r) => row(texts, r + 1)),
        foot: [],
        across: 0,
        fields: 0,
        counted: 0,
        numbered: 0,
      },
    ];
  });
}

/** As many lines, and the rows whose height is known at that of theirs. */
function standsBeside([, ...lines]: readonly Spot[], { body }: Block): boolean {
  return (
    body.length >= MIN_ROWS &&
    lines.length === body.length &&
    body.every(({ top }, r) => top === undefined || Math.abs((lines[r]?.box[1] ?? NaN) - top) <= SAME_LINE)
  );
}
