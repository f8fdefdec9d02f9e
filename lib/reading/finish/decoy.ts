import { isValue } from '../words';
import { isEmpty, textOf } from './cells';
import type { SheetText } from './sheet';
import { closest, type Spot } from './spots';

const WEEKDAYS =
  /^(?:周|星期|礼拜)?[日一二三四五六天]$|^(?:su|mo|tu|we|th|fr|sa|sun|mon|tue|wed|thu|fri|sat|[smtwf])$/i;

/** True for grids that show no figures of a shop: calendars, forms, tables that only lay out. */
export function isDecoy(table: SheetText, fields: number): boolean {
  const { columns, rows } = table;
  if (rows.length === 0 || columns.length === 0) return true;
  if (columns.every(({ label }) => label === '')) return true;
  if (columns.length === 1 && rows.length === 1) return true;
  // Boxes to tick beside names.
  if (rows.every(({ cells }) => cells.filter((cell) => !isEmpty(cell)).length < Math.min(2, cells.length)))
    return true;
  return isCalendar(table) || isForm(fields, table);
}

function isCalendar({ columns, rows }: SheetText): boolean {
  const days = columns.filter(({ label }) => WEEKDAYS.test(label)).length;
  if (days < 7 && columns.length !== 7) return false;
  const texts = rows.flatMap((row) => row.cells.map(textOf)).filter((text) => text !== '');
  // Figures by weekday are none of its days, nor weeks of a year.
  if (days >= 7) return texts.every((text) => !isValue(text) || Number(text) <= 53);
  const inMonth = texts.filter((text) => /^(?:[1-9]|[12]\d|3[01])$/.test(text)).length;
  return texts.length >= 28 && inMonth === texts.length;
}

/** Fields in more than half of the rows' cells: something to fill in, not to read. */
function isForm(fields: number, { columns, rows }: SheetText): boolean {
  return (
    fields * 2 > rows.length * columns.length &&
    !rows.some((row) => row.cells.some((cell) => isValue(textOf(cell))))
  );
}

/** True for what stands in a menu, or in an application in a dialogue. */
export function isMenu(el: Spot): boolean {
  const application = closest(el, / application$/);
  const inDialogue = application !== undefined && closest(application, / dialog$/) !== undefined;
  return inDialogue || closest(el, /^nav | (?:menu|listbox|navigation)$/) !== undefined;
}
