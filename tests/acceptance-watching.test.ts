import { describe, expect, test } from 'vitest';
import type { AlertKindId } from '../lib/alerts/ids';
import { say } from '../lib/messages/say';
import { documentText } from '../lib/reports/document-text';
import { minutes } from '../lib/reports/minutes';
import { monthlyReview } from '../lib/reports/monthly-review';
import { weeklyPack } from '../lib/reports/weekly-pack';
import {
  brushed,
  clause,
  coat,
  dress,
  odd,
  pushed,
  refunds,
  sourceDays,
  spentToday,
  stock,
  twice,
} from './alerts/givens';
import { alertsOf, contractWith, daysBack, dayOf, type Given, inputOf, TODAY } from './alerts/shop';
import { addDays } from '../lib/quantity/day';
import { quarter } from './reports/quarter';
import { seededQuarter } from './reports/seeded-quarter';

const YESTERDAY = addDays(TODAY, -1);

function titles(kind: AlertKindId, given: Given): string[] {
  return alertsOf(kind, given).found.map(({ title }) => say('zh-CN', title));
}

describe('F30 every day', () => {
  test('the spend of a day is judged as soon as the day is read', () => {
    const contracts = [contractWith([clause('ad-spend-cap', { amount: 300 })])];
    const { verdicts } = inputOf({ contracts, read: [dayOf(YESTERDAY, { adSpend: 30_001 })] });
    expect(verdicts.find(({ period }) => period.from === YESTERDAY)?.state).toBe('breached');
  });
  test.each([
    [60, 0],
    [61, 1],
  ])('a first answer after %i seconds is reported %i times', (seconds, times) => {
    const contracts = [contractWith([clause('response-time-cap', { seconds: 60 })])];
    const read = daysBack(1, () => ({ firstResponseTime: seconds }));
    expect(titles('response-slow', { contracts, read })).toHaveLength(times);
  });
  test('mass refunds and more sold than there was are abnormal orders', () => {
    expect(titles('refund-surge', { read: refunds(0.2) })).toHaveLength(1);
    expect(titles('refund-surge', { read: refunds(0.199) })).toEqual([]);
    expect(titles('oversold', { read: stock(-1) })[0]).toContain(dress.name);
  });
});

describe('F31 caps', () => {
  test('a product over its own cap, a shop over its day and over its month pop up', () => {
    const contracts = [
      contractWith([
        { ...clause('ad-spend-cap', { amount: 500, scope: 'product' }), id: 'product' },
        { ...clause('ad-spend-cap', { amount: 300 }), id: 'day' },
        { ...clause('ad-spend-cap', { amount: 5000, per: 'month' }), id: 'month' },
      ]),
    ];
    const read = [
      dayOf(YESTERDAY, { adSpend: 50_001 }, { entity: dress, on: 'item' }),
      ...daysBack(15, () => ({ adSpend: 40_000 })),
    ];
    const found = alertsOf('cap-exceeded', { contracts, read }).found;
    expect(new Set(found.map(({ clauseId }) => clauseId))).toEqual(new Set(['product', 'day', 'month']));
  });
  test('¥250 at noon is heading for more than the ¥300 of the day', () => {
    expect(alertsOf('cap-forecast', spentToday(25_000, 12)).found).toHaveLength(1);
    expect(alertsOf('cap-forecast', spentToday(10_000, 12)).found).toEqual([]);
  });
  test('a cent of spend that no cap speaks of is one too many, and a cap of the shop speaks of all', () => {
    const uncapped = clause('untracked-spend', { amount: 0, per: 'month' });
    const capped = clause('ad-spend-cap', { amount: 300 });
    const read = daysBack(15, (back) => ({ adSpend: back === 0 ? 1 : 0 }));
    expect(titles('untracked-spend', { contracts: [contractWith([uncapped])], read })).toHaveLength(1);
    expect(titles('untracked-spend', { contracts: [contractWith([uncapped, capped])], read })).toEqual([]);
  });
});

