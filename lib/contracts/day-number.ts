import type { Day, Period } from '../quantity/period';

const DAY_MS = 86_400_000;
const known = new Map<Day, number>();

/** Days since 1970-01-01. A business day carries no zone any more, so plain counting is right. */
export function dayNumber(day: Day): number {
  let number = known.get(day);
  if (number === undefined) {
    number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
    if (known.size > 20_000) known.clear();
    known.set(day, number);
  }
  return number;
}

const named = new Map<number, Day>();

/** The day with this number. */
export function dayOfNumber(number: number): Day {
  let day = named.get(number);
  if (day === undefined) {
    day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    if (named.size > 20_000) named.clear();
    named.set(number, day);
  }
  return day;
}

/** Ascending day numbers as periods without gaps. */
export function runs(days: readonly number[]): Period[] {
  const periods: Period[] = [];
  let first: number | undefined;
  days.forEach((day, i) => {
    first ??= day;
    if (days[i + 1] === day + 1) return;
    periods.push({ from: dayOfNumber(first), to: dayOfNumber(day) });
    first = undefined;
  });
  return periods;
}
