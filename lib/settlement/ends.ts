import { exactly, type Interval, isExact } from '../quantity/interval';

/** What is known of an amount in minor units: the least and the most it can be, both inclusive; `most` may be Infinity. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

export const NOTHING: Ends = { least: 0, most: 0 };
/** Of an amount that is not negative nothing is known. */
export const UNKNOWN: Ends = { least: 0, most: Infinity };

export function only(minor: number): Ends {
  return { least: minor, most: minor };
}

/** The whole minor units in an interval, whose upper end is exclusive. */
export function endsOf(interval: Interval): Ends {
  if (isExact(interval)) return only(interval.lo);
  return { least: Math.ceil(interval.lo), most: Math.ceil(interval.hi) - 1 };
}

/** The same as an interval; half-open above, as all intervals are. */
export function intervalOf({ least, most }: Ends): Interval {
  return least === most ? exactly(least) : { lo: least, hi: most + 1 };
}

export function plus(...parts: readonly Ends[]): Ends {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce((sum, { most }) => sum + most, 0),
  };
}

/** The other way round: what one side owes, the other has coming. */
export function owed({ least, most }: Ends): Ends {
  // 0 − x and not −x: an amount of −0 would compare as another one.
  return { least: 0 - most, most: 0 - least };
}

export function minus(from: Ends, taken: Ends): Ends {
  return plus(from, owed(taken));
}

/** Not below and not above these; a debt that comes out negative is none. */
export function between(ends: Ends, least: number, most = Infinity): Ends {
  const clamp = (x: number) => Math.min(Math.max(x, least), most);
  return { least: clamp(ends.least), most: clamp(ends.most) };
}

/** Rounds half up to a whole minor unit (四舍五入); 0.07 × 100 is 7.000000000000001 and means 7. */
export function wholeMinor(x: number): number {
  if (!Number.isFinite(x)) return x;
  return Math.sign(x) * Math.round(Number(Math.abs(x).toPrecision(15)));
}

/** A share of an amount; a negative share turns the ends round. */
export function times({ least, most }: Ends, factor: number): Ends {
  if (factor === 0) return NOTHING;
  const [a, b] = [wholeMinor(least * factor), wholeMinor(most * factor)];
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

/** The least and the most that any of these can be: one of them holds, and which is not known. */
export function either(...cases: readonly Ends[]): Ends {
  return {
    least: Math.min(...cases.map(({ least }) => least)),
    most: Math.max(...cases.map(({ most }) => most)),
  };
}
