import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../lib/quantity/period';

/** The day that the stored truth files are made for. */
export const TRUTH_TODAY: Day = '2026-11-22';

/** Today of a console: the `today` switch of its address, else the real day in China. */
export function todayOf(switches: URLSearchParams): Day {
  return switches.get('today') ?? Temporal.Now.plainDateISO('Asia/Shanghai').toString();
}

/** The day `days` later; earlier when negative. */
export function shift(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The `count` days that end with `last` (inclusive), newest first. */
export function daysUpTo(last: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => shift(last, -index));
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
