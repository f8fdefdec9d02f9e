import type { Message, MessageParam } from '../../messages/types';
import { addMs, startOfDay, workdaysFrom } from '../../quantity/clock';
import { addDays, today as dayIn } from '../../quantity/day';
import type { Instant } from '../../quantity/period';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, entriesOf, measuredFrom } from '../entry-log';
import { bindingDays, type MonthRange } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Comparator, Verdict, VerdictState } from '../types';
import { comparatorWord, known, stateWord } from './words';

const HOUR_MS = 3_600_000;

/** How long there is: after the event, or (lead) before it. Exactly one is meant to be stated. */
export interface Clock {
  readonly hours?: number | undefined;
  readonly workdays?: number | undefined;
  readonly leadHours?: number | undefined;
  readonly leadWorkdays?: number | undefined;
}

export interface DeadlineCase {
  readonly clause: Clause;
  readonly input: RuleInput;
  /** What is to be done, as the contract calls it. */
  readonly what: MessageParam;
  readonly clock: Clock;
  readonly comparator: Comparator;
  readonly range: MonthRange;
}

/** The instant before which it is in time, earliest and latest as far as public holidays are known. */
export function dueOf(event: Instant, clock: Clock, zone: string): { earliest: Instant; latest: Instant } {
  const { hours, workdays, leadHours, leadWorkdays } = clock;
  if (workdays !== undefined) return workdaysFrom(event, workdays, zone);
  if (leadWorkdays !== undefined) return workdaysFrom(event, -leadWorkdays, zone);
  const at = addMs(event, (hours ?? -(leadHours ?? 0)) * HOUR_MS);
  return { earliest: at, latest: at };
}

/** The limit of a clock in words: 48 hours, 3 working days. */
export function clockWord(clock: Clock): MessageParam {
  const { hours, workdays, leadHours, leadWorkdays } = clock;
  const after = hours ?? leadHours;
  return after === undefined
    ? { message: { key: 'terms:length.workdays', params: { count: workdays ?? leadWorkdays ?? 0 } } }
    : { message: { key: 'terms:length.hours', params: { count: after } } };
}

function stateOf(due: { earliest: Instant; latest: Instant }, done: Instant, strict: boolean): VerdictState {
  const [at, from, to] = [done, due.earliest, due.latest].map((instant) => Date.parse(instant));
  if (at === undefined || from === undefined || to === undefined) return 'unknown';
  if (strict ? at < from : at <= from) return 'met';
  return (strict ? at >= to : at > to) ? 'breached' : 'unknown';
}

/** Whether the merchant has confirmed everything up to a day that lies wholly after the instant. */
function checkedPast({ clause, input }: DeadlineCase, instant: Instant): boolean {
  const through = checkedThrough(input, clause.id);
  return through !== undefined && startOfDay(addDays(through, 1), input.contract.zone) > instant;
}

function verdictOf(given: DeadlineCase, event: EntryOf<'event'>, done: EntryOf<'done'> | undefined): Verdict {
  const { clause, input, clock, comparator } = given;
  const { contract } = input;
  const due = dueOf(event.happenedAt, clock, contract.zone);
  const nothing: VerdictState = checkedPast(given, due.latest) ? 'breached' : 'unknown';
  const state = done ? stateOf(due, done.happenedAt, comparator === '<') : nothing;
  const running = !done && Date.parse(input.now) <= Date.parse(due.latest);
  const seconds = done && Math.abs(Date.parse(done.happenedAt) - Date.parse(event.happenedAt)) / 1000;
  const days = [event.happenedAt, due.latest].map((instant) => dayIn(contract.zone, instant)).toSorted();
  const [from = contract.start, to = contract.start] = days;
  const instant = (at: Instant): MessageParam => ({ instant: at, zone: contract.zone, year: true });
  const missing: Message[] = done
    ? [{ key: 'duties:missing-holidays', params: { due: instant(due.earliest) } }]
    : [{ key: 'duties:missing-done', params: { what: given.what } }];
  const entries = [event, ...(done ? [done] : [])];
  const limit = clock.hours ?? clock.leadHours;
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period: { from, to },
    state,
    entries,
    measured: measuredFrom({
      entries,
      value: seconds === undefined ? undefined : { lo: seconds, hi: seconds },
      unit: 'second',
      running,
      missing,
    }),
    promised: {
      comparator: clock.leadHours === undefined && clock.leadWorkdays === undefined ? comparator : '>=',
      value: limit === undefined ? (clock.workdays ?? clock.leadWorkdays ?? 0) : limit * 3600,
      unit: limit === undefined ? 'day' : 'second',
    },
    sentence: () => ({
      key: done ? 'duties:clock.sentence' : 'duties:clock.sentence-open',
      params: {
        what: given.what,
        event: instant(event.happenedAt),
        done: done ? instant(done.happenedAt) : known(undefined, 'second'),
        due: instant(due.earliest),
        limit: clockWord(clock),
        comparator: comparatorWord(comparator),
        state: stateWord(state),
      },
    }),
  });
}

/** One verdict per event that the merchant entered under the clause; none without an event, since no clock runs. */
export function judgeDeadlines(given: DeadlineCase): Verdict[] {
  const { clause, input, range } = given;
  const { from, to } = bindingDays(input.contract, range);
  const dones = entriesOf(input, 'done', clause.id);
  return entriesOf(input, 'event', clause.id)
    .filter((event) => {
      const day = dayOf(input, event);
      return from <= day && (to === undefined || day <= to) && input.applies({ from: day, to: day });
    })
    .map((event) =>
      verdictOf(
        given,
        event,
        dones.find(({ eventId }) => eventId === event.id),
      ),
    );
}
