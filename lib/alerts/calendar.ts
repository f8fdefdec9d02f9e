import { addDays, dayCount } from '../quantity/day';
import type { Day } from '../quantity/period';
import { promotionDays } from './calendar-days';
import type { Activity } from './kind';

/** A promotion of the platforms or a holiday, in one year. */
export interface Promotion extends Activity {
  readonly id: (typeof promotionDays)[number]['id'];
  readonly year: number;
}

/** Every promotion and holiday of the years 2024 to 2030, as listed. */
export const promotions: readonly Promotion[] = promotionDays.flatMap(({ id, days }) =>
  days.map(([from, to], i) => ({ id, year: 2024 + i, from, to })),
);

/**
 * The promotion that a day lies in; undefined on an ordinary day. Of two that overlap the one that is over first, and of
 * two that end together the one listed first.
 */
export function promotionOn(day: Day): Promotion | undefined {
  const around = promotions.filter(({ from, to }) => from <= day && day <= to);
  return around.toSorted((a, b) => (a.to < b.to ? -1 : 1))[0];
}

/** Days that are not compared with ordinary ones: the calendar's and the merchant's own. */
export function unusualDays(activities: readonly Activity[] = []): Activity[] {
  return [...promotions, ...activities];
}

export function isUnusual(day: Day, activities: readonly Activity[] = []): boolean {
  return promotionOn(day) !== undefined || activities.some(({ from, to }) => from <= day && day <= to);
}

/**
 * The same day of the same promotion a year before, counted from its first day; undefined on an ordinary day, and
 * where last year's was shorter or is not listed.
 */
export function sameDayLastTime(day: Day): Day | undefined {
  const now = promotionOn(day);
  const before = now && promotions.find(({ id, year }) => id === now.id && year === now.year - 1);
  if (!now || !before) return undefined;
  const then = addDays(before.from, dayCount({ from: now.from, to: day }) - 1);
  return then <= before.to ? then : undefined;
}
