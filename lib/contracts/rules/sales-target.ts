import { addDays, contractMonth, contractMonthOf } from '../../quantity/day';
import { exactly, type Interval, isExact } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import type { Measured } from '../measure';
import { betweenTarget } from '../month-target';
import { paceOf } from '../pace';
import { bindingDays, isWhole, periodsOf } from '../periods';
import { calendarPer } from './params';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { askedFor } from '../asked-for';
import { compareWith, figureFor, type Limit, limitFor } from './sales-target-limit';
import { deductions, notJudged, type SalesTargetParams, salesTargetParams } from './sales-target-params';
import { countedWord, sayBetween, saySalesTarget } from './sales-target-say';
import { comparatorWord, known, knownBeside, stateWord } from './words';

interface Judged {
  readonly period: Period;
  readonly measured: Measured;
  readonly limit: Limit;
  readonly state: VerdictState;
}

function verdictOf(clause: Clause, given: SalesTargetParams, input: RuleInput, judged: Judged): Verdict {
  const { contract, history, today } = input;
  const { period, measured, limit, state } = judged;
  const value = measured.value;
  const goal = limit.value;
  const done: Interval | undefined =
    value && goal && isExact(goal) && goal.lo > 0
      ? { lo: value.lo / goal.lo, hi: value.hi / goal.lo }
      : undefined;
  const wanted = { metric: given.count === undefined ? 'sales' : 'orders', unit: limit.unit };
  const pace =
    measured.running && deductions(given).length === 0
      ? paceOf({ history, ...wanted, shopIds: contract.shopIds, period, today })
      : undefined;
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured,
    pace,
    missing: limit.missing,
    promised: { comparator: given.comparator, value: goal?.lo ?? Number.NaN, unit: limit.unit },
    sentence: () => ({
      key: value ? 'rules:sales-target.sentence' : 'rules:sales-target.sentence-unread',
      params: {
        period: { period },
        what: countedWord(given),
        comparator: comparatorWord(given.comparator),
        limit: limit.between
          ? {
              message: sayBetween(
                limit.between,
                contractMonthOf(contract.start, period.from) ?? 1,
                contract.currency,
              ),
            }
          : known(goal, limit.unit),
        actual: known(value, limit.unit),
        // Cut off, not rounded: other clauses set limits to this share, and it must seem to have reached none.
        done: knownBeside(done, undefined, 'ratio'),
        state: stateWord(state),
      },
    }),
  });
}

function judgePeriod(
  given: SalesTargetParams,
  input: RuleInput,
  period: Period,
  limit = limitFor(given, input, period),
): Judged {
  const measured = figureFor(given, input, period);
  // What is taken off can still grow after the target was passed.
  const net = measured.running && deductions(given).length > 0;
  const state = net ? 'unknown' : compareWith(measured.value, given.comparator, limit.value);
  return { period, measured, limit, state };
}

/** Reached once in any of the months: met as soon as one is, missed only when all are. */
function judgeByMonth(
  clause: Clause,
  given: SalesTargetParams,
  byMonth: number,
  input: RuleInput,
): Verdict[] {
  const { contract, today } = input;
  const range = { fromMonth: given.fromMonth, toMonth: byMonth, from: given.from };
  const { from } = bindingDays(contract, range);
  const whole = { from, to: contractMonth(contract.start, byMonth).to };
  if (from > today || !appliesAtEnd(input, whole)) return [];
  const tried = periodsOf(contract, 'month', range, today, given.calendar).map((period) =>
    judgePeriod(given, input, period),
  );
  const running = whole.to >= today;
  const met = tried.find(({ state }) => state === 'met');
  const last = tried.at(-1);
  if (met) {
    const measured = { ...met.measured, running };
    return [verdictOf(clause, given, input, { ...met, period: whole, measured })];
  }
  if (!last) return [];
  const values = tried.map(({ measured }) => measured.value ?? { lo: 0, hi: Infinity });
  const measured: Measured = {
    value: tried.some((one) => one.measured.value)
      ? values.reduce((a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }))
      : undefined,
    unit: last.limit.unit,
    evidence: tried.flatMap((one) => one.measured.evidence),
    asOf: last.measured.asOf,
    missing: tried.filter(({ state }) => state === 'unknown').flatMap((one) => one.measured.missing),
    running,
  };
  const state = !running && tried.every((one) => one.state === 'breached') ? 'breached' : 'unknown';
  return [verdictOf(clause, given, input, { period: whole, measured, limit: last.limit, state })];
}

/** The months behind those of the clause that it asks to be put on a line to the next stated one. */
function judgeBetween(clause: Clause, given: SalesTargetParams, input: RuleInput): Judged[] {
  const { contract, today } = input;
  if (given.between === undefined || !given.toMonth) return [];
  const judged: Judged[] = [];
  for (let n = given.toMonth + 1; contractMonth(contract.start, n).from <= today; n++) {
    const between = betweenTarget(contract, n);
    if (between?.clause.id !== clause.id) continue;
    const limit: Limit = { value: exactly(between.minor), unit: contract.currency, missing: [], between };
    const months = { fromMonth: n, toMonth: n, from: given.from };
    for (const period of periodsOf(contract, 'month', months, today, given.calendar))
      if (input.applies(period)) judged.push(judgePeriod(given, input, period, limit));
  }
  return judged;
}

/** A target over a long time is judged by the version valid at its end: a supplement replaces the one before. */
function appliesAtEnd(input: RuleInput, period: Period): boolean {
  const end = period.to < input.today ? period.to : input.today;
  return input.applies({ from: end, to: end });
}

function periodsFor(given: SalesTargetParams, input: RuleInput): Period[] {
  const { contract, today } = input;
  const { per, byMonth, withinDays } = given;
  if (withinDays !== undefined) {
    const { from } = bindingDays(contract, given);
    const whole = { from, to: addDays(from, withinDays - 1) };
    return from <= today && appliesAtEnd(input, whole) ? [whole] : [];
  }
  const range = byMonth === undefined ? given : { ...given, toMonth: byMonth };
  const periods = periodsOf(contract, calendarPer(per) ?? 'once', range, today, given.calendar);
  return per === 'term' || per === 'once'
    ? periods.filter((period) => appliesAtEnd(input, period))
    : periods.filter((period) => input.applies(period) && isWhole(period, per));
}

/** Monthly (or weekly, quarterly, cumulative) sales or orders of the contract's shops against what was promised. */
export const salesTarget = defineRule<SalesTargetParams>({
  id: 'sales-target',
  version: 2,
  params: salesTargetParams,
  fields: [
    {
      name: 'amount',
      type: 'money',
      label: 'rules:field.sales-amount',
      optional: false,
      instead: ['amountRange', 'count', 'growth', 'multiple', 'completion', 'completionRange'],
    },
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
    {
      name: 'between',
      type: 'select',
      label: 'figures:field.between',
      optional: true,
      options: [{ value: 'linear', label: 'figures:between.linear' }],
    },
  ],
  notJudged,
  judge(clause, given, input) {
    const { byMonth } = given;
    if (byMonth !== undefined && given.per === 'month') return judgeByMonth(clause, given, byMonth, input);
    const periods = askedFor(periodsFor(given, input), input.within);
    const stated = periods.map((period) => judgePeriod(given, input, period));
    return [...stated, ...judgeBetween(clause, given, input)].map((judged) =>
      verdictOf(clause, given, input, judged),
    );
  },
  say: saySalesTarget,
});
