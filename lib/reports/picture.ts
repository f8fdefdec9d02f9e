import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import { newestOf } from '../quantity/period';
import type { Block, Cell, ReportDocument } from './document';
import {
  BODY,
  EDGE,
  HEADING,
  INSIDE,
  PICTURE_WIDTH,
  type Picture,
  PictureSheet,
  type PictureWish,
  SMALL,
  SOFT,
  STRONG,
  TITLE,
} from './picture-sheet';

/** Rows of one table; the rest are counted. A chat shows a picture that is much longer too small to read. */
const ROWS = 8;

interface Row {
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  readonly locale: Locale;
}

/** The first cell, and below it the others with the names of their columns. */
function row(sheet: PictureSheet, { columns, cells, locale }: Row): void {
  const [first, ...rest] = cells;
  const words = rest.flatMap(({ text, state }, at) => {
    const shown = sayParam(locale, text);
    return state || shown === '' ? [] : [`${columns[at + 1] ?? ''} ${shown}`];
  });
  for (const cell of cells) if (cell.state) sheet.badge(cell.state, sayParam(locale, cell.text));
  if (first) sheet.text(sayParam(locale, first.text), STRONG, INSIDE);
  for (const line of sheet.grouped(words, SMALL, INSIDE))
    sheet.text(line, SMALL, { ...INSIDE, colour: SOFT });
}

/** Rows with a state are a card each, others share one. */
function table(sheet: PictureSheet, block: Extract<Block, { kind: 'table' }>, locale: Locale): void {
  const columns = block.columns.map((column) => say(locale, column));
  const left = block.rows.length - ROWS;
  const shown = left > 0 ? block.rows.slice(0, ROWS - 1) : block.rows;
  const judged = shown.some((cells) => cells.some(({ state }) => state));
  if (judged) for (const cells of shown) sheet.card(() => row(sheet, { columns, cells, locale }));
  else
    sheet.card(() => {
      shown.forEach((cells, at) => {
        if (at > 0) sheet.gap(14);
        row(sheet, { columns, cells, locale });
      });
    });
  if (left > 0) sheet.text(say(locale, { key: 'reports:more-lines', params: { count: left + 1 } }), SMALL);
}

function lay(sheet: PictureSheet, block: Block, locale: Locale): void {
  if (block.kind === 'heading') {
    sheet.gap(block.minor ? 16 : 36);
    sheet.text(say(locale, block.text), block.minor ? STRONG : HEADING);
    sheet.gap(12);
  } else if (block.kind === 'paragraph') {
    sheet.text(say(locale, block.text), BODY);
    sheet.gap(12);
  } else if (block.kind === 'list') {
    block.items.forEach((item, at) => {
      sheet.text(`${at + 1}. ${say(locale, item)}`, BODY);
      sheet.gap(8);
    });
  } else table(sheet, block, locale);
}

/** When the newest of the figures was read. */
function readAt({ blocks }: ReportDocument): string | undefined {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  return newestOf(cells.map(({ asOf }) => asOf));
}

/** A report as one picture for a phone: each row of a table a card, the state of a clause as icon and word. */
export function layPicture(wish: PictureWish): Picture {
  const { report, locale } = wish;
  const { title, period, zone, blocks } = report;
  const sheet = new PictureSheet(wish);
  sheet.text(say(locale, title), TITLE);
  sheet.text(`${period.from} – ${period.to}`, BODY, { colour: SOFT });
  sheet.gap(20);
  for (const block of blocks) lay(sheet, block, locale);
  const at = readAt(report);
  sheet.gap(24);
  sheet.text(
    at === undefined
      ? say(locale, { key: 'reports:nothing-read' })
      : say(locale, { key: 'reports:read-until', params: { at: { instant: at, zone, year: true } } }),
    SMALL,
    { colour: SOFT },
  );
  return { width: PICTURE_WIDTH, height: Math.ceil(sheet.y + EDGE), items: sheet.items };
}
