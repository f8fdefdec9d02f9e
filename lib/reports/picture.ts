import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import type { VerdictState } from '../contracts/types';
import type { Block, Cell, ReportDocument } from './document';
import { wrapText } from './wrap-text';

/** Three pixels to one of a phone. */
export const PICTURE_WIDTH = 1080;
const EDGE = 56;
const PAD = 32;
/** Rows of one table; the rest are counted. A chat shows a picture that is much longer too small to read. */
const ROWS = 8;

export interface PictureFont {
  readonly size: number;
  readonly bold: boolean;
}

export type PictureItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly font: PictureFont;
      readonly colour: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
      readonly round: number;
    };

/** A picture before it is drawn: everything has its place, and nothing is wider than the picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PictureItem[];
}

const TITLE: PictureFont = { size: 52, bold: true };
const HEADING: PictureFont = { size: 42, bold: true };
const STRONG: PictureFont = { size: 36, bold: true };
const BODY: PictureFont = { size: 36, bold: false };
const SMALL: PictureFont = { size: 30, bold: false };
const LINE = 1.5;
/** The room of a text within a card. */
const INSIDE = { indent: PAD, room: PAD } as const;
const INK = '#1b1f24';
const SOFT = '#4b5563';
/** Icon and word tell the state; the colour only helps. Contrast of each pair is above 4.5 to 1. */
const STATES: Readonly<Record<VerdictState, { icon: string; ink: string; ground: string }>> = {
  met: { icon: '✓', ink: '#0f5f2f', ground: '#e3f4e8' },
  breached: { icon: '✕', ink: '#9b1c1c', ground: '#fde8e8' },
  unknown: { icon: '?', ink: '#5b4300', ground: '#fdf3d6' },
};

export interface PictureWish {
  readonly report: ReportDocument;
  readonly locale: Locale;
  /** Names to hide, as they stand in the report; empty = nothing is hidden. */
  readonly hidden: readonly string[];
  readonly measure: (text: string, font: PictureFont) => number;
}

/** The name's first sign; how long it is stays hidden. */
function masked(name: string): string {
  return `${Array.from(name)[0] ?? ''}＊＊`;
}

/** Places one thing below the other. */
class Sheet {
  readonly items: PictureItem[] = [];
  y = EDGE;
  readonly #wish: PictureWish;

  constructor(wish: PictureWish) {
    this.#wish = wish;
  }

  plain(text: string): string {
    // The longest first: a name may be part of another.
    const names = this.#wish.hidden.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
    return names.reduce((safe, name) => safe.replaceAll(name, masked(name)), text);
  }

  text(
    text: string,
    font: PictureFont,
    place: { colour?: string; indent?: number; room?: number } = {},
  ): void {
    const { colour = INK, indent = 0, room = 0 } = place;
    const { measure } = this.#wish;
    const width = PICTURE_WIDTH - 2 * EDGE - indent - room;
    for (const line of wrapText(this.plain(text), width, (part) => measure(part, font))) {
      const height = Math.round(font.size * LINE);
      // The base line leaves a fifth below it, as Chinese type sits.
      const y = this.y + Math.round(height * 0.5 + font.size * 0.35);
      this.items.push({ kind: 'text', text: line, x: EDGE + indent, y, font, colour });
      this.y += height;
    }
  }

  /** Words side by side as long as they fit into one line: a name stays with its figure. */
  grouped(words: readonly string[], font: PictureFont, { indent, room }: typeof INSIDE): string[] {
    const width = PICTURE_WIDTH - 2 * EDGE - indent - room;
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last}  ·  ${word}`;
      if (last !== undefined && this.#wish.measure(this.plain(longer), font) > width) lines.push(word);
      else lines[Math.max(0, lines.length - 1)] = longer;
    }
    return lines;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Draws a ground under what `fill` places. */
  card(fill: () => void): void {
    const at = this.items.length;
    const top = this.y;
    this.y += PAD - 8;
    fill();
    this.y += PAD - 8;
    this.items.splice(at, 0, {
      kind: 'box',
      x: EDGE,
      y: top,
      width: PICTURE_WIDTH - 2 * EDGE,
      height: this.y - top,
      colour: '#f3f5f8',
      round: 20,
    });
    this.y += 20;
  }

  /** The state as a badge, on a line of its own. */
  badge(state: VerdictState, word: string): void {
    const { icon, ink, ground } = STATES[state];
    const text = `${icon} ${word}`;
    const width = Math.ceil(this.#wish.measure(text, STRONG)) + 40;
    const height = Math.round(STRONG.size * LINE) + 8;
    this.items.push({
      kind: 'box',
      x: EDGE + PAD,
      y: this.y,
      width,
      height,
      colour: ground,
      round: height / 2,
    });
    this.items.push({
      kind: 'text',
      text,
      x: EDGE + PAD + 20,
      y: this.y + Math.round(height * 0.5 + STRONG.size * 0.35),
      font: STRONG,
      colour: ink,
    });
    this.y += height + 8;
  }
}

interface Row {
  readonly columns: readonly string[];
  readonly cells: readonly Cell[];
  readonly locale: Locale;
}

/** The first cell, and below it the others with the names of their columns. */
function row(sheet: Sheet, { columns, cells, locale }: Row): void {
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
function table(sheet: Sheet, block: Extract<Block, { kind: 'table' }>, locale: Locale): void {
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

function lay(sheet: Sheet, block: Block, locale: Locale): void {
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
  return cells
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .at(-1);
}

/** A report as one picture for a phone: each row of a table a card, the state of a clause as icon and word. */
export function layPicture(wish: PictureWish): Picture {
  const { report, locale } = wish;
  const { title, period, zone, blocks } = report;
  const sheet = new Sheet(wish);
  sheet.text(say(locale, title), TITLE);
  sheet.text(`${period.from} – ${period.to}`, BODY, { colour: SOFT });
  sheet.gap(20);
  for (const block of blocks) lay(sheet, block, locale);
  const at = readAt(report);
  sheet.gap(24);
  sheet.text(
    at === undefined
      ? say(locale, { key: 'reports:nothing-read' })
      : say(locale, { key: 'reports:read-until', params: { at: { instant: at, zone } } }),
    SMALL,
    { colour: SOFT },
  );
  return { width: PICTURE_WIDTH, height: Math.ceil(sheet.y + EDGE), items: sheet.items };
}
