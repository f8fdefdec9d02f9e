import { addDays, dayCount, dayInMonth } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import type { BaseFeeParams } from '../contracts/rules/base-fee';

/**
 * The day by which the fee of a contract month is due; undefined when the contract names none. Without a month it is
 * the first such day of the contract month: "by the 5th" of a month that begins on the 10th is the 5th after.
 */
export function dueDay(given: BaseFeeParams, period: Period): Day | undefined {
  const dayOfMonth = given.dayOfMonth ?? given.due?.dayOfMonth;
  if (dayOfMonth === undefined) return undefined;
  const offset = given.due?.monthOffset;
  if (offset !== undefined) return dayInMonth(period.from, dayOfMonth, offset);
  const first = dayInMonth(period.from, dayOfMonth);
  return first < period.from ? dayInMonth(period.from, dayOfMonth, 1) : first;
}

/** Whether the day is a Saturday or Sunday; public holidays are not known here. */
function isWeekend(day: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;
}

/** The last day on which it is in time: `due`, or so many working days after it. */
export function withGrace(due: Day, workdays: number): Day {
  let day = due;
  for (let left = workdays; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** Days from the day after `last` to `paid`, both inclusive; 0 when it was in time. */
export function daysLate(last: Day, paid: Day): number {
  return paid <= last ? 0 : dayCount({ from: last, to: paid }) - 1;
}
