import { isUnlike } from './differs';
import { type Look, lookOf, lookRoot, paintsDigits } from './look';
import { has } from './place';
import { type Eyes, isPlain, type Seen, seeText, tidy } from './text';
import type { SeenCell } from './sight';
import { PRIVATE_USE } from './words';

/** Cells of one class, or their only children of one class: asked once how they are drawn. */
interface Lane {
  readonly tag: string;
  /** Text stands in it as it is drawn. */
  readonly plain: boolean;
  readonly look: Look;
  readonly kids: Map<string, Lane>;
}

/** Elements that hold their text as it is written. */
const HOLDER = /^(?:t[dh]|div|span|a|p|b|strong|em)$/;

/**
 * What is known of the cells of one table. Handed to functions instead of kept in closures: an engine drops what it
 * compiled with the last closure that uses it, so that those made for each table run cold in each.
 */
export interface CellReader {
  readonly eyes: Eyes;
  /** Cells may all be drawn differently. */
  readonly differ: boolean;
  /** Each cell has a style of its own, which may draw it unlike others. */
  readonly styled: boolean;
  readonly lanes: Lane['kids'];
  readonly looks: Look;
}

/** A reader of cells that have not been looked at yet. */
export function cellReader(eyes: Eyes, differ: boolean, styled: boolean): CellReader {
  return { eyes, differ, styled, lanes: new Map(), looks: lookRoot() };
}

/**
 * Reads a cell; those that are alike are asked once for their style: one whose text lies in it, or in a chain of only
 * children, is then one `textContent`.
 */
export function readCell(reader: CellReader, cell: Element): SeenCell {
  if (reader.differ || (reader.styled && isUnlike(cell, reader.eyes))) return readExactly(reader, cell);
  let at = cell;
  let lane = laneOf(cell, reader.lanes, reader.looks, true);
  while (lane.plain) {
    const inner = at.firstElementChild;
    if (inner === null) return textIn(at, lane.look.family, reader.eyes) ?? readExactly(reader, cell);
    if (inner !== at.firstChild || inner !== at.lastChild || inner.hasAttribute('style')) break;
    lane = laneOf(inner, lane.kids, lane.look);
    if (lane.tag !== inner.localName) break;
    at = inner;
  }
  return readExactly(reader, cell);
}

/** Reads a cell that may be drawn unlike others. */
export function readExactly({ eyes, looks }: CellReader, cell: Element): SeenCell {
  const look = lookOf(cell, looks);
  if (look.gone || (look.mute && cell.childElementCount === 0)) return '';
  return asCell(seeText(cell, look, eyes), cell, look);
}

function laneOf(el: Element, kin: Lane['kids'], parent: Look, whole?: boolean): Lane {
  const known = kin.get(el.className);
  if (known) return known;
  const look = lookOf(el, parent);
  const lane: Lane = {
    tag: el.localName,
    plain:
      (whole || HOLDER.test(el.localName)) &&
      !el.shadowRoot &&
      !look.gone &&
      !look.mute &&
      look.painted.length === 0 &&
      !look.signs,
    look,
    kids: new Map(),
  };
  kin.set(el.className, lane);
  return lane;
}

/** The text of an element that holds no other; undefined where a glyph may stand for something else. */
function textIn(el: Element, font: string, { suspects }: Eyes): SeenCell | undefined {
  const raw = el.textContent ?? '';
  const plain = isPlain(raw);
  const text = plain ? raw : tidy(raw);
  if (suspects.has(font) && /\d/.test(text)) return { text, unreadable: 'shuffled-digits', font };
  return plain || !PRIVATE_USE.test(text) ? text : undefined;
}

function asCell(seen: Seen, cell: Element, look: Look): SeenCell {
  const more = seen.lines.slice(1);
  const painted = seen.text === '' && look.painted.length > 0 && paintsDigits(cell, look);
  const { text, font, image, unreadable = painted ? 'css-content' : undefined } = seen;
  if (!unreadable && !image && !more[0]) return text;
  return { text, unreadable, font, image, more, pictured: has(cell, 'svg', 'img', 'i') };
}
