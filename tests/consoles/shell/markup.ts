import type { Column } from '../data/truth.ts';
import { escape } from './escape.ts';

/** A header row of plain `th`. */
export function headRow<Row>(columns: readonly Column<Row>[]): string {
  return `<tr>${columns.map((column) => `<th>${escape(column.label)}</th>`).join('')}</tr>`;
}

/** Body rows of plain `td`. */
export function bodyRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows
    .map((row) => `<tr>${columns.map((column) => `<td>${escape(column.text(row))}</td>`).join('')}</tr>`)
    .join('');
}

/** A plain table with `thead` and `tbody`. */
export function plainTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return `<table class="grid"><thead>${headRow(columns)}</thead><tbody>${bodyRows(columns, rows)}</tbody></table>`;
}

/** A white panel with a heading and notes at its right end. */
export function panel(title: string, note: string, content: string): string {
  return `<section class="panel"><header><h2>${escape(title)}</h2><span class="spacer"></span><span class="note">${escape(note)}</span></header>${content}</section>`;
}

/** A hand-made pager on its first page: total, page numbers, page size. */
export function pager(total: number, size: number): string {
  const pages = Array.from({ length: Math.ceil(total / size) }, (_, index) => index + 1);
  const buttons = pages.map(
    (page) => `<li${page === 1 ? ' class="active" aria-current="page"' : ''}><a>${page}</a></li>`,
  );
  return `<div class="pages"><span>共 ${total} 条</span><ul>${buttons.join('')}</ul><span>${size}条/页</span></div>`;
}
