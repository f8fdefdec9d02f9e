import type { MessageParam } from '../../messages/types';
import { startOfDay } from '../../quantity/clock';
import { addDays, today as dayIn } from '../../quantity/day';
import type { Interval } from '../../quantity/interval';
import { compare } from '../compare';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, entriesOf, measuredFrom } from '../entry-log';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Comparator, Verdict } from '../types';
import { type Clock, dueOf } from './deadline';
import { comparatorWord, known, stateWord } from './words';

export interface TimelyWork {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly what: MessageParam;
  readonly clock: Clock;
  readonly comparator: Comparator;
  readonly limit: number;
  /** What was handed over: for certain and at most. */
  readonly count: (entries: readonly EntryOf<'deliverable'>[], complete: boolean) => Interval;
}

/** So many pieces within a time of each event entered under the clause; none without an event. */
export function judgeTimelyWork(given: TimelyWork): Verdict[] {
  const { clause, input, what, clock, comparator, limit, count } = given;
  const { contract } = input;
  const through = checkedThrough(input, clause.id);
  return entriesOf(input, 'event', clause.id)
    .filter((event) => input.applies({ from: dayOf(input, event), to: dayOf(input, event) }))
    .map((event) => {
      const due = dueOf(event.happenedAt, clock, contract.zone);
      const between = (last: string) =>
        entriesOf(input, 'deliverable', clause.id).filter(
          ({ happenedAt }) =>
            Date.parse(happenedAt) >= Date.parse(event.happenedAt) &&
            Date.parse(happenedAt) <= Date.parse(last),
        );
      const complete = through !== undefined && startOfDay(addDays(through, 1), contract.zone) > due.latest;
      const certain = count(between(due.earliest), complete);
      const possible = count(between(due.latest), complete);
      const value: Interval =
        certain.hi === possible.hi ? { ...certain } : { lo: certain.lo, hi: possible.hi + 1 };
      const entries = [event, ...between(due.latest)];
      const running = Date.parse(input.now) <= Date.parse(due.latest);
      const state = compare(value, comparator, limit);
      const period = { from: dayOf(input, event), to: dayIn(contract.zone, due.latest) };
      return verdict(clause, contract, {
        entity: shopEntity(contract),
        period,
        state,
        entries,
        measured: measuredFrom({
          entries,
          value,
          unit: 'count',
          running,
          missing: [{ key: 'duties:missing-entries', params: { what, period: { period } } }],
        }),
        promised: { comparator, value: limit, unit: 'count' },
        sentence: () => ({
          key: 'duties:deliverable.sentence-in-time',
          params: {
            event: { instant: event.happenedAt, zone: contract.zone },
            due: { instant: due.earliest, zone: contract.zone },
            what,
            actual: known(value, 'count'),
            comparator: comparatorWord(comparator),
            limit,
            state: stateWord(state),
          },
        }),
      });
    });
}
