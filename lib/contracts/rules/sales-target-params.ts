import { z } from 'zod';
import { amount, anyPer, floorComparator, range, scope, unweighed, calendarPer } from './params';

/** What a growth is measured against: the period before, or the same one a year before. */
const growthOf = z.string().optional();

export const salesTargetParams = z.strictObject({
  amount: amount.optional(),
  amountRange: range.optional(),
  /** Orders instead of money. */
  count: z.number().positive().optional(),
  unit: z.string().optional(),
  /** 0.2 = 20 % more than `baseline`, or than the period that `growthOf` names. */
  growth: z.number().optional(),
  growthOf,
  /** 2 = twice `baseline`. */
  multiple: z.number().positive().optional(),
  /** Share of the month's own target. */
  completion: z.number().positive().optional(),
  completionRange: range.optional(),
  comparator: floorComparator,
  /** `term` is cumulative over the months named. */
  per: anyPer.default('month'),
  /** Reached in some contract month up to this one; with `per: term`, cumulative up to its end. */
  byMonth: z.number().int().min(1).optional(),
  /** Reached within so many days of the first day on which it binds. */
  withinDays: z.number().int().min(1).optional(),
  /** What is taken off the sales first. */
  deduct: z.union([z.string(), z.array(z.string())]).optional(),
  metric: z.enum(['gmv', 'paid']).optional(),
  /** Money in yuan, or as written. */
  baseline: z.union([amount, z.string()]).optional(),
  channel: z.string().optional(),
  /**
   * Months without a target between the last one stated here and the next one stated elsewhere have theirs on the
   * straight line between the two. Absent = they have none.
   */
  between: z.literal('linear').optional(),
  ...scope,
});

export type SalesTargetParams = z.infer<typeof salesTargetParams>;

/** The two comparisons with the past that can be made from readings; undefined = the words name another one. */
export function growthBase({ growthOf: words = '' }: SalesTargetParams): 'before' | 'year' | undefined {
  if (/去年|上年|同比|year/iu.test(words)) return 'year';
  return /上月|上个月|上周|上期|环比|前一|previous|last|month/iu.test(words) ? 'before' : undefined;
}

/** The deductions as a list. */
export function deductions({ deduct }: SalesTargetParams): readonly string[] {
  return deduct === undefined ? [] : Array.isArray(deduct) ? deduct : [deduct];
}

/** Parameters that leave the target without a figure, or that only a reader of the contract can weigh. */
export function notJudged(given: SalesTargetParams): readonly string[] {
  const { per } = given;
  const names = [...unweighed(given, ['channel'])];
  if (calendarPer(per) === undefined) names.push('per');
  const base = typeof given.baseline === 'number';
  if (given.count !== undefined && given.unit !== undefined && given.unit !== 'order') names.push('unit');
  if (given.growth !== undefined && !base && growthBase(given) === undefined) names.push('growthOf');
  if (given.multiple !== undefined && !base) names.push('baseline');
  const monthly = given.per === 'month' && given.byMonth === undefined && given.withinDays === undefined;
  if (given.between !== undefined && !(monthly && (given.amount ?? given.amountRange) !== undefined))
    names.push('between');
  const stated = [
    given.amount,
    given.amountRange,
    given.count,
    given.growth,
    given.multiple,
    given.completion,
    given.completionRange,
  ];
  if (stated.every((figure) => figure === undefined)) names.push('amount');
  return names;
}
