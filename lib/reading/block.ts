import { heightOf, isCell } from './kind';
import { has, isDrawn } from './place';

/** One drawn row: its element and its cells in order. */
export interface BlockRow {
  readonly el: Element;
  readonly cells: readonly Element[];
}

/**
 * One physical grid of a page, before those that belong together are joined: a `<table>`, an ARIA grid, or boxes that
 * line up. `head` without `body` is a header that stands apart from its rows.
 */
export interface Block {
  readonly el: Element;
  readonly head: BlockRow[];
  readonly body: BlockRow[];
  readonly foot: BlockRow[];
  /** Text of `<caption>`. */
  readonly caption: string;
}

/** A row is seen when it has height and is visible, or its cells do where they give it none: floated, or without a box. */
export function isRowSeen(row: Element): boolean {
  // Visibility takes long to ask; nothing sets it on a plain row of a table.
  if (heightOf(row) > 0) return (row.localName === 'tr' && !row.hasAttributes()) || isDrawn(row);
  const first = row.firstElementChild;
  return (
    first !== null && heightOf(first) > 0 && getComputedStyle(row).overflowY === 'visible' && isDrawn(first)
  );
}

/** Reads the rows of a `<table>`; yields now and then so that a long table can be read in slices. */
export function* tableBlock(table: Element): Generator<void, Block> {
  const block: Block = { el: table, head: [], body: [], foot: [], caption: '' };
  let caption = '';
  let count = 0;
  const add = (row: Element, into: BlockRow[], body: boolean) => {
    if (body && !isRowSeen(row)) return;
    addRow(row, into, !body && row.checkVisibility() ? (cell) => cell.checkVisibility() : kept);
  };
  // One search of the engine instead of a look at every cell.
  const cut = has(table, '[style]') && has(table, '[style*=none]');
  const kept = (cell: Element) => !cut || !isCell(cell) || cell.style.display !== 'none';
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    const tag = part.localName;
    if (tag === 'caption') caption = part.textContent ?? '';
    else if (tag === 'tr') add(part, block.body, true);
    else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') {
      const into = tag === 'thead' ? block.head : tag === 'tfoot' ? block.foot : block.body;
      for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
        if (row.localName === 'tr') add(row, into, tag !== 'thead');
        if (++count % 256 === 0) yield;
      }
    }
  }
  if (block.head.length === 0) liftHeader(block);
  // Fields to filter by stand under a header of its own.
  if (block.head.length > 0 && block.body.length <= 2 && block.body.every((row) => row.cells.every(isBlank)))
    block.body.length = 0;
  return { ...block, caption };
}

function addRow(row: Element, into: BlockRow[], kept: (cell: Element) => boolean): void {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (kept(cell)) cells.push(cell);
  }
  if (cells.length > 0) into.push({ el: row, cells });
}

/** Without a `<thead>`, leading rows of nothing but `th` are the header. */
function liftHeader(block: Block): void {
  for (let row = block.body[0]; row; row = block.body[0]) {
    const below = block.body[1]?.cells ?? [];
    const lone = row.cells.length < 2;
    if (!isHeadRow(row.cells) || (lone && !isHeadRow(below) && !below.every(isHeaderCell))) return;
    block.head.push(row);
    block.body.shift();
  }
}

/** A row of header cells; a box to tick all rows stands among them without a name. */
export function isHeadRow(cells: readonly Element[]): boolean {
  let other: Element | undefined;
  for (const cell of cells) {
    if (isHeaderCell(cell)) continue;
    // Nearly every row ends here at its second cell, and none of its texts was asked for.
    if (other) return false;
    other = cell;
  }
  return other ? cells.length > 1 && isBlank(other) : cells.length > 0;
}

/** Holds no text; what a slot shows stands elsewhere. */
export function isBlank(cell: Element): boolean {
  return (cell.textContent ?? '').trim() === '' && !has(cell, 'slot');
}

/** `th`, or the role of a column's header. */
export function isHeaderCell(cell: Element | undefined): boolean {
  return cell !== undefined && (cell.localName === 'th' || cell.getAttribute('role') === 'columnheader');
}
