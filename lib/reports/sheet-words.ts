import { say, sayParam } from '../messages/say';
import type { Locale, MessageParam } from '../messages/types';
import { isCurrency } from '../quantity/money';
import type { Unit } from '../quantity/types';
import { plainCell } from './plain-cell';
import { BLANK, type SheetCell, type SheetColumn, textCell } from './workbook';

/** The unit's name in a head: 元, USD, 秒. */
export function unitName(unit: Unit): MessageParam {
  // Other currencies go by their code.
  if (isCurrency(unit) && unit !== 'CNY') return unit;
  return { message: { key: `sheets:unit.${unit}` } };
}

/** The head of a column, with its unit. */
export function headText({ title, unit }: SheetColumn, locale: Locale): string {
  // What is counted stands in the name: 访客数.
  if (unit === undefined || unit === 'count') return plainCell(say(locale, title));
  const params = { name: { message: title }, unit: unitName(unit) };
  return plainCell(say(locale, { key: 'sheets:with-unit', params }));
}

/** A cell's text, fit for any spreadsheet. */
export function cellText(text: MessageParam, locale: Locale): string {
  return plainCell(sayParam(locale, text));
}

/** Several sentences in one cell, each once; none is a blank cell. */
export function joined(words: readonly MessageParam[]): SheetCell {
  const [first, ...more] = new Map(words.map((word) => [JSON.stringify(word), word])).values();
  if (first === undefined) return BLANK;
  return textCell(
    more.reduce<MessageParam>(
      (text, next) => ({ message: { key: 'sheets:also', params: { text, next } } }),
      first,
    ),
  );
}
