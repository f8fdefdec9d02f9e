import { type Block, type BlockRow, isHeaderCell, isRowSeen } from './block';

const CELL_ROLE = /^(?:gridcell|cell|columnheader|rowheader)$/;

/** Reads a grid by its roles. Rows of pinned panes that share an index, or a height on the page, are one row. */
export function* ariaBlock(grid: Element): Generator<void, Block> {
  const block: Block = { el: grid, head: [], body: [], foot: [], caption: '' };
  const rows = [...grid.querySelectorAll('[role="row"]:not(tr)')].filter(
    (row) => row.parentElement?.closest('[role="grid"],[role="treegrid"],[role="table"]') === grid,
  );
  let count = 0;
  const lines = new Map<string, { head: boolean; rows: BlockRow[] }>();
  const heads: BlockRow[] = [];
  for (const row of rows) {
    if (++count % 128 === 0) yield;
    const cells: Element[] = [];
    collectCells(row, cells);
    if (cells.length === 0) continue;
    const head = cells.filter(isHeaderCell).length * 2 > cells.length;
    if (!head && !isRowSeen(row)) continue;
    if (row.querySelector('[role="row"]')) continue;
    if (head) heads.push({ el: row, cells });
    const key =
      (head ? 'h' : 'b') +
      (row.getAttribute('aria-rowindex') ??
        row.getAttribute('row-index') ??
        `y${Math.round(row.getBoundingClientRect().top)}`);
    const pinned =
      row.parentElement
        ?.closest('[role="rowgroup"]')
        ?.getAttribute('class')
        ?.match(/floating|pinned-(?:top|bottom)/)?.[0] ?? '';
    const line = lines.get(key + pinned);
    if (line) line.rows.push({ el: row, cells });
    else lines.set(key + pinned, { head, rows: [{ el: row, cells }] });
  }
  if (heads.length === 0) addOrphanHeads(grid, block);
  const sorted = [...lines.values()].map((line) => ({
    head: line.head,
    row: joined(line.rows),
    at: line.rows[0]?.el,
  }));
  sorted.sort((a, b) => rowPlace(a.at) - rowPlace(b.at));
  for (const { head, row } of sorted) (head ? block.head : block.body).push(row);
  return block;
}

function collectCells(parent: Element, into: Element[]): void {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const role = child.getAttribute('role');
    if (role && CELL_ROLE.test(role)) into.push(child);
    else if (role !== 'row' && child.childElementCount > 0) collectCells(child, into);
  }
}

/** Column headers that stand in no row: one header row, left to right. */
function addOrphanHeads(grid: Element, block: Block): void {
  const cells = [...grid.querySelectorAll('[role="columnheader"]')].filter(
    (cell) => !cell.querySelector('[role="columnheader"]'),
  );
  if (cells.length > 0) block.head.push({ el: cells[0]?.parentElement ?? grid, cells: byPlace(cells) });
}

function joined(rows: readonly BlockRow[]): BlockRow {
  const [first, ...rest] = rows;
  if (!first) throw new Error('a line has a row');
  const cells = rest.length === 0 ? first.cells : rows.flatMap((row) => row.cells);
  const seen = cells.filter((cell) => (cell as HTMLElement).offsetWidth > 0);
  return { el: first.el, cells: byPlace(seen.length > 0 ? seen : cells) };
}

function byPlace(cells: readonly Element[]): readonly Element[] {
  const places = cells.map((cell, i) => ({ cell, i, at: Number(cell.getAttribute('aria-colindex') ?? NaN) }));
  if (places.some((place) => Number.isNaN(place.at))) {
    const x = new Map(cells.map((cell) => [cell, cell.getBoundingClientRect().left]));
    return places
      .toSorted((a, b) => (x.get(a.cell) ?? 0) - (x.get(b.cell) ?? 0) || a.i - b.i)
      .map((place) => place.cell);
  }
  return places.toSorted((a, b) => a.at - b.at || a.i - b.i).map((place) => place.cell);
}

function rowPlace(row: Element | undefined): number {
  return row?.getBoundingClientRect().top ?? 0;
}
