import { addDays } from '../quantity/day';
import { exactly, type Interval } from '../quantity/interval';
import type { Day } from '../quantity/period';
import { quotient } from './arithmetic';
import { measure } from './measure';
import type { History } from './types';

/** Days of sales that the pace of a product is taken from; a week holds each weekday once. */
const PACE_DAYS = 7;

/**
 * How many days a product's stock lasts at the pace of the seven days before `day`; infinite for one that did not
 * sell. undefined = what was sold is not known, or nothing was sold of what is not there.
 */
export function daysOfCover(
  history: History,
  asked: { readonly shopId: string; readonly productId: string; readonly day: Day; readonly today: Day },
  stock: Interval,
): Interval | undefined {
  const { shopId, productId, day, today } = asked;
  const sold = measure(history, {
    metric: 'units',
    unit: 'count',
    target: { kind: 'product', id: productId },
    shopIds: [shopId],
    period: { from: addDays(day, -PACE_DAYS), to: addDays(day, -1) },
    today,
  }).value;
  if (!sold) return undefined;
  const lasting = quotient({ lo: stock.lo * PACE_DAYS, hi: stock.hi * PACE_DAYS }, sold);
  return lasting ?? (stock.lo > 0 ? exactly(Infinity) : undefined);
}
