import { exactly, type Interval } from '../quantity/interval';
import type { Day, Period } from '../quantity/period';
import { dayNumber } from './day-number';
import { dayOf, entriesOf } from './entry-log';
import { measure } from './measure';
import type { RuleInput } from './rule';
import { groupsOf, sumRows } from './row-group';
import { groupsIn, tracksOf } from './rows-read';
import { statedFigure } from './stated-figure';
import type { Missing } from './types';

/** What the goods sold in a period cost; `hi` is infinite while a product, its units or its unit cost is unknown. */
export interface GoodsCost {
  readonly value: Interval;
  readonly missing: readonly Missing[];
}

/** What one unit of a product costs on a day, in minor units: the newest entry from before; undefined = none. */
export function unitCostOn(
  input: Pick<RuleInput, 'history' | 'contract'>,
  productId: string,
  day: Day,
): number | undefined {
  return entriesOf(input, 'unit-cost').findLast(
    (entry) => entry.productId === productId && dayOf(input, entry) <= day,
  )?.amountMinor;
}

function ofShop(input: RuleInput, shopId: string, period: Period): GoodsCost {
  const { history, today } = input;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const place = { shopId, metric: 'units', unit: 'count', from, to } as const;
  const tracks = tracksOf(history, place, 'product');
  const sums = groupsOf(groupsIn(history, place, 'product'), period).map(sumRows);
  // Only a table that shows every product of the very period proves that no other one was sold.
  let complete = sums.some((sum) => !sum.missing && !sum.open);
  let [lo, hi] = [0, 0];
  const costless: string[] = [];
  for (const [id, { entity }] of tracks) {
    const target = { kind: 'product', id } as const;
    const units = measure(history, {
      metric: 'units',
      unit: 'count',
      target,
      shopIds: [shopId],
      period,
      today,
    });
    if (!units.value || (units.value.lo === 0 && units.value.hi === 0)) continue;
    // A price that changed within the period makes the cost a range.
    const costs = [unitCostOn(input, id, period.from), unitCostOn(input, id, period.to)];
    const known = costs.filter((cost) => cost !== undefined);
    if (known.length < 2) {
      costless.push(entity.name || id);
      complete = false;
    }
    if (known.length > 0) lo += units.value.lo * Math.min(...known);
    hi += units.value.hi * Math.max(...known, 0);
  }
  const missing: Missing[] = costless.map((product) => ({
    message: { key: 'figures:missing-unit-cost', params: { product } },
  }));
  if (!complete && costless.length === 0)
    missing.push({ message: { key: 'figures:missing-units', params: { period: { period } } } });
  return { value: complete ? { lo, hi } : { lo, hi: Infinity }, missing };
}

/**
 * What the goods sold in a period cost: the merchant's own figure for exactly these days, else units sold × unit
 * cost, product by product. A missing unit cost makes it a lower bound, never zero.
 */
export function goodsCost(input: RuleInput, period: Period): GoodsCost {
  const stated = statedFigure(input, 'goods-cost', period);
  if (stated) return { value: exactly(stated.amountMinor), missing: [] };
  const parts = input.contract.shopIds.map((shopId) => ofShop(input, shopId, period));
  return {
    value: {
      lo: parts.reduce((sum, { value }) => sum + value.lo, 0),
      hi: parts.reduce((sum, { value }) => sum + value.hi, 0),
    },
    missing: parts.flatMap(({ missing }) => missing),
  };
}
