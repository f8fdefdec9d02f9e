import { describe, expect, test } from 'vitest';
import { contractKind } from '../lib/contracts/contract-kind';
import type { Entry } from '../lib/contracts/entries';
import { readContract } from '../lib/contracts/text';
import type { Clause, Contract, Verdict } from '../lib/contracts/types';
import { say } from '../lib/messages/say';
import type { SnapshotFacts } from '../lib/metrics/types';
import { addDays, contractMonth } from '../lib/quantity/day';
import { checked, contractOf, entry, judged } from './contracts/entered';
import { product } from './contracts/facts';
import { productsRead, shopRead } from './contracts/reads';

const START = '2026-11-01';
const YUAN = 100;

function month(n: number, metric: Parameters<typeof shopRead>[0], value: number): SnapshotFacts {
  const { from, to } = contractMonth(START, n);
  return shopRead(metric, from, to, value, metric.endsWith('Share') ? 'ratio' : 'CNY');
}

function contract(...clauses: Parameters<typeof contractOf>[0]): Contract {
  return contractOf(clauses, { start: START });
}

function afterMonth(n: number): string {
  return `${contractMonth(START, n + 1).from} 12:00`;
}

function states(
  made: Contract,
  now: string,
  read: readonly SnapshotFacts[],
  entries: readonly Entry[] = [],
  of?: string,
): string[] {
  return judged(made, now, entries, read)
    .filter(({ clauseId }) => of === undefined || clauseId === of)
    .map(({ state }) => state);
}

test('F10: full management answers for results, part management for work done', () => {
  const kind = (clause: Clause['kind']) => {
    const [version] = contract({ kind: clause, params: {} }).versions;
    return version && contractKind(version);
  };
  expect([kind('sales-target'), kind('deliverable'), kind('base-fee')]).toEqual(['results', 'work', 'open']);
});

describe('F11', () => {
  test('3万 in month 1 and 8万 in month 3', () => {
    const made = contract(
      { id: 'm1', kind: 'sales-target', params: { amount: 30_000, fromMonth: 1, toMonth: 1 } },
      { id: 'm3', kind: 'sales-target', params: { amount: 80_000, fromMonth: 3, toMonth: 3 } },
    );
    const read = [month(1, 'sales', 30_000 * YUAN), month(2, 'sales', 1), month(3, 'sales', 79_999 * YUAN)];
    expect(states(made, afterMonth(3), read)).toEqual(['met', 'breached']);
  });
  test('10万 within six months is met by any of them and missed only by all', () => {
    const made = contract({ kind: 'sales-target', params: { amount: 100_000, byMonth: 6 } });
    const low = [1, 2, 3, 4, 5, 6].map((n) => month(n, 'sales', 99_999 * YUAN));
    expect(states(made, afterMonth(6), low)).toEqual(['breached']);
    expect(states(made, afterMonth(3), low.slice(0, 3))).toEqual(['unknown']);
    expect(states(made, afterMonth(4), [...low.slice(0, 3), month(4, 'sales', 100_000 * YUAN)])).toEqual([
      'met',
    ]);
  });
});

test('F12: a base month may swing by 20 %, months 2–3 reach 60 % and month 4 the target', () => {
  const made = contract(
    { id: 'goal', kind: 'sales-target', params: { amount: 80_000 } },
    { kind: 'phase', params: { baseline: 20_000 } },
  );
  const read = [16_000, 48_000, 47_999, 80_000].map((yuan, i) => month(i + 1, 'sales', yuan * YUAN));
  expect(states(made, afterMonth(4), read, [], 'phase').slice(0, 4)).toEqual([
    'met',
    'met',
    'breached',
    'met',
  ]);
});

test('F13: free traffic from 40 % to 60 %', () => {
  const made = contract({ kind: 'free-traffic-share', params: { range: [0.4, 0.6], byMonth: 2 } });
  expect(
    states(made, afterMonth(2), [month(1, 'freeTrafficShare', 0.39), month(2, 'freeTrafficShare', 0.4)]),
  ).toEqual(['met']);
});

