import { commaIsDecimal } from '../quantity/digits';
import type { ReadTable } from '../reading/types';
import type { NumberStyle } from './figure';
import type { Place } from './period';

/** A number and nothing else but signs: 07.11 is a day. */
const POINT = /^\D{0,5}(?:\d{1,3}(?:,\d{3})+\.\d+|(?:0|[1-9]\d*)\.\d{1,2})\D{0,6}$/u;
const COMMA = /^\D{0,5}(?:\d{1,3}(?:\.\d{3})+,\d+|(?:0|[1-9]\d*),\d{1,2})\D{0,6}$/u;
const GROUPED_COMMA = /^\D{0,5}\d{1,3}(?:\.\d{3})+,\d+\D{0,6}$/u;

function shows({ rows }: Pick<ReadTable, 'rows'>, sign: RegExp): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text.length <= 32 && sign.test(text)));
}

/** How the page writes its numbers, by its console or else its language. */
function styleOfPage({ console, reading }: Place): NumberStyle {
  if (console) return { locale: console.locale, currency: console.currency };
  const lang = reading.lang === '' ? undefined : reading.lang;
  return { locale: lang, currency: /^zh\b(?!-(?:tw|hk))/i.test(reading.lang) ? 'CNY' : undefined };
}

/**
 * How a table writes its numbers. A report for every country may lie in a shop of Indonesia: where some numbers can
 * only be written the other way and none as the page's country does, the country decides nothing.
 */
export function numberStyle(place: Place, table: Pick<ReadTable, 'rows'>): NumberStyle {
  const style = styleOfPage(place);
  const comma = commaIsDecimal(style.locale);
  if (comma === undefined || !shows(table, comma ? POINT : GROUPED_COMMA)) return style;
  return shows(table, comma ? COMMA : POINT) ? style : { ...style, locale: undefined };
}
