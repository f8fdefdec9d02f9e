import type { MessageKey } from '../messages';
import type { Message } from '../messages/types';
import type { Block, Cell } from './document';

/** A heading without parameters. */
export function heading(key: MessageKey): Block {
  return { kind: 'heading', text: { key } };
}

export function paragraph(key: MessageKey, params?: Message['params']): Block {
  return { kind: 'paragraph', text: params ? { key, params } : { key } };
}

export function table(columns: readonly MessageKey[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', columns: columns.map((key) => ({ key })), rows };
}

/** A section with its heading; without rows it is left out. */
export function section(
  title: MessageKey,
  columns: readonly MessageKey[],
  rows: readonly (readonly Cell[])[],
): Block[] {
  return rows.length > 0 ? [heading(title), table(columns, rows)] : [];
}

/** A table; without a row, the sentence that says so. */
export function tableOr(
  columns: readonly MessageKey[],
  rows: readonly (readonly Cell[])[],
  none: MessageKey,
): Block {
  return rows.length > 0 ? table(columns, rows) : paragraph(none);
}

/** A list; without an item, the sentence that says so. */
export function listOr(items: readonly Message[], none: MessageKey): Block {
  return items.length > 0 ? { kind: 'list', items } : paragraph(none);
}

/** A word of the catalogues as a cell. */
export function wordCell(key: MessageKey, params?: Message['params']): Cell {
  return { text: { message: params ? { key, params } : { key } } };
}