test('F14: ROI of 1:3 overall and 1:2.5 for the account are judged apart, and the clash is shown', () => {
  const made = contract(
    { id: 'all', kind: 'roi-floor', params: { value: 3 } },
    { id: 'account', kind: 'roi-floor', params: { value: 2.5, scope: 'account' } },
  );
  const read = [month(1, 'sales', 3000), month(1, 'adSales', 2499), month(1, 'adSpend', 1000)];
  expect(states(made, afterMonth(1), read, [], 'all')[0]).toBe('met');
  expect(states(made, afterMonth(1), read, [], 'account')[0]).toBe('breached');
  const { clashes } = readContract('全店投产比不低于1:3。乙方保证全店投产比不低于1:2.5。');
  expect(clashes.map(({ type }) => type)).toContain('same-metric-two-figures');
});

test('F15: 5 titles a week with a keyword report, 2 activities a month, ads every 2 weeks', () => {
  const made = contract(
    {
      id: 'titles',
      kind: 'deliverable',
      params: { item: '标题', count: 5, per: 'week', attach: '关键词报告' },
    },
    { id: 'ads', kind: 'deliverable', params: { item: '调整推广', count: 1, per: '2weeks' } },
  );
  const work = (clauseId: string, count: number, attached: boolean) =>
    entry('deliverable', '2026-11-03 10:00', { clauseId, count, attached });
  const entries = [
    work('titles', 5, true),
    work('ads', 1, false),
    checked('titles', '2026-11-15'),
    checked('ads', '2026-11-28'),
  ];
  const now = '2026-11-29 12:00';
  expect(states(made, now, [], entries, 'titles').slice(0, 2)).toEqual(['met', 'breached']);
  expect(states(made, now, [], entries, 'ads').slice(0, 2)).toEqual(['met', 'breached']);
});

describe('F16', () => {
  test('a product over 500 a day and a shop over 300, which binds more tightly', () => {
    const made = contract(
      { id: 'product', kind: 'ad-spend-cap', params: { amount: 500, scope: 'product' } },
      { id: 'shop', kind: 'ad-spend-cap', params: { amount: 300 } },
    );
    const read = productsRead('adSpend', { from: START, to: START }, [
      { entity: product('a'), value: 400 * YUAN },
      { entity: product('b'), value: 500 * YUAN + 1 },
    ]);
    const verdicts = judged(made, '2026-11-02 12:00', [], [read]).filter(({ period }) => period.to === START);
    const breached = verdicts.filter(({ state }) => state === 'breached');
    expect(breached.map(({ clauseId, entity }) => [clauseId, entity.kind])).toEqual([
      ['product', 'product'],
      ['shop', 'shop'],
    ]);
  });
  test('nothing in month 1, 300 a day in month 2', () => {
    const made = contract(
      { id: 'one', kind: 'ad-spend-cap', params: { amount: 0, fromMonth: 1, toMonth: 1 } },
      { id: 'two', kind: 'ad-spend-cap', params: { amount: 300, fromMonth: 2, toMonth: 2 } },
    );
    const spent = (day: string, minor: number) => shopRead('adSpend', day, day, minor);
    const find = (verdicts: readonly Verdict[], day: string) =>
      verdicts.find(({ period }) => period.from === day);
    const verdicts = judged(
      made,
      '2026-12-03 12:00',
      [],
      [spent('2026-11-05', 1), spent('2026-12-01', 30_000), spent('2026-12-02', 30_001)],
    );
    expect(['2026-11-05', '2026-12-01', '2026-12-02'].map((day) => find(verdicts, day)?.state)).toEqual([
      'breached',
      'met',
      'breached',
    ]);
  });
  test('5万 a month for fee, ads and goods', () => {
    const made = contract({ kind: 'total-budget-cap', params: { amount: 50_000 } });
    const entries = [
      entry('payment', '2026-11-05 10:00', {
        amountMinor: 500_000,
        direction: 'to-operator',
        what: 'base-fee',
      }),
      entry('purchase', '2026-11-08 10:00', { amountMinor: 3_000_000 }),
    ];
    expect(states(made, afterMonth(1), [month(1, 'adSpend', 1_500_001)], entries)[0]).toBe('breached');
  });
});

test('F17: never below 99, coupons counted', () => {
  const made = contract({ kind: 'price-floor', params: { amount: 99 } });
  const read = (metric: 'price' | 'priceAfterCoupons', minor: number) =>
    productsRead(metric, { from: START, to: START }, [{ entity: product('a'), value: minor }]);
  expect(states(made, '2026-11-01 12:00', [read('price', 9900)])).toEqual(['met']);
  expect(states(made, '2026-11-01 12:00', [read('price', 12_900), read('priceAfterCoupons', 9899)])[0]).toBe(
    'breached',
  );
});

