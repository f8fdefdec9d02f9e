import { describe, expect, test } from 'vitest';
import type { AlertKindId } from '../../lib/alerts/ids';
import { alertKindIds } from '../../lib/alerts/ids';
import { kinds } from '../../lib/alerts/kinds';
import { say } from '../../lib/messages/say';
import { SHOP } from '../contracts/facts';
import {
  dress,
  spentToday,
  steadySpend,
  sourceDays,
  work,
  pushed,
  refunds,
  change,
  odd,
  brushed,
  stock,
  noOrders,
  twice,
  readAgo,
  habit,
  drifted,
} from './givens';
import { alertsOf, daysBack, type Given, NOW } from './shop';

type Outcome = 'found' | 'over' | 'silent';

function outcome(kind: AlertKindId, given: Given): Outcome {
  const { found, cleared } = alertsOf(kind, given);
  for (const { title, detail } of found)
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(say(locale, title)).not.toMatch(/\{\{|undefined|NaN/);
      expect(say(locale, detail)).not.toMatch(/\{\{|undefined|NaN/);
    }
  return found.length > 0 ? 'found' : cleared.length > 0 ? 'over' : 'silent';
}

test('every kind has its place in the list, a name in both languages and limits within their bounds', () => {
  expect(kinds.map(({ id }) => id)).toEqual([...alertKindIds]);
  for (const { label, thresholds } of kinds) {
    expect(say('zh-CN', { key: label })).not.toBe(say('en', { key: label }));
    for (const { usual, least, most, label: name } of thresholds) {
      expect(least <= usual && usual <= most).toBe(true);
      expect(say('zh-CN', { key: name }).length).toBeGreaterThan(1);
    }
  }
});

/** Appears, stays quiet just before, at the limit, is over, and says nothing without data. */
const cases: readonly (readonly [AlertKindId, string, Given, Outcome])[] = [
  ['cap-forecast', '¥250 at noon is heading for ¥500', spentToday(25_000, 12), 'found'],
  ['cap-forecast', '¥100 at noon ends near ¥200', spentToday(10_000, 12), 'over'],
  ['cap-forecast', '¥160 at noon may go either way', spentToday(16_000, 12), 'silent'],
  [
    'cap-forecast',
    'at two in the night nothing is foretold',
    { ...spentToday(9000, 10), now: NOW, read: [] },
    'silent',
  ],
  ['cap-forecast', 'the cap itself is passed: that alert says it all', spentToday(30_100, 12), 'over'],
  ['spend-stopped', 'a day of nothing after a week of ¥100', { read: steadySpend(0) }, 'found'],
  ['spend-stopped', 'one cent is spend', { read: steadySpend(1) }, 'over'],
  ['spend-stopped', 'the day was not read', { read: steadySpend(undefined) }, 'silent'],
  ['spend-without-orders', '¥201 in three days and no order', { read: noOrders(6700, 0) }, 'found'],
  ['spend-without-orders', 'exactly ¥200', { read: noOrders(20_000 / 3, 0) }, 'over'],
  ['spend-without-orders', 'an order each day', { read: noOrders(6700, 1) }, 'over'],
  ['spend-without-orders', 'orders were not read', { read: noOrders(6700, undefined) }, 'silent'],
  ['stock-out', 'a product that sells has nothing left', { read: stock(0) }, 'found'],
  ['stock-out', 'one piece is left', { read: stock(1) }, 'over'],
  ['stock-out', 'nothing left of what nobody buys', { read: stock(0, 0) }, 'silent'],
  ['oversold', 'stock below zero', { read: stock(-1) }, 'found'],
  ['oversold', 'stock of zero is not oversold', { read: stock(0) }, 'over'],
  ['refund-surge', 'just under the limit it is neither found nor over', { read: refunds(0.199) }, 'silent'],
  ['refund-surge', 'at the limit', { read: refunds(0.2) }, 'found'],
  ['refund-surge', 'well below', { read: refunds(0.17) }, 'over'],
  ['refund-surge', 'of nine orders it may be chance', { read: refunds(0.5, 9) }, 'silent'],
  ['traffic-drop', 'a source with 40 % of its visitors', { read: sourceDays(200) }, 'found'],
  ['traffic-drop', 'exactly 40 % fewer', { read: sourceDays(300) }, 'silent'],
  ['traffic-drop', 'as always', { read: sourceDays(500) }, 'over'],
  ['traffic-drop', 'yesterday was not read', { read: sourceDays(undefined) }, 'silent'],
  ['big-change', 'exactly a fifth more', { read: change(100_000, 120_000) }, 'over'],
  ['big-change', 'a cent beyond a fifth', { read: change(100_000, 120_001) }, 'found'],
  ['big-change', 'half of a tiny figure', { read: change(10_000, 5000) }, 'over'],
  ['big-change', 'the week before was not read', { read: change(0, 1).slice(1) }, 'silent'],
  ['anomaly', 'half of an ordinary day', { read: odd(500_000) }, 'found'],
  ['anomaly', 'an ordinary day', { read: odd(1_000_000) }, 'over'],
  ['anomaly', 'nothing was read', {}, 'silent'],
  [
    'wrong-product-pushed',
    'half of the spend, a tenth of the sales',
    { read: pushed(5000, 10_000) },
    'found',
  ],
  ['wrong-product-pushed', 'just under 30 % of the spend', { read: pushed(2999, 1000) }, 'over'],
  [
    'wrong-product-pushed',
    'no sales were read',
    { read: daysBack(7, () => ({ adSpend: 5000 }), dress) },
    'silent',
  ],
  ['brush-suspicion', 'twice the orders of as many visitors', { read: brushed(80, 1000) }, 'found'],
  ['brush-suspicion', 'twice the orders of twice the visitors', { read: brushed(80, 2000) }, 'over'],
  [
    'brush-suspicion',
    'visitors were not read',
    { read: daysBack(14, (back) => ({ orders: back ? 40 : 90 })) },
    'silent',
  ],
  ['restated', 'a closed day shows less than before', { read: twice(50_000, 49_999) }, 'found'],
  ['restated', 'a closed day shows the same', { read: twice(50_000, 50_000) }, 'over'],
  ['restated', 'read once only', { read: twice(1, 1).slice(1) }, 'silent'],
  ['no-work-seen', 'seven days are allowed', work(7), 'over'],
  ['no-work-seen', 'eight are not', work(8), 'found'],
  ['reading-stale', 'two days are allowed', readAgo(48), 'over'],
  ['reading-stale', 'an hour more is not', readAgo(49), 'found'],
  ['reading-stale', 'nothing was ever read', {}, 'silent'],
  ['reading-stopped', 'a page of every day, silent for five', { read: habit(5) }, 'found'],
  ['reading-stopped', 'silent for two', { read: habit(2) }, 'over'],
  ['reading-changed', 'other columns than before', drifted(true), 'found'],
  ['reading-changed', 'the columns as ever', drifted(false), 'over'],
  ['backup-old', 'exactly 7 days', { read: odd(1), lastBackupAt: '2026-04-09T04:00:00.000Z' }, 'over'],
  ['backup-old', 'a minute more', { read: odd(1), lastBackupAt: '2026-04-09T03:59:00.000Z' }, 'found'],
  ['backup-old', 'never, with two months of data', { read: odd(1), lastBackupAt: null }, 'found'],
  ['backup-old', 'not known', { read: odd(1) }, 'silent'],
];

describe('each kind', () => {
  test.each(cases)('%s: %s', (kind, _what, given, expected) => {
    expect(outcome(kind, given)).toBe(expected);
  });
  test('is not looked for when it is off', () => {
    const off = { 'spend-stopped': { on: false } };
    expect(outcome('spend-stopped', { read: steadySpend(0), settings: off })).toBe('silent');
  });
  test('keeps to a limit that the merchant moved, within its bounds', () => {
    const at = (share: number) => ({ 'refund-surge': { thresholds: { share } } });
    expect(outcome('refund-surge', { read: refunds(0.15), settings: at(0.1) })).toBe('found');
    expect(outcome('refund-surge', { read: refunds(0.9), settings: at(99) })).toBe('silent');
  });
  test('names the same trouble by the same key a day later', () => {
    const [now] = alertsOf('spend-stopped', { read: steadySpend(0) }).found;
    expect(now?.key).toBe(`spend-stopped|${SHOP}|shop`);
  });
});

describe('a suspicion of brush orders', () => {
  test('says 可疑, states its signs and charges nobody', () => {
    const [found] = alertsOf('brush-suspicion', { read: brushed(80, 1000) }).found;
    const told = found ? say('zh-CN', found.title) + say('zh-CN', found.detail) : '';
    expect(told).toMatch(/可疑/);
    expect(told).toMatch(/订单大涨而访客没涨、转化率突然升高/);
    expect(told).not.toMatch(/刷单/);
  });
});

test('a big change is news until its weekday has come again, in the shop’s zone', () => {
  const read = daysBack(8, (back) =>
    back === 7 ? { sales: 100_000 } : back === 0 ? { sales: 50_000 } : undefined,
  );
  const [found] = alertsOf('big-change', { read }).found;
  expect(found?.period.to).toBe('2026-04-15');
  expect(found?.newsUntil).toBe('2026-04-22T16:00:00.000Z');
});

test.each([
  ['the day before yesterday', 1, 1],
  ['three days ago', 2, 1],
  ['four days ago', 3, 0],
])('a big change of %s is listed while it is recent', (_, back, listed) => {
  const read = daysBack(12, (ago) =>
    ago === back + 7 ? { sales: 100_000 } : ago === back ? { sales: 50_000 } : undefined,
  );
  expect(alertsOf('big-change', { read }).found).toHaveLength(listed);
});
