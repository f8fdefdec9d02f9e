import type { MessageParam } from '../../messages/types';
import { addDays, calendarMonth, compareDays } from '../../quantity/day';
import type { Day, Period } from '../../quantity/period';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, measuredFrom } from '../entry-log';
import { type MonthRange, periodsOf } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { stateWord } from './words';

export interface DueDates {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly what: MessageParam;
  /** Day of the month; in a shorter month its last day. */
  readonly dayOfMonth: number;
  /** 0 = the month it is for, 1 = the month after. */
  readonly monthOffset: number;
  readonly range: MonthRange;
  /** What counts as done, oldest first. */
  readonly done: readonly (EntryOf<'done'> | EntryOf<'payment'>)[];
}

/** The day in the calendar month `offset` months after the one that holds `day`. */
function dueDay(day: Day, dayOfMonth: number, offset: number): Day {
  let month = calendarMonth(day);
  for (let step = 0; step < offset; step++) month = calendarMonth(addDays(month.to, 1));
  const due = addDays(month.from, dayOfMonth - 1);
  return compareDays(due, month.to) > 0 ? month.to : due;
}

/**
 * A duty that comes back every calendar month: one verdict per due day. What was done after the former due day and
 * up to this one is in time. Nothing entered proves nothing until the merchant confirms the record up to that day.
 */
export function judgeDueDates(given: DueDates): Verdict[] {
  const { clause, input, what, dayOfMonth, monthOffset, range, done } = given;
  const { contract, today } = input;
  const months = periodsOf(contract, 'month', range, today, true);
  const dues = months
    .map((period) => ({ period, due: dueDay(period.from, dayOfMonth, monthOffset) }))
    // A contract that begins on the 10th has no due day on the 5th of that month.
    .filter(({ due }) => due >= contract.start && input.applies({ from: due, to: due }));
  return dues.map(({ due }, i) => {
    const after = dues[i - 1]?.due;
    const found = done.find((entry) => {
      const day = dayOf(input, entry);
      return day <= due && (after === undefined || day > after);
    });
    const checked = (checkedThrough(input, clause.id) ?? '') >= due;
    const state: VerdictState = found ? 'met' : checked && due < today ? 'breached' : 'unknown';
    const period: Period = { from: after === undefined ? contract.start : addDays(after, 1), to: due };
    const entries = found ? [found] : [];
    return verdict(clause, contract, {
      entity: shopEntity(contract),
      period,
      state,
      entries,
      measured: measuredFrom({
        entries,
        value: found || checked ? { lo: found ? 1 : 0, hi: found ? 1 : 0 } : undefined,
        unit: 'count',
        running: !found && due >= today,
        missing: [{ key: 'duties:missing-done', params: { what } }],
      }),
      promised: { comparator: '>=', value: 1, unit: 'count' },
      sentence: () => ({
        key: found ? 'duties:due.sentence' : 'duties:due.sentence-open',
        params: { what, due, done: found ? dayOf(input, found) : '', state: stateWord(state) },
      }),
    });
  });
}
