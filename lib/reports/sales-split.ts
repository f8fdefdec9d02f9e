import { quotient } from '../contracts/arithmetic';
import type { Evidence } from '../metrics/types';
import { dayCount, daysOf } from '../quantity/day';
import { add, type Interval } from '../quantity/interval';
import { type Instant, newestOf, type Period } from '../quantity/period';
import { type Asked, shopFigure } from './track-days';
import { relativeChange } from './week-figures';

/** One of the three that sales are the product of, or sales themselves, on an average day. Money in minor units. */
export interface Factor {
  readonly name: 'visitors' | 'conversion' | 'orderValue' | 'sales';
  readonly before: Interval;
  readonly after: Interval;
  /** 0.2 = +20 %. */
  readonly change: Interval | undefined;
  /** What it did to the sales of an average day; the three add up to the change of sales. */
  readonly effect: Interval | undefined;
}

/** The cells that a figure rests on, and the newest reading of them. */
export interface Read {
  readonly evidence: readonly Evidence[];
  readonly asOf: Instant | undefined;
}

/** Sales taken apart: sales = visitors × (buyers ÷ visitors) × (sales ÷ buyers). */
export interface SalesSplit {
  /** `month` = people counted once a month, as the console does; `days` = the days read, people counted each day. */
  readonly basis: 'month' | 'days';
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly factors: readonly Factor[];
  readonly readBefore: Read;
  readonly readAfter: Read;
}

/** Fewer days than these, or than half of the period, are no picture of it; a guess. */
const LEAST_DAYS = 7;

interface Sums extends Read {
  readonly sales: Interval;
  readonly visitors: Interval;
  readonly buyers: Interval;
  readonly days: number;
}

/** All three over a period; undefined when one of them is not known from both sides. */
function together(asked: Asked, period: Period): Sums | undefined {
  const figures = (['sales', 'visitors', 'buyers'] as const).map((metric) =>
    shopFigure(asked, metric, period),
  );
  const [sales, visitors, buyers] = figures.map(({ value, running }) =>
    value && !running && value.hi !== Infinity ? value : undefined,
  );
  if (!sales || !visitors || !buyers) return undefined;
  return {
    sales,
    visitors,
    buyers,
    days: dayCount(period),
    evidence: figures.flatMap(({ evidence }) => evidence),
    asOf: newestOf(figures.map(({ asOf }) => asOf)),
  };
}

/** The days of a period on which all three were read, added up; undefined when they are too few. */
function byDays(asked: Asked, period: Period): Sums | undefined {
  const read = daysOf(period).flatMap((day) => together(asked, { from: day, to: day }) ?? []);
  if (read.length < LEAST_DAYS || read.length * 2 < dayCount(period)) return undefined;
  const sum = (name: 'sales' | 'visitors' | 'buyers') => read.map((day) => day[name]).reduce(add);
  return {
    sales: sum('sales'),
    visitors: sum('visitors'),
    buyers: sum('buyers'),
    days: read.length,
    evidence: read.flatMap(({ evidence }) => evidence),
    asOf: newestOf(read.map(({ asOf }) => asOf)),
  };
}

function readOf({ evidence, asOf }: Read): Read {
  return { evidence, asOf };
}

function perDay({ lo, hi }: Interval, days: number): Interval {
  return { lo: lo / days, hi: hi / days };
}

/** The logarithmic mean: what turns a difference of logarithms back into money, so that effects add up. */
function logMean(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  const ratio = a / b;
  // Near 1 the quotient loses its digits; the mean of both is then the same to the last of them.
  return Math.abs(ratio - 1) < 1e-6 ? (a + b) / 2 : (a - b) / Math.log(ratio);
}

function effectOf(change: Interval | undefined, before: Interval, after: Interval): Interval | undefined {
  if (!change || change.lo <= -1) return undefined;
  const means = [logMean(before.lo, after.lo), logMean(before.hi, after.hi)];
  const logs = [Math.log1p(change.lo), Math.log1p(change.hi)];
  const corners = means.flatMap((mean) => logs.map((log) => mean * log));
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}

/** The product of two quotients that belong together is known better than the quotients are. */
function factorsOf(before: Sums, after: Sums): Factor[] | undefined {
  const averages = [before, after].map(({ sales, visitors, buyers, days }) => {
    const conversion = quotient(buyers, visitors);
    const orderValue = quotient(sales, buyers);
    return conversion && orderValue
      ? { sales: perDay(sales, days), visitors: perDay(visitors, days), conversion, orderValue }
      : undefined;
  });
  const [then, now] = averages;
  if (!then || !now) return undefined;
  return (['visitors', 'conversion', 'orderValue', 'sales'] as const).map((name): Factor => {
    const change = relativeChange(now[name], then[name]);
    return {
      name,
      before: then[name],
      after: now[name],
      change,
      effect: effectOf(change, then.sales, now.sales),
    };
  });
}

/**
 * What a change of sales between two periods is made of, on an average day, so that months of 30 and 31 days compare.
 * People counted by the month are taken where both months were read so, else the days that were read; undefined when
 * neither is known of both.
 */
export function splitSales(asked: Asked, before: Period, after: Period): SalesSplit | undefined {
  for (const [basis, read] of [
    ['month', together],
    ['days', byDays],
  ] as const) {
    const [then, now] = [read(asked, before), read(asked, after)];
    const factors = then && now && factorsOf(then, now);
    if (!factors) continue;
    return {
      basis,
      daysBefore: then.days,
      daysAfter: now.days,
      factors,
      readBefore: readOf(then),
      readAfter: readOf(now),
    };
  }
  return undefined;
}
