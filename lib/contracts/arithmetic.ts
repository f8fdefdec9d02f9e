import { type Interval, isExact, justAbove } from '../quantity/interval';

/** 0.07 × 100 is 7.000000000000001 in binary: what is exactly a share of money must not fall below that share. */
export function sixDecimals(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

/** The quotient of two numbers that are not negative; undefined when the divisor is known to be zero. */
export function quotient(over: Interval, under: Interval): Interval | undefined {
  if (isExact(under) && under.lo === 0) return undefined;
  if (isExact(over) && isExact(under)) return { lo: over.lo / under.lo, hi: over.lo / under.lo };
  const lo = Math.max(over.lo, 0) / Math.max(under.hi, 0);
  const hi = under.lo > 0 ? justAbove(over.hi / under.lo) : Infinity;
  return { lo, hi };
}

/** The difference of two numbers; the upper end grows by a hair, because it can be reached when `from` is exact. */
export function difference(from: Interval, taken: Interval): Interval {
  if (isExact(from) && isExact(taken)) return { lo: from.lo - taken.lo, hi: from.lo - taken.lo };
  return { lo: from.lo - taken.hi, hi: justAbove(from.hi - taken.lo) };
}

/** What two statements about one number leave possible; undefined when they contradict each other. */
export function meet(a: Interval, b: Interval): Interval | undefined {
  if (isExact(a)) return a.lo >= b.lo && (a.lo < b.hi || (isExact(b) && a.lo === b.lo)) ? a : undefined;
  if (isExact(b)) return meet(b, a);
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  return lo < hi ? { lo, hi } : undefined;
}
