import { has } from './place';
import type { SheetText } from './table';
import { isValue } from './words';

const WEEKDAYS =
  /^(?:周|星期|礼拜)?[日一二三四五六天]$|^(?:su|mo|tu|we|th|fr|sa|sun|mon|tue|wed|thu|fri|sat|[smtwf])$/i;

/** True for grids that show no figures of a shop: calendars, code, forms, tables that only lay out. */
export function isDecoy(table: SheetText, el: Element): boolean {
  const { columns, rows } = table;
  if (rows.length === 0 || columns.length === 0) return true;
  if (columns.every(({ label }) => label === '')) return true;
  if (columns.length === 1 && rows.length === 1) return true;
  return isCalendar(table) || isCode(el) || isForm(el, table) || isMenu(el);
}

function isCalendar({ columns, rows }: SheetText): boolean {
  const days = columns.filter(({ label }) => WEEKDAYS.test(label)).length;
  if (days >= 7) return true;
  if (columns.length !== 7) return false;
  const texts = rows.flatMap((row) => row.cells.map((cell) => cell.text)).filter((text) => text !== '');
  const inMonth = texts.filter((text) => /^(?:[1-9]|[12]\d|3[01])$/.test(text)).length;
  return texts.length >= 28 && inMonth === texts.length;
}

function isCode(el: Element): boolean {
  return has(el, 'td>pre', 'td>code', 'td[data-line-number]');
}

/** Fields in more than half of the rows' cells: something to fill in, not to read. */
function isForm(el: Element, { columns, rows }: SheetText): boolean {
  if (!has(el, 'input', 'textarea', 'select')) return false;
  const fields = el.querySelectorAll(
    'input:not([type="checkbox"],[type="radio"],[type="hidden"]),textarea,select',
  ).length;
  return (
    fields * 2 > rows.length * columns.length &&
    !rows.some((row) => row.cells.some((cell) => isValue(cell.text)))
  );
}

function isMenu(el: Element): boolean {
  return (
    el.closest(
      '[role="menu"],[role="listbox"],[role="dialog"] [role="application"],nav,[role="navigation"]',
    ) !== null
  );
}
