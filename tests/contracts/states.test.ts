import { describe, expect, test } from 'vitest';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { contractOf, entry, judged, words } from './entered';
import { product } from './facts';
import { productsRead } from './reads';

const DAY = (day: string) => ({ from: day, to: day });
const NOW = '2026-11-12 12:00';

describe('a price floor of 99', () => {
  const contract = contractOf([{ kind: 'price-floor', params: { amount: 99 } }]);
  const priced = (value: number | [number, number], day = '2026-11-10', total = 1) =>
    productsRead('price', DAY(day), [{ entity: product('a'), value }], {
      total,
      ...(typeof value !== 'number' && { why: 'range' }),
    });
  const states = (read: SnapshotFacts[]) => judged(contract, NOW, [], read).map(({ state }) => state);

  test.each([
    [9899, ['breached', 'met']],
    [9900, ['met']],
    [9901, ['met']],
  ])('%d 分 is %s', (price, expected) => {
    expect(states([priced(price)])).toEqual(expected);
  });
  test('of a range the lowest variant counts', () => {
    expect(states([priced([9899, 15_801])])[0]).toBe('breached');
    expect(states([priced([9900, 15_801])])).toEqual(['met']);
  });
  test('the price after coupons counts where it is shown', () => {
    const coupon = productsRead('priceAfterCoupons', DAY('2026-11-10'), [
      { entity: product('a'), value: 8900 },
    ]);
    expect(states([priced(12_900), coupon])[0]).toBe('breached');
  });
  test('rows that were not read leave the rest open', () => {
    expect(states([priced(12_900, '2026-11-10', 2)])).toEqual(['unknown']);
  });
  test('nothing read is unknown', () => {
    expect(states([])).toEqual(['unknown']);
  });
  test('days in a row are one breach, a day above it ends it', () => {
    const read = ['08', '09', '10', '11'].map((day) => priced(day === '10' ? 9900 : 9000, `2026-11-${day}`));
    const breaches = judged(contract, NOW, [], read).filter(({ state }) => state === 'breached');
    expect(breaches.map(({ period }) => [period.from, period.to])).toEqual([
      ['2026-11-08', '2026-11-09'],
      ['2026-11-11', '2026-11-11'],
    ]);
    expect(words(breaches[0])).toBe('商品a：2026-11-08 – 2026-11-09 售价 ¥90.00，约定不低于 ¥99.00：违约');
  });
  test('only the product that is named is held to it', () => {
    const named = contractOf([{ kind: 'price-floor', params: { amount: 99, product: '连衣裙' } }]);
    const read = productsRead('price', DAY('2026-11-10'), [
      { entity: product('a', '夏季连衣裙'), value: 12_900 },
      { entity: product('b', '袜子'), value: 900 },
    ]);
    expect(judged(named, NOW, [], [read]).map(({ state }) => state)).not.toContain('breached');
  });
  test('as a multiple of the cost it needs the cost', () => {
    const times = contractOf([{ kind: 'price-floor', params: { ref: 'cost', ratio: 2 } }]);
    const cost = entry('unit-cost', '2026-11-01 09:00', { productId: 'a', amountMinor: 5000 });
    expect(judged(times, NOW, [cost], [priced(9999)])[0]?.state).toBe('breached');
    expect(judged(times, NOW, [cost], [priced(10_000)])[0]?.state).toBe('met');
    expect(judged(times, NOW, [], [priced(10_000)])[0]?.state).toBe('unknown');
  });
});

describe('a stock of at least 50', () => {
  const contract = contractOf([{ kind: 'stock-floor', params: { count: 50 } }]);
  const stocked = (value: number) =>
    productsRead('stock', DAY('2026-11-10'), [{ entity: product('a'), value }], { unit: 'count' });
  test.each([
    [49, 'breached'],
    [50, 'met'],
    [51, 'met'],
  ])('%d pieces are %s', (value, state) => {
    expect(judged(contract, NOW, [], [stocked(value)])[0]?.state).toBe(state);
  });

  describe('as days of cover', () => {
    const cover = contractOf([{ kind: 'stock-floor', params: { daysOfCover: 10 } }]);
    const sold = (value: number) =>
      productsRead('units', { from: '2026-11-03', to: '2026-11-09' }, [{ entity: product('a'), value }], {
        unit: 'count',
      });
    test.each([
      [69, 'breached'],
      [70, 'met'],
    ])('%d pieces at seven a day are %s against ten days', (value, state) => {
      expect(judged(cover, NOW, [], [stocked(value), sold(49)])[0]?.state).toBe(state);
    });
    test('a product that does not sell lasts for ever', () => {
      expect(judged(cover, NOW, [], [stocked(1), sold(0)])[0]?.state).toBe('met');
    });
    test('nothing left of what did not sell tells no pace', () => {
      expect(judged(cover, NOW, [], [stocked(0), sold(0)])[0]?.state).toBe('unknown');
    });
    test('days that are exact stay exact, as the alert words them', () => {
      const [verdict] = judged(cover, NOW, [], [stocked(63), sold(49)]);
      expect(verdict?.actual).toEqual({ lo: 9, hi: 9 });
    });
    test('what was sold must be known', () => {
      expect(judged(cover, NOW, [], [stocked(1)])[0]?.state).toBe('unknown');
    });
    test('the page’s own days win', () => {
      const shown = productsRead('daysOfStock', DAY('2026-11-10'), [{ entity: product('a'), value: 9 }], {
        unit: 'day',
      });
      expect(judged(cover, NOW, [], [shown, stocked(700), sold(7)])[0]?.state).toBe('breached');
    });
  });
});
