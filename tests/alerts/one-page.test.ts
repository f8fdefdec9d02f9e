import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/quantity/day';
import { alertsOf, dayOf, TODAY } from './shop';

/** Two pages that count visitors by two rules, read in turns: the one read later differs from day to day. */
function twoPages(days: number, last: { readonly shop: number; readonly products: number }) {
  return Array.from({ length: days }, (_, i) => {
    const back = days - 1 - i;
    const day = addDays(TODAY, -1 - back);
    const at = (hour: number) => `${addDays(day, 1)}T0${hour}:00:00.000Z`;
    const first = back % 3 === 0;
    const wave = 1 + 0.03 * Math.sin(back * 2.4);
    const shop = back === 0 ? last.shop : Math.round(1000 * wave);
    const products = back === 0 ? last.products : Math.round(1600 * wave);
    return [
      dayOf(day, { visitors: shop }, { on: 'trade', readAt: at(first ? 2 : 1) }),
      dayOf(day, { visitors: products }, { on: 'products', readAt: at(first ? 1 : 2) }),
    ];
  }).flat();
}

describe.each(['anomaly', 'big-change'] as const)('%s, with two pages that count by two rules', (kind) => {
  test('takes the turn from one page to the other for no change of the shop', () => {
    expect(alertsOf(kind, { read: twoPages(60, { shop: 1000, products: 1600 }) }).found).toEqual([]);
  });
  test('still tells a change that a page shows of itself', () => {
    expect(alertsOf(kind, { read: twoPages(60, { shop: 500, products: 800 }) }).found).toHaveLength(1);
  });
});

test('a day is not held against one that only another page told', () => {
  const before = dayOf(addDays(TODAY, -8), { visitors: 1600 }, { on: 'products' });
  const now = dayOf(addDays(TODAY, -1), { visitors: 1000 }, { on: 'trade' });
  expect(alertsOf('big-change', { read: [before, now] }).found).toEqual([]);
});
