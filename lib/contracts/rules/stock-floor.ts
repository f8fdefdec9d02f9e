import { z } from 'zod';
import { daysOfCover } from '../days-of-cover';
import { defineRule, type RuleInput } from '../rule';
import type { Verdict } from '../types';
import { floorComparator, isEvery, scope as when, unweighed } from './params';
import { judgeStates } from './state-verdicts';
import { comparatorWord, monthsWord } from './words';

const params = z.strictObject({
  count: z.number().nonnegative().optional(),
  /** How many days the stock lasts at the pace of the last seven. */
  daysOfCover: z.number().nonnegative().optional(),
  comparator: floorComparator,
  scope: z.string().optional(),
  /** `notify` = below it must be reported, `hold` = it must be kept. */
  action: z.enum(['notify', 'hold']).optional(),
  withinHours: z.number().positive().optional(),
  ...when,
});

type Params = z.infer<typeof params>;

function judgeCover(clause: Parameters<typeof judgeStates>[0], given: Params, input: RuleInput): Verdict[] {
  const limit = given.daysOfCover ?? 0;
  return input.contract.shopIds.flatMap((shopId) => {
    const wanted = { input, shopId, unit: 'day', range: given, comparator: given.comparator } as const;
    const shown = judgeStates(clause, {
      ...wanted,
      metrics: ['daysOfStock'],
      valueOf: ({ lo, hi }) => ({ lo, hi }),
      limitOf: () => limit,
    });
    const seen = shown.some(({ evidence }) => evidence.length > 0);
    if (seen) return shown;
    return judgeStates(clause, {
      ...wanted,
      metrics: ['stock'],
      readUnit: 'count',
      valueOf: ({ lo, hi }, { id: productId }, day) =>
        daysOfCover(input.history, { shopId, productId, day, today: input.today }, { lo, hi }),
      limitOf: () => limit,
    });
  });
}

/** Every product keeps so many pieces, or so many days of sales, in stock. */
export const stockFloor = defineRule<Params>({
  id: 'stock-floor',
  version: 3,
  params,
  fields: [
    { name: 'count', type: 'number', label: 'figures:field.stock', optional: true, unit: 'piece' },
    { name: 'daysOfCover', type: 'number', label: 'figures:field.cover', optional: true, unit: 'day' },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(isEvery(given.scope) ? [] : ['scope']),
    ...(given.count === undefined && given.daysOfCover === undefined ? ['count'] : []),
  ],
  judge(clause, given, input) {
    const { count } = given;
    if (count === undefined) return judgeCover(clause, given, input);
    return input.contract.shopIds.flatMap((shopId) =>
      judgeStates(clause, {
        input,
        shopId,
        metrics: ['stock'],
        unit: 'count',
        range: given,
        comparator: given.comparator,
        valueOf: ({ lo, hi }) => ({ lo, hi }),
        limitOf: () => count,
      }),
    );
  },
  say: (given) => ({
    key: given.count === undefined ? 'figures:stock.say-cover' : 'figures:stock.say',
    params: {
      months: monthsWord(given),
      comparator: comparatorWord(given.comparator),
      limit: given.count ?? given.daysOfCover ?? 0,
    },
  }),
});
