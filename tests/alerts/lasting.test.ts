import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/quantity/day';
import { clause, dress } from './givens';
import { alertsOf, contractWith, dayOf, TODAY } from './shop';

const contracts = [contractWith([clause('price-floor', { amount: 99, comparator: '>=' })])];

/** The price of a product as it was read so many days ago, in 分. */
function price(back: number, minor: number, metric: 'price' | 'priceAfterCoupons' = 'price') {
  const day = addDays(TODAY, -back);
  const readAt = `${day}T04:00:00.000Z`;
  return dayOf(day, { [metric]: minor }, { entity: dress, readAt, on: `goods-${metric}` });
}
const keys = (...read: ReturnType<typeof price>[]) =>
  alertsOf('price-below-floor', { contracts, read }).found.map(({ key }) => key);

describe('a price that stays below its floor', () => {
  test('is one trouble, however many days it is read', () => {
    const first = keys(price(3, 8900));
    expect(first).toHaveLength(1);
    expect(keys(price(3, 8900), price(2, 8800))).toEqual(first);
    expect(keys(price(3, 8900), price(2, 8800), price(0, 8900))).toEqual(first);
  });
  test('is over with the first reading that keeps to the floor, for good', () => {
    const read = [price(3, 8900), price(2, 12_900)];
    const { found, cleared } = alertsOf('price-below-floor', { contracts, read });
    expect(found).toEqual([]);
    expect(cleared).toContain(keys(price(3, 8900))[0]);
  });
  test('is another trouble when it falls again', () => {
    const again = keys(price(3, 8900), price(2, 12_900), price(0, 8900));
    expect(again).toHaveLength(1);
    expect(again).not.toEqual(keys(price(3, 8900)));
  });
  test('is not over because another price of the product is high enough', () => {
    const first = keys(price(3, 8900, 'priceAfterCoupons'));
    expect(keys(price(3, 8900, 'priceAfterCoupons'), price(1, 12_900))).toEqual(first);
  });
});
