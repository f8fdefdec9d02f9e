import { z } from 'zod';
import type { Message, MessageParam } from '../../messages/types';
import type { Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import type { EntryOf } from '../entries';
import { checkedThrough, enteredSum, entriesOf, measuredFrom, within } from '../entry-log';
import { isWhole, periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { askedFor } from '../asked-for';
import type { WorkCount } from '../work/count';
import { clockWord } from './deadline';
import { judgeTimelyWork } from './deliverable-in-time';
import {
  comparedWord,
  proofOf,
  provedWork,
  together,
  unseenWork,
  withoutDocument,
} from './deliverable-proof';
import { anyPer, comparator, due, range, scope, unweighed, calendarPer } from './params';
import { comparatorWord, known, monthsWord, stateWord } from './words';

const params = z.strictObject({
  item: z.string().min(1),
  count: z.number().positive().optional(),
  countRange: range.optional(),
  comparator: comparator.default('>='),
  per: anyPer.default('once'),
  /** What is counted: titles, images, `hour`, `day`. */
  unit: z.string().optional(),
  withinHours: z.number().positive().optional(),
  withinWorkdays: z.number().positive().optional(),
  byMonth: z.number().int().min(1).optional(),
  /** The document that goes with it. */
  attach: z.string().optional(),
  daysPerWeek: z.number().optional(),
  workdaysOnly: z.boolean().optional(),
  event: z.string().optional(),
  due: due.optional(),
  channel: z.string().optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Counted from an event, not by the calendar. */
function isTimed({ withinHours, withinWorkdays }: Params): boolean {
  return withinHours !== undefined || withinWorkdays !== undefined;
}

function countOf(given: Params): number {
  return given.count ?? given.countRange?.[0] ?? 1;
}

/** How much is owed; hours and days of service are named as such. */
function amountWord(given: Params): MessageParam {
  const count = countOf(given);
  if (given.unit === 'hour') return { message: { key: 'terms:length.hours', params: { count } } };
  return given.unit === 'day' ? { message: { key: 'terms:length.days', params: { count } } } : count;
}

function sum(entries: readonly EntryOf<'deliverable'>[]): number {
  return entries.reduce((n, { count }) => n + count, 0);
}

/** What was handed over: for certain, and at most (the document that belongs to it may or may not have come). */
function handedOver(
  entries: readonly EntryOf<'deliverable'>[],
  attach: string | undefined,
  complete: boolean,
): Interval {
  const certain = entries.filter(({ attached }) => attach === undefined || attached === true);
  const possible = entries.filter(({ attached }) => attach === undefined || attached !== false);
  return enteredSum(sum(certain), sum(possible), complete);
}

function judgePeriod(clause: Clause, given: Params, input: RuleInput, period: Period): Verdict {
  const { contract, today } = input;
  const entries = within(input, entriesOf(input, 'deliverable', clause.id), period);
  const running = period.to >= today;
  const complete = !running && (checkedThrough(input, clause.id) ?? '') >= period.to;
  const entered = entries.length > 0 || complete ? handedOver(entries, given.attach, complete) : undefined;
  const work = provedWork(input, given, period);
  const documented = given.attach === undefined || entries.some(({ attached }) => attached === true);
  const seen = work && (documented ? work.value : withoutDocument(work.value));
  const value = seen ? together(seen, entered) : entered;
  const limit = countOf(given);
  const state = compare(value, given.comparator, limit);
  const noEntries = {
    key: 'duties:missing-entries',
    params: { what: given.item, period: { period } },
  } as const;
  const measured = measuredFrom({ entries, value, unit: 'count', running, missing: [noEntries] });
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
    promised: { comparator: given.comparator, value: limit, unit: 'count' },
    sentence: () => sentenceOf(given, { period, work, entered, state }),
  });
}

/** How it stands, with what was seen and what was entered apart. */
function sentenceOf(
  given: Params,
  found: {
    readonly period: Period;
    readonly work: WorkCount | undefined;
    readonly entered: Interval | undefined;
    readonly state: VerdictState;
  },
): Message {
  const { period, work, entered, state } = found;
  const shared = {
    period: { period },
    what: whatOf(given),
    comparator: comparatorWord(given.comparator),
    limit: countOf(given),
    state: stateWord(state),
  };
  if (!work)
    return {
      key: entered ? 'duties:deliverable.sentence' : 'duties:deliverable.sentence-none',
      params: { ...shared, actual: known(entered, 'count') },
    };
  const noEntry: MessageParam = { message: { key: 'deliverables:no-entry' } };
  return {
    key: 'deliverables:sentence',
    params: {
      ...shared,
      proved: known(work.value, 'count'),
      compared: comparedWord(work),
      entered: entered ? known(entered, 'count') : noEntry,
    },
  };
}

function whatOf({ item, attach }: Params): MessageParam {
  return attach === undefined ? item : { message: { key: 'duties:with', params: { item, attach } } };
}

/** Work handed over so many times a week, two weeks or month, with the document that belongs to it. */
export const deliverable = defineRule<Params>({
  id: 'deliverable',
  params,
  fields: [
    { name: 'item', type: 'text', label: 'duties:field.item', optional: false },
    {
      name: 'count',
      type: 'number',
      label: 'duties:field.count',
      optional: false,
      instead: [
        'countRange',
        'withinHours',
        'withinWorkdays',
        'daysPerWeek',
        'due',
        'event',
        'byMonth',
        'attach',
      ],
    },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: false,
      instead: ['withinHours', 'withinWorkdays', 'due', 'event', 'byMonth', 'attach'],
      options: (['day', 'week', '2weeks', 'month', 'once'] as const).map((value) => ({
        value,
        label: `rules:per.${value}` as const,
      })),
    },
    { name: 'attach', type: 'text', label: 'duties:field.attach', optional: true },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given, ['daysPerWeek', 'workdaysOnly', 'due', 'channel']),
    ...(calendarPer(given.per) === undefined && !isTimed(given) ? ['per'] : []),
  ],
  judge(clause, given, input) {
    if (isTimed(given))
      return judgeTimelyWork({
        clause,
        input,
        what: whatOf(given),
        given,
        documented: given.attach !== undefined,
        clock: { hours: given.withinHours, workdays: given.withinWorkdays },
        comparator: given.comparator,
        limit: countOf(given),
        count: (entries, complete) => handedOver(entries, given.attach, complete),
      });
    const months = given.byMonth === undefined ? given : { ...given, toMonth: given.byMonth };
    const per = calendarPer(given.per) ?? 'once';
    const periods = periodsOf(input.contract, per, months, input.today, given.calendar).filter(
      (period) => input.applies(period) && isWhole(period, given.per),
    );
    return askedFor(periods, input.within).map((period) => judgePeriod(clause, given, input, period));
  },
  say: (given) => ({
    key: isTimed(given) ? 'duties:deliverable.say-in-time' : 'duties:deliverable.say',
    params: {
      time: clockWord({ hours: given.withinHours, workdays: given.withinWorkdays }),
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      what: whatOf(given),
      comparator: comparatorWord(given.comparator),
      limit: amountWord(given),
    },
  }),
});
