import { type Block, isHeaderCell } from './block';
import { cellReader } from './cell';
import { marksIn } from './code';
import type { Piece } from './join';
import { lookRoot } from './look';
import type { Eyes } from './text';
import type { SeenPairs } from './sight';

/** The terms of a list and what they are, in rows of two. */
export function listBlock(el: Element): Block | undefined {
  const cells = [...el.children];
  if (el.localName !== 'dl' || cells.some((cell, i) => cell.localName !== (i % 2 === 0 ? 'dt' : 'dd')))
    return undefined;
  const body = cells.flatMap((cell, i) => (i % 2 === 0 ? { el: cell, cells: cells.slice(i, i + 2) } : []));
  return { el, head: [], body, foot: [], caption: '' };
}

/** Reads a grid as names with their values beside them (店铺概况); undefined when its cells are not in twos. */
export function readPairs(piece: Piece, eyes: Eyes): SeenPairs | undefined {
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
  return {
    marked: pairs.every(({ name, value }) => isHeaderCell(name) && !isHeaderCell(value)),
    pairs: pairs.map(({ name, value }) => ({
      label: read(name).text,
      marks: marksIn(name),
      cell: read(value),
    })),
  };
}
