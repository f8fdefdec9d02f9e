import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandShares } from '../../lib/settlement/remedy-scale';
import { settle } from '../../lib/settlement/settle';
import { clause, contractOf, historyOf, monthly, NOW } from './month';

const fee = clause('base-fee', { amount: 5000, per: 'month' }, 'merchant');
const target = clause('sales-target', { amount: 30_000, per: 'month' });
const bands = [
  { from: 0, to: 0.5, refundRatio: 0.5 },
  { from: 0.5, to: 0.7, deductRatio: 0.3 },
  { from: 0.7, to: 0.8, refundRatio: 0.1 },
];

/** What the operator owes for the first month with these sales (分). */
function due(params: Parameters<typeof clause>[1], sales: number | readonly [number, number], spend = 0) {
  const settled = settle({
    contract: contractOf([fee, target, clause('shortfall-remedy', params)]),
    history: historyOf([...monthly('sales', [sales]), ...monthly('adSpend', [spend])]),
    now: NOW,
    month: 1,
  });
  return settled.due.find(({ key }) => key.startsWith('remedy'))?.ends;
}

const back = (minor: number) => ({ least: -minor, most: -minor });

describe('a remedy that each month brings by itself', () => {
  test.each([
    [1_499_999, back(250_000)],
    [1_500_000, back(150_000)],
    [2_099_999, back(150_000)],
    [2_100_000, back(50_000)],
    [2_399_999, back(50_000)],
    [2_400_000, undefined],
    [[2_000_000, 2_200_000] as const, { least: -150_000, most: -50_000 }],
    [[2_300_000, 2_500_000] as const, { least: -50_000, most: 0 }],
    [[0, 9_000_000] as const, { least: -250_000, most: 0 }],
  ])('by a scale, sales of %j 分', (sales, ends) => {
    expect(due({ bands }, sales)).toEqual(ends);
  });
  test.each([
    [2_399_999, back(60_000)],
    [2_400_000, undefined],
    [[2_000_000, 2_100_000] as const, { least: -100_000, most: -90_000 }],
    [[2_300_000, 2_500_000] as const, { least: -70_000, most: 0 }],
  ])('by a tenth of the gap, sales of %j 分', (sales, ends) => {
    expect(due({ threshold: 0.8, compensateRatio: 0.1, compensateOf: 'gap' }, sales)).toEqual(ends);
  });
  test('by a share of the ad spend', () => {
    const params = { threshold: 0.8, compensateRatio: 0.2, compensateOf: 'ad-spend' };
    expect(due(params, 1_000_000, 300_000)).toEqual(back(60_000));
    expect(due(params, 2_400_000, 300_000)).toBeUndefined();
  });
  test.each([
    [2_400_000, back(100_000)],
    [3_000_000, undefined],
    [0, back(500_000)],
  ])('in proportion, sales of %d 分', (sales, ends) => {
    expect(due({ threshold: 1, deduct: 'pro-rata' }, sales)).toEqual(ends);
  });
  test('in several parts, all of them', () => {
    const params = { threshold: 0.8, refundRatio: 0.5, compensateRatio: 0.1, compensateOf: 'gap' };
    expect(due(params, 2_000_000)).toEqual(back(250_000 + 100_000));
  });
  test.each([
    ['over two months', 2, { threshold: 0.8, months: 2, compensateRatio: 0.1, compensateOf: 'gap' }],
    ['of another metric', 1, { threshold: 0.8, metric: 'roi', deduct: 'pro-rata' }],
    ['with a limit', 1, { threshold: 0.8, deduct: 'pro-rata', deductCap: 1000 }],
    ['of a shape that is not known', 1, { bands: [{ below: 0.5 }] }],
  ])('%s it is left to a person', (_what, month, params) => {
    const settled = settle({
      contract: contractOf([fee, target, clause('shortfall-remedy', params)]),
      history: historyOf(monthly('sales', [1_000_000, 1_000_000])),
      now: NOW,
      month,
    });
    const line = settled.due.find(({ key }) => key.startsWith('remedy'));
    expect(line?.ends).toEqual({ least: -Infinity, most: 0 });
    expect(line?.missing.length).toBeGreaterThan(0);
  });
  test('the shares of a range hold the share of every completion in it', () => {
    const percent = integer({ min: 0, max: 120 });
    assert(
      property(percent, percent, percent, (a, b, c) => {
        const [lo = 0, at = 0, hi = 0] = [a, b, c].toSorted((x, y) => x - y).map((n) => n / 100);
        const range = bandShares(bands, lo, hi);
        const one = bandShares(bands, at, at);
        expect(range.lo).toBeLessThanOrEqual(one.lo);
        expect(range.hi).toBeGreaterThanOrEqual(one.hi);
      }),
    );
  });
});
