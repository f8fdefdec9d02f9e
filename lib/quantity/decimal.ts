import type { Interval } from './interval';

/** A decimal as digits on the page: `mantissa × 10^exponent × factor`, not yet rounded to binary. */
export interface Decimal {
  /** Unsigned; exact up to 15 digits. */
  readonly mantissa: number;
  readonly exponent: number;
  readonly negative: boolean;
}

const POWERS = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/** `mantissa × 10^exponent` with one rounding: both operands of the one operation are exact in binary. */
export function scaled(mantissa: number, exponent: number): number {
  if (exponent === 0) return mantissa;
  const power = POWERS[exponent < 0 ? -exponent : exponent];
  if (power === undefined) return Number(`${mantissa}e${exponent}`);
  return exponent < 0 ? mantissa / power : mantissa * power;
}

/** The nominal value; `factor` is a whole number such as 60 for minutes. */
export function valueOf(decimal: Decimal, factor = 1): number {
  const value = scaled(decimal.mantissa * factor, decimal.exponent);
  return decimal.negative && value !== 0 ? -value : value;
}

/** Half a unit of the last shown digit to both sides: 1.2万 → 11,500 ≤ x < 12,500. */
export function roundedInterval(decimal: Decimal, factor = 1): Interval {
  const low = scaled((decimal.mantissa * 10 - 5) * factor, decimal.exponent - 1);
  const high = scaled((decimal.mantissa * 10 + 5) * factor, decimal.exponent - 1);
  return decimal.negative ? { lo: -high, hi: -low } : { lo: low, hi: high };
}
