import { z } from 'zod';
import type { MessageKey } from '../../messages';
import { saysNothing } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { eachPeriod } from '../history';
import { measureRatio, type Wanted } from '../measure';
import { type Per, periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Missing, Verdict, VerdictState } from '../types';
import { askedFor } from '../asked-for';
import { quotient } from '../arithmetic';
import { costsOf } from './costs';
import { anyPer, floorComparator, scope as when, unweighed, calendarPer } from './params';
import { runVerdict } from './run-verdict';
import { shopsFigure } from './sales-figure';
import { comparatorWord, known, knownBeside, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** 2.5 for 1:2.5. */
  value: z.number().finite().positive(),
  comparator: floorComparator,
  per: anyPer.default('month'),
  /** Sales are set against the fee instead of the ad spend. */
  basis: z.enum(['service-fee', 'ad-spend']).optional(),
  /** So many periods below it before it counts. */
  weeks: z.number().int().min(1).optional(),
  days: z.number().int().min(1).optional(),
  months: z.number().int().min(1).optional(),
  run: z.enum(['consecutive', 'cumulative', 'single']).optional(),
  /** `shop` = all sales ÷ ad spend; `account` = the sales that the ad console claims ÷ its spend. */
  scope: z.enum(['shop', 'account']).optional(),
  /** An ad channel named in the sentence (直通车) makes it the account's figure. */
  channel: z.string().optional(),
  ...when,
});

type Params = z.infer<typeof params>;

function scopeOf(given: Params): 'shop' | 'account' {
  return given.scope ?? (given.channel === undefined ? 'shop' : 'account');
}

const says: Readonly<Record<'shop' | 'account', MessageKey>> = {
  shop: 'rules:roi-floor.say-shop',
  account: 'rules:roi-floor.say-account',
};

/** The periods of which several have to miss before it counts, and how many. */
function runOf({ weeks, days, months }: Params): { per: Per; length: number } | undefined {
  if (weeks !== undefined) return { per: 'week', length: weeks };
  if (days !== undefined) return { per: 'day', length: days };
  return months === undefined ? undefined : { per: 'month', length: months };
}

function perOf(given: Params): Per | undefined {
  return runOf(given)?.per ?? calendarPer(given.per);
}

function measureRoi(
  given: Params,
  clauseId: string,
  input: RuleInput,
  period: Period,
): ReturnType<typeof measureRatio> {
  const { contract, history, today } = input;
  if (given.basis === 'service-fee') {
    const over = shopsFigure(input, 'sales', contract.currency, period);
    const under = costsOf(input, clauseId, ['fee'], period);
    const value = over.value && under.value ? quotient(over.value, under.value) : undefined;
    const dividedByZero = under.value?.hi === 0;
    return {
      ...over,
      value,
      unit: 'number',
      missing: [...over.missing, ...under.missing],
      over,
      under,
      dividedByZero,
    };
  }
  const wanted = (metric: string): Wanted => ({
    metric,
    unit: contract.currency,
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    period,
    today,
  });
  return measureRatio(history, wanted(scopeOf(given) === 'shop' ? 'sales' : 'adSales'), wanted('adSpend'));
}

/** Sales per unit of money spent on ads, over whole periods: the quotient of the sums, never a mean of quotients. */
export const roiFloor = defineRule<Params>({
  id: 'roi-floor',
  params,
  fields: [
    { name: 'value', type: 'ratio', label: 'rules:field.roi', optional: false },
    {
      name: 'scope',
      type: 'select',
      label: 'rules:field.roi-scope',
      optional: true,
      options: [
        { value: 'shop', label: 'rules:roi-scope.shop' },
        { value: 'account', label: 'rules:roi-scope.account' },
      ],
    },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: [
        { value: 'month', label: 'rules:per.month' },
        { value: 'week', label: 'rules:per.week' },
      ],
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [...unweighed(given), ...(perOf(given) === undefined ? ['per'] : [])],
  judge(clause, given, input) {
    const { contract, today } = input;
    const per = perOf(given) ?? 'month';
    const binding = periodsOf(contract, per, given, today, given.calendar).filter(input.applies);
    const run = runOf(given);
    const inRow = run !== undefined && run.length > 1;
    const periods = inRow ? binding : askedFor(binding, input.within);
    const judgePeriod = (period: Period): Verdict => {
      const measured = measureRoi(given, clause.id, input, period);
      // A quotient can still fall or rise until the period's last day is over.
      const state: VerdictState = measured.running
        ? 'unknown'
        : compare(measured.value, given.comparator, given.value);
      const missing: Missing[] = measured.dividedByZero
        ? [{ message: { key: 'rules:roi-floor.no-spend' } }]
        : [];
      return verdict(clause, contract, {
        entity: shopEntity(contract),
        period,
        state,
        measured,
        missing,
        promised: { comparator: given.comparator, value: given.value, unit: 'number' },
        sentence: () => ({
          key: saysNothing(measured.value) ? 'rules:roi-floor.sentence-unread' : 'rules:roi-floor.sentence',
          params: {
            period: { period },
            comparator: comparatorWord(given.comparator),
            limit: given.value,
            sales: known(measured.over?.value, contract.currency),
            spend: known(measured.under?.value, contract.currency),
            actual: knownBeside(measured.value, given, 'number'),
            state: stateWord(state),
          },
        }),
      });
    };
    // A fee is of its month: a week's verdict may rest on readings of other days.
    const each =
      given.basis === 'service-fee'
        ? periods.map(judgePeriod)
        : eachPeriod(input.history, 'roi', periods, () => judgePeriod);
    if (!inRow) return each;
    const word = { message: { key: `rules:per.${run.per}` } } as const;
    const whole = runVerdict(each, { contract, length: run.length, run: given.run, per: word });
    return whole ? [whole] : [];
  },
  say: (given) => ({
    key: given.basis === 'service-fee' ? 'figures:roi-floor.say-fee' : says[scopeOf(given)],
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: given.value,
    },
  }),
});
