import type { Block, BlockRow } from './block';
import { cellsOf, groupsOver, headerAbove, isLine, linesUp, namesOnly, textOf } from './boxes';
import { kidsOf } from './kind';
import { placeOf } from './place';
import { isValue } from './words';

/** Names above two rows of values: fewer cells tell no grid from a heap of boxes. */
const MIN_CELLS = 6;

/** A column of figures has a name and three of them; label, value and change of a card are fewer. */
const MIN_COLUMN = 4;

/** No table of a console has more columns. A guess. */
const MAX_COLUMNS = 60;

/**
 * Finds a grid whose cells stand in no rows: children of one element that flow or are placed cell after cell, or columns
 * beside one another, each with its name on top. Undefined when there is no such grid.
 */
export function latticeBlock(stack: Element): Block | undefined {
  const rows = flatRows(stack) ?? columnRows(stack);
  const [first, second] = rows ?? [];
  const last = rows?.at(-1);
  if (!rows || !first || !second || !last || !isLine(first) || !isLine(last)) return undefined;
  if (!linesUp(first, second) || !linesUp(second, last)) return undefined;
  const named = namesOnly(first);
  const body = named ? rows.slice(1) : rows;
  const figures = body.filter(({ cells }) => cells.some((cell) => isValue(textOf(cell))));
  if (body.length < 2 || figures.length * 2 < body.length) return undefined;
  const head = named ? [first] : (groupsOver(stack, first) ?? headerAbove(stack, first));
  return head && { el: stack, head, body, foot: [], caption: '' };
}

/** Children that follow one another in lines of equal length. */
function flatRows(stack: Element): BlockRow[] | undefined {
  const cells = [...kidsOf(stack)].flatMap((child) =>
    // A box without a place of its own hands its children on (`display: contents`).
    child.childElementCount > 1 && placeOf(child).right === 0 ? [...child.children] : [child],
  );
  const [first, second] = cells;
  if (!first || !second || cells.length < MIN_CELLS || !isLine({ el: stack, cells: [first, second] }))
    return undefined;
  const left = placeOf(first).left;
  const begins = (cell: Element | undefined) => cell && placeOf(cell).left <= left + 3;
  const width = cells.length - cells.findLastIndex(begins);
  if (width < 2 || width > MAX_COLUMNS) return undefined;
  const rows: BlockRow[] = [];
  // Names of groups above the rows cover more than a cell.
  for (let i = cells.length - width; begins(cells[i]); i -= width)
    rows.unshift({ el: cells[i] ?? stack, cells: cells.slice(i, i + width) });
  const [top, below] = rows;
  return top && below && placeOf(below.el).top < placeOf(top.el).bottom - 2 ? undefined : rows;
}

/** Children that stand side by side, each a pile of as many cells. */
function columnRows(stack: Element): BlockRow[] | undefined {
  const columns = [...kidsOf(stack)].map(cellsOf);
  const [first, second] = columns;
  const high = first?.length ?? 0;
  if (!first || !second || high < MIN_COLUMN || columns.length > MAX_COLUMNS) return undefined;
  if (columns.some((column) => column.length !== high || !isPile(column))) return undefined;
  return first.map((el, r) => ({ el, cells: columns.flatMap((column) => column[r] ?? []) }));
}

/** Cells of one kind below one another under a name, all figures or none; the lines of a card are unlike each other. */
function isPile(column: readonly Element[]): boolean {
  const [name, first, ...rest] = column;
  if (!name || !first || placeOf(first).top < placeOf(name).bottom - 2) return false;
  const size = getComputedStyle(first).fontSize;
  const texts = column.slice(1).map(textOf).filter(Boolean);
  const figures = texts.filter(isValue).length;
  return (
    (figures === 0 || figures === texts.length) &&
    // The last may be a sum.
    rest
      .slice(0, -1)
      .every(
        (cell) =>
          cell.localName === first.localName &&
          cell.className === first.className &&
          getComputedStyle(cell).fontSize === size,
      )
  );
}
