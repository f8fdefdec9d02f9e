import { z } from 'zod';
import { measureRatio, type Wanted } from '../measure';
import type { Per } from '../periods';
import { defineRule } from '../rule';
import { anyPer, capComparator, scope, unweighed, calendarPer } from './params';
import { figureOf, judgeFigure, sayFigure } from './shop-figure';
import { monthsWord } from './words';

const params = z.strictObject({
  /** A fraction: 0.2 for 20 %. */
  value: z.number().min(0).max(1),
  comparator: capComparator,
  /** `return` = goods sent back, which no console shows apart from refunds. */
  rate: z.enum(['refund', 'return', 'quality-refund']).default('refund'),
  per: anyPer.default('month'),
  ...scope,
});

type Params = z.infer<typeof params>;

function perOf({ per }: Params): Per {
  return calendarPer(per) ?? 'month';
}

function metricOf(given: Params): string {
  return given.rate !== 'quality-refund' ? 'refundRate' : 'qualityRefundRate';
}

/** The refund rate as the console shows it; where it shows none, refunds ÷ sales of the same days. */
export const refundRateCap = defineRule<Params>({
  id: 'refund-rate-cap',
  params,
  fields: [
    { name: 'value', type: 'share', label: 'rules:field.refund-rate', optional: false },
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
  notJudged: (given) => [
    ...unweighed(given),
    ...(given.rate === 'return' ? ['rate'] : []),
    ...(perOf(given) === given.per ? [] : ['per']),
  ],
  judge(clause, given, input) {
    const { contract, history, today } = input;
    const { value: limit, comparator, calendar } = given;
    const shared = {
      clause,
      input,
      metric: metricOf(given),
      unit: 'ratio',
      comparator,
      limit,
      per: perOf(given),
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
  say(given) {
    const { value: limit } = given;
    const said = sayFigure(metricOf(given), { ...given, per: perOf(given) }, monthsWord(given), {
      figure: { lo: limit, hi: limit, unit: 'ratio' },
    });
    if (given.rate !== 'return') return said;
    return { ...said, params: { ...said.params, metric: { message: { key: 'figures:return-rate' } } } };
  },
});
