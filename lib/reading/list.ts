import type { Block } from './block';

/** The terms of a list and what they are, in rows of two. */
export function listBlock(el: Element): Block | undefined {
  const cells = [...el.children];
  if (el.localName !== 'dl' || cells.some((cell, i) => cell.localName !== (i % 2 === 0 ? 'dt' : 'dd')))
    return undefined;
  const body = cells.flatMap((cell, i) => (i % 2 === 0 ? { el: cell, cells: cells.slice(i, i + 2) } : []));
  return { el, head: [], body, foot: [], caption: '' };
}
