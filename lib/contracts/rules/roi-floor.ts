import { z } from 'zod';
import type { MessageKey } from '../../messages';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { measureRatio, type Wanted } from '../measure';
import { periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Missing, VerdictState } from '../types';
import { floorComparator, months } from './params';
import { comparatorWord, known, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** 2.5 for 1:2.5. */
  value: z.number().finite().positive(),
  comparator: floorComparator,
  per: z.enum(['week', 'month', 'quarter', 'term']).default('month'),
  /** `shop` = all sales ÷ ad spend; `account` = the sales that the ad console claims ÷ its spend. */
  scope: z.enum(['shop', 'account']).optional(),
  /** An ad channel named in the sentence (直通车) makes it the account's figure. */
  channel: z.string().optional(),
  calendar: z.boolean().optional(),
  ...months,
});

type Params = z.infer<typeof params>;

function scopeOf(given: Params): 'shop' | 'account' {
  return given.scope ?? (given.channel === undefined ? 'shop' : 'account');
}

const says: Readonly<Record<'shop' | 'account', MessageKey>> = {
  shop: 'rules:roi-floor.say-shop',
  account: 'rules:roi-floor.say-account',
};

function measureRoi(given: Params, input: RuleInput, period: Period) {
  const { contract, history, today } = input;
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
  judge(clause, given, input) {
    const { contract, today } = input;
    return periodsOf(contract, given.per, given, today, given.calendar)
      .filter(input.applies)
      .map((period) => {
        const measured = measureRoi(given, input, period);
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
            key: measured.value ? 'rules:roi-floor.sentence' : 'rules:roi-floor.sentence-unread',
            params: {
              period: { period },
              comparator: comparatorWord(given.comparator),
              limit: given.value,
              sales: known(measured.over?.value, contract.currency),
              spend: known(measured.under?.value, contract.currency),
              actual: known(measured.value, 'number'),
              state: stateWord(state),
            },
          }),
        });
      });
  },
  say: (given) => ({
    key: says[scopeOf(given)],
    params: {
      months: monthsWord(given),
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: given.value,
    },
  }),
});
