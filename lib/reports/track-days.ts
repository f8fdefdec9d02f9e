import { type Measured, measure } from '../contracts/measure';
import type { Contract, History } from '../contracts/types';
import { metricOf, type MetricId } from '../metrics/catalog';
import { addDays, daysOf, today } from '../quantity/day';
import { isExact, saysNothing } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';

/** What a shop is followed by, in the order of the columns; the first three stand there even when nothing was read. */
const TRACKED = [
  'sales',
  'adSpend',
  'visitors',
  'buyers',
  'orders',
  'units',
  'pageViews',
  'favourites',
  'adSales',
  'adClicks',
  'refundAmount',
  'refundRate',
  'freeTrafficShare',
  'firstResponseTime',
  'stock',
] as const satisfies readonly MetricId[];
const ALWAYS = 3;

export type Tracked = (typeof TRACKED)[number];

/** A year is as far back as a table goes that a person scrolls through. */
const LONGEST_DAYS = 366;

/** One metric of the shops, day by day. */
export interface Track {
  readonly metric: Tracked;
  readonly unit: Unit;
  /** In the order of the days. */
  readonly figures: readonly Measured[];
  /** Whether every day of which anything is known is known exactly. */
  readonly exact: boolean;
}

export interface Asked {
  readonly contract: Contract;
  readonly history: History;
  readonly now: Instant;
}

/** The days of the contract that are over, at most a year back; undefined before the first is. */
export function trackedDays({ contract, now }: Asked): Period | undefined {
  const yesterday = addDays(today(contract.zone, now), -1);
  const to = contract.end !== undefined && contract.end < yesterday ? contract.end : yesterday;
  const earliest = addDays(to, 1 - LONGEST_DAYS);
  const from = contract.start < earliest ? earliest : contract.start;
  return from <= to ? { from, to } : undefined;
}

/** The figure of the contract's shops over some days, in the contract's currency. */
export function shopFigure({ contract, history, now }: Asked, metric: MetricId, period: Period): Measured {
  const { unit } = metricOf(metric);
  return measure(history, {
    metric,
    unit: unit === 'money' ? contract.currency : unit,
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    period,
    today: today(contract.zone, now),
  });
}

/** Every metric of which anything was read, day by day. */
export function tracks(asked: Asked, period: Period): Track[] {
  const days: Day[] = daysOf(period);
  return TRACKED.flatMap((metric, at): Track[] => {
    const figures = days.map((day) => shopFigure(asked, metric, { from: day, to: day }));
    const known = figures.filter(({ value }) => !saysNothing(value));
    // What is only known of longer periods bounds each of their days by all of it, and fills no column.
    const told = known.some(({ value }) => value && (isExact(value) || value.lo > 0));
    if (!told && at >= ALWAYS) return [];
    const exact = known.every(({ value }) => value !== undefined && isExact(value));
    const { unit } = metricOf(metric);
    return [{ metric, unit: unit === 'money' ? asked.contract.currency : unit, figures, exact }];
  });
}
