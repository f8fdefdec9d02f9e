import { type Problem, problem } from '../problem';

/** Digits of one number on the page: how many stand after the decimal sign, and whether thousands were grouped. */
export interface Digits {
  readonly mantissa: number;
  readonly decimals: number;
  readonly grouped: boolean;
}

const COMMA_DECIMAL = /^(id|vi|de|es|pt|fr|it|nl|tr|ru|pl)\b/i;
const COMMA_BY_LOCALE = new Map<string, boolean>();

/** Whether the locale writes 1.234,56. undefined = nothing says so. */
export function commaIsDecimal(locale: string | undefined): boolean | undefined {
  if (locale === undefined) return undefined;
  const known = COMMA_BY_LOCALE.get(locale);
  if (known !== undefined) return known;
  const comma = COMMA_DECIMAL.test(locale);
  COMMA_BY_LOCALE.set(locale, comma);
  return comma;
}

function isGrouped(whole: string, separator: string): boolean {
  const groups = whole.split(separator);
  const [first = '', ...others] = groups;
  return first.length >= 1 && first.length <= 3 && others.every((group) => group.length === 3);
}

function made(whole: string, fraction: string, grouped: boolean): Digits {
  return { mantissa: Number(whole + fraction), decimals: fraction.length, grouped };
}

function grouping(text: string, separator: string): Digits | Problem {
  if (!isGrouped(text, separator)) return problem('number-malformed', { text });
  return made(text.split(separator).join(''), '', true);
}

/** One separator, once: thousands or decimal sign, as the locale says. */
function single(text: string, separator: ',' | '.', comma: boolean | undefined): Digits | Problem {
  const [whole = '', fraction = ''] = text.split(separator);
  if (fraction === '' || whole === '') return problem('number-malformed', { text });
  const couldGroup = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  const decimalSign = comma === undefined ? undefined : comma ? ',' : '.';
  if (decimalSign === separator) return made(whole, fraction, false);
  if (decimalSign !== undefined) {
    if (couldGroup) return made(whole + fraction, '', true);
    // 3.34 is no group of thousands: reports written for every country keep the point. 1,23 may be a slip of 1,230.
    return separator === '.' ? made(whole, fraction, false) : problem('number-ambiguous', { text });
  }
  // Without a locale: a comma before three digits is a group on every console seen, a point could be either.
  if (separator === ',') {
    if (couldGroup) return made(whole + fraction, '', true);
    // 12,50 cannot be a group of thousands, so the comma is the decimal sign.
    return fraction.length <= 2 ? made(whole, fraction, false) : problem('number-ambiguous', { text });
  }
  return couldGroup ? problem('number-ambiguous', { text }) : made(whole, fraction, false);
}

/** Reads `1,234.56`, `1.234,56`, `1 234,56`, `1.234.567`; what the locale cannot decide is ambiguous. */
export function readDigits(text: string, comma: boolean | undefined): Digits | Problem {
  const spaced = text.includes('\u00A0');
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (spaced) {
    const [whole = '', fraction = ''] = text.split(/[.,]/);
    const apart = fraction.includes('\u00A0') || !isGrouped(whole, '\u00A0');
    if (commas + points > 1 || apart) return problem('number-malformed', { text });
    return made(whole.split('\u00A0').join(''), fraction, true);
  }
  if (commas === 0 && points === 0) return made(text, '', false);
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const [whole = '', fraction = '', extra] = text.split(decimal);
    const group = decimal === ',' ? '.' : ',';
    if (extra !== undefined || fraction === '' || !isGrouped(whole, group)) {
      return problem('number-malformed', { text });
    }
    return made(whole.split(group).join(''), fraction, true);
  }
  if (commas > 1) return grouping(text, ',');
  if (points > 1) return grouping(text, '.');
  return single(text, commas === 1 ? ',' : '.', comma);
}
