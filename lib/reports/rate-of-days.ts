import type { Interval } from '../quantity/interval';

/** One day's rate; `weight` = how many it is a share of (impressions, visitors), undefined = not read. */
export interface RateDay extends Interval {
  readonly weight?: number | undefined;
}

/** A rate over some days. */
export interface RateOfDays {
  /** The mean of the days, as exactly as their figures are. */
  readonly mean: Interval;
  readonly days: number;
  /**
   * Where the rate lies by how much the days differ from one another, 95 of 100 times; undefined = fewer than three
   * days, which tell nothing of that.
   */
  readonly likely: Interval | undefined;
  /** Standard error of the mean. */
  readonly error: number;
}

/** Days below which their differences say too little; a guess. */
export const FEWEST_DAYS = 3;

/** Student's t for 95 %, by degrees of freedom from 1 on; a table of any statistics book. */
const T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16];

function student(freedom: number): number {
  const at = Math.min(Math.max(Math.floor(freedom), 1), T.length) - 1;
  return T[at] ?? Infinity;
}

/** Sums of fractions leave dust far below what any page shows. */
function clean(value: number): number {
  return Number(value.toFixed(12));
}

function middle({ lo, hi }: Interval): number {
  return (lo + hi) / 2;
}

/**
 * The mean of daily rates, weighted by what they are shares of where that was read of every day. Its error follows from
 * how the days differ from one another (clicks of one day are not independent of each other, so counting them alone
 * would promise too much), and is never less than that of so many independent ones.
 */
export function rateOfDays(days: readonly RateDay[]): RateOfDays | undefined {
  if (days.length === 0) return undefined;
  const weighted = days.every(({ weight }) => weight !== undefined && weight > 0);
  const weights = days.map(({ weight }) => (weighted && weight !== undefined ? weight : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const over = (of: (day: RateDay) => number) =>
    days.reduce((sum, day, at) => sum + of(day) * (weights[at] ?? 0), 0) / all;
  const mean = { lo: clean(over(({ lo }) => lo)), hi: clean(over(({ hi }) => hi)) };
  const rate = middle(mean);
  const n = days.length;
  const spread = days.reduce((sum, day, at) => sum + ((weights[at] ?? 0) * (middle(day) - rate)) ** 2, 0);
  const between = n > 1 ? (n / (n - 1)) * (spread / all ** 2) : Infinity;
  const within = weighted ? Math.max(rate * (1 - rate), 0) / all : 0;
  const error = Math.sqrt(Math.max(between, within));
  if (n < FEWEST_DAYS) return { mean, days: n, likely: undefined, error };
  const margin = student(n - 1) * error;
  const likely = { lo: clean(Math.max(0, mean.lo - margin)), hi: clean(Math.min(1, mean.hi + margin)) };
  return { mean, days: n, likely, error };
}

/** `few` = too few days on a side; `unclear` = the days of each side differ too much to tell the sides apart. */
export type Told = 'up' | 'down' | 'unclear' | 'few';

/** Whether a rate was another afterwards, by Welch's test at 95 %, rounding of the figures against it. */
export function toldApart(before: RateOfDays, after: RateOfDays): Told {
  if (before.days < FEWEST_DAYS || after.days < FEWEST_DAYS) return 'few';
  const [a, b] = [before.error ** 2, after.error ** 2];
  const freedom =
    a + b > 0 ? (a + b) ** 2 / (a ** 2 / (before.days - 1) + b ** 2 / (after.days - 1)) : T.length;
  const margin = student(freedom) * Math.sqrt(a + b);
  if (after.mean.lo - before.mean.hi > margin) return 'up';
  return before.mean.lo - after.mean.hi > margin ? 'down' : 'unclear';
}
