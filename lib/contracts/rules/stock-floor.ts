import { z } from 'zod';
import type { Entity } from '../../metrics/types';
import { addDays } from '../../quantity/day';
import { type Interval, justAbove } from '../../quantity/interval';
import type { Day } from '../../quantity/period';
import { measure } from '../measure';
import { defineRule, type RuleInput } from '../rule';
import type { Sighting } from '../sighting';
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

/** Days of sales that the pace of a product is taken from; a week holds each weekday once. */
const PACE_DAYS = 7;

/** Days that a stock lasts at the pace of the seven days before; undefined when what was sold is not known. */
function cover(
  input: RuleInput,
  shopId: string,
  sighting: Sighting,
  entity: Entity,
  day: Day,
): Interval | undefined {
  const sold = measure(input.history, {
    metric: 'units',
    unit: 'count',
    target: { kind: 'product', id: entity.id },
    shopIds: [shopId],
    period: { from: addDays(day, -PACE_DAYS), to: addDays(day, -1) },
    today: input.today,
  }).value;
  if (!sold) return undefined;
  const lo = sold.hi === Infinity ? 0 : (sighting.lo * PACE_DAYS) / sold.hi;
  const hi = sold.lo === 0 ? Infinity : justAbove((sighting.hi * PACE_DAYS) / sold.lo);
  return sold.hi === 0 ? { lo: Infinity, hi: Infinity } : { lo, hi };
}

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
      valueOf: (sighting, entity, day) => cover(input, shopId, sighting, entity, day),
      limitOf: () => limit,
    });
  });
}

/** Every product keeps so many pieces, or so many days of sales, in stock. */
export const stockFloor = defineRule<Params>({
  id: 'stock-floor',
  version: 2,
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
