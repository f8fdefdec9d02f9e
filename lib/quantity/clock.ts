import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from './period';

/** Years of the lunar holidays differ, and so do the working weekends around them: no fixed day is right for all. */
const HOLIDAY_SEASONS: readonly (readonly [from: string, to: string])[] = [
  ['12-28', '12-31'],
  ['01-01', '01-08'],
  ['01-18', '03-03'],
  ['03-31', '04-10'],
  ['04-24', '05-12'],
  ['05-24', '06-28'],
  ['09-08', '10-14'],
];
/** The longest public holiday (9 days) with a weekend; a deadline of working days moves back by no more. */
const LONGEST_HOLIDAY = 11;

/** The first instant of a day in a zone. */
export function startOfDay(day: Day, zone: string): Instant {
  return instantText(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());
}

/** The instant `ms` milliseconds later; earlier when negative. */
export function addMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function instantText(instant: Temporal.Instant): Instant {
  return new Date(instant.epochMilliseconds).toISOString();
}

function inSeason(day: Temporal.PlainDate): boolean {
  const text = day.toString().slice(5);
  return HOLIDAY_SEASONS.some(([from, to]) => from <= text && text <= to);
}

/**
 * The end (exclusive) of the `count`th working day after the day of `start`, Monday to Friday; `count` below zero
 * looks back, to the beginning of that day. Public holidays are not known: where one may lie between, `latest` is as
 * far behind `earliest` as a holiday is long, otherwise they are equal.
 */
export function workdaysFrom(
  start: Instant,
  count: number,
  zone: string,
): { readonly earliest: Instant; readonly latest: Instant } {
  const step = count < 0 ? -1 : 1;
  let day = Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDate();
  let doubtful = inSeason(day);
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step });
    doubtful ||= inSeason(day);
    if (day.dayOfWeek <= 5) left -= 1;
  }
  const edge = step > 0 ? day.add({ days: 1 }) : day;
  const at = (date: Temporal.PlainDate) => instantText(date.toZonedDateTime(zone).toInstant());
  const far = doubtful ? edge.add({ days: step * LONGEST_HOLIDAY }) : edge;
  return step > 0 ? { earliest: at(edge), latest: at(far) } : { earliest: at(far), latest: at(edge) };
}

/** A date and time as a clock on the wall of a zone shows it (`2026-11-05T09:00`); undefined when there is none. */
export function instantAt(local: string, zone: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(local)) return undefined;
  try {
    return instantText(
      Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(zone).toInstant(),
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** An instant as a clock on the wall of a zone shows it, to the minute; `instantAt` reads it back. */
export function localTime(instant: Instant, zone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}
