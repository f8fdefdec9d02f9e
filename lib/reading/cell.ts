import { type Look, lookOf, paintsDigits } from './look';
import { type Eyes, PLAIN, type Seen, seeText, tidy } from './text';
import type { ReadCell } from './types';
import { isChangeText, PRIVATE_USE } from './words';

const EMPTY: ReadCell = { text: '' };

/** Reads one cell; `looks` is the root of looks of its table. Undefined cells, covered by a column span, are empty. */
export function readCell(cell: Element | undefined, looks: Look, eyes: Eyes): ReadCell {
  if (!cell) return EMPTY;
  const inner = cell.firstElementChild;
  // A cell of text alone needs no look of its own: its row and column were found visible.
  if (eyes.suspects.size === 0) {
    const holder = inner === null ? cell : onlyText(cell, inner, looks);
    if (holder) {
      const raw = holder.textContent ?? '';
      if (raw !== '' && PLAIN.test(raw)) return { text: raw };
      const text = tidy(raw);
      if (text !== '' && !PRIVATE_USE.test(text)) return { text };
    }
    if (inner === null && !cell.hasAttributes()) {
      const text = tidy(cell.textContent ?? '');
      if (text === '') return EMPTY;
    }
  }
  const look = lookOf(cell, looks);
  if (look.gone || (look.mute && cell.childElementCount === 0)) return EMPTY;
  return asCell(seeText(cell, look, eyes), cell, look);
}

/** The child that holds all text of the cell and no element, if there is one and it is drawn as it stands. */
function onlyText(cell: Element, inner: Element, looks: Look): Element | undefined {
  if (inner !== cell.firstChild || inner !== cell.lastChild || inner.firstElementChild !== null)
    return undefined;
  const tag = inner.localName;
  if (tag !== 'div' && tag !== 'span' && tag !== 'a' && tag !== 'p') return undefined;
  // Cells and their only children mostly come in one or two kinds: remember the last instead of asking for keys.
  if (inner.hasAttribute('style') || inner.hasAttribute('aria-hidden')) return undefined;
  const kind = `${cell.className}>${inner.className}`;
  const known = looks.plain.get(kind);
  if (known !== undefined) return known ? inner : undefined;
  const look = lookOf(inner, lookOf(cell, looks));
  const plain = !look.gone && !look.mute && look.painted.length === 0;
  looks.plain.set(kind, plain);
  return plain ? inner : undefined;
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
