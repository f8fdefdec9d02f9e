import { type Problem, problem } from '../problem';
import { type Decimal, roundedInterval, valueOf } from './decimal';
import { isCurrency, minorDigits } from './money';
import type { Quantity, Unit } from './types';

const ZERO = 48;
const NINE = 57;
const MISSING: Problem = problem('value-missing');

/** Rp1.234.567,00 shows decimals that its currency does not have; finer ones that are not zero are an average. */
function isWholeMinor({ exponent }: Decimal, shown: number, digits: number): boolean {
  return -exponent <= digits || (digits === 0 && exponent === -2 && Number.isInteger(shown));
}

/** Puts a decimal into its unit; money to its minor unit and whole numbers are exact, all else is rounded. */
export function quantityOf(decimal: Decimal, unit: Unit, multiplied: boolean, factor = 1): Quantity {
  const shown = valueOf(decimal, factor);
  const exact =
    !multiplied &&
    factor === 1 &&
    (decimal.exponent === 0 || (isCurrency(unit) && isWholeMinor(decimal, shown, minorDigits(unit))));
  if (exact) return { shown, lo: shown, hi: shown, unit, why: 'exact' };
  const { lo, hi } = roundedInterval(decimal, factor);
  return { shown, lo, hi, unit, why: 'rounded' };
}

function suffixExponent(code: number): number | undefined {
  switch (code) {
    case 0x4e07: // 万
      return 4;
    case 0x4ebf: // 亿
      return 8;
    case 0x25: // %
    case 0xff05: // ％
      return -2;
    case 0x5143: // 元
      return 0;
    default:
      return undefined;
  }
}

function onlyDashes(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2d && code !== 0x2014) return false;
  }
  return true;
}

/** Whether a column may hold quotients: nobody writes amounts, pieces or spans as 1:2.5. */
export function isPure(unit: Unit | undefined): boolean {
  return unit === undefined || unit === 'number' || unit === 'ratio';
}

/** `1:2.5` and `1：2.5`; whole numbers of two digits may be a clock and are left to the grammar. */
function parseOneTo(text: string, asked: Unit | undefined): Quantity | undefined {
  let mantissa = 0;
  let decimals = -1;
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + (code - ZERO);
      if (decimals >= 0) decimals++;
    } else if (code === 0x2e && decimals < 0 && at > 2) decimals = 0;
    else return undefined;
  }
  if (text.length > 16 || (decimals < 1 && text.length !== 3)) return undefined;
  return quantityOf(
    { mantissa, exponent: decimals < 0 ? 0 : -decimals, negative: false },
    asked ?? 'number',
    true,
  );
}

/**
 * The common forms in one pass over the characters: `1,391`, `¥1,234.56`, `1.2万`, `12.3%`, `--`.
 * undefined = not one of them, the full grammar decides. Never call it where the comma is the decimal sign;
 * `pointIsDecimal` false = no locale is known, so that 1.234 is left to the grammar.
 */
export function parsePlain(
  text: string,
  asked: Unit | undefined,
  pointIsDecimal: boolean,
): Quantity | Problem | undefined {
  const { length } = text;
  let at = 0;
  let negative = false;
  let unit = asked;
  let code = text.charCodeAt(at);
  if (code === 0x31) {
    const colon = text.charCodeAt(1);
    if (colon === 0x3a || colon === 0xff1a) return isPure(asked) ? parseOneTo(text, asked) : undefined;
  }
  if (code === 0x2d || code === 0x2014) {
    if (onlyDashes(text)) return MISSING;
    negative = true;
    code = text.charCodeAt(++at);
  }
  if (code === 0xa5 || code === 0xffe5) {
    unit = asked === 'JPY' ? 'JPY' : 'CNY';
    code = text.charCodeAt(++at);
  }
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  let sinceComma = -1;
  for (; at < length; code = text.charCodeAt(++at)) {
    if (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + (code - ZERO);
      digits++;
      if (decimals >= 0) decimals++;
      else if (sinceComma >= 0) sinceComma++;
    } else if (code === 0x2c) {
      if (decimals >= 0 || digits === 0 || (sinceComma < 0 ? digits > 3 : sinceComma !== 3)) return undefined;
      sinceComma = 0;
    } else if (code === 0x2e) {
      if (decimals >= 0 || digits === 0 || (sinceComma >= 0 && sinceComma !== 3)) return undefined;
      decimals = 0;
    } else break;
  }
  // Twelve digits and more without a comma are an id until somebody asks for a count.
  if (digits === 0 || digits > 15 || decimals === 0 || (digits > 11 && sinceComma < 0)) return undefined;
  if (decimals < 0 && sinceComma >= 0 && sinceComma !== 3) return undefined;
  if (!pointIsDecimal && decimals === 3 && digits < 7 && sinceComma < 0 && mantissa >= 1000) return undefined;
  let exponent = decimals < 0 ? 0 : -decimals;
  if (at === length) return quantityOf({ mantissa, exponent, negative }, unit ?? 'number', false);
  const power = suffixExponent(code);
  if (power === undefined || at + 1 !== length) return undefined;
  if (code === 0x5143) {
    if (unit !== undefined && unit !== asked) return undefined;
    return quantityOf({ mantissa, exponent, negative }, 'CNY', false);
  }
  if (power < 0) {
    if (unit !== asked) return undefined;
    unit = 'ratio';
  }
  exponent += power;
  return quantityOf({ mantissa, exponent, negative }, unit ?? 'number', true);
}
