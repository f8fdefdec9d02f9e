import { type Interval, isExact } from '../quantity/interval';
import type { Unit } from '../quantity/types';
import { compare } from './compare';
import type { Comparator } from './types';

/** A limit that a figure stands beside. */
export interface Limit {
  readonly comparator: Comparator;
  readonly value: number;
}

/** Decimals of a quotient that are talked about: 1:8.83, and 79.99 % as a fraction. Other units are shown in full. */
const DIGITS: { readonly [unit in Unit]?: number } = { number: 2, ratio: 4 };

/** Whether a number ends by itself about there; 8.125 is what it is, 8.83481… is the rest of a division. */
function isShort(x: number, digits: number): boolean {
  return Number(x.toFixed(digits + 1)) === x;
}

function exactEnd(x: number, digits: number, limit: Limit | undefined): number {
  if (isShort(x, digits)) return x;
  const scale = 10 ** digits;
  const cut = Math.floor(x * scale);
  if (!limit) return cut / scale;
  const state = (y: number) => compare({ lo: y, hi: y }, limit.comparator, limit.value);
  // A hair under a whole step is, times the scale, that step.
  const near = [cut, cut + 1, cut - 1].map((step) => step / scale);
  // A limit finer than the digits can leave none of them on its side; then the number is shown as it is.
  return near.find((y) => state(y) === state(x)) ?? x;
}

/**
 * A figure with as many decimals as are talked about, on the same side of its limit as before: the rest is cut off, so
 * that 2.9999 under 3 becomes 2.99, and added to only where that would bring it over the limit. An interval grows
 * outward, but not over the limit. For showing only: verdicts use the figure itself.
 */
export function shownBeside(value: Interval, limit: Limit | undefined, unit: Unit): Interval {
  const digits = DIGITS[unit];
  if (digits === undefined) return value;
  if (isExact(value)) {
    const shown = Number.isFinite(value.lo) ? exactEnd(value.lo, digits, limit) : value.lo;
    return { lo: shown, hi: shown };
  }
  const scale = 10 ** digits;
  const { lo, hi } = value;
  const down = isShort(lo, digits) || !Number.isFinite(lo) ? lo : Math.floor(lo * scale) / scale;
  const up = isShort(hi, digits) || !Number.isFinite(hi) ? hi : Math.ceil(hi * scale) / scale;
  return {
    lo: limit && lo >= limit.value ? Math.max(down, limit.value) : down,
    hi: limit && hi <= limit.value ? Math.min(up, limit.value) : up,
  };
}
