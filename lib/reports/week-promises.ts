import { dayOf, entriesOf } from '../contracts/entry-log';
import type { EntryOf } from '../contracts/entries';
import { today } from '../quantity/day';
import type { Day } from '../quantity/period';
import type { ReportBasis } from './input';

/** `late` = kept after its day; `overdue` = its day is over and nobody has said how it ended. */
export type PromiseState = 'kept' | 'late' | 'not-kept' | 'overdue' | 'open';

/** A promise of a weekly meeting, and how it stands. */
export interface PromiseCheck {
  readonly promise: EntryOf<'promise'>;
  readonly state: PromiseState;
  /** The day on which it ended, as entered; undefined while it has not. */
  readonly endedOn: Day | undefined;
  /** The entry that says so. */
  readonly endedBy: string | undefined;
}

/** What the promises are read from. */
export type PromiseInput = Pick<ReportBasis, 'contract' | 'history' | 'period' | 'now'>;

function check(input: PromiseInput, promise: EntryOf<'promise'>): PromiseCheck {
  const ended = entriesOf(input, 'promise-ended')
    .filter(({ promiseId }) => promiseId === promise.id)
    .toSorted((a, b) => Date.parse(a.enteredAt) - Date.parse(b.enteredAt))
    .at(-1);
  if (!ended) {
    const over = promise.by < today(input.contract.zone, input.now);
    return { promise, state: over ? 'overdue' : 'open', endedOn: undefined, endedBy: undefined };
  }
  const endedOn = dayOf(input, ended);
  const end = { promise, endedOn, endedBy: ended.id };
  if (ended.outcome === 'not-kept') return { ...end, state: 'not-kept' };
  return { ...end, state: endedOn > promise.by ? 'late' : 'kept' };
}

function byDay(a: PromiseCheck, b: PromiseCheck): number {
  return a.promise.by === b.promise.by
    ? a.promise.id < b.promise.id
      ? -1
      : 1
    : a.promise.by < b.promise.by
      ? -1
      : 1;
}

/** What was promised in the meeting about this week, the earliest due first. */
export function promisesGiven(input: PromiseInput): PromiseCheck[] {
  const given = entriesOf(input, 'promise').filter(({ week }) => week === input.period.from);
  return given.map((promise) => check(input, promise)).toSorted(byDay);
}

/** Promises of earlier meetings that this week's meeting has to look at: not ended yet, or ended since the week began. */
export function promisesBefore(input: PromiseInput): PromiseCheck[] {
  const earlier = entriesOf(input, 'promise').filter(({ week }) => week < input.period.from);
  return earlier
    .map((promise) => check(input, promise))
    .filter(({ endedOn }) => endedOn === undefined || endedOn >= input.period.from)
    .toSorted(byDay);
}
