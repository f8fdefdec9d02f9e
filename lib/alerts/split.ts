import type { Interval } from '../quantity/interval';

/** Sales of a period taken apart; each is a number above zero, sales in any one unit. */
export interface Parts {
  readonly visitors: number;
  readonly orders: number;
  readonly sales: number;
}

/** Shares of a change; they add up to one, and a share may be negative (it worked against the change). */
export interface Split {
  /** Sales after ÷ sales before. */
  readonly ratio: number;
  readonly visitors: number;
  readonly conversion: number;
  readonly orderValue: number;
}

/** A change smaller than this share says nothing about its causes; a guess. */
const TOO_SMALL = 0.01;

/**
 * What a change of sales is consistent with: sales = visitors × orders per visitor × sales per order, so that the
 * logarithms of the three add up. No proof of a cause. undefined when a part is zero or sales hardly changed.
 */
export function splitChange(before: Parts, after: Parts): Split | undefined {
  const parts = [before, after].flatMap(({ visitors, orders, sales }) => [visitors, orders, sales]);
  if (parts.some((part) => !(part > 0) || !Number.isFinite(part))) return undefined;
  const ratio = after.sales / before.sales;
  const total = Math.log(ratio);
  if (Math.abs(total) < TOO_SMALL) return undefined;
  const visitors = Math.log(after.visitors / before.visitors) / total;
  const conversion = Math.log(after.orders / after.visitors / (before.orders / before.visitors)) / total;
  return { ratio, visitors, conversion, orderValue: 1 - visitors - conversion };
}

/** How surely a value fell or rose by more than a share: from intervals, at least so much. */
export function surelyChanged(
  before: Interval,
  after: Interval,
): { readonly up: number; readonly down: number } {
  return {
    up: before.hi > 0 && Number.isFinite(before.hi) ? after.lo / before.hi - 1 : 0,
    down: before.lo > 0 && Number.isFinite(after.hi) ? 1 - after.hi / before.lo : 0,
  };
}
