/**
 * What is known of a number: `lo ≤ x < hi`, and when `lo === hi` the number is exactly that.
 * Nothing known above is `hi: Infinity`; nothing known below is `lo: -Infinity`.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

export const ANYTHING: Interval = { lo: -Infinity, hi: Infinity };

export function exactly(value: number): Interval {
  return { lo: value, hi: value };
}

export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi;
}

export function contains(interval: Interval, x: number): boolean {
  return isExact(interval) ? x === interval.lo : interval.lo <= x && x < interval.hi;
}

export function add(a: Interval, b: Interval): Interval {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi };
}

/** Whether no more is known than that a number, one that is never negative, is not negative. */
export function saysNothing(value: Interval | undefined): boolean {
  return value === undefined || (value.lo <= 0 && value.hi === Infinity);
}

/** The next larger double: turns an upper end that is included into the exclusive one that an interval needs. */
export function justAbove(x: number): number {
  return Number.isFinite(x) ? x + Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE) : x;
}
