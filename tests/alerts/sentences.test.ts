import { describe, expect, test } from 'vitest';
import { coverWords } from '../../lib/alerts/days-of-cover';
import { say } from '../../lib/messages/say';
import { clause, dress } from './givens';
import { alertsOf, contractWith, dayOf, daysBack, NOW, TODAY } from './shop';

function detail(kind: 'big-change' | 'stock-low', given: Parameters<typeof alertsOf>[1]): string {
  const [found] = alertsOf(kind, given).found;
  return found ? say('zh-CN', found.detail) : '';
}

describe('a big change of sales', () => {
  const twoDays = (orders: number | undefined) =>
    daysBack(8, (back) =>
      back === 7
        ? { sales: 1_000_000, visitors: 1000, orders: 50 }
        : back === 0
          ? { sales: 500_000, visitors: 500, ...(orders === undefined ? {} : { orders }) }
          : undefined,
    );
  test('is taken apart into visitors, conversion and order value, and names no cause', () => {
    expect(detail('big-change', { read: twoDays(25) })).toContain('访客数占 100%，转化率占 0%，客单价占 0%');
    expect(detail('big-change', { read: twoDays(25) })).toContain('不等于原因');
  });
  test('is not taken apart when orders were not read', () => {
    expect(detail('big-change', { read: twoDays(undefined) })).toContain('拆不开');
  });
});

describe('stock below what was agreed', () => {
  const contracts = [contractWith([clause('stock-floor', { count: 50, comparator: '>=' })])];
  const left = dayOf(TODAY, { stock: 20 }, { entity: dress, readAt: NOW, on: 'goods' });
  test('says how long it lasts at the pace of the last week', () => {
    const read = [...daysBack(7, () => ({ units: 5 }), dress), left];
    expect(detail('stock-low', { contracts, read })).toContain('还能卖 4 天');
  });
  test('says that it cannot be told when a day of that week was not read', () => {
    const read = [...daysBack(7, (back) => (back === 3 ? undefined : { units: 5 }), dress), left];
    expect(detail('stock-low', { contracts, read })).toContain('算不出还能卖几天');
  });
  test('says the days that the page itself shows', () => {
    const agreed = [contractWith([clause('stock-floor', { daysOfCover: 30, comparator: '>=' })])];
    const shown = (value: number | readonly [number, number]) =>
      detail('stock-low', {
        contracts: agreed,
        read: [dayOf(TODAY, { daysOfStock: value }, { entity: dress, readAt: NOW, on: 'goods' })],
      });
    expect(shown(12)).toContain('还能卖 12 天');
    expect(shown([11.5, 12.5])).toContain('还能卖 11–12 天');
  });
});

describe('days of cover in words', () => {
  test.each([
    [{ lo: 4.2, hi: 4.2 }, '还能卖 4 天'],
    [{ lo: 4, hi: 5 }, '还能卖 4 天'],
    [{ lo: 4, hi: 5.1 }, '还能卖 4–5 天'],
    [{ lo: 0, hi: 0 }, '还能卖 0 天'],
    [{ lo: 4.9, hi: Infinity }, '至少还能卖 4 天'],
    [{ lo: 0.9, hi: Infinity }, '算不出'],
    [{ lo: 0, hi: 4.7 }, '算不出'],
    [{ lo: Infinity, hi: Infinity }, '算不出'],
    [undefined, '算不出'],
  ])('%o', (cover, words) => {
    const word = coverWords(cover);
    expect(typeof word === 'object' && 'message' in word ? say('zh-CN', word.message) : '').toContain(words);
  });
});
