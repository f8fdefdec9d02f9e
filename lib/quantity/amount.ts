import { isProblem, type Problem, problem } from '../problem';
import type { Decimal } from './decimal';
import { commaIsDecimal, readDigits } from './digits';
import { isCurrency, minorDigits } from './money';
import { alternatives, CURRENCY_SIGNS, MULTIPLIERS, UNIT_WORDS } from './signs';
import type { Currency, Unit } from './types';

export interface AmountOptions {
  /** What the column holds; a unit in the text itself wins. */
  readonly unit?: Unit | undefined;
  /** BCP 47 tag that decides between 1,234.5 and 1.234,5. */
  readonly locale?: string | undefined;
  /** Multiplier that the column's label states: 10000 for 万元, 0.01 for %, 60 for 分钟. */
  readonly scale?: number | undefined;
}

/** One number with its signs, as found at a place in a text. */
export interface Amount {
  readonly decimal: Decimal;
  readonly unit: Unit;
  readonly factor: number;
  /** A multiplier or percent sign stands in the text, so the last shown digit is a rounded one. */
  readonly multiplied: boolean;
  /** Whether a currency, percent or other unit stands in the text itself. */
  readonly named: boolean;
  readonly multiplier: string | undefined;
  /** Index behind the amount. */
  readonly end: number;
}

const SIGN = '[+\\-–—]';
const CURRENCY = alternatives(CURRENCY_SIGNS.map(([sign]) => sign));
const NUMBER = '\\d[\\d.,\\u00A0]*(?<![.,\\u00A0])';
const HEAD = new RegExp(`(${SIGN})? ?(?:(${CURRENCY}) ?)?(${SIGN})?(${NUMBER})`, 'y');
const MULTIPLIER = new RegExp(` ?(${alternatives(Object.keys(MULTIPLIERS))})(?![A-Za-z])`, 'y');
const UNIT = new RegExp(
  // 1,234 日环比 3% counts no days.
  ` ?(${alternatives([...Object.keys(UNIT_WORDS), ...CURRENCY_SIGNS.map(([sign]) => sign)])})(?![A-Za-z]|[环同]比)`,
  'y',
);
/** The shortest digits that are an id rather than a number (product and order ids have 12 to 19). */
const ID_DIGITS = 12;
const DOLLARS: readonly Currency[] = ['USD', 'SGD', 'TWD', 'HKD'];

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function currencyOf(sign: string | undefined, asked: Unit | undefined): Currency | undefined {
  const found = CURRENCY_SIGNS.find(([known]) => known === sign)?.[1];
  if (sign === '$' && asked && isCurrency(asked) && DOLLARS.includes(asked)) return asked;
  if (sign === '¥' && asked === 'JPY') return 'JPY';
  return found;
}

/** Signs that tell the language where no locale was given: Rp404.800, 1,5rb, 1.234₫. */
function localeOf(text: string, locale: string | undefined): string | undefined {
  if (locale !== undefined) return locale;
  if (/Rp|\d ?(rb|jt|ribu|juta)\b/i.test(text)) return 'id';
  return /₫|đ/.test(text) ? 'vi' : undefined;
}

function scaleOf(scale: number): { exponent: number; factor: number } {
  const exponent = Math.round(Math.log10(scale));
  return 10 ** exponent === scale ? { exponent, factor: 1 } : { exponent: 0, factor: scale };
}

/**
 * Whether three decimals are none: of what comes whole, and of what is counted or paid where the comma is the decimal
 * sign and 1,234 may stand in a text that was written for every country.
 */
function isWhole(
  unit: Unit,
  shown: Currency | undefined,
  number: string,
  locale: string | undefined,
): boolean {
  if (shown !== undefined && minorDigits(shown) === 0) return true;
  return (
    commaIsDecimal(locale) === true && /^[1-9]\d{0,2},/.test(number) && (unit === 'count' || isCurrency(unit))
  );
}

/** Reads one amount that begins exactly at `at`; undefined when no number begins there. */
export function readAmount(text: string, at: number, options: AmountOptions): Amount | Problem | undefined {
  const head = take(HEAD, text, at);
  if (!head) return undefined;
  const [whole, sign, prefix, inner, number = ''] = head;
  const asked = options.unit;
  const locale = localeOf(text, options.locale);
  const digits = readDigits(number, commaIsDecimal(locale));
  if (isProblem(digits)) return digits;
  let end = at + whole.length;
  const multiplier = take(MULTIPLIER, text, end)?.[1];
  if (multiplier !== undefined) {
    // In Indonesian M is miliar (1e9), in English a million.
    if (multiplier === 'M' && locale?.startsWith('id')) return problem('number-ambiguous', { text });
    end += take(MULTIPLIER, text, end)?.[0].length ?? 0;
  }
  const follower = take(UNIT, text, end);
  const word = follower?.[1];
  if (follower) end += follower[0].length;
  const suffixCurrency = currencyOf(word, asked);
  const currency = currencyOf(prefix, asked) ?? suffixCurrency;
  if (prefix !== undefined && suffixCurrency === undefined && word !== undefined) {
    return problem('number-malformed', { text });
  }
  const minute = word === '分' && asked === 'second';
  const meaning = minute ? { unit: 'second' as const, factor: 60 } : word ? UNIT_WORDS[word] : undefined;
  const named = currency !== undefined || meaning !== undefined;
  // Two signs are none, and no double holds more digits.
  const signedTwice = sign !== undefined && inner !== undefined;
  if (signedTwice || (digits.decimals === 0 && !Number.isSafeInteger(digits.mantissa)))
    return problem('number-malformed', { text });
  const idLike = digits.decimals === 0 && !digits.grouped && number.length >= ID_DIGITS;
  if (idLike && !named && multiplier === undefined && asked !== 'count') {
    return problem('number-malformed', { text });
  }
  const unit = currency ?? meaning?.unit ?? asked ?? 'number';
  const tooFine =
    digits.decimals === 3 && multiplier === undefined && isWhole(unit, currency, number, locale);
  if (tooFine) return problem('number-ambiguous', { text });
  const label = options.scale === undefined || named ? { exponent: 0, factor: 1 } : scaleOf(options.scale);
  const labelled = options.scale !== undefined && options.scale !== 1 && !named;
  if (labelled && multiplier !== undefined) return problem('number-ambiguous', { text });
  const exponent =
    -digits.decimals + (multiplier ? (MULTIPLIERS[multiplier] ?? 0) : 0) + (meaning?.exponent ?? 0);
  return {
    decimal: {
      mantissa: digits.mantissa,
      exponent: exponent + label.exponent,
      negative: /[-–—]/.test(`${sign ?? ''}${inner ?? ''}`),
    },
    unit,
    factor: (meaning?.factor ?? 1) * label.factor,
    multiplied: multiplier !== undefined || meaning?.exponent !== undefined || labelled,
    named,
    multiplier,
    end,
  };
}
