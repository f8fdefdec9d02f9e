import { type Block, type BlockRow, isHeaderCell } from './block';
import { inColumn } from './edges';
import { kidsOf } from './kind';
import { edgesOf, isLifted, isOver, placeOf } from './place';
import { tidy } from './text';
import { isFigure, isValue } from './words';

/** Fewer rows of equal build are no table; with the header it makes three lines. */
const MIN_ROWS = 2;

/** The element whose children are the cells of a row: wrappers that hold nothing else are looked through. */
export function rowBox(el: Element): Element {
  const kids = kidsOf(el);
  const [only] = kids;
  return only && kids.length === 1 && !hasOwnText(el) ? rowBox(only) : el;
}

/** What a row holds, and how many. */
const countOf = (row: Element): number => kidsOf(rowBox(row)).length;
export const cellsOf = (row: Element): Element[] => [...kidsOf(rowBox(row))];

/** Holds text that stands in no element inside it. */
export const hasOwnText = (el: Element): boolean =>
  [...el.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && /\S/.test(nodeValue ?? ''));

function asRow(el: Element): BlockRow {
  return { el, cells: cellsOf(el) };
}

/** Left edge, middle or right edge of each cell agree with the row above, within 3 px (borders, sub-pixels). */
export function linesUp(a: BlockRow, b: BlockRow): boolean {
  if (a.cells.length !== b.cells.length) return false;
  return a.cells.every((cell, i) => {
    const other = b.cells[i];
    return other && inColumn(edgesOf(cell), edgesOf(other));
  });
}

/** Cells stand side by side, left to right. */
export function isLine(row: BlockRow): boolean {
  let right = -Infinity;
  const first = row.cells[0];
  if (!first) return false;
  const { top, bottom } = placeOf(first);
  for (const cell of row.cells) {
    const box = placeOf(cell);
    if (box.right === box.left || box.top >= bottom || box.bottom <= top) return false;
    // What stays on view lies over others.
    if (box.left < right - 2 && getComputedStyle(cell).position !== 'sticky') return false;
    right = box.right;
  }
  return true;
}

/** The text of an element, tidied. */
export const textOf = (el: Element): string => tidy(el.textContent ?? '');
const hasValue = (row: BlockRow): boolean => row.cells.some((cell) => isValue(textOf(cell)));
/** Two or more short names and no value. */
export const namesOnly = (row: BlockRow): boolean => {
  const texts = row.cells.map(textOf);
  return (
    texts.filter((text) => text !== '').length >= 2 &&
    texts.every((text) => !isFigure(text) && text.length <= 40)
  );
};

/** Rows of equal build below one another in a box of their own: the body between header and totals. */
function rowsIn(el: Element): Element[] | undefined {
  const rows = cellsOf(el);
  const [first, second] = rows;
  const cells = first ? countOf(first) : 0;
  if (!first || !second || cells < 2 || rows.some((row) => countOf(row) !== cells)) return undefined;
  return placeOf(second).top < placeOf(first).bottom - 2 ? undefined : rows;
}

/**
 * Finds a grid made of plain boxes: children of one element that repeat with the same number of cells, stand below one
 * another and line up, with a line of names above them. Undefined when there is no such grid.
 */
export function boxBlock(stack: Element): Block | undefined {
  let el = stack;
  const children = [...kidsOf(stack)].flatMap((child) => {
    const rows = rowsIn(child);
    if (rows) el = child;
    return rows ?? [child];
  });
  const [alike] = [...Map.groupBy(children, countOf)]
    .flatMap(([cells, kin]) => (cells > 1 && kin.length >= MIN_ROWS ? [kin] : []))
    .toSorted((a, b) => b.length - a.length);
  if (!alike) return undefined;
  const rows = alike.map(asRow);
  // Rows that are placed one by one may stand in any order.
  const end = rows.at(-1);
  if (end && isLifted(end.el)) rows.sort((a, b) => placeOf(a.el).top - placeOf(b.el).top);
  const [first, second] = rows;
  const last = rows.at(-1);
  if (!first || !second || !last || !isLine(first) || !isLine(last)) return undefined;
  if (placeOf(second.el).top < placeOf(first.el).bottom - 2) return undefined;
  if (!linesUp(first, second) || !linesUp(second, last) || !rows.some(hasValue)) return undefined;
  const seen = rows.filter(({ cells: [cell] }) => cell && placeOf(cell).bottom > placeOf(cell).top);
  if (namesOnly(first)) return { el, head: [first], body: seen.slice(1), foot: [], caption: '' };
  const head = headerAbove(first.el, first);
  return head && { el, head, body: seen, foot: [], caption: '' };
}

/** How many levels above its rows a header may stand: wrapper, scroller, container. A guess. */
const LEVELS = 4;

/** The lines of names over the columns of `first`, in a box above `el`. */
export function headerAbove(el: Element, first: BlockRow): BlockRow[] | undefined {
  let at: Element | null = el;
  for (let level = 0; level <= LEVELS && at; at = at.parentElement) {
    // Wrappers of one thing are no level.
    if (at.previousElementSibling) level++;
    for (let above = at.previousElementSibling; above; above = above.previousElementSibling) {
      for (const box of [above, ...above.querySelectorAll('*')].slice(0, 40)) {
        const cells = [...box.children].filter((cell) => cell.getAttribute('aria-hidden') !== 'true');
        if (cells.length !== first.cells.length) continue;
        const row: BlockRow = { el: box, cells };
        // Header cells keep widths of their own where rows are placed one by one.
        if (namesOnly(row) && isLine(row) && (row.cells.every(isHeaderCell) || linesUp(row, first)))
          return [row];
      }
      const lines = [...above.querySelectorAll('table:not(:has(td))>thead>tr')].map(asRow);
      const grouped = lines[1] ? lines : groupsOver(above, first);
      if (grouped) return grouped;
    }
  }
  return undefined;
}

const isBelow = (a: Element, b: Element): boolean => placeOf(a).top >= placeOf(b).bottom - 2;

/** Names, and those of their groups, told by where they stand: each above the row, over the cells it names. */
export function groupsOver(box: Element, { cells }: BlockRow): BlockRow[] | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  const [from, top, to] = [placeOf(first).left, placeOf(first).top, placeOf(last).right];
  const names = [...box.querySelectorAll('*')].slice(0, 200).filter((el) => {
    if (!hasOwnText(el)) return false;
    const { left, right, bottom } = placeOf(el);
    return bottom <= top + 2 && right > from && left < to;
  });
  const over = cells.map((cell) => {
    const path = names.filter((name) => isOver(name, cell));
    // A box to tick has no name.
    if (path.length === 0 && textOf(cell) === '') return [cell];
    return path.toSorted((a, b) => Number(isBelow(a, b)) - Number(isBelow(b, a)));
  });
  const used = new Set(over.flat());
  const lowest = over.flatMap((path) => path.at(-1) ?? []);
  const depth = Math.max(...over.map((path) => path.length));
  if (names.some((name) => !used.has(name)) || new Set(lowest).size < cells.length || depth > 3)
    return undefined;
  if (!namesOnly({ el: box, cells: names })) return undefined;
  return Array.from({ length: depth }, (_, r) => ({
    el: box,
    cells: over.flatMap((path) => path[r] ?? path.at(-1) ?? []),
  }));
}
