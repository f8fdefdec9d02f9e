import { isProblem, type Problem, problem } from '../problem';
import type { Interval } from '../quantity/interval';
import { isCurrency, minorDigits, toMinor } from '../quantity/money';
import { parseQuantity } from '../quantity/parse';
import type { Currency, Quantity, Why } from '../quantity/types';
import type { ColumnMeaning, Observation } from './types';

/** A cell's value in the unit that observations use: money in minor units, spans in seconds, ratios as fractions. */
export interface CellFigure extends Interval {
  readonly shown: number;
  readonly unit: Observation['unit'];
  readonly why: Why;
  /** Of money that counts as exact: one of the last digit shown, in minor units; 100 for ¥12, 10 for ¥12.5. */
  readonly step?: number;
}

/** What the page says about its numbers. */
export interface NumberStyle {
  readonly locale: string | undefined;
  /** Currency of amounts without a sign; undefined = the page does not tell. */
  readonly currency: Currency | undefined;
}

/** Decimals of an amount: three digits behind a separator are a group. */
const DECIMALS = /[.,](\d{1,2})(?![\d.,])/;
const DAY_SECONDS = 86_400;
/** A fraction string (0.0421) has at least this many decimals; 0.5 under a rate may as well be 0.5 %. */
const FRACTION = /^-?0?\.\d{3,}$|^-?0(?:\.0+)?$/;

function plain(quantity: Quantity, unit: Observation['unit']): CellFigure {
  const { shown, lo, hi, why } = quantity;
  return { shown, lo, hi, why, unit };
}

function money(text: string, meaning: ColumnMeaning, style: NumberStyle): CellFigure | Problem {
  const stated =
    meaning.labelUnit !== undefined && isCurrency(meaning.labelUnit) ? meaning.labelUnit : undefined;
  const asked = stated ?? style.currency;
  const found = parseQuantity(text, { unit: asked, locale: style.locale, scale: meaning.labelScale });
  if (isProblem(found)) return found;
  if (!isCurrency(found.unit))
    return problem(found.unit === 'number' ? 'unit-unknown' : 'number-malformed', { text });
  const decimals = DECIMALS.exec(text)?.[1]?.length ?? 0;
  const step = 10 ** Math.max(0, minorDigits(found.unit) - decimals);
  return { ...toMinor(found, found.unit), unit: found.unit, why: found.why, step };
}

function ratio(text: string, meaning: ColumnMeaning, style: NumberStyle): CellFigure | Problem {
  const percent = meaning.labelUnit === 'ratio';
  const found = parseQuantity(text, {
    locale: style.locale,
    ...(percent && { unit: 'ratio' as const, scale: meaning.labelScale }),
  });
  if (isProblem(found)) return found;
  if (found.unit === 'ratio' || (found.unit === 'number' && FRACTION.test(text.trim())))
    return plain(found, 'ratio');
  return problem('unit-unknown', { text });
}

function seconds(text: string, meaning: ColumnMeaning, style: NumberStyle): CellFigure | Problem {
  const { labelUnit, labelScale } = meaning;
  const inDays = labelUnit === 'day';
  // 停留时长(分) is in minutes, whatever points are called.
  const inMinutes = labelUnit === 'score';
  const stated = labelUnit === 'second' || inDays || inMinutes;
  const found = parseQuantity(text, {
    locale: style.locale,
    ...(stated && { unit: 'second' as const, scale: inDays ? DAY_SECONDS : inMinutes ? 60 : labelScale }),
  });
  if (isProblem(found)) return found;
  if (found.unit === 'second') return plain(found, 'second');
  if (found.unit === 'score' && meaning.labelUnit !== 'score')
    return seconds(text, { ...meaning, labelUnit: 'score' }, style);
  if (found.unit !== 'day') return problem('unit-unknown', { text });
  const { shown, lo, hi, why } = found;
  return { shown: shown * DAY_SECONDS, lo: lo * DAY_SECONDS, hi: hi * DAY_SECONDS, why, unit: 'second' };
}

function counted(text: string, meaning: ColumnMeaning, style: NumberStyle): CellFigure | Problem {
  const { unit } = meaning;
  if (unit === 'money' || unit === 'ratio' || unit === 'second') return problem('unit-unknown', { text });
  const found = parseQuantity(text, { unit, locale: style.locale, scale: meaning.labelScale });
  if (isProblem(found)) return found;
  const fits = found.unit === unit || found.unit === 'number';
  return fits ? plain(found, unit) : problem('number-malformed', { text });
}

/** The value of a cell under a column of this meaning, or why it has none. */
export function figureOf(text: string, meaning: ColumnMeaning, style: NumberStyle): CellFigure | Problem {
  if (meaning.unit === 'money') return money(text, meaning, style);
  if (meaning.unit === 'ratio') return ratio(text, meaning, style);
  return meaning.unit === 'second' ? seconds(text, meaning, style) : counted(text, meaning, style);
}
