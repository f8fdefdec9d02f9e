import { isLifted, placeOf } from './place';
import { groupsOver, hasOwnText, linesUp } from './boxes';
import { type Block, type BlockRow, isHeadRow, isRowSeen } from './block';
import { byLeft, byPlace } from './in-order';
import { GRID } from './kind';

interface Found {
  readonly row: Element;
  readonly cells: Element[];
  head: boolean;
}

interface Gathered {
  readonly found: Found[];
  rows: number;
  /** Some rows stand in grids that are parts of the whole. */
  parts: boolean;
}

interface Line extends Found {
  readonly at: number;
}

/** Reads a grid by its roles. Rows of pinned panes that share an index, or a height on the page, are one row. */
export function* ariaBlock(grid: Element): Generator<void, Block> {
  const block: Block = { el: grid, head: [], body: [], foot: [], caption: '' };
  const all: Gathered = { found: [], rows: 0, parts: false };
  yield* gather(grid, all);
  const { found } = all;
  if (all.rows === 0)
    for (const cells of indexedRows(grid)) found.push({ row: cells[0] ?? grid, cells, head: false });
  if (all.parts) liftHeads(found);
  // Rows of one pane that flow stand in their order: only panes and lifted rows are asked where they stand.
  const bodies = found.filter(({ head }) => !head);
  const [first] = bodies;
  const flows =
    !first ||
    (!isLifted(first.row) &&
      bodies.every(
        ({ row: { parentElement: part }, cells }) =>
          part === first.row.parentElement ||
          (part && !isLifted(part) && startOf(cells) === startOf(first.cells)),
      ));
  const lines = new Map<string, Line>();
  for (const { row, cells, head } of found) {
    if (flows && !head) continue;
    const index = head ? null : row.getAttribute('aria-rowindex');
    let at = index === null ? topOf(row, cells) : Number(index);
    let key = `${head} ${index} ${Math.round(at)}`;
    const known = index !== null && lines.get(key);
    const off = known ? topOf(row, cells) - topOf(known.row, known.cells) : 0;
    // Totals that stay on view may be numbered anew.
    if (Math.abs(off) > 8) {
      key += 'p';
      at = off * Infinity;
    }
    const line = lines.get(key);
    if (line) line.cells.push(...cells);
    else lines.set(key, { head, at, row, cells });
  }
  const joined = [...lines.values()].toSorted((a, b) => a.at - b.at);
  const last = bodies.at(-1);
  const drawn = flows ? bodies : joined.filter(({ head }) => !head);
  const middle = drawn[drawn.length >> 1];
  const half = middle ? topOf(middle.row, middle.cells) : Infinity;
  // Below the rows, of which some may lie hidden at both ends, what is marked as a header sums them up.
  for (const { head, at, row, cells } of joined)
    if (head) (at > half ? block.foot : block.head).push({ el: row, cells: byPlace(cells, true) });
  for (const { row, cells } of drawn) block.body.push({ el: row, cells: byPlace(cells, false) });
  const [lead] = block.body;
  const tail = block.body.at(-1);
  // So does what is numbered before the rows.
  if (lead && tail && topOf(lead.el, lead.cells) > topOf(tail.el, tail.cells))
    block.foot.push(...block.body.splice(0, 1));
  const total = last && unroledBelow(grid, last);
  if (total) block.foot.push(total);
  if (block.head.length === 0) addOrphanHeads(grid, block);
  else addGroups(block.head);
  return block;
}

/** Finds the rows below `parent`, in document order. A row is looked into only when it holds rows instead of cells. */
function* gather(parent: Element, into: Gathered): Generator<void> {
  for (let el = parent.firstElementChild; el; el = el.nextElementSibling) {
    const role = el.getAttribute('role');
    const cells: Element[] = [];
    if (role === 'row' && el.localName !== 'tr' && ++into.rows && collectCells(el, cells)) {
      addRow(el, cells, into.found);
      if (into.rows % 128 === 0) yield;
    } else if (el.firstElementChild) {
      if (el.matches(GRID)) into.parts = true;
      yield* gather(el, into);
    }
  }
}

function addRow(row: Element, cells: Element[], found: Found[]): void {
  const head = isHeadRow(cells);
  if (!cells[0] || (!head && !isRowSeen(row))) return;
  for (const line of found[0] ? [cells] : linesIn(cells)) found.push({ row, cells: line, head });
}

