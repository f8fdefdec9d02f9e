import { calendarMonth, contractMonth, contractMonthOf } from '../quantity/day';
import type { Period } from '../quantity/period';
import { bindingDays, type MonthRange } from './periods';
import type { Clause, Contract } from './types';

/** When a clause of any kind binds, as far as its parameters say so. */
export function rangeOf({ params }: Pick<Clause, 'params'>): MonthRange {
  const { fromMonth, toMonth, from } = params;
  return {
    ...(typeof fromMonth === 'number' && { fromMonth }),
    ...(typeof toMonth === 'number' && { toMonth }),
    ...(typeof from === 'string' && { from }),
  };
}

/** The contract month in which it begins to bind. */
export function firstMonth(contract: Contract, range: MonthRange): number {
  return contractMonthOf(contract.start, bindingDays(contract, range).from) ?? 1;
}

/**
 * The first contract month all of whose days it may bind in. One that begins on the 15th says nothing of that month
 * as a whole: what is promised or counted for a month is not owed for a part of it.
 */
export function firstWholeMonth(contract: Contract, range: MonthRange): number {
  const month = firstMonth(contract, range);
  return bindingDays(contract, range).from > contractMonth(contract.start, month).from ? month + 1 : month;
}

/** Whether the period is the rest of a month in which the clause begins, by a date of its own. */
export function beginsWithin(
  { start }: Contract,
  { from, calendar = false }: MonthRange & { readonly calendar?: boolean | undefined },
  period: Period,
): boolean {
  if (from !== period.from || from <= start) return false;
  const month = contractMonthOf(start, from) ?? 1;
  return from > (calendar ? calendarMonth(from) : contractMonth(start, month)).from;
}