test('F18: a purchase price of at most half the selling price, and 5 % margin as work for nothing', () => {
  const made = contract(
    {
      id: 'half',
      kind: 'cost-ratio-cap',
      params: { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' },
    },
    { id: 'margin', kind: 'margin-floor', params: { value: 0.05, comparator: '>', margin: 'net' } },
  );
  const { from, to } = contractMonth(START, 1);
  const entries = [
    entry('unit-cost', '2026-11-01 00:30', { productId: 'a', amountMinor: 5000 }),
    entry('stated-figure', '2026-12-01 10:00', { figure: 'goods-cost', amountMinor: 5_000_000, from, to }),
    entry('payment', '2026-11-05 10:00', {
      amountMinor: 500_000,
      direction: 'to-operator',
      what: 'base-fee',
    }),
    checked('margin', to),
  ];
  const price = productsRead('price', { from, to: from }, [{ entity: product('a'), value: 9999 }]);
  expect(states(made, `${from} 12:00`, [price], entries, 'half')[0]).toBe('breached');
  const read = [month(1, 'sales', 10_000_000), month(1, 'adSpend', 4_000_000)];
  expect(states(made, afterMonth(1), read, entries, 'margin')[0]).toBe('breached');
});

test('F19: a refund rate of 20 % is the alarm', () => {
  const made = contract({ kind: 'refund-rate-cap', params: { value: 0.2, comparator: '<' } });
  const { from, to } = contractMonth(START, 1);
  const rate = (value: number) => shopRead('refundRate', from, to, value, 'ratio');
  expect(states(made, afterMonth(1), [rate(0.2)])[0]).toBe('breached');
  expect(states(made, afterMonth(1), [rate(0.1999)])[0]).toBe('met');
});

test('F20: stock below 50 is reported', () => {
  const made = contract({ kind: 'stock-floor', params: { count: 50, action: 'notify' } });
  const stock = (value: number) =>
    productsRead('stock', { from: START, to: START }, [{ entity: product('a'), value }], { unit: 'count' });
  expect(states(made, '2026-11-01 12:00', [stock(49)])[0]).toBe('breached');
  expect(states(made, '2026-11-01 12:00', [stock(50)])).toEqual(['met']);
});

test('F21: answers within a minute, and 7 × 16 hours', () => {
  const made = contract(
    { id: 'answer', kind: 'response-time-cap', params: { seconds: 60 } },
    { id: 'hours', kind: 'service-hours', params: { hoursPerDay: 16 } },
  );
  const read = shopRead('firstResponseTime', START, START, 61, 'second');
  const hours = entry('deliverable', '2026-11-01 23:00', { clauseId: 'hours', count: 16 });
  expect(states(made, '2026-11-02 12:00', [read], [hours], 'answer')[0]).toBe('breached');
  expect(states(made, '2026-11-02 12:00', [read], [hours], 'hours')[0]).toBe('met');
});

test('F22: clocks on both sides', () => {
  const made = contract(
    { id: 'material', kind: 'duty-deadline', params: { duty: '提供素材', hours: 48 } },
    { id: 'shortage', kind: 'duty-deadline', params: { duty: '通知缺货', leadHours: 72 } },
    { id: 'contact', kind: 'response-time-cap', params: { seconds: 7200, to: 'counterparty' } },
    { id: 'appeal', kind: 'response-to-penalty', params: { hours: 24 } },
    { id: 'silent', kind: 'unreachable', params: { days: 3 } },
  );
  const late: readonly (readonly [string, string, string])[] = [
    ['material', '2026-11-04 09:00', '2026-11-06 09:01'],
    ['shortage', '2026-11-08 09:00', '2026-11-05 09:01'],
    ['contact', '2026-11-04 09:00', '2026-11-04 11:01'],
    ['appeal', '2026-11-04 09:00', '2026-11-05 09:01'],
    ['silent', '2026-11-04 09:00', '2026-11-07 09:01'],
  ];
  const entries = late.flatMap(([clauseId, event, done]) => [
    entry('event', event, { id: clauseId, clauseId }),
    entry('done', done, { clauseId, eventId: clauseId }),
  ]);
  expect(states(made, '2026-11-20 12:00', [], entries)).toEqual(Array.from({ length: 5 }, () => 'breached'));
});

test('F23: two months in a row below 80 % give the right to end and half the fee back', () => {
  const made = contract(
    { id: 'goal', kind: 'sales-target', params: { amount: 30_000 } },
    { kind: 'shortfall-remedy', params: { threshold: 0.8, months: 2, terminate: true, refundRatio: 0.5 } },
  );
  const read = [month(1, 'sales', 23_999 * YUAN), month(2, 'sales', 23_999 * YUAN)];
  const remedy = judged(made, afterMonth(2), [], read).find(({ rule }) => rule === 'shortfall-remedy');
  expect(remedy?.state).toBe('breached');
  expect(remedy && say('zh-CN', remedy.sentence)).toMatch(/有权解除合同、退还 50% 服务费$/u);
});

test('F24: an extra quoted at 2,000 and charged at 6,000 leaves 4,000 unapproved', () => {
  const made = contract({ kind: 'extra-fee-approval', params: { approval: 'prior' } });
  const fee = entry('extra-fee', '2026-11-05 10:00', {
    what: '拍摄',
    amountMinor: 600_000,
    approval: 'written',
    approvedAt: '2026-11-04T02:00:00.000Z',
    approvedMinor: 200_000,
  });
  expect(judged(made, '2026-11-10 12:00', [fee])[0]).toMatchObject({
    state: 'breached',
    actual: { lo: 400_000, hi: 400_000 },
  });
});

test('F25: brush orders seen once are a breach', () => {
  const made = contract({ kind: 'prohibited-act', params: { acts: ['刷单'] } });
  const seen = entry('act', '2026-11-05 10:00', { clauseId: 'prohibited-act', what: '刷了 100 单' });
  expect(states(made, '2026-11-10 12:00', [], [seen])[0]).toBe('breached');
});

test('F26: titles and service in month 1, ads from month 2', () => {
  const made = contract(
    {
      id: 'one',
      kind: 'delegation-stage',
      params: { allowed: ['标题', '客服'], denied: ['推广'], toMonth: 1 },
    },
    {
      id: 'two',
      kind: 'delegation-stage',
      params: { allowed: ['推广'], denied: ['活动'], fromMonth: 2, toMonth: 2 },
    },
  );
  const used = (clauseId: string, at: string, what: string) => entry('act', at, { clauseId, what });
  const entries = [used('one', '2026-11-05 10:00', '推广'), used('two', '2026-12-05 10:00', '推广')];
  const verdicts = judged(made, '2026-12-10 12:00', entries);
  expect(verdicts.find(({ clauseId }) => clauseId === 'one')?.state).toBe('breached');
  expect(verdicts.find(({ clauseId }) => clauseId === 'two')?.state).toBe('met');
});

test('F27: pasted text becomes rules, each beside its sentence, and judges what was read', () => {
  const text = '乙方承诺：第1个月销售额不低于3万元。推广费每日不超过300元。乙方负责日常运营。';
  const { clauses, vague } = readContract(text);
  expect(vague.map((span) => span.text).join('')).toContain('日常运营');
  const made = contract(...clauses.map(({ kind, params }, i) => ({ id: `c${i}`, kind, params })));
  for (const clause of clauses) expect(text).toContain(clause.source.text);
  const read = [month(1, 'sales', 29_999 * YUAN), shopRead('adSpend', START, START, 30_001)];
  const breached = judged(made, afterMonth(1), [], read).filter(({ state }) => state === 'breached');
  expect(breached.map(({ rule, period }) => [rule, period.from])).toEqual([
    ['sales-target', START],
    ['ad-spend-cap', START],
  ]);
});

test('a cap is proved exceeded from 20 of 135 rows, and never proved kept', () => {
  const made = contract({ kind: 'ad-spend-cap', params: { amount: 300 } });
  const rows = (each: number) =>
    productsRead(
      'adSpend',
      { from: START, to: START },
      Array.from({ length: 20 }, (_, i) => ({ entity: product(`p${i}`), value: each })),
      { total: 135 },
    );
  const first = (each: number) => states(made, `${addDays(START, 1)} 12:00`, [rows(each)])[0];
  expect([first(1501), first(1500)]).toEqual(['breached', 'unknown']);
});
