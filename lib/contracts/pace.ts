import { dayCount, daysOf } from '../quantity/day';
import { type Interval, justAbove } from '../quantity/interval';
import type { Day, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { closedPart, measure } from './measure';
import type { History, Pace } from './types';

/** Fewer days than this say nothing about how far days differ; a guess. */
const FEW = 3;
/** Standard deviations that the forecast leaves for the days to come; about 19 of 20 if days were independent. */
const DEVIATIONS = 2;

interface Asked {
  readonly history: History;
  readonly metric: string;
  readonly unit: Unit;
  readonly shopIds: readonly string[];
  readonly period: Period;
  readonly today: Day;
}

function middle({ lo, hi }: Interval): number {
  return (lo + hi) / 2;
}

/**
 * Where a period that is not over is heading: what its past days came to, and the days left at their mean, give or
 * take how far they differ. Days of the period alone are looked at. undefined when it is over, has just begun, or a
 * past day is not known.
 */
export function paceOf({ history, metric, unit, shopIds, period, today }: Asked): Pace | undefined {
  const closed = closedPart(period, today);
  if (!closed || period.to < today) return undefined;
  const wanted = { metric, unit, target: { kind: 'shop' }, shopIds, today } as const;
  const soFar = measure(history, { ...wanted, period: closed }).value;
  if (!soFar || soFar.hi === Infinity) return undefined;
  const elapsedDays = dayCount(closed);
  const days = dayCount(period);
  const left = days - elapsedDays;
  const mean = middle(soFar) / elapsedDays;
  const known = daysOf(closed).flatMap((day) => {
    const value = measure(history, { ...wanted, period: { from: day, to: day } }).value;
    return value && value.hi !== Infinity ? [middle(value)] : [];
  });
  const square = known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, known.length - 1);
  const deviation = known.length < FEW ? mean : Math.sqrt(square);
  const swing = DEVIATIONS * deviation * Math.sqrt(left);
  const lo = Math.round(soFar.lo + Math.max(0, left * mean - swing));
  const hi = Math.round(soFar.hi + left * mean + swing);
  return { elapsedDays, days, forecast: { lo, hi: justAbove(Math.max(lo, hi)) } };
}
