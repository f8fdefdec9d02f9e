import { describe, expect, test } from 'vitest';
import { equalAmounts } from '../../lib/alerts/equal-amounts';
import { say } from '../../lib/messages/say';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { alertsOf, dayOf, daysBack, inputOf, TODAY } from './shop';
import { seriesOf } from '../../lib/alerts/figures';
import { SHOP } from '../contracts/facts';

const YESTERDAY = addDays(TODAY, -1);

/** Orders of one day: so many of one amount, the others each of its own. */
function orders(day: string, same: number, others: number): SnapshotFacts[] {
  return Array.from({ length: same + others }, (_, i) =>
    dayOf(
      day,
      { orderPaid: i < same ? 19_900 : 20_000 + 137 * i },
      { entity: { kind: 'order', id: `${day}-${i}`, name: '' }, on: 'orders' },
    ),
  );
}
const before = orders(addDays(TODAY, -4), 5, 20);
function alike(read: readonly SnapshotFacts[]) {
  const span = { until: YESTERDAY, days: 14 };
  return equalAmounts(seriesOf(inputOf({ read }), SHOP, 'orderPaid', 'order', span), YESTERDAY);
}

describe('orders of one amount', () => {
  test.each([
    ['half of ten', 5, 5, true],
    ['just under half', 4, 5, false],
    ['half of nine are too few to tell', 5, 4, false],
    ['nearly all', 20, 1, true],
  ])('%s', (_what, same, others, told) => {
    const read = [...before, ...orders(YESTERDAY, same, others)];
    expect(alike(read) !== undefined).toBe(told && same + others >= 10);
  });
  test('are nothing odd in a shop that sells one thing', () => {
    const usual = orders(addDays(TODAY, -4), 20, 5);
    expect(alike([...usual, ...orders(YESTERDAY, 9, 1)])).toBeUndefined();
  });
  test('say nothing without the orders of days before', () => {
    expect(alike(orders(YESTERDAY, 20, 1))).toBeUndefined();
  });
  test('are one sign among others, named with their number', () => {
    const shop = daysBack(14, (back) => ({
      orders: back === 0 ? 80 : 40,
      visitors: back === 0 ? 2000 : 1000,
    }));
    const calm = alertsOf('brush-suspicion', { read: shop });
    expect(calm.found).toEqual([]);
    const flat = daysBack(14, (back) => ({ orders: back === 0 ? 80 : 40, visitors: 1000 }));
    const read = [...flat, ...before, ...orders(YESTERDAY, 12, 4)];
    const { found } = alertsOf('brush-suspicion', { read });
    expect(found[0] && say('zh-CN', found[0].detail)).toContain('12 单金额完全相同');
    expect(found[0]?.evidence.length).toBeGreaterThanOrEqual(14);
  });
});
