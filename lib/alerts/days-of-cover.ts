import { measure } from '../contracts/measure';
import type { MessageParam } from '../messages/types';
import { addDays } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Place } from './shop-kind';
import type { AlertInput } from './kind';

/** Days of sales that the pace of a product is taken from; a week holds each weekday once. */
const PACE_DAYS = 7;

/** How many days a product's stock lasts at the pace of the last seven, both ends inclusive; undefined = not known. */
export function daysOfCover(
  input: AlertInput,
  { shopId, today }: Pick<Place, 'shopId' | 'today'>,
  productId: string,
  stock: Interval,
): Interval | undefined {
  const sold = measure(input.history, {
    metric: 'units',
    unit: 'count',
    target: { kind: 'product', id: productId },
    shopIds: [shopId],
    period: { from: addDays(today, -PACE_DAYS), to: addDays(today, -1) },
    today,
  }).value;
  if (!sold || sold.lo <= 0 || sold.hi === Infinity || !Number.isFinite(stock.hi)) return undefined;
  return { lo: (stock.lo * PACE_DAYS) / sold.hi, hi: (stock.hi * PACE_DAYS) / sold.lo };
}

/** The same in words, rounded down: a day that is not whole is not covered. */
export function coverWords(cover: Interval | undefined): MessageParam {
  if (!cover) return { message: { key: 'alerts:cover.unknown' } };
  const [lo, hi] = [Math.floor(cover.lo), Math.floor(cover.hi)];
  return { message: { key: 'alerts:cover.days', params: { days: lo === hi ? lo : `${lo}–${hi}` } } };
}
