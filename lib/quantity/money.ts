import type { Interval } from './interval';
import type { Currency, Quantity } from './types';

/** Decimal places of a currency's minor unit; consoles show JPY, VND and IDR without any. */
const DECIMALS: Readonly<Record<Currency, number>> = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  IDR: 0,
  VND: 0,
  THB: 2,
  MYR: 2,
  SGD: 2,
  PHP: 2,
  TWD: 2,
  BRL: 2,
  HKD: 2,
};

/** Digits after the decimal point in the major unit: 2 for CNY (分), 0 for JPY. */
export function minorDigits(currency: Currency): number {
  return DECIMALS[currency];
}

export function isCurrency(unit: string): unit is Currency {
  return Object.hasOwn(DECIMALS, unit);
}

/** Minor units of an amount in major units, rounded to a whole one (binary fractions such as 1.005 are not exact). */
export function minorOf(major: number, currency: Currency): number {
  return Number.isFinite(major) ? Math.round(major * 10 ** DECIMALS[currency]) : major;
}

/**
 * A quantity of money in integer minor units: nominal value and interval (`lo ≤ x < hi`, exact when equal).
 * A finer decimal than the minor unit (¥0.005 a click) widens to the minor units that hold it.
 */
export function toMinor(quantity: Quantity, currency: Currency): Interval & { readonly shown: number } {
  const factor = 10 ** DECIMALS[currency];
  const shown = minorOf(quantity.shown, currency);
  const lo = cleanFloor(quantity.lo * factor);
  if (quantity.lo === quantity.hi) {
    const hi = cleanCeil(quantity.hi * factor);
    return lo === hi ? { shown, lo, hi } : { shown, lo, hi: lo + 1 };
  }
  const hi = cleanCeil(quantity.hi * factor);
  // The upper end of a shown range (￥9.80 ~ ￥15.80) belongs to it, and stands a breath above in major units.
  return { shown, lo, hi: quantity.why === 'range' ? hi + 1 : hi };
}

/** 1234.56 × 100 is 123455.99999999999 in binary; what is within a millionth of a whole number is that number. */
function nearWhole(x: number): number | undefined {
  const whole = Math.round(x);
  return Math.abs(x - whole) < 1e-6 + Math.abs(x) * 4e-16 ? whole : undefined;
}

function cleanFloor(x: number): number {
  return Number.isFinite(x) ? (nearWhole(x) ?? Math.floor(x)) : x;
}

function cleanCeil(x: number): number {
  return Number.isFinite(x) ? (nearWhole(x) ?? Math.ceil(x)) : x;
}
