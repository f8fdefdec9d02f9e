import { z } from 'zod';
import { minorOf } from '../../quantity/money';
import type { Per } from '../periods';
import { defineRule } from '../rule';
import { judgeRowCap } from './ad-spend-cap-rows';
import { judgeShopCap } from './ad-spend-cap-shop';
import { amount, capComparator, months } from './params';
import { comparatorWord, money, monthsWord } from './words';

const params = z.strictObject({
  amount,
  comparator: capComparator,
  per: z.enum(['day', 'week', 'month', 'quarter', 'term']).default('day'),
  scope: z.enum(['product', 'shop', 'plan']).default('shop'),
  /** Share by which a platform may over-deliver before it counts (0.1 = 10 %); absent = none. */
  tolerance: z.number().min(0).max(1).optional(),
  calendar: z.boolean().optional(),
  /** Who pays what is above: matters for the settlement, not for the verdict. */
  excessBearer: z.string().optional(),
  ...months,
});

export type AdSpendCapParams = z.infer<typeof params>;

const PERS: readonly Per[] = ['day', 'week', 'month'];

/** The limit in minor units, tolerance included. */
export function limitOf(given: AdSpendCapParams, currency: Parameters<typeof minorOf>[1]): number {
  return Math.round(minorOf(given.amount, currency) * (1 + (given.tolerance ?? 0)));
}

/** Ad spend of each product, of each campaign or of the shop, per day, week or month. A ban on spending is a cap of 0. */
export const adSpendCap = defineRule<AdSpendCapParams>({
  id: 'ad-spend-cap',
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'rules:field.cap-amount', optional: false },
    {
      name: 'scope',
      type: 'select',
      label: 'rules:field.cap-scope',
      optional: true,
      options: [
        { value: 'shop', label: 'rules:cap-scope.shop' },
        { value: 'product', label: 'rules:cap-scope.product' },
        { value: 'plan', label: 'rules:cap-scope.plan' },
      ],
    },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: PERS.map((per) => ({ value: per, label: `rules:per.${per}` as const })),
    },
    { name: 'tolerance', type: 'number', label: 'rules:field.tolerance', optional: true },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  judge(clause, given, input) {
    const limit = limitOf(given, input.contract.currency);
    const { scope } = given;
    return input.contract.shopIds.flatMap((shopId) =>
      scope === 'shop'
        ? judgeShopCap({ clause, given, input, limit, shopId })
        : judgeRowCap({ clause, given, input, limit, shopId }, scope === 'product' ? 'product' : 'campaign'),
    );
  },
  say: (given, currency) => ({
    key: 'rules:ad-spend-cap.say',
    params: {
      months: monthsWord(given),
      scope: { message: { key: `rules:cap-scope.${given.scope}` } },
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount, currency),
    },
  }),
});
