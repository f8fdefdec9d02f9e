import { z } from 'zod';
import { exactly } from '../../quantity/interval';
import { difference } from '../arithmetic';
import { defineRule } from '../rule';
import { floorComparator, months } from './params';
import { figureOf, judgeFigure, sayFigure } from './shop-figure';
import { monthsWord } from './words';

const METRIC = 'freeTrafficShare';

const params = z.strictObject({
  /** A fraction: 0.4 for 40 %. */
  value: z.number().min(0).max(1),
  comparator: floorComparator,
  per: z.enum(['day', 'week', 'month']).default('month'),
  calendar: z.boolean().optional(),
  baseline: z.unknown().optional(),
  ...months,
});

type Params = z.infer<typeof params>;

/** Shares on a page have few decimals; 1 − 0.9 must be 0.1 and not a hair less. */
function decimal(x: number): number {
  return Math.round(x * 1e12) / 1e12;
}

/** The share of visitors that came without being paid for; or what the share of paid ones leaves. Never averaged. */
export const freeTrafficShare = defineRule<Params>({
  id: 'free-traffic-share',
  params,
  fields: [
    { name: 'value', type: 'number', label: 'rules:field.share', optional: false },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  judge: (clause, given, input) =>
    judgeFigure({
      clause,
      input,
      metric: METRIC,
      unit: 'ratio',
      comparator: given.comparator,
      limit: given.value,
      per: given.per,
      range: given,
      calendar: given.calendar,
      otherwise(period, shopId) {
        const paid = figureOf(input, 'paidTrafficShare', 'ratio', period, shopId);
        const left = paid.value && difference(exactly(1), paid.value);
        return { ...paid, value: left && { lo: decimal(left.lo), hi: decimal(left.hi) } };
      },
    }),
  say: (given) =>
    sayFigure(METRIC, given, monthsWord(given), {
      figure: { lo: given.value, hi: given.value, unit: 'ratio' },
    }),
});
