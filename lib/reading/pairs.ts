import { type Block, isHeaderCell } from './block';
import { cellReader } from './cell';
import { columnCode } from './code';
import type { Piece } from './join';
import { lookRoot } from './look';
import type { Eyes } from './text';
import type { SheetText } from './sight';
import { isValue } from './words';

/** A name is a few words. Characters. */
const NAME_MAX = 30;

/** The terms of a list and what they are, in rows of two. */
export function listBlock(el: Element): Block | undefined {
  const cells = [...el.children];
  if (el.localName !== 'dl' || cells.some((cell, i) => cell.localName !== (i % 2 === 0 ? 'dt' : 'dd')))
    return undefined;
  const body = cells.flatMap((cell, i) => (i % 2 === 0 ? { el: cell, cells: cells.slice(i, i + 2) } : []));
  return { el, head: [], body, foot: [], caption: '' };
}

/** Reads a grid of names with their values beside them (店铺概况) as cards; undefined when it is something else. */
export function readPairs(piece: Piece, eyes: Eyes): SheetText | undefined {
  const read = cellReader(lookRoot(), eyes, true);
  const pairs: { name: Element; value: Element }[] = [];
  for (const { cells } of piece.body) {
    if (cells.length % 2 === 1) return undefined;
    for (let i = 0; i < cells.length; i += 2) {
      const name = cells[i];
      const value = cells[i + 1];
      if (name && value) pairs.push({ name, value });
    }
  }
  const marked = pairs.every(({ name, value }) => isHeaderCell(name) && !isHeaderCell(value));
  const cards = pairs
    .map(({ name, value }) => ({ name, label: read(name).text.replace(/\s*[:：]$/, ''), cell: read(value) }))
    .filter(({ label, cell }) => label !== '' || cell.text !== '');
  const values = cards.filter(({ cell }) => cell.unreadable || isValue(cell.text)).length;
  const names = new Set(cards.map(({ label }) => label));
  if (cards.length < 2 || names.size < cards.length || values * 2 < cards.length) return undefined;
  if (cards.some(({ label }) => label === '' || label.length > NAME_MAX || isValue(label))) return undefined;
  if (!marked && values < cards.length) return undefined;
  return {
    title: '',
    columns: cards.map(({ name, label }) => {
      const code = columnCode(name);
      return code ? { label, code } : { label };
    }),
    rows: [{ cells: cards.map(({ cell }) => cell) }],
  };
}
