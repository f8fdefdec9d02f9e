import { type Look, lookOf, paintsDigits } from './look';
import { type Eyes, type Seen, seeText, tidy } from './text';
import type { ReadCell } from './types';
import { isChangeText, PRIVATE_USE } from './words';

const EMPTY: ReadCell = { text: '' };

/** Reads one cell; `looks` is the root of looks of its table. Undefined cells, covered by a column span, are empty. */
export function readCell(cell: Element | undefined, looks: Look, eyes: Eyes): ReadCell {
  if (!cell) return EMPTY;
  // A cell of text alone needs no look of its own: its row and column were found visible.
  if (cell.firstElementChild === null && eyes.suspects.size === 0 && cell.shadowRoot === null) {
    const text = tidy(cell.textContent ?? '');
    if (text !== '' && !PRIVATE_USE.test(text)) return { text };
    if (text === '' && !cell.hasAttributes()) return EMPTY;
  } else if (eyes.suspects.size === 0) {
    const only = onlyText(cell);
    if (only) {
      const look = lookOf(only, lookOf(cell, looks));
      if (!look.gone && !look.mute && look.painted.length === 0) {
        const text = tidy(only.textContent ?? '');
        if (text !== '' && !PRIVATE_USE.test(text)) return { text };
      }
    }
  }
  const look = lookOf(cell, looks);
  if (look.gone || (look.mute && cell.childElementCount === 0)) return EMPTY;
  return asCell(seeText(cell, look, eyes), cell, look);
}

/** The child that holds all text of the cell and no element, if there is one. */
function onlyText(cell: Element): Element | undefined {
  const child = cell.firstChild;
  if (!child || child !== cell.lastChild || child.nodeType !== 1) return undefined;
  const el = child as Element;
  const plain =
    el.localName === 'div' || el.localName === 'span' || el.localName === 'a' || el.localName === 'p';
  return plain && el.firstElementChild === null && el.shadowRoot === null && !el.hasAttribute('aria-hidden')
    ? el
    : undefined;
}

function asCell(seen: Seen, cell: Element, look: Look): ReadCell {
  const change = seen.lines.slice(1).find(isChangeText);
  const painted = seen.text === '' && look.painted.length > 0 && paintsDigits(cell, look);
  const unreadable = seen.unreadable ?? (painted ? 'css-content' : undefined);
  return {
    text: seen.text,
    ...(unreadable && { unreadable }),
    ...(change && { change }),
    ...(seen.image && { image: seen.image }),
  };
}
