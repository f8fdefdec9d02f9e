import { Temporal } from 'temporal-polyfill';
import type { Day, Instant, Period } from './period';

/** The business day of an instant in a shop's zone. */
export function today(zone: string, instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The instant at which the clocks of a zone show a time such as 09:00 on a day; of a time that occurs twice the earlier,
 * and where clocks jump over it the time as far after the jump.
 */
export function instantAt(zone: string, day: Day, clock: string): Instant {
  const shown = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(clock));
  return shown.toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Whether the text is a calendar day that exists; 2026-02-30 is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0) === text;
}

/** The day with these calendar numbers; undefined when there is none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const made = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return made.day === day ? made.toString() : undefined;
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of the month so many months later, earlier when negative; in a shorter month its last day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Negative when `a` is before `b`, 0 when equal. Days of four-digit years are in order as texts. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `from` to `to`, both counted; 0 when the period is reversed. */
export function dayCount(period: Period): number {
  return Math.max(0, Temporal.PlainDate.from(period.from).until(period.to).days + 1);
}

/** Every day of a period in order, both ends included; empty when it is reversed. */
export function daysOf(period: Period): Day[] {
  return Array.from({ length: dayCount(period) }, (_, index) => addDays(period.from, index));
}

/** Whether the day lies in the period, both ends included. */
export function inPeriod(day: Day, period: Period): boolean {
  return compareDays(period.from, day) <= 0 && compareDays(day, period.to) <= 0;
}

/** Answers once worked out: the weeks and months of a contract are asked for thousands of times. */
function kept<T>(work: (day: Day, n: number) => T): (day: Day, n: number) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (day, n) => {
    const key = `${day} ${n}`;
    let known = answers.get(key);
    if (!known) {
      if (answers.size > 5000) answers.clear();
      answers.set(key, (known = { answer: work(day, n) }));
    }
    return known.answer;
  };
}

const monthOf = kept((day): Period => {
  const date = Temporal.PlainDate.from(day);
  return {
    from: date.with({ day: 1 }).toString(),
    to: date.with({ day: date.daysInMonth }).toString(),
  };
});

/** The calendar month that holds the day. */
export function calendarMonth(day: Day): Period {
  return monthOf(day, 0);
}

const weekOf = kept((day): Period => {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: date.dayOfWeek - 1 });
  return { from: from.toString(), to: from.add({ days: 6 }).toString() };
});

/** The week, Monday to Sunday, that holds the day. */
export function isoWeek(day: Day): Period {
  return weekOf(day, 0);
}

/** That day of the calendar month so many months after the one that holds `day`; in a shorter month its last day. */
export function dayInMonth(day: Day, dayOfMonth: number, months = 0): Day {
  const month = calendarMonth(addMonths(day, months));
  const found = addDays(month.from, dayOfMonth - 1);
  return found > month.to ? month.to : found;
}

const contractMonthFrom = kept((start, n): Period => {
  // Always counted from `start`: adding month by month would let the 31st slip to the 28th for good.
  const begin = (months: number) => Temporal.PlainDate.from(start).add({ months });
  return {
    from: begin(n - 1).toString(),
    to: begin(n).subtract({ days: 1 }).toString(),
  };
});

/**
 * Contract month `n` (from 1) of a contract that starts on `start`: from the same day of the month to the day before
 * the next one begins. Where a month has no such day (31st, 29 February) the contract month begins on its last day.
 */
export function contractMonth(start: Day, n: number): Period {
  return contractMonthFrom(start, n);
}

function monthsOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The contract month (from 1) that holds the day; undefined before the start. */
export function contractMonthOf(start: Day, day: Day): number | undefined {
  if (day < start) return undefined;
  const guess = monthsOf(day) - monthsOf(start) + 1;
  for (const n of [guess - 1, guess, guess + 1]) {
    const month = n >= 1 ? contractMonth(start, n) : undefined;
    if (month && month.from <= day && day <= month.to) return n;
  }
  return undefined;
}
