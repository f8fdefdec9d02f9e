import { z } from 'zod';
import { contractMonth } from '../../quantity/day';
import { hull, type Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { type Measured, measure } from '../measure';
import { type MonthRange, periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { amount, floorComparator, months } from './params';
import { amountFigure, comparatorWord, known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  amount,
  comparator: floorComparator,
  /** `term` is cumulative over the months named. */
  per: z.enum(['week', 'month', 'quarter', 'term']).default('month'),
  /** Reached in some contract month up to this one; with `per: term`, cumulative up to its end. */
  byMonth: z.number().int().min(1).optional(),
  /** Calendar months instead of contract months. */
  calendar: z.boolean().optional(),
  metric: z.enum(['gmv', 'paid']).optional(),
  baseline: z.unknown().optional(),
  ...months,
});

type Params = z.infer<typeof params>;

function salesOf(input: RuleInput, period: Period): Measured {
  const { contract, history, today } = input;
  const target = { kind: 'shop' } as const;
  return measure(history, {
    metric: 'sales',
    unit: contract.currency,
    target,
    shopIds: contract.shopIds,
    period,
    today,
  });
}

function verdictOf(
  clause: Clause,
  given: Params,
  input: RuleInput,
  judged: { period: Period; measured: Measured; state: VerdictState },
): Verdict {
  const { contract } = input;
  const { period, measured, state } = judged;
  const limit = minorOf(given.amount, contract.currency);
  const share = (x: number) => (limit > 0 ? x / limit : x);
  const value = measured.value;
  const done: Interval | undefined = value && { lo: share(value.lo), hi: share(value.hi) };
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured,
    promised: { comparator: given.comparator, value: limit, unit: contract.currency },
    sentence: () => ({
      key: value ? 'rules:sales-target.sentence' : 'rules:sales-target.sentence-unread',
      params: {
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: amountFigure(limit, contract.currency),
        actual: known(value, contract.currency),
        done: known(done, 'ratio'),
        state: stateWord(state),
      },
    }),
  });
}

/** Reached once in any of the months: met as soon as one is, missed only when all are. */
function anyMonth(given: Params & { byMonth: number }, input: RuleInput): Period[] {
  const range: MonthRange = { fromMonth: given.fromMonth ?? 1, toMonth: given.byMonth };
  return periodsOf(input.contract, 'month', range, input.today, given.calendar);
}

function judgeByMonth(clause: Clause, given: Params & { byMonth: number }, input: RuleInput): Verdict[] {
  const { contract, today } = input;
  const from = contractMonth(contract.start, given.fromMonth ?? 1).from;
  const whole = { from, to: contractMonth(contract.start, given.byMonth).to };
  if (from > today || !input.applies(whole)) return [];
  const limit = minorOf(given.amount, contract.currency);
  const tried = anyMonth(given, input).map((period) => {
    const measured = salesOf(input, period);
    return { measured, state: compare(measured.value, given.comparator, limit) };
  });
  const running = whole.to >= today;
  const met = tried.find(({ state }) => state === 'met');
  if (met)
    return [
      verdictOf(clause, given, input, {
        period: whole,
        measured: { ...met.measured, running },
        state: 'met',
      }),
    ];
  const values = tried.map(({ measured }) => measured.value ?? { lo: 0, hi: Infinity });
  const best = values.reduce((a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }));
  const measured: Measured = {
    value: tried.some((one) => one.measured.value) ? hull(best, best) : undefined,
    unit: contract.currency,
    evidence: tried.flatMap((one) => one.measured.evidence),
    asOf: tried.at(-1)?.measured.asOf,
    missing: tried.filter(({ state }) => state === 'unknown').flatMap((one) => one.measured.missing),
    running,
  };
  const state = !running && tried.every((one) => one.state === 'breached') ? 'breached' : 'unknown';
  return [verdictOf(clause, given, input, { period: whole, measured, state })];
}

/** Monthly (or weekly, quarterly, cumulative) sales of the contract's shops against the promised amount. */
export const salesTarget = defineRule<Params>({
  id: 'sales-target',
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'rules:field.sales-amount', optional: false },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: [
        { value: 'month', label: 'rules:per.month' },
        { value: 'week', label: 'rules:per.week' },
        { value: 'quarter', label: 'rules:per.quarter' },
        { value: 'term', label: 'rules:per.term' },
      ],
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
    { name: 'byMonth', type: 'month', label: 'rules:field.byMonth', optional: true },
  ],
  judge(clause, given, input) {
    const { byMonth } = given;
    if (byMonth !== undefined && given.per === 'month')
      return judgeByMonth(clause, { ...given, byMonth }, input);
    const { contract, today } = input;
    const limit = minorOf(given.amount, contract.currency);
    const range = byMonth === undefined ? given : { fromMonth: given.fromMonth, toMonth: byMonth };
    return periodsOf(contract, given.per, range, today, given.calendar)
      .filter(input.applies)
      .map((period) => {
        const measured = salesOf(input, period);
        const state = compare(measured.value, given.comparator, limit);
        return verdictOf(clause, given, input, { period, measured, state });
      });
  },
  say: (given, currency) => ({
    key: given.byMonth === undefined ? 'rules:sales-target.say' : 'rules:sales-target.say-by',
    params: {
      months: monthsWord(given),
      byMonth: given.byMonth ?? '',
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount, currency),
    },
  }),
});
