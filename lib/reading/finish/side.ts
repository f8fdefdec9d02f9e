import type { SeenCell, SeenRow } from '../sight';
import { isFigure } from '../words';
import { moreOf, textOf } from './cells';
import { fitShortRows, matchByPlace } from './fit';
import { readHeader } from './labels';
import { layOut, type Slots, widthOf } from './layout';
import type { Piece } from './pieces';
import { isSummaryText } from './words';

/** A named column of a piece. */
export interface Column {
  readonly label: string;
  readonly head: SeenCell | undefined;
  readonly side: Side;
  /** Index among the slots of its piece's rows. */
  readonly at: number;
}

/** The rows of one piece, laid out. */
export interface Side {
  readonly piece: Piece;
  readonly rows: readonly SeenRow[];
  readonly slots: Slots;
  readonly width: number;
}

/** Lays out one piece and finds its columns; of several side by side, those that only keep room are left out. */
export function readSide(piece: Piece, several: boolean): { found: Column[]; named: string } {
  let { head } = piece;
  let rows = [...piece.lead, ...piece.body, ...piece.foot];
  // In a form there is a field in each row.
  const open = head.length === 0 && piece.lead.length === 0 && piece.fields < rows.length;
  // A line across the table above its names is its title.
  const first = Math.max(
    0,
    rows.slice(0, 3).findIndex(({ cells }) => cells.length > 1),
  );
  if (open && isHeaderLike(rows.slice(first))) {
    head = rows.slice(0, first + 1);
    rows = rows.slice(first + 1);
    piece.body = piece.body.slice(first + 1);
  }
  const values = head.findIndex((row, i) => i > 0 && isFigures(row));
  if (values > 0) {
    piece.lead = [...head.slice(values), ...piece.lead];
    rows = [...head.slice(values), ...rows];
    head = head.slice(0, values);
  }
  const { labels, cells, title } = readHeader(head);
  const slots = layOut(rows, false);
  const width = widthOf(slots.filter((_, r) => (rows[r]?.cells.length ?? 0) > 1));
  const side: Side = { piece, rows, slots, width };
  const full = (line: Slots[number]) => line.filter((cell) => cell !== undefined).length === width;
  const isTold = (line: Slots[number]) => full(line) && line.every((cell) => moreOf(cell).box);
  const sample = slots.find(isTold) ?? slots.find(full);
  // One cell may be hidden where others of its column are not: days before the first of a month.
  const told = slots.slice(0, 8).filter(isTold);
  const isGone = (at: number, c: number) =>
    told[0] ? told.every((line) => moreOf(line[at]).gone) : moreOf(sample?.[at] ?? cells[c]).gone;
  const boxed = labels.length === width - 1 && labels[0] !== '' && moreOf(sample?.[0]).tick;
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
    const veiled = several && slots.slice(0, 8).every((line) => moreOf(line[at]).veiled);
    if (!veiled && !isGone(at, c)) found.push({ label, head: cells[c], side, at });
  });
  return { found, named: title };
}

/** Totals that stand in the header, under the names: mostly values. */
function isFigures(row: SeenRow): boolean {
  const texts = row.cells.map(textOf).filter(Boolean);
  const values = texts.filter((text) => isFigure(text) && !SPAN.test(text)).length;
  return values * 2 > texts.length || (values > 0 && isSummaryText(texts[0] ?? ''));
}

/** A span of time, or an hour: the name of a column as well as a figure. */
const SPAN = /^\d{1,3} ?(?:[天日周月年时時点]|小时|days?|[dh])$/i;

/** A figure that is no time. */
const OTHER = /^[^天日周月年时時点分秒a-z]*\d[^天日周月年时時点分秒a-z]*$/i;

/** A first row of nothing but short names above rows with values is a header, whatever its tags. */
function isHeaderLike([first, ...rest]: readonly SeenRow[]): boolean {
  if (!first || first.cells.length < 2 || rest.length === 0) return false;
  // A name and its value side by side are no header.
  if (moreOf(first.cells[0]).names && !moreOf(first.cells[1]).names) return false;
  const names = first.cells.map(textOf);
  if (
    names.filter((name) => name !== '').length < 2 ||
    names.some((name, c) => {
      const span = SPAN.test(name) && OTHER.test(textOf(rest[0]?.cells[c]));
      return (isFigure(name) && !span) || name.length > 40;
    })
  )
    return false;
  return rest.slice(0, 5).some((row) => row.cells.some((cell) => isFigure(textOf(cell))));
}