describe('F32 every week', () => {
  test('a source that lost most of its visitors', () => {
    expect(titles('traffic-drop', { read: sourceDays(200) })[0]).toContain('手淘搜索');
  });
  test('ROI below what the contract says', () => {
    const contracts = [contractWith([clause('roi-floor', { value: 3, per: 'week' })])];
    const week = (sales: number) => daysBack(17, () => ({ sales, adSpend: 10_000 }));
    expect(titles('roi-below-contract', { contracts, read: week(29_900) }).length).toBeGreaterThan(0);
    expect(titles('roi-below-contract', { contracts, read: week(30_000) })).toEqual([]);
  });
  test('the slow mover gets the budget', () => {
    const [found] = titles('wrong-product-pushed', { read: pushed(5000, 10_000) });
    expect(found).toContain(dress.name);
    expect(found).not.toContain(coat.name);
  });
});

test('F33: what moved by more than a fifth against the same weekday is listed', () => {
  const moved = (after: number) =>
    daysBack(8, (back) => (back === 7 ? { sales: 100_000 } : back === 0 ? { sales: after } : undefined));
  expect(titles('big-change', { read: moved(120_001) })).toHaveLength(1);
  expect(titles('big-change', { read: moved(79_999) })).toHaveLength(1);
  expect(titles('big-change', { read: moved(120_000) })).toEqual([]);
});

test('F34: half of an ordinary day is odd by the shop’s own history, and says what was expected', () => {
  const { found } = alertsOf('anomaly', { read: odd(500_000) });
  expect(found).toHaveLength(1);
  const words = found.map(({ title, detail }) => say('zh-CN', title) + say('zh-CN', detail)).join('');
  expect(words).toContain('¥5,000.00');
  const [, from, to] = /平常的 [^\d]?([\d,.]+)–[^\d]?([\d,.]+)/u.exec(words) ?? [];
  const plain = (text = '') => Number(text.replaceAll(',', ''));
  expect(plain(from)).toBeGreaterThan(9000);
  expect(plain(to)).toBeLessThan(11_000);
  // Money as money, days as days, and how rare it is.
  expect(words).toMatch(/¥5,000\.00，低于平常的 ¥[\d,.]+–¥[\d,.]+（通常约 ¥[\d,.]+，−\d+%）/);
  expect(words).toMatch(
    /的 46 天（另有 13 天是大促或异常，没有算进去）；偏离是平常波动的 [\d.]+ 倍，这期间同一方向从没偏得这么远/,
  );
  expect(alertsOf('anomaly', { read: odd(1_000_000) }).found).toEqual([]);
  // A reading is an interval: odd when all of it is.
  expect(alertsOf('anomaly', { read: odd([450_000, 550_000]) }).found).toHaveLength(1);
  expect(alertsOf('anomaly', { read: odd([50_000, 950_000]) }).found).toEqual([]);
});

describe('F35 signs of brush orders', () => {
  test('twice the orders of as many visitors', () => {
    expect(titles('brush-suspicion', { read: brushed(80, 1000) })).toHaveLength(1);
    expect(titles('brush-suspicion', { read: brushed(80, 2000) })).toEqual([]);
  });
  test('a day that was over shows less afterwards', () => {
    expect(titles('restated', { read: twice(50_000, 49_999) })).toHaveLength(1);
    expect(titles('restated', { read: twice(50_000, 50_000) })).toEqual([]);
  });
});

describe('F40 the weekly meeting', () => {
  test('the pack holds promised against delivered, money spent and what is to be asked', () => {
    const text = documentText(weeklyPack(quarter()), 'zh-CN');
    for (const part of ['支付金额', '¥510.00', '会上要问的']) expect(text).toContain(part);
    expect(weeklyPack(quarter()).blocks.some(({ kind }) => kind === 'table')).toBe(true);
  });
  test('the minutes can be pasted into a chat and name the week', () => {
    const text = minutes(quarter(), 'zh-CN');
    expect(text).toContain('2026-11-09');
    expect(text).not.toMatch(/\{\{|NaN|undefined/u);
  });
});

test('F42: the four questions stand in their order, the first with the change split into its factors', () => {
  const text = documentText(monthlyReview({ ...seededQuarter(), month: 3 }), 'zh-CN');
  const asked = monthlyReview({ ...seededQuarter(), month: 3 }).blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [block.text.key] : [],
  );
  const wanted = ['review:ask-why', 'review:ask-plan', 'review:ask-need', 'review:ask-else'];
  expect(asked.filter((key) => wanted.includes(key))).toEqual(wanted);
  for (const factor of ['访客数', '转化率', '客单价']) expect(text).toContain(factor);
});
