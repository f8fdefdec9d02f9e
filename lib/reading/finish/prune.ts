import { isEmpty, moreOf, textOf } from './cells';
import type { SheetRow, SheetText } from './sheet';

/** Columns of buttons. */
const ACTIONS = /^(?:操作|actions?|operations?)$/i;

/** Nothing, or signs that open and close rows: (+), ▸. */
const SIGNS = /^[^\p{L}\p{N}#%‰№¥￥$€£₫฿]*$/u;

/** The name of totals that begins over such a column and ends over the next. */
const reaches = ({ cells, summary }: SheetRow, c: number): boolean =>
  summary === true &&
  textOf(cells[c]) !== '' &&
  c + 1 < cells.length &&
  textOf(cells[c + 1]) === '' &&
  !moreOf(cells[c + 1]).unreadable;

/** Leaves out columns that say nothing of the shop: buttons, boxes to tick, handles to drag, and the grid's own row numbers. */
export function prune(table: SheetText): SheetText {
  const keep = table.columns.map(({ label }, c) => {
    if (!SIGNS.test(label)) return !ACTIONS.test(label);
    const texts = table.rows.map((row) => (reaches(row, c) ? '' : textOf(row.cells[c]).replace(SIGNS, '')));
    if (
      texts.every((text) => text === '') &&
      table.rows.every((row) => isEmpty(row.cells[c]) || textOf(row.cells[c]) !== '')
    )
      return false;
    return !texts.every((text, r) => text === '' || Number(text) === Number(texts[0]) + r);
  });
  if (keep.every(Boolean)) return table;
  return {
    title: table.title,
    columns: table.columns.filter((_, c) => keep[c]),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, c) => {
        if (!keep[c]) return [];
        return [(!keep[c - 1] && reaches(row, c - 1) && row.cells[c - 1]) || cell];
      }),
    })),
  };
}
