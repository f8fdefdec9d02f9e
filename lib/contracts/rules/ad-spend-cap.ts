import { z } from 'zod';
import { minorOf } from '../../quantity/money';
import type { Per } from '../periods';
import { defineRule } from '../rule';
import { judgeRowCap } from './ad-spend-cap-rows';
import { judgeShopCap } from './ad-spend-cap-shop';
import { channelMetric } from './channel';
import { amount, anyPer, capComparator, range, scope as when, unweighed, calendarPer } from './params';
import { comparatorWord, money, monthsWord } from './words';

const params = z.strictObject({
  amount: amount.optional(),
  /** The upper end is the cap. */
  amountRange: range.optional(),
  comparator: capComparator,
  per: anyPer.default('day'),
  scope: z.enum(['product', 'shop', 'plan', 'channel']).default('shop'),
  /** An ad product named in the sentence: 直通车. */
  channel: z.string().optional(),
  /** A single product named in the sentence. */
  product: z.string().optional(),
  /** Share by which a platform may over-deliver before it counts (0.1 = 10 %); absent = none. */
  tolerance: z.number().min(0).max(1).optional(),
  /** Who pays what is above: matters for the settlement, not for the verdict. */
  excessBearer: z.string().optional(),
  ...when,
});

type Params = z.infer<typeof params>;

/** A cap over periods that lie on the calendar. */
export type AdSpendCapParams = Omit<Params, 'per'> & { readonly per: Per };

function amountOf({ amount: sum, amountRange }: Params): number {
  return sum ?? amountRange?.[1] ?? Number.NaN;
}

function isOfChannel({ scope, channel }: Params): boolean {
  return scope === 'channel' || channel !== undefined;
}

const PERS: readonly Per[] = ['day', 'week', 'month'];

/** The limit in minor units, tolerance included. */
export function limitOf(given: Params, currency: Parameters<typeof minorOf>[1]): number {
  return Math.round(minorOf(amountOf(given), currency) * (1 + (given.tolerance ?? 0)));
}

/** Ad spend of each product, of each campaign or of the shop, per day, week or month. A ban on spending is a cap of 0. */
export const adSpendCap = defineRule<Params>({
  id: 'ad-spend-cap',
  params,
  fields: [
    {
      name: 'amount',
      type: 'money',
      label: 'rules:field.cap-amount',
      optional: false,
      instead: ['amountRange'],
    },
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
    { name: 'tolerance', type: 'share', label: 'rules:field.tolerance', optional: true },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given, ['product']),
    ...(given.amount === undefined && given.amountRange === undefined ? ['amount'] : []),
    ...(calendarPer(given.per) === undefined ? ['per'] : []),
    // Products and plans are not told apart by channel.
    ...(isOfChannel(given) &&
    (given.scope === 'product' || given.scope === 'plan' || channelMetric(given.channel) === undefined)
      ? ['channel']
      : []),
  ],
  judge(clause, stated, input) {
    const given: AdSpendCapParams = { ...stated, per: calendarPer(stated.per) ?? 'once' };
    const limit = limitOf(stated, input.contract.currency);
    const { scope } = given;
    const metric = channelMetric(given.channel);
    return input.contract.shopIds.flatMap((shopId) =>
      scope === 'shop' || scope === 'channel'
        ? judgeShopCap({ clause, given, input, limit, shopId, ...(metric && { metric }) })
        : judgeRowCap({ clause, given, input, limit, shopId }, scope === 'product' ? 'product' : 'campaign'),
    );
  },
  say: (given, currency) => ({
    key: 'rules:ad-spend-cap.say',
    params: {
      months: monthsWord(given),
      scope: given.channel ?? given.product ?? { message: { key: `rules:cap-scope.${given.scope}` } },
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit: money(amountOf(given), currency),
    },
  }),
});
