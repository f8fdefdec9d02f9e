import type { Mark } from './sight';

/** A code is one word; it may also be a part of a class. */
const WORD = /^[a-z][\w.:-]{1,60}$/i;
const IN_CLASS = '-common-table-';

/** Attributes of an element that may hold the code of a metric; what a field holds is none. */
export function marksOn(el: Element): Mark[] {
  return [...el.attributes].flatMap(({ name, value }): Mark[] => {
    const word = name !== 'class' && WORD.test(value) && (name !== 'value' || el.localName !== 'input');
    return word || value.includes(IN_CLASS) ? [[el.localName, name, value]] : [];
  });
}

/** The same of a cell and of all that is in it. */
export function marksIn(cell: Element): Mark[] {
  return [cell, ...cell.querySelectorAll('*')].flatMap(marksOn);
}

const ROW_KEY = [
  'data-row-key',
  'row-id',
  'data-rowkey',
  'data-row-id',
  'data-rowid',
  'rowid',
  'data-id',
  'data-key',
  'data-uniqueid',
  'data-uid',
];

/** The attributes that give rows a key, as far as these rows have them. */
export function keysOn(rows: readonly Element[]): readonly string[] {
  return ROW_KEY.filter((name) => rows.some((row) => row.hasAttribute(name)));
}

/** The key that the page gave a row, in the first of these attributes that holds one. */
export function rowKey(row: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}

/** Depth of a row in a tree, 0 = top, undefined = not said. */
export function rowLevel(row: Element): number | undefined {
  const aria = row.getAttribute('aria-level');
  if (aria) return Math.max(0, Number(aria) - 1) || 0;
  const classes = row.getAttribute('class');
  const level = classes && /(?:^|[-_\s])level[-_]+(\d{1,2})(?:\s|$)/.exec(classes)?.[1];
  return level ? Number(level) : undefined;
}
