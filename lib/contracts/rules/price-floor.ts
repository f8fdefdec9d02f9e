import { z } from 'zod';
import { sixDecimals } from '../arithmetic';
import type { Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import { unitCostOn } from '../goods-cost';
import { defineRule } from '../rule';
import type { Sighting } from '../sighting';
import { amount, floorComparator, scope, unweighed } from './params';
import { judgeStates } from './state-verdicts';
import { comparatorWord, money, monthsWord } from './words';

const params = z.strictObject({
  amount: amount.optional(),
  /** What the floor is a multiple of, where it is not a sum. */
  ref: z.enum(['cost', 'list-price']).optional(),
  ratio: z.number().positive().optional(),
  comparator: floorComparator,
  product: z.string().optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** The price buyers pay first: after coupons, in a campaign, as listed. Each that a page shows is held to the floor. */
const PRICES = ['priceAfterCoupons', 'priceCampaign', 'price'] as const;

/** Of a range of prices (¥9.80 – ¥15.80) the lowest variant counts, and that one is shown exactly. */
function lowest({ lo, hi, observations }: Sighting): Interval {
  return observations.some(({ why }) => why === 'range') ? { lo, hi: lo } : { lo, hi };
}

function sayKey({ amount: fixed, ref }: Params) {
  if (fixed !== undefined) return 'figures:price.say';
  return ref === 'list-price' ? 'figures:price.say-list' : 'figures:price.say-cost';
}

/** No product is sold below a price, or below so many times its cost. */
export const priceFloor = defineRule<Params>({
  id: 'price-floor',
  params,
  fields: [
    { name: 'amount', type: 'money', label: 'figures:field.price', optional: false, instead: ['ratio'] },
    { name: 'product', type: 'text', label: 'figures:field.product', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(given.ref === 'list-price' ? ['ref'] : []),
    ...(given.amount === undefined && given.ref === undefined ? ['amount'] : []),
  ],
  judge(clause, given, input) {
    const { contract } = input;
    const fixed = given.amount === undefined ? undefined : minorOf(given.amount, contract.currency);
    return contract.shopIds.flatMap((shopId) =>
      judgeStates(clause, {
        input,
        shopId,
        metrics: PRICES,
        unit: contract.currency,
        range: given,
        comparator: given.comparator,
        product: given.product,
        valueOf: lowest,
        limitOf(entity, day) {
          if (fixed !== undefined) return fixed;
          const cost = unitCostOn(input, entity.id, day);
          return cost === undefined ? undefined : sixDecimals(cost * (given.ratio ?? 1));
        },
      }),
    );
  },
  say: (given, currency) => ({
    key: sayKey(given),
    params: {
      months: monthsWord(given),
      product: given.product ?? { message: { key: 'figures:every-product' } },
      comparator: comparatorWord(given.comparator),
      limit: money(given.amount ?? 0, currency),
      ratio: given.ratio ?? 1,
    },
  }),
});
