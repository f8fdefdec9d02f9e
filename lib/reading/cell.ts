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
 * Reads the cells of one table. Cells that are alike are asked once for their style: a cell whose text lies in it, or
 * in a chain of only children, is then one `textContent`. `styled`: each has a style of its own, which may draw it
 * otherwise.
 */
export function cellReader(eyes: Eyes, styled: boolean): (cell: Element) => SeenCell {
  const exact = exactReader(eyes);
  const fonts = eyes.suspects.size > 0;
  const looks = lookRoot();
  const lanes = new Map<string, Lane>();

  const laneOf = (el: Element, kin: Map<string, Lane>, parent: Look): Lane => {
    const known = kin.get(el.className);
    if (known) return known;
    const look = lookOf(el, parent);
    const lane: Lane = {
      tag: el.localName,
      plain:
        (HOLDER.test(el.localName) || kin === lanes) &&
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
  };

  let lane: Lane;
  /** The element that holds all text of the cell and no other element, if there is one and it is drawn as it stands. */
  const holderOf = (cell: Element): Element | undefined => {
    lane = laneOf(cell, lanes, looks);
    let at = cell;
    while (lane.plain) {
      const inner = at.firstElementChild;
      if (inner === null) return at;
      if (inner !== at.firstChild || inner !== at.lastChild || inner.hasAttribute('style')) return undefined;
      lane = laneOf(inner, lane.kids, lane.look);
      if (lane.tag !== inner.localName) return undefined;
      at = inner;
    }
    return undefined;
  };

  return (cell) => {
    const holder = styled && isUnlike(cell, fonts) ? undefined : holderOf(cell);
    if (holder) {
      const raw = holder.textContent ?? '';
      const plain = isPlain(raw);
      const text = plain ? raw : tidy(raw);
      const font = lane.look.family;
      if (eyes.suspects.has(font) && /\d/.test(text)) return { text, unreadable: 'shuffled-digits', font };
      if (plain || !PRIVATE_USE.test(text)) return text;
    }
    return exact(cell);
  };
}

/** Reads cells that may all be drawn differently. */
export function exactReader(eyes: Eyes): (cell: Element) => SeenCell {
  const looks = lookRoot();
  return (cell) => {
    const look = lookOf(cell, looks);
    if (look.gone || (look.mute && cell.childElementCount === 0)) return '';
    return asCell(seeText(cell, look, eyes), cell, look);
  };
}

function asCell(seen: Seen, cell: Element, look: Look): SeenCell {
  const more = seen.lines.slice(1);
  const painted = seen.text === '' && look.painted.length > 0 && paintsDigits(cell, look);
  const { text, font, image, unreadable = painted ? 'css-content' : undefined } = seen;
  if (!unreadable && !image && !more[0]) return text;
  return { text, unreadable, font, image, more, pictured: has(cell, 'svg', 'img', 'i') };
}
