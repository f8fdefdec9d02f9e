import type { MessageParam } from '../../messages/types';
import { addDays } from '../../quantity/day';
import type { Period } from '../../quantity/period';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, measuredFrom } from '../entry-log';
import type { MonthRange } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { dueDays } from './due-days';
import type { Due } from './params';
import { stateWord } from './words';

export interface DueDates {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly what: MessageParam;
  /** One that comes back. */
  readonly due: Due;
  readonly range: MonthRange;
  /** What counts as done, oldest first. */
  readonly done: readonly (EntryOf<'done'> | EntryOf<'payment'>)[];
}

/**
 * A duty that comes back every week, month or quarter: one verdict per due day. What was done after the former due day and
 * up to this one is in time. Nothing entered proves nothing until the merchant confirms the record up to that day.
 */
export function judgeDueDates(given: DueDates): Verdict[] {
  const { clause, input, what, range, done } = given;
  const { contract, today } = input;
  const dues = dueDays(input, given.due, range).filter((due) => input.applies({ from: due, to: due }));
  return dues.map((due, i) => {
    const after = dues[i - 1];
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
