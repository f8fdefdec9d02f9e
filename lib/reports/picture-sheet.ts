import type { VerdictState } from '../contracts/types';
import type { Locale } from '../messages/types';
import type { ReportDocument } from './document';
import { wrapText } from './wrap-text';

/** Three pixels to one of a phone. */
export const PICTURE_WIDTH = 1080;
export const EDGE = 56;
const PAD = 32;

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

export const TITLE: PictureFont = { size: 52, bold: true };
export const HEADING: PictureFont = { size: 42, bold: true };
export const STRONG: PictureFont = { size: 36, bold: true };
export const BODY: PictureFont = { size: 36, bold: false };
export const SMALL: PictureFont = { size: 30, bold: false };
const LINE = 1.5;
/** The room of a text within a card. */
export const INSIDE = { indent: PAD, room: PAD } as const;
const INK = '#1b1f24';
export const SOFT = '#4b5563';
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
export class PictureSheet {
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
