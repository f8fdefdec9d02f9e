import { type BlockRow, isBlank, isHeaderCell } from './block';
import { marksIn, rowKey, rowLevel } from './code';
import { cellReader } from './cell';
import { fitShortRows, isTickBox, matchByPlace } from './fit';
import { layOut, type Slots, widthOf } from './grid';
import { readHeader } from './header';
import type { Piece, Sheet } from './join';
import { acrossOf, isElement, isStyled } from './kind';
import { lookRoot } from './look';
import { has, isDrawn } from './place';
import type { Eyes } from './text';
import type { SeenCell, SeenRow, SheetText } from './sight';
import { isSummaryText, isValue } from './words';

interface Column {
  readonly label: string;
  readonly head: Element | undefined;
  readonly side: Side;
  /** Index among the slots of its piece's rows. */
  readonly at: number;
}

interface Side {
  readonly piece: Piece;
  readonly rows: readonly BlockRow[];
  readonly slots: Slots;
  readonly read: (cell: Element | undefined) => SeenCell;
  readonly width: number;
}

/** Reads one table as text; undefined when it has no columns that can be told apart by name. */
export function* readSheet(sheet: Sheet, eyes: Eyes): Generator<void, SheetText | undefined> {
  let title = '';
  const columns: Column[] = [];
  const sides = sheet.pieces.toSorted(
    (a, b) => (b.body[0]?.cells.length ?? 0) - (a.body[0]?.cells.length ?? 0),
  );
  const order = new Map(sheet.pieces.map((piece, i) => [piece, i]));
  let base = -1;
  for (const piece of sides) {
    const { found, named } = yield* readSide(piece, eyes, sides.length > 1);
    title ||= named || piece.caption.trim();
    const fresh = found.filter((column) => !columns.some((other) => isClone(column, other)));
    const place = order.get(piece) ?? 0;
    if (base === -1) base = place;
    if (place < base) columns.unshift(...fresh);
    else columns.push(...fresh);
  }
  if (columns.length === 0) return undefined;
  // Clones that keep room for every column tell where theirs stand.
  const numbers = new Set(columns.map(({ at }) => at));
  if (columns.every(({ side }) => side.width === columns[0]?.side.width) && numbers.size === columns.length)
    columns.sort((a, b) => a.at - b.at);
  const rows: SeenRow[] = [];
  const bases = [...new Set(columns.map((column) => column.side))];
  const main = bases.reduce((a, b) => (b.width > a.width ? b : a));
  const lead = main.piece.lead.length;
  const home = main.rows[lead]?.el.parentElement;
  const named = columns.findIndex(({ label }) => label !== '');
  const count = Math.max(...bases.map((side) => side.slots.length));
  for (let r = 0; r < count; r++) {
    if (r % 64 === 63) yield;
    const el = (main.rows[r] ?? bases.find((side) => side.rows[r])?.rows[r])?.el;
    const cells = columns.map(({ side, at }) => side.read(side.slots[r]?.[at]));
    if (!el || isInterlude(bases, r, cells)) continue;
    // A row without a name that stands outside the others' home was put there to sum them up.
    const strange = cells[named]?.text === '' && el.parentElement !== home;
    rows.push(asRow(el, cells, r < lead || r >= lead + main.piece.body.length || strange));
  }
  return {
    title,
    columns: columns.map(({ label, head, side, at }) => ({
      label,
      marks: marksIn(head, side.slots[0]?.[at]),
    })),
    rows,
  };
}

const CELL = ':is(td,th,[role$="cell"])';

/** True when some cells may be drawn unlike others of their class. The cheapest searches come first: most find nothing. */
function differs(els: readonly Element[], rows: readonly BlockRow[], fonts: boolean): boolean {
  const find = (selector: string) => els.some((el) => has(el, selector));
  if (find('[hidden]')) return true;
  if (!find('[style]')) return false;
  // To be searched by its text a style must first be written down, which takes long where every cell has one.
  if (rows[0]?.cells.filter(isStyled).every(({ style }) => style.length))
    return rows.some(({ cells }) =>
      cells
        .filter(isStyled)
        .some(({ style }) => style.visibility || style.opacity || (fonts && style.fontFamily)),
    );
  // Visibility and opacity, in one search.
  return (fonts ? ['ity', 'font'] : ['ity']).some(
    (kind) => find(`[style*=${kind}]`) && find(`[style*=${kind}]${CELL}`),
  );
}

