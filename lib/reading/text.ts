import { isElement, isTag } from './kind';
import { type Look, lookOf, paintsDigits, signed } from './look';
import type { Unreadable } from './types';
import { belongsTogether, isLigature, isOrnament, PRIVATE_USE } from './words';

/** What stands between two pieces of text: nothing, a gap in a row, white space, a new line. */
type Join = 0 | 1 | 2 | 3;

interface Piece {
  text: string;
  readonly join: Join;
  /** For assistive technology hidden: dropped when anything else is there. */
  readonly aside: boolean;
}

/** The visible text of one element. */
export interface Seen {
  readonly text: string;
  /** Lines as drawn, in document order. */
  readonly lines: readonly string[];
  readonly unreadable: Unreadable | undefined;
  /** The one suspect family that draws its digits. */
  readonly font: string | undefined;
  readonly image: string | undefined;
}

/** What the reader must know of a page to see text as a person does. */
export interface Eyes {
  /** Families of fonts that may draw other digits than the text holds; empty on nearly all pages. */
  readonly suspects: ReadonlySet<string>;
  /** Drop sort arrows and help marks. */
  readonly label?: boolean;
  /** Not part of the text: nested tables that are read on their own. */
  readonly apart?: ReadonlySet<Element> | undefined;
}

/** True for text that is as it should be: single spaces between words, nothing invisible, no glyph of private use. */
export function isPlain(raw: string): boolean {
  // By char code, since this runs for every cell: a pattern takes several times as long.
  let spaced = true;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 32) {
      if (spaced) return false;
      spaced = true;
    } else if (
      (code > 32 && code < 127) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code > 0xff00 && code < 0xff5f) ||
      code === 0xa5
    )
      spaced = false;
    else return false;
  }
  return !spaced;
}

/** White space collapsed and trimmed, invisible characters removed; a hard space between digits stays, it groups them. */
export function tidy(raw: string): string {
  if (raw === '' || isPlain(raw)) return raw;
  return raw
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/(\d)[\u00a0\u2009\u202f](?=\d)/g, '$1\u0001')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('\u0001', '\u00a0')
    .trim();
}

const SILENT =
  /^(?:script|style|template|noscript|svg|canvas|video|audio|object|iframe|math|datalist|head|title|colgroup)$/;

/** Reads what a person sees in `el`; `look` is the look of `el` itself. */
export function seeText(el: Element, look: Look, eyes: Eyes): Seen {
  const gathering = new Gathering(eyes);
  gathering.enter(el, look, false);
  return gathering.seen();
}

class Gathering {
  private readonly pieces: Piece[] = [];
  private join: Join = 0;
  private unreadable: Unreadable | undefined;
  private font: string | undefined;
  private image: string | undefined;

  constructor(private readonly eyes: Eyes) {}

  private raise(join: Join): void {
    if (join > this.join) this.join = join;
  }

  private spoil(why: Unreadable, font = ''): void {
    this.unreadable = why;
    this.font = (this.font ?? font) === font ? font : '';
  }

  enter(el: Element, look: Look, aside: boolean): void {
    if (look.painted.length > 0 && !look.mute && paintsDigits(el, look)) this.spoil('css-content');
    const from = this.pieces.length;
    const slotted = isTag(el, 'slot') ? el.assignedNodes({ flatten: true }) : [];
    if (slotted.length > 0) {
      for (const node of slotted) this.visit(node, el, look, aside);
      return;
    }
    for (let node = (el.shadowRoot ?? el).firstChild; node; node = node.nextSibling)
      this.visit(node, el, look, aside);
    const [first] = this.pieces.slice(from);
    const last = this.pieces.at(-1);
    if (!look.signs || look.mute || !first || !last) return;
    first.text = signed(first.text, [look.signs[0], '']);
    last.text = signed(last.text, ['', look.signs[1]]);
  }

  private visit(node: Node, parent: Element, look: Look, aside: boolean): void {
    if (node.nodeType === 3) {
      if (!look.mute) this.add(node.nodeValue ?? '', parent, look, aside);
    } else if (isElement(node)) {
      this.element(node, look, aside);
    }
  }

  private element(el: Element, parent: Look, aside: boolean): void {
    const tag = el.localName;
    if (tag === 'br') return this.raise(3);
    if (SILENT.test(tag) || this.eyes.apart?.has(el)) return;
    if (isTag(el, 'img')) {
      this.image ??= el.currentSrc || el.src || undefined;
      return;
    }
    const look = lookOf(el, parent);
    if (look.gone) return;
    const edge: Join = look.block ? 3 : look.apart ? 1 : 0;
    this.raise(edge);
    if (tag === 'input' || tag === 'textarea' || tag === 'select') {
      this.raise(1);
      this.add(shownInField(el), el, look, aside);
      this.raise(1);
    } else {
      this.enter(el, look, aside || el.getAttribute('aria-hidden') === 'true');
    }
    this.raise(edge);
  }

  private add(raw: string, el: Element, look: Look, aside: boolean): void {
    const text = tidy(raw);
    if (text === '') {
      if (raw !== '' && this.pieces.length > 0) this.raise(2);
      return;
    }
    if (PRIVATE_USE.test(text)) {
      if (isIcon(el, text)) return;
      this.spoil('substitute-font');
    }
    if (isLigature(text, look.family)) return;
    if (this.eyes.label && isOrnament(text)) return;
    if (this.eyes.suspects.has(look.family) && /\d/.test(text)) this.spoil('shuffled-digits', look.family);
    if (/^\s/.test(raw)) this.raise(2);
    this.pieces.push({ text, join: this.pieces.length === 0 ? 0 : this.join, aside });
    this.join = /\s$/.test(raw) ? 2 : 0;
  }

  seen(): Seen {
    // A dash between the ends of a range repeats nothing.
    const pieces = this.pieces.some(({ aside }) => !aside)
      ? this.pieces.filter(({ aside, text }) => !aside || /^[‐-—~～]$/.test(text))
      : this.pieces;
    const lines: string[] = [];
    for (const piece of pieces) {
      const last = lines.length - 1;
      const before = lines[last];
      if (before === undefined || piece.join === 3) lines.push(piece.text);
      else if (piece.join === 0) lines[last] = before + piece.text;
      else if (piece.join === 1 && belongsTogether(before, piece.text)) lines[last] = before + piece.text;
      else if (piece.join === 2) lines[last] = `${before} ${piece.text}`;
      else lines.push(piece.text);
    }
    const { unreadable, font, image } = this;
    return { text: lines.join(' '), lines, unreadable, font, image };
  }
}

/** What a field shows in words: nothing that is ticked, hidden or secret. */
export function shownInField(el: Element): string {
  if (isTag(el, 'select')) return el.selectedOptions[0]?.textContent ?? '';
  if (!isTag(el, 'textarea') && !isTag(el, 'input')) return '';
  return /^(?:checkbox|radio|hidden|file|image|password|range|color)$/.test(el.type) ? '' : el.value;
}

/** A private-use glyph is an icon when its element exists for it alone; several in a row are digits. */
function isIcon(el: Element, text: string): boolean {
  if (/[\d.,%¥]/.test(text)) return false;
  return (
    el.localName === 'i' ||
    /icon|^fa-|\bfa\b|glyph/i.test(el.getAttribute('class') ?? '') ||
    el.closest('[aria-hidden=true]') !== null
  );
}
