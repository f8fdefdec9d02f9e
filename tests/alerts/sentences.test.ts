import { describe, expect, test } from 'vitest';
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
});
