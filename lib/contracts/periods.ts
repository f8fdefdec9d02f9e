import { calendarMonth, contractMonth, contractMonthOf, isoWeek } from '../quantity/day';
import type { Day, Period } from '../quantity/period';
import { dayNumber, dayOfNumber } from './day-number';
import type { Contract } from './types';

/** Contract months from 1, both inclusive; `toMonth` null or absent = until the contract ends. */
export interface MonthRange {
  readonly fromMonth?: number | undefined;
  readonly toMonth?: number | null | undefined;
  /** First day on which it binds, where the contract names a date. */
  readonly from?: Day | undefined;
}

/** How often a clause is judged; `once` is the whole time it binds. */
export type Per =
  | 'day'
  | 'week'
  | '2weeks'
  | 'ten-days'
  | 'half-month'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'term'
  | 'once';

/** Contract months in one period. */
const MONTHS: Partial<Readonly<Record<Per, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

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
  const first = contractMonth(contract.start, range.fromMonth ?? 1).from;
  const from = range.from !== undefined && range.from > first ? range.from : first;
  const to = range.toMonth ? contractMonth(contract.start, range.toMonth).to : undefined;
  return { from, to: to === undefined ? contract.end : earlier(to, contract.end) };
}

/** The period that begins on `from`; `calendar` = months are those of the calendar, not of the contract. */
function beginning(
  contract: Contract,
  per: Exclude<Per, 'term' | 'once'>,
  from: Day,
  calendar: boolean,
): Period {
  if (per === 'day') return { from, to: from };
  if (per === 'week') return { from, to: isoWeek(from).to };
  if (per === '2weeks') return { from, to: dayOfNumber(dayNumber(from) + 13) };
  if (per === 'ten-days' || per === 'half-month') return { from, to: partOfMonth(from, per) };
  if (calendar && per === 'month') return { from, to: calendarMonth(from).to };
  const n = contractMonthOf(contract.start, from) ?? 1;
  return { from, to: contractMonth(contract.start, n + (MONTHS[per] ?? 1) - 1).to };
}

/** Last day of the third (旬) or half of the calendar month that holds the day. */
function partOfMonth(day: Day, per: 'ten-days' | 'half-month'): Day {
  const ends = per === 'ten-days' ? ['10', '20'] : ['15'];
  const end = ends.find((last) => day.slice(8) <= last);
  return end === undefined ? calendarMonth(day).to : day.slice(0, 8) + end;
}

const known = new WeakMap<Contract, Map<string, readonly Period[]>>();

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
): readonly Period[] {
  const lists = known.get(contract) ?? new Map<string, readonly Period[]>();
  known.set(contract, lists);
  const key = [per, range.fromMonth, range.toMonth, range.from, today, calendar].join();
  const former = lists.get(key);
  if (former) return former;
  const periods = layPeriods(contract, per, range, today, calendar);
  lists.set(key, periods);
  return periods;
}

function layPeriods(
  contract: Contract,
  per: Per,
  range: MonthRange,
  today: Day,
  calendar: boolean,
): readonly Period[] {
  const { from, to } = bindingDays(contract, range);
  if (from > today || (to !== undefined && to < from)) return [];
  if (per === 'term' || per === 'once') return [{ from, to: to ?? today }];
  const periods: Period[] = [];
  const end = earlier(today, to);
  for (let start = from; start <= end; ) {
    const period = beginning(contract, per, start, calendar);
    periods.push({ from: period.from, to: earlier(period.to, to) });
    start = dayAfter(period.to);
  }
  return periods;
}

/**
 * Whether a week or a part of a month is a whole one. At either end of the time in which a clause binds it may be cut
 * short; what is owed per week is not owed in two days.
 */
export function isWhole({ from, to }: Period, per: string): boolean {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (per === 'week') return days === 7;
  if (per === '2weeks') return days === 14;
  if (per !== 'ten-days' && per !== 'half-month') return true;
  const first = per === 'ten-days' ? ['01', '11', '21'] : ['01', '16'];
  return first.includes(from.slice(8)) && to === partOfMonth(from, per);
}
