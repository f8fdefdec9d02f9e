import { z } from 'zod';
import { daysOf } from '../../quantity/day';
import { add, exactly, type Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import { difference } from '../arithmetic';
import { compare } from '../compare';
import { dayNumber } from '../day-number';
import { bindingDays, periodsOf } from '../periods';
import { groupsOf, type RowGroup, sumRows } from '../row-group';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import { groupsIn } from '../rows-read';
import type { Clause, Verdict } from '../types';
import { versionAt } from '../versions';
import { amount as amountParam, months, per, scope, unweighed } from './params';
import { shopsFigure } from './sales-figure';
import { amountFigure, known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** What may go uncapped, in yuan. */
  amount: amountParam.default(0),
  per: per.default('month'),
  ...months,
});

type Params = z.infer<typeof params>;
type Covered = 'all' | 'product' | 'campaign' | 'nothing';

const capTerms = z.object(scope);

/** Whether a cap holds on all days of the period, whatever else is the case. */
function binds(input: RuleInput, { params: given }: Clause, period: Period): boolean {
  const range = capTerms.safeParse(given).data;
  if (range === undefined || unweighed(given, ['channel', 'product']).length > 0) return false;
  const { from, to } = bindingDays(input.contract, range);
  return from <= period.from && (to === undefined || to >= period.to);
}

/** How much of the spend some cap of the contract speaks of, over the whole period; the widest cap counts. */
function covered(input: RuleInput, period: Period): Covered {
  const clauses = (versionAt(input.contract, period.from)?.clauses ?? []).filter((clause) =>
    binds(input, clause, period),
  );
  const scopes = new Set(
    clauses.flatMap(({ kind, params: given }) => (kind === 'ad-spend-cap' ? [given['scope'] ?? 'shop'] : [])),
  );
  const total = clauses.some(({ kind, params: { includes } }) => {
    const all = includes === undefined || includes === 'ad';
    return kind === 'total-budget-cap' && (all || (Array.isArray(includes) && includes.includes('ad')));
  });
  if (scopes.has('shop') || total) return 'all';
  if (scopes.has('product')) return 'product';
  return scopes.has('plan') ? 'campaign' : 'nothing';
}

/** The best sum that the tables of one period give: from below the largest, from above the smallest. */
function bestSum(groups: readonly RowGroup[], period: Period): Interval {
  const sums = groupsOf(groups, period).map(sumRows);
  return {
    lo: Math.max(0, ...sums.map(({ lo }) => lo)),
    hi: Math.min(Infinity, ...sums.map(({ hi }) => hi)),
  };
}

/** Spend of all rows that a cap covers: as one table shows the period, else day by day. */
function rowsSpend(input: RuleInput, kind: 'product' | 'campaign', period: Period): Interval {
  const { contract, history } = input;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return contract.shopIds
    .map((shopId) => {
      const groups = groupsIn(
        history,
        { shopId, metric: 'adSpend', unit: contract.currency, from, to },
        kind,
      );
      const whole = bestSum(groups, period);
      if (whole.hi !== Infinity) return whole;
      const days = daysOf(period).map((day) => bestSum(groups, { from: day, to: day }));
      const sum = days.reduce(add, exactly(0));
      return { lo: Math.max(whole.lo, sum.lo), hi: sum.hi };
    })
    .reduce(add, exactly(0));
}

function uncapped(input: RuleInput, cover: Covered, spend: Interval, period: Period): Interval {
  if (cover === 'all') return exactly(0);
  if (cover === 'nothing') return spend;
  const left = difference(spend, rowsSpend(input, cover, period));
  return { lo: Math.max(0, left.lo), hi: Math.max(0, left.hi) };
}

function judgePeriod(clause: Clause, given: Params, input: RuleInput, period: Period): Verdict {
  const { contract } = input;
  const { currency: unit } = contract;
  const limit = minorOf(given.amount, unit);
  const spend = shopsFigure(input, 'adSpend', unit, period);
  const cover = covered(input, period);
  const value = cover === 'all' ? exactly(0) : spend.value && uncapped(input, cover, spend.value, period);
  const state = compare(value, '<=', limit);
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured: { ...spend, value },
    missing:
      cover === 'product' || cover === 'campaign'
        ? [
            {
              message: {
                key: 'rules:missing-each',
                params: { days: { period }, kind: { message: { key: `rules:kind.${cover}` } } },
              },
            },
          ]
        : [],
    promised: { comparator: '<=', value: limit, unit },
    sentence: () => ({
      key: 'figures:uncapped.sentence',
      params: {
        period: { period },
        spend: known(spend.value, unit),
        cover: { message: { key: `figures:uncapped.${cover}` } },
        actual: known(value, unit),
        limit: amountFigure(limit, unit),
        state: stateWord(state),
      },
    }),
  });
}

/** Ad spend that no cap of the contract speaks of: an account or a plan nobody set a limit for. */
export const untrackedSpend = defineRule<Params>({
  id: 'untracked-spend',
  version: 2,
  params,
  fields: [{ name: 'amount', type: 'money', label: 'figures:field.uncapped', optional: true }],
  judge: (clause, given, input) =>
    periodsOf(input.contract, given.per, given, input.today)
      .filter(input.applies)
      .map((period) => judgePeriod(clause, given, input, period)),
  say: (given, currency) => ({
    key: 'figures:uncapped.say',
    params: { months: monthsWord(given), limit: money(given.amount, currency) },
  }),
});
