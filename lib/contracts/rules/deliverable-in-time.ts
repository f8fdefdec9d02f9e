import type { Message, MessageParam } from '../../messages/types';
import { startOfDay } from '../../quantity/clock';
import { addDays, today as dayIn } from '../../quantity/day';
import { type Interval, isExact, justAbove } from '../../quantity/interval';
import type { Instant } from '../../quantity/period';
import { compare } from '../compare';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, entriesOf, measuredFrom } from '../entry-log';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Comparator, Verdict, VerdictState } from '../types';
import type { WorkCount } from '../work/count';
import { type Clock, dueOf } from './deadline';
import {
  comparedWord,
  type Delivered,
  proofOf,
  provedInTime,
  together,
  unseenWork,
  withoutDocument,
} from './deliverable-proof';
import { comparatorWord, known, stateWord } from './words';

export interface TimelyWork {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly what: MessageParam;
  readonly given: Delivered;
  /** The work counts only with a document. */
  readonly documented: boolean;
  readonly clock: Clock;
  readonly comparator: Comparator;
  readonly limit: number;
  /** What was handed over: for certain and at most. */
  readonly count: (entries: readonly EntryOf<'deliverable'>[], complete: boolean) => Interval;
}

interface Due {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** What was entered from the event up to `last`, both included. */
function enteredBetween(given: TimelyWork, event: EntryOf<'event'>, last: Instant) {
  return entriesOf(given.input, 'deliverable', given.clause.id).filter(
    ({ happenedAt }) =>
      Date.parse(happenedAt) >= Date.parse(event.happenedAt) && Date.parse(happenedAt) <= Date.parse(last),
  );
}

/** undefined = nothing was entered, and nobody said that this is all. */
function enteredInTime(given: TimelyWork, event: EntryOf<'event'>, due: Due): Interval | undefined {
  const { clause, input, count } = given;
  const through = checkedThrough(input, clause.id);
  const complete =
    through !== undefined &&
    Date.parse(startOfDay(addDays(through, 1), input.contract.zone)) > Date.parse(due.latest);
  const late = enteredBetween(given, event, due.latest);
  if (late.length === 0 && !complete) return undefined;
  const certain = count(enteredBetween(given, event, due.earliest), complete);
  const possible = count(late, complete);
  if (certain.hi === possible.hi) return certain;
  return { lo: certain.lo, hi: isExact(possible) ? justAbove(possible.hi) : possible.hi };
}

function sentenceOf(
  given: TimelyWork,
  found: {
    readonly event: Instant;
    readonly due: Due;
    readonly work: WorkCount | undefined;
    readonly entered: Interval | undefined;
    readonly state: VerdictState;
  },
): Message {
  const { work, entered, state } = found;
  const { zone } = given.input.contract;
  const shared = {
    event: { instant: found.event, zone, year: true },
    due: { instant: found.due.earliest, zone, year: true },
    what: given.what,
    comparator: comparatorWord(given.comparator),
    limit: given.limit,
    state: stateWord(state),
  };
  if (!work)
    return {
      key: 'duties:deliverable.sentence-in-time',
      params: { ...shared, actual: known(entered ?? { lo: 0, hi: Infinity }, 'count') },
    };
  return {
    key: 'deliverables:sentence-in-time',
    params: {
      ...shared,
      proved: known(work.value, 'count'),
      compared: comparedWord(work),
      entered: entered ? known(entered, 'count') : { message: { key: 'deliverables:no-entry' } },
    },
  };
}

function judgeEvent(given: TimelyWork, event: EntryOf<'event'>): Verdict {
  const { clause, input, what, clock, comparator, limit } = given;
  const { contract } = input;
  const due = dueOf(event.happenedAt, clock, contract.zone);
  const period = { from: dayOf(input, event), to: dayIn(contract.zone, due.latest) };
  const handed = enteredBetween(given, event, due.latest);
  const entered = enteredInTime(given, event, due);
  const work = provedInTime(input, given.given, event.happenedAt, due);
  const withDocument = !given.documented || handed.some(({ attached }) => attached === true);
  const seen = work && (withDocument ? work.value : withoutDocument(work.value));
  const value = seen ? together(seen, entered) : (entered ?? { lo: 0, hi: Infinity });
  const state = compare(value, comparator, limit);
  const entries = [event, ...handed];
  const measured = measuredFrom({
    entries,
    value,
    unit: 'count',
    running: Date.parse(input.now) <= Date.parse(due.latest),
    missing: [{ key: 'duties:missing-entries', params: { what, period: { period } } }],
  });
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    entries,
    measured: work
      ? {
          ...measured,
          ...proofOf(work, measured.asOf),
          missing: [unseenWork(work, period), ...measured.missing],
        }
      : measured,
    promised: { comparator, value: limit, unit: 'count' },
    sentence: () => sentenceOf(given, { event: event.happenedAt, due, work, entered, state }),
  });
}

/** So many pieces within a time of each event entered under the clause; none without an event. */
export function judgeTimelyWork(given: TimelyWork): Verdict[] {
  const { clause, input } = given;
  return entriesOf(input, 'event', clause.id)
    .filter((event) => input.applies({ from: dayOf(input, event), to: dayOf(input, event) }))
    .map((event) => judgeEvent(given, event));
}
