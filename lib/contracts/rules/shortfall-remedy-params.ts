import { z } from 'zod';
import { amount, comparator, scope, unweighed } from './params';

const part = z.number().min(0).optional();

/** Steps of a scale: which share of the fee goes back at which completion; `to` absent or null = without end. */
export const remedyBands = z.array(
  z.object({
    from: z.number(),
    to: z.number().nullish(),
    refundRatio: part,
    deductRatio: part,
  }),
);

export type RemedyBands = z.infer<typeof remedyBands>;

/** Parameters of a `shortfall-remedy` clause: when sales count as short, and what follows. */
export const remedyParams = z.strictObject({
  /** Share of the month's target below which it counts as short; 0.8 = 80 %, 1 = the target itself. */
  threshold: z.number().positive().optional(),
  /** Sales in yuan below which it counts as short, whatever the target. */
  thresholdAmount: amount.optional(),
  /** What triggers, not what must hold. */
  comparator: comparator.default('<'),
  months: z.number().int().min(1).default(1),
  weeks: z.number().int().min(1).optional(),
  run: z.enum(['consecutive', 'cumulative', 'single']).default('consecutive'),
  metric: z.string().optional(),
  ...scope,
  // What follows from it: for the settlement and the words, without weight for whether it is triggered.
  terminate: z.boolean().optional(),
  refundRatio: z.number().min(0).max(1).optional(),
  refundAmount: z.number().nonnegative().optional(),
  refund: z.string().optional(),
  bands: z.unknown().optional(),
  deductRatio: z.number().min(0).optional(),
  deduct: z.union([z.string(), z.array(z.string())]).optional(),
  deductCap: z.unknown().optional(),
  perPoint: z.unknown().optional(),
  compensateRatio: z.number().min(0).optional(),
  compensateOf: z.string().optional(),
  feeScope: z.enum(['month', 'paid', 'total', 'last-months']).optional(),
  feeMonths: z.number().optional(),
  feeAmount: z.number().optional(),
  extendMonths: z.number().optional(),
  per: z.string().optional(),
  due: z.unknown().optional(),
  weights: z.unknown().optional(),
  channel: z.string().optional(),
});

export type RemedyParams = z.infer<typeof remedyParams>;

/** Sales of months are all that can be counted here. */
export function leftOut(given: RemedyParams): readonly string[] {
  const { metric, weeks, threshold, thresholdAmount } = given;
  const names = [...unweighed(given, ['channel', 'weights'])];
  if (metric !== undefined && metric !== 'sales' && metric !== 'gmv') names.push('metric');
  if (weeks !== undefined) names.push('weeks');
  if (given.per !== undefined && given.per !== 'month') names.push('per');
  if (threshold === undefined && thresholdAmount === undefined) names.push('threshold');
  if (given.comparator !== '<' && given.comparator !== '<=') names.push('comparator');
  return names;
}
