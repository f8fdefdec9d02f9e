import { z } from 'zod';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { dayNumber, runs } from '../day-number';
import { checkedThrough, dayOf, enteredSum, entriesOf, measuredFrom, within } from '../entry-log';
import { periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { floorComparator, months } from './params';
import { comparatorWord, known, monthsWord, stateWord } from './words';

const params = z.strictObject({
  hoursPerDay: z.number().positive().max(24),
  /** 7 = every day. With fewer, nobody can say which days are off, so only what was entered as absence counts. */
  daysPerWeek: z.number().int().min(1).max(7).default(7),
  comparator: floorComparator,
  ...months,
});

type Params = z.infer<typeof params>;

function judgeDays(clause: Clause, given: Params, input: RuleInput, period: Period): Verdict {
  const { contract, today } = input;
  const hours = within(input, entriesOf(input, 'deliverable', clause.id), period);
  const absences = within(input, entriesOf(input, 'act', clause.id), period);
  const entries = [...hours, ...absences];
  const running = period.to >= today;
  const complete = !running && (checkedThrough(input, clause.id) ?? '') >= period.to;
  const sum = hours.reduce((n, { count }) => n + count, 0);
  const value = hours.length > 0 || complete ? enteredSum(sum, sum, complete) : undefined;
  const counted = given.daysPerWeek === 7 ? compare(value, given.comparator, given.hoursPerDay) : 'unknown';
  // Nobody there at an hour that was seen: no sum of other hours makes up for it.
  const state: VerdictState = absences.length > 0 ? 'breached' : counted;
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
      missing: [{ key: 'duties:missing-hours', params: { period: { period } } }],
    }),
    promised: { comparator: given.comparator, value: given.hoursPerDay, unit: 'count' },
    sentence: () => ({
      key: absences.length > 0 ? 'duties:hours.sentence-absent' : 'duties:hours.sentence',
      params: {
        period: { period },
        actual: known(value, 'count'),
        count: absences.length,
        comparator: comparatorWord(given.comparator),
        limit: given.hoursPerDay,
        state: stateWord(state),
      },
    }),
  });
}

/** Somebody answers buyers so many hours a day (7×16), from what the merchant entered: hours kept, absences seen. */
export const serviceHours = defineRule<Params>({
  id: 'service-hours',
  params,
  fields: [
    {
      name: 'hoursPerDay',
      type: 'number',
      label: 'duties:field.hours-per-day',
      optional: false,
      unit: 'hour',
    },
    { name: 'daysPerWeek', type: 'number', label: 'duties:field.days-per-week', optional: true, unit: 'day' },
  ],
  judge(clause, given, input) {
    const days = periodsOf(input.contract, 'day', given, input.today).filter(input.applies);
    const entered = new Set(
      [...entriesOf(input, 'deliverable', clause.id), ...entriesOf(input, 'act', clause.id)].map((entry) =>
        dayOf(input, entry),
      ),
    );
    const empty = runs(days.flatMap(({ from }) => (entered.has(from) ? [] : [dayNumber(from)])));
    return [...days.filter(({ from }) => entered.has(from)), ...empty].map((period) =>
      judgeDays(clause, given, input, period),
    );
  },
  say: (given) => ({
    key: 'duties:hours.say',
    params: { months: monthsWord(given), days: given.daysPerWeek, hours: given.hoursPerDay },
  }),
});
