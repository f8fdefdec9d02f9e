import type { DayBook } from './day-rows';
import type { Sighting } from './sighting';

/** What the single days of a row add up to. */
export interface DailySum {
  lo: number;
  /** Infinity where a day was not read. */
  hi: number;
  days: number;
}

const known = new WeakMap<DayBook, Map<string, ReadonlyMap<number, DailySum>>>();

/**
 * What single days add up to over `from`…`to` (day numbers, both inclusive) for every row at once, by its place: the
 * same that `boundSum` gives for a row that was only ever read day by day, without its search. undefined when a longer
 * reading shares a day with these. Worked out once for caps of several heights.
 */
export function dailySums(
  book: DayBook,
  from: number,
  to: number,
): ReadonlyMap<number, DailySum> | undefined {
  if (book.longer.some((slice) => slice.from <= to && from <= slice.to)) return undefined;
  const kept = known.get(book) ?? new Map<string, ReadonlyMap<number, DailySum>>();
  known.set(book, kept);
  const key = `${from}/${to}`;
  const former = kept.get(key);
  if (former) return former;
  const sums = new Map<number, DailySum>();
  for (let day = from; day <= to; day += 1) {
    const rows = book.days.get(day)?.rows;
    if (!rows) continue;
    const { places, los, his } = rows;
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? 0;
      let sum = sums.get(place);
      if (!sum) sums.set(place, (sum = { lo: 0, hi: 0, days: 0 }));
      sum.lo += los[row] ?? 0;
      sum.hi += his[row] ?? Infinity;
      sum.days += 1;
    }
  }
  for (const sum of sums.values()) if (sum.days <= to - from) sum.hi = Infinity;
  kept.set(key, sums);
  return sums;
}

/** The days of one row that were added up. */
export function daysOfRow(book: DayBook, place: number, from: number, to: number): Sighting[] {
  const found: Sighting[] = [];
  for (let day = from; day <= to; day += 1) {
    const rows = book.days.get(day)?.rows;
    const row = rows?.places.indexOf(place) ?? -1;
    if (rows && row >= 0) found.push(rows.sighting(row));
  }
  return found;
}