function* readSide(
  piece: Piece,
  eyes: Eyes,
  several: boolean,
): Generator<void, { found: Column[]; named: string }> {
  let head = piece.head;
  let rows = [...piece.lead, ...piece.body, ...piece.foot];
  if (head.length === 0 && piece.lead.length === 0 && isHeaderLike(rows)) {
    head = rows.slice(0, 1);
    rows = rows.slice(1);
    Object.assign(piece, { body: piece.body.slice(1) });
  }
  const values = head.findIndex((row, i) => i > 0 && isFigures(row));
  if (values > 0) {
    piece.lead = [...head.slice(values), ...piece.lead];
    rows = [...head.slice(values), ...rows];
    head = head.slice(0, values);
  }
  const { labels, cells, title } = yield* readHeader(head, lookRoot(), eyes);
  const slots = yield* layOut(rows, false);
  const width = widthOf(slots.filter((_, r) => (rows[r]?.cells.length ?? 0) > 1));
  const careful = differs(piece.els, rows, eyes.suspects.size > 0);
  const side: Side = { piece, rows, slots, read: cellReader(lookRoot(), eyes, careful), width };
  const sample = slots.find((line) => line.filter(Boolean).length === width);
  const boxed = labels.length === width - 1 && labels[0] !== '' && isTickBox(sample?.[0]);
  const ats = boxed
    ? labels.map((_, c) => c + 1)
    : labels.length === width || !sample
      ? undefined
      : matchByPlace(cells, sample);
  fitShortRows(rows, slots, sample, width);
  const found: Column[] = [];
  labels.forEach((label, c) => {
    const at = ats ? ats[c] : c;
    if (at === undefined || at < 0) return;
    const shownAs = sample?.[at] ?? cells[c];
    if (isHidden(shownAs) || (several && slots.slice(0, 8).every((line) => isVeiled(line[at])))) return;
    found.push({ label, head: cells[c], side, at });
  });
  return { found, named: title };
}

/** Totals that stand in the header, under the names: mostly values. */
function isFigures(row: BlockRow): boolean {
  const texts = row.cells.map((cell) => (cell.textContent ?? '').trim()).filter(Boolean);
  const values = texts.filter((text) => isValue(text)).length;
  return values * 2 > texts.length || (values > 0 && isSummaryText(texts[0] ?? ''));
}

/** A first row of nothing but short names above rows with values is a header, whatever its tags. */
function isHeaderLike(rows: readonly BlockRow[]): boolean {
  const [first, ...rest] = rows;
  if (!first || first.cells.length < 2 || rest.length === 0) return false;
  // A name and its value side by side are no header.
  if (isHeaderCell(first.cells[0]) && !isHeaderCell(first.cells[1])) return false;
  const names = first.cells.map((cell) => (cell.textContent ?? '').trim());
  if (
    names.filter((name) => name !== '').length < 2 ||
    names.some((name) => isValue(name) || name.length > 40)
  )
    return false;
  return rest.slice(0, 5).some((row) => row.cells.some((cell) => isValue((cell.textContent ?? '').trim())));
}

function isHidden(cell: Element | undefined): boolean {
  if (!cell) return false;
  if (isDrawn(cell)) return false;
  return !cell.querySelector('*') || [...cell.children].every((child) => !isDrawn(child));
}

/** Holds a text that is not drawn, as the clone of fixed columns does of those beside them. */
function isVeiled(cell: Element | undefined): boolean {
  return !!cell && !isBlank(cell) && [...cell.childNodes].every((node) => isElement(node) && !isDrawn(node));
}

function isClone(a: Column, b: Column): boolean {
  if (a.side === b.side || a.label !== b.label) return false;
  const rows = Math.min(a.side.slots.length, b.side.slots.length, 8);
  for (let r = 0; r < rows; r++) {
    if (inkOf(a.side.slots[r]?.[a.at]) !== inkOf(b.side.slots[r]?.[b.at])) return false;
  }
  return true;
}

/** A cell without anything in it may hold a hard space. */
const inkOf = (cell: Element | undefined): string | undefined => cell?.textContent?.trim();

/** A row of one cell across the table carries something else: an expanded detail, a group's name, "no data". */
function isInterlude(sides: readonly Side[], r: number, cells: readonly SeenCell[]): boolean {
  if (cells.every((cell) => cell.text === '' && !cell.unreadable && !cell.image)) return true;
  if (cells.length < 2) return false;
  const lines = sides.filter((side) => side.rows[r]);
  return (
    // In a pane of one column beside others every row is one cell.
    lines.some(({ rows, width }) => (width > 1 || !lines[1]) && spansAll(rows[r], width)) &&
    lines.every(({ rows, width }) => width < 3 || spansAll(rows[r], width))
  );
}

/** One cell over all columns, or all but those of handles and boxes that stand empty beside it. */
function spansAll(row: BlockRow | undefined, width: number): boolean {
  const [first, ...rest] = row?.cells ?? [];
  if (!row || !first) return true;
  if (rest.length === 0) return true;
  const across = Math.max(...row.cells.map(acrossOf));
  // Nearly every row ends here, with the text of one cell asked for and not of all.
  if (across === 1 || across < width - 2) return row.cells.every(isBlank);
  const full = row.cells.filter((cell) => !isBlank(cell));
  return full.length <= 1 && full.every((cell) => acrossOf(cell) === across);
}

function asRow(el: Element, cells: readonly SeenCell[], foot: boolean): SeenRow {
  const id = rowKey(el);
  const level = rowLevel(el);
  return {
    cells,
    ...(foot && { summary: true }),
    ...(id !== undefined && { id }),
    ...(level !== undefined && level > 0 && { level }),
  };
}