/** Totals may stand below the rows in cells without a role. */
function unroledBelow(grid: Element, { row, cells }: Found): BlockRow | undefined {
  let above = row;
  while (above !== grid && !above.nextElementSibling) above = above.parentElement ?? grid;
  const below = above !== grid && above.nextElementSibling;
  if (!below || cells.length < 2) return undefined;
  return [below, ...below.querySelectorAll('*')]
    .slice(0, 20)
    .map((el) => ({ el, cells: [...el.children] }))
    .find((line) => line.el.role !== 'row' && linesUp({ el: row, cells }, line));
}

/** A grid made of grids keeps its header in one of fewer rows. */
function liftHeads(found: Found[]): void {
  const parts = [...Map.groupBy(found, ({ row }) => row.closest(GRID)).values()];
  const most = Math.max(...parts.map((part) => part.length));
  for (const part of parts) if (part.length < most) for (const line of part) line.head = true;
}

/** Cells that stand in columns and name their row by its index. */
function indexedRows(grid: Element): Iterable<Element[]> {
  const cells = [...grid.querySelectorAll('[role=gridcell][aria-rowindex]')];
  return Map.groupBy(cells, (cell) => cell.getAttribute('aria-rowindex')).values();
}

/** Where a row begins; one without a box of its own where its lowest cell does, since others may hang from above. */
function topOf(row: Element, cells: readonly Element[]): number {
  const { top, bottom } = placeOf(row);
  return bottom > top ? top : Math.max(...cells.map((cell) => placeOf(cell).top));
}

const startOf = ([cell]: readonly Element[]): number | undefined => cell && placeOf(cell).left;

/** A row that holds the cells of a whole pane, placed one by one, is cut into the lines that it draws. */
function linesIn(cells: Element[]): Element[][] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || cells.length < 2) return [cells];
  if (placeOf(last).top < placeOf(first).bottom - 1) return [cells];
  const lines = Map.groupBy(cells, (cell) => Math.round(placeOf(cell).top));
  return [...lines].toSorted(([a], [b]) => a - b).map(([, line]) => [...byLeft(line)]);
}

/** False for a row that holds other rows. A grid beside its cells is a table of its own. */
function collectCells(parent: Element, into: Element[]): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const role = child.getAttribute('role');
    if (role === 'columnheader' && child.querySelector('[role=columnheader]')) collectCells(child, into);
    else if (role?.endsWith('cell') || role?.endsWith('header')) into.push(child);
    else if (role === 'row') return false;
    else if (child.firstElementChild && !child.matches(GRID) && !collectCells(child, into)) return false;
  }
  return true;
}

/** Column headers that stand in no row: one header row, left to right. */
function addOrphanHeads(grid: Element, block: Block): void {
  const cells = [...grid.querySelectorAll('[role=columnheader]')].filter(
    (cell) => !cell.querySelector('[role=columnheader]'),
  );
  const [row] = block.body;
  const [cell] = cells;
  if (cell) {
    const homes = new Set(cells.map(({ parentElement: line }) => line?.parentElement));
    const over = [...homes].flatMap((home) => namesAbove(home ?? grid, cell));
    if (over.length > 0) block.head.push({ el: grid, cells: byLeft(over) });
    block.head.push({ el: cell.parentElement ?? grid, cells: byPlace(cells, true) });
  } else if (row) block.head.push(...(groupsOver(grid, row) ?? []));
}

/** In one row of headers that hang at two heights, the upper ones name groups, also such without a role. */
function addGroups(head: BlockRow[]): void {
  const [row, more] = head;
  if (!row || more) return;
  const lowest = row.cells.reduce((a, b) => (placeOf(b).top > placeOf(a).top ? b : a));
  const { top } = placeOf(lowest);
  if (top <= placeOf(row.el).top + 8) return;
  const groups = row.cells.filter((cell) => placeOf(cell).bottom <= top + 2);
  const over = byLeft([...groups, ...namesAbove(row.el, lowest)]);
  const cells = row.cells.filter((cell) => !groups.includes(cell));
  if (over.length > 0) head.splice(0, 1, { el: row.el, cells: over }, { el: row.el, cells });
}

/** Names of groups in a line above the header cells, without a role. */
function namesAbove(home: Element, cell: Element): Element[] {
  const { top } = placeOf(cell);
  return [...home.querySelectorAll('*')].filter(
    (el) => hasOwnText(el) && placeOf(el).bottom <= top + 2 && !el.closest('[role=columnheader]'),
  );
}
