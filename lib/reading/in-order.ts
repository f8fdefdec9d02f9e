import { GRID } from './kind';
import { type Place, placeOf } from './place';

const numberOf = (cell: Element | null | undefined): string | null | undefined =>
  cell?.getAttribute('aria-colindex');

/** Cells from left to right: by their index where they have one, else as drawn when several panes were joined. */
export function byPlace(cells: readonly Element[], head: boolean): readonly Element[] {
  let last = -Infinity;
  let rising = true;
  const at: number[] = [];
  for (const cell of cells) {
    // Names below that of their group stand where it does.
    const index = numberOf(cell) ?? (head && numberOf(cell.parentElement?.closest('[aria-colindex]')));
    if (!index) return byPane(cells);
    const n = Number(index);
    if (n <= last) rising = false;
    last = n;
    at.push(n);
  }
  if (rising) return cells;
  const order = cells.map((cell, i) => ({ cell, at: at[i] ?? 0 }));
  return order.toSorted((a, b) => a.at - b.at).map(({ cell }) => cell);
}

/** Cells pane by pane: one that stays on view is drawn over the cells of another that lie under it. */
function byPane(cells: readonly Element[]): readonly Element[] {
  const home = cells[0]?.parentElement;
  // Nearly every row is one pane.
  if (home === cells.at(-1)?.parentElement && home?.childElementCount === cells.length) return cells;
  const panes = Map.groupBy(cells, (cell) => cell.parentElement ?? cell);
  if (panes.size === 1) return cells;
  const starts = cells.filter((cell, i) => cell.parentElement !== cells[i - 1]?.parentElement);
  // Names below that of their group stand among the others.
  if (panes.size < starts.length || panes.size === cells.length) return byLeft(cells);
  return byLeft([...panes.keys()]).flatMap((pane) => panes.get(pane) ?? []);
}

/** Left to right, as far as the grid shows them. */
export function byLeft(cells: readonly Element[]): readonly Element[] {
  const grid = cells[0]?.closest(GRID);
  const from = grid ? placeOf(grid).left : -Infinity;
  const order = cells.map((cell) => ({ cell, place: placeOf(cell) }));
  const at = ({ left }: Place) => Math.max(left, from);
  return order
    .toSorted(({ place: a }, { place: b }) => at(a) - at(b) || a.right - b.right)
    .map(({ cell }) => cell);
}
