import type { MessageParam } from '../../messages/types';
import { addDays, addMonths, calendarMonth, dayInMonth, isoWeek } from '../../quantity/day';
import type { Day } from '../../quantity/period';
import { type MonthRange, periodsOf } from '../periods';
import type { RuleInput } from '../rule';
import type { Due } from './params';

/** Place of a day's month in its quarter, from 1. */
function placeInQuarter(day: Day): number {
  return ((Number(day.slice(5, 7)) - 1) % 3) + 1;
}

/** First day of the quarter that holds the day. */
function quarterStart(day: Day): Day {
  return addMonths(calendarMonth(day).from, 1 - placeInQuarter(day));
}

/** Whether any day of the quarter that a due day settles lies in the contract. */
function settlesAny(due: Day, { quarterOffset = 0 }: Due, start: Day): boolean {
  return quarterOffset < 1 || quarterStart(due) > start;
}

/** Whether something is due at days that come back by themselves, every week, month or quarter. */
export function comesBack({ dayOfMonth, weekday }: Due): boolean {
  return dayOfMonth !== undefined || (typeof weekday === 'number' && weekday >= 1 && weekday <= 7);
}

/**
 * The days on which it is due again and again, oldest first, up to the one in the period that holds today. None that
 * lies before the contract: one that begins on the 10th has no due day on the 5th of that month.
 */
export function dueDays({ contract, today }: RuleInput, due: Due, range: MonthRange): Day[] {
  const { dayOfMonth, monthOffset = 0, monthOfQuarter, weekday } = due;
  const days =
    dayOfMonth === undefined
      ? periodsOf(contract, 'week', range, today).map(({ from }) =>
          addDays(isoWeek(from).from, Number(weekday) - 1),
        )
      : periodsOf(contract, 'month', range, today, true)
          .filter(({ from }) => monthOfQuarter === undefined || placeInQuarter(from) === monthOfQuarter)
          .map(({ from }) =>
            dayInMonth(from, dayOfMonth, monthOfQuarter === undefined ? Math.max(0, monthOffset) : 0),
          )
          .filter((day) => settlesAny(day, due, contract.start));
  return days.filter(
    (day) => day >= contract.start && (!contract.end || weekday === undefined || day <= contract.end),
  );
}

const WEEKDAYS = [
  'duties:weekday.1',
  'duties:weekday.2',
  'duties:weekday.3',
  'duties:weekday.4',
  'duties:weekday.5',
  'duties:weekday.6',
  'duties:weekday.7',
] as const;

/** Every Monday; by day 5 of every month; by day 10 of the first month of every quarter. */
export function dueWord({ dayOfMonth = 0, monthOffset = 0, monthOfQuarter, weekday }: Due): MessageParam {
  const key = typeof weekday === 'number' ? WEEKDAYS[weekday - 1] : undefined;
  if (key) return { message: { key: 'duties:due.weekly', params: { day: { message: { key } } } } };
  const params = { day: dayOfMonth, month: monthOfQuarter ?? 0 };
  if (monthOfQuarter !== undefined) return { message: { key: 'duties:due.quarterly', params } };
  return { message: { key: monthOffset > 0 ? 'duties:due.next-month' : 'duties:due.monthly', params } };
}
