import { z } from 'zod';
import { measureRatio, type Wanted } from '../measure';
import { defineRule } from '../rule';
import { capComparator, months } from './params';
import { figureOf, judgeFigure, sayFigure } from './shop-figure';
import { monthsWord } from './words';

const params = z.strictObject({
  /** A fraction: 0.2 for 20 %. */
  value: z.number().min(0).max(1),
  comparator: capComparator,
  rate: z.enum(['refund', 'quality-refund']).default('refund'),
  per: z.enum(['day', 'week', 'month', 'quarter']).default('month'),
  calendar: z.boolean().optional(),
  ...months,
});

type Params = z.infer<typeof params>;

function metricOf(given: Params): string {
  return given.rate === 'refund' ? 'refundRate' : 'qualityRefundRate';
}

/** The refund rate as the console shows it; where it shows none, refunds ÷ sales of the same days. */
export const refundRateCap = defineRule<Params>({
  id: 'refund-rate-cap',
  params,
  fields: [
    { name: 'value', type: 'number', label: 'rules:field.refund-rate', optional: false },
    {
      name: 'rate',
      type: 'select',
      label: 'rules:field.refund-kind',
      optional: true,
      options: [
        { value: 'refund', label: 'rules:refund-kind.refund' },
        { value: 'quality-refund', label: 'rules:refund-kind.quality' },
      ],
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  judge(clause, given, input) {
    const { contract, history, today } = input;
    const { value: limit, comparator, per, calendar } = given;
    const shared = {
      clause,
      input,
      metric: metricOf(given),
      unit: 'ratio',
      comparator,
      limit,
      per,
      range: given,
      calendar,
    } as const;
    if (given.rate !== 'refund') return judgeFigure(shared);
    return judgeFigure({
      ...shared,
      otherwise(period, shopId) {
        const byAmount = figureOf(input, 'refundRateAmount', 'ratio', period, shopId);
        if (byAmount.value) return byAmount;
        const wanted = (metric: string): Wanted => ({
          metric,
          unit: contract.currency,
          target: { kind: 'shop' },
          shopIds: [shopId],
          period,
          today,
        });
        return { ...measureRatio(history, wanted('refundAmount'), wanted('sales')), unit: 'ratio' };
      },
    });
  },
  say: (given) =>
    sayFigure(metricOf(given), given, monthsWord(given), {
      figure: { lo: given.value, hi: given.value, unit: 'ratio' },
    }),
});
