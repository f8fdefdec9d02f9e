import { overlapOf } from '../edges';
import type { CellText, Edges, SeenRow } from '../sight';
import { moreOf } from './cells';
import { type Block, SAME_LINE } from './pieces';
import { clippedBox, holds, isClear, type Leaf, type Spot } from './spots';

/** A pane of one line has no names above it. */
const MIN_ROWS = 2;

/**
 * Panes that stand beside a grid line by line, with names at the height of the grid's: what stays on view while the rest
 * scrolls. They hold one column, which alone tells no table from any list.
 */
export function panesBeside(
  blocks: readonly Block[],
  spots: readonly Spot[],
  leaves: readonly Leaf[],
): Block[] {
  const clear = leaves.filter(({ el }) => isClear(el));
  const kids = Map.groupBy(spots, ({ up }) => up);
  const free = [...kids].filter(([el]) => el && !blocks.some((block) => holds(block.el, el)));
  return blocks.flatMap((block) => {
    const [over] = block.head.at(-1)?.cells ?? [];
    const seen = clippedBox(block.el);
    const panes = free.filter(
      ([pane, lines]) =>
        pane && standsBeside(lines, block) && overlapOf(clippedBox(pane), seen) >= -SAME_LINE,
    );
    return panes.flatMap(([pane, lines]) => {
      const names = clear.filter(({ el }) => pane && isCorner(el, pane, moreOf(over).box));
      return pane && names[0] ? [paneOf(block, pane, lines.slice(-block.body.length), names, clear)] : [];
    });
  });
}

function paneOf(
  block: Block,
  el: Spot,
  lines: readonly Spot[],
  names: readonly Leaf[],
  leaves: readonly Leaf[],
): Block {
  const row = (texts: readonly Leaf[], top?: number): SeenRow => ({
    cells: names.map((name, c): CellText => {
      const from = c === 0 ? -Infinity : name.el.box[0] - SAME_LINE;
      const to = names[c + 1]?.el.box[0] ?? Infinity;
      const own = texts.filter((text) => text.el.box[0] >= from && text.el.box[0] < to);
      return { text: own.map(({ text }) => text).join(' '), box: name.el.box };
    }),
    top,
    drawn: true,
  });
  const rows = lines.map((line) =>
    row(
      leaves.filter((leaf) => holds(line, leaf.el)),
      line.box[1],
    ),
  );
  const none = { caption: '', foot: [], across: 0, fields: 0, counted: 0, numbered: 0 };
  return { ...block, ...none, at: el.n, el, head: [row(names)], body: rows };
}

/** As many lines, or one more on top, and the rows whose height is known at that of theirs. */
function standsBeside(lines: readonly Spot[], { body }: Block): boolean {
  const from = lines.length - body.length;
  return (
    body.length >= MIN_ROWS &&
    (from === 0 || from === 1) &&
    body.every(
      ({ top }, r) => top === undefined || Math.abs((lines[from + r]?.box[1] ?? NaN) - top) <= SAME_LINE,
    )
  );
}

/** Over the pane, at the height of the other names. */
function isCorner({ box }: Spot, pane: Spot, name: Edges | undefined): boolean {
  return name !== undefined && overlapOf(box, pane.box) > 0 && box[1] < name[3] && box[3] > name[1];
}
