import { calendarMonth, contractMonth, isoWeek } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import { dayNumber, dayOfNumber } from './day-number';
import type { Contract } from './types';

/** Contract months from 1, both inclusive; `toMonth` null or absent = until the contract ends. */
export interface MonthRange {
  readonly fromMonth?: number | undefined;
  readonly toMonth?: number | null | undefined;
}

export type Per = 'day' | 'week' | 'month' | 'quarter' | 'term';

/** The day before; a version ends there when the next begins. */
export function dayBefore(day: Day): Day {
  return dayOfNumber(dayNumber(day) - 1);
}

function dayAfter(day: Day): Day {
  return dayOfNumber(dayNumber(day) + 1);
}

function earlier(a: Day, b: Day | undefined): Day {
  return b !== undefined && b < a ? b : a;
}

/** The days in which a clause for these contract months binds; `to` undefined = open-ended. */
export function bindingDays(contract: Contract, range: MonthRange): { from: Day; to: Day | undefined } {
  const from = contractMonth(contract.start, range.fromMonth ?? 1).from;
  const to = range.toMonth ? contractMonth(contract.start, range.toMonth).to : undefined;
  return { from, to: to === undefined ? contract.end : earlier(to, contract.end) };
}

/** The period that begins on `from`; `n` = the contract month in which it does. */
function beginning(
  contract: Contract,
  per: Exclude<Per, 'term'>,
  from: Day,
  n: number,
  calendar: boolean,
): Period {
  if (per === 'day') return { from, to: from };
  if (per === 'week') return { from, to: isoWeek(from).to };
  if (per === 'quarter') return { from, to: contractMonth(contract.start, n + 2).to };
  return calendar ? { from, to: calendarMonth(from).to } : contractMonth(contract.start, n);
}

/**
 * The periods for which a clause is judged, oldest first, up to the one that holds `today`; none before it begins.
 * Weeks and calendar months at either end are cut to the days in which the clause binds.
 */
export function periodsOf(
  contract: Contract,
  per: Per,
  range: MonthRange,
  today: Day,
  calendar = false,
): Period[] {
  const { from, to } = bindingDays(contract, range);
  if (from > today || (to !== undefined && to < from)) return [];
  if (per === 'term') return [{ from, to: to ?? today }];
  const periods: Period[] = [];
  let month = range.fromMonth ?? 1;
  const end = earlier(today, to);
  for (let start = from; start <= end; ) {
    const period = beginning(contract, per, start, month, calendar);
    month += per === 'quarter' ? 3 : 1;
    periods.push({ from: period.from, to: earlier(period.to, to) });
    start = dayAfter(period.to);
  }
  return periods;
}
