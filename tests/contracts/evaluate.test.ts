import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Clause, Contract, Verdict } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { addDays } from '../../lib/quantity/day';
import { account, facts, product, SHOP, shop, ZONE } from './facts';

const START = '2026-11-01';
const contract = sampleContract({
  id: 'c',
  shopIds: [SHOP],
  start: START,
  zone: ZONE,
  savedAt: '2026-11-01T00:00:00.000Z',
});

function withClauses(clauses: readonly Clause[], more: Partial<Contract> = {}): Contract {
  return {
    ...contract,
    versions: [{ validFrom: START, savedAt: '2026-11-01T00:00:00.000Z', clauses }],
    ...more,
  };
}

function clause(kind: Clause['kind'], params: Clause['params']): Clause {
  return { id: kind, kind, party: 'operator', params };
}

function of(verdicts: readonly Verdict[], clauseId: string, from?: string): Verdict[] {
  return verdicts.filter(
    (verdict) => verdict.clauseId === clauseId && (!from || verdict.period.from === from),
  );
}

const NOON = (day: string) => `${day}T04:00:00.000Z`;

const salesOfMonth = (sales: number) =>
  createHistory([
    facts({
      metric: 'sales',
      from: '2026-11-01',
      to: '2026-11-30',
      rows: [{ entity: shop, value: sales }],
    }),
  ]);

const twoMonths = (a: number, b: number) =>
  createHistory([
    facts({ metric: 'sales', from: '2026-11-01', to: '2026-11-30', rows: [{ entity: shop, value: a }] }),
    facts({ metric: 'sales', from: '2026-12-01', to: '2026-12-31', rows: [{ entity: shop, value: b }] }),
  ]);

const salesAndSpend = (sales: number | [number, number], spend: number | [number, number]) =>
  createHistory([
    facts({
      metric: 'sales',
      from: '2026-11-01',
      to: '2026-11-30',
      rows: [{ entity: shop, value: sales }],
      on: 'a',
    }),
    facts({
      metric: 'adSpend',
      from: '2026-11-01',
      to: '2026-11-30',
      rows: [{ entity: account, value: spend, summary: true }],
    }),
  ]);

describe('sales target', () => {
  const target = withClauses([clause('sales-target', { amount: 30_000 })]);

  test.each([
    [2_999_999, 'breached'],
    [3_000_000, 'met'],
    [3_000_001, 'met'],
  ])('a finished month of %d 分 against 30,000 yuan is %s', (sales, state) => {
    expect(evaluate(target, salesOfMonth(sales), NOON('2026-12-01'))[0]).toMatchObject({
      state,
      running: false,
    });
  });

  test('a running month is unknown below the target, with the end of the month as what is missing', () => {
    const history = createHistory([
      facts({
        metric: 'sales',
        from: '2026-11-01',
        to: '2026-11-10',
        rows: [{ entity: shop, value: 2_999_999 }],
      }),
    ]);
    const [verdict] = evaluate(target, history, NOON('2026-11-11'));
    expect(verdict).toMatchObject({
      state: 'unknown',
      running: true,
      actual: { lo: 2_999_999, hi: Infinity },
    });
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))[0]).toBe(
      '本期未结束（到 2026-11-30）',
    );
  });

  test('a running month is met as soon as the target is reached', () => {
    const history = createHistory([
      facts({
        metric: 'sales',
        from: '2026-11-01',
        to: '2026-11-10',
        rows: [{ entity: shop, value: 3_000_000 }],
      }),
    ]);
    expect(evaluate(target, history, NOON('2026-11-11'))[0]).toMatchObject({
      state: 'met',
      running: true,
      missing: [],
    });
  });

  test('no reading at all is never a miss', () => {
    const [verdict] = evaluate(target, createHistory([]), NOON('2026-12-05'));
    expect(verdict).toMatchObject({ state: 'unknown', actual: undefined });
    expect(verdict?.missing.length).toBeGreaterThan(0);
  });

  test('the month that missing days leave open is unknown and lists them', () => {
    const days = Array.from({ length: 30 }, (_, i) => addDays(START, i)).filter(
      (day) => day !== '2026-11-14' && day !== '2026-11-15',
    );
    const history = createHistory([
      facts({
        metric: 'sales',
        from: START,
        rows: days.map((day) => ({ entity: shop, value: 1000, from: day })),
        on: 'item_report',
      }),
    ]);
    const [verdict] = evaluate(target, history, NOON('2026-12-01'));
    expect(verdict).toMatchObject({ state: 'unknown', actual: { lo: 28_000, hi: Infinity } });
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toEqual([
      '请读取 2026-11-14 – 2026-11-15 的【商品报表】（支付金额）',
    ]);
  });

  test('targets by contract month follow one another', () => {
    const verdicts = evaluate(contract, createHistory([]), NOON('2027-02-10')).filter(
      ({ rule }) => rule === 'sales-target',
    );
    expect(verdicts.map(({ period, promised }) => [period.from, promised.value])).toEqual([
      ['2026-11-01', 3_000_000],
      ['2026-12-01', 8_000_000],
      ['2027-01-01', 15_000_000],
      ['2027-02-01', 15_000_000],
    ]);
  });

  test('a contract that starts on the 31st keeps its months', () => {
    const odd = withClauses([clause('sales-target', { amount: 1 })], { start: '2027-01-31' });
    const verdicts = evaluate(odd, createHistory([]), NOON('2027-04-01'));
    expect(verdicts.map(({ period }) => period)).toEqual([
      { from: '2027-01-31', to: '2027-02-27' },
      { from: '2027-02-28', to: '2027-03-30' },
      { from: '2027-03-31', to: '2027-04-29' },
    ]);
  });

  test('reached in any month up to the sixth: one month suffices, and before the sixth is over none is a miss', () => {
    const by = withClauses([clause('sales-target', { amount: 30_000, byMonth: 2 })]);
    expect(evaluate(by, twoMonths(3_000_000, 0), NOON('2026-12-05'))[0]?.state).toBe('met');
    expect(evaluate(by, twoMonths(0, 10), NOON('2026-12-05'))[0]?.state).toBe('unknown');
    expect(evaluate(by, twoMonths(0, 10), NOON('2027-01-01'))[0]?.state).toBe('breached');
  });
});

describe('return on ad spend', () => {
  const floor = withClauses([clause('roi-floor', { value: 3 })]);

  test.each<[number | [number, number], number | [number, number], string]>([
    [299, 100, 'breached'],
    [300, 100, 'met'],
    [301, 100, 'met'],
    [[300, 320], 100, 'met'],
    [[290, 320], 100, 'unknown'],
    [[280, 299], [100, 110], 'breached'],
  ])('sales %j over spend %j against 1:3 is %s', (sales, spend, state) => {
    expect(evaluate(floor, salesAndSpend(sales, spend), NOON('2026-12-01'))[0]?.state).toBe(state);
  });

  test('a running month has a figure so far but no verdict', () => {
    const history = createHistory([
      facts({
        metric: 'sales',
        from: '2026-11-01',
        to: '2026-11-10',
        rows: [{ entity: shop, value: 500 }],
        on: 'a',
      }),
      facts({
        metric: 'adSpend',
        from: '2026-11-01',
        to: '2026-11-10',
        rows: [{ entity: account, value: 100, summary: true }],
      }),
    ]);
    expect(evaluate(floor, history, NOON('2026-11-11'))[0]).toMatchObject({
      state: 'unknown',
      running: true,
      actual: { lo: 5, hi: 5 },
    });
  });

  test('a month without spend has no return', () => {
    const [verdict] = evaluate(floor, salesAndSpend(500, 0), NOON('2026-12-01'));
    expect(verdict).toMatchObject({ state: 'unknown', actual: undefined });
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toContain(
      '本期没有推广花费，投产比无从计算',
    );
  });
});

describe('ad spend cap', () => {
  const caps = withClauses([
    { ...clause('ad-spend-cap', { amount: 500, scope: 'product', per: 'day' }), id: 'product' },
    { ...clause('ad-spend-cap', { amount: 300, scope: 'shop', per: 'day' }), id: 'shop' },
    { ...clause('ad-spend-cap', { amount: 50_000, scope: 'shop', per: 'month' }), id: 'month' },
  ]);

  test.each([
    [29_999, 'met'],
    [30_000, 'met'],
    [30_001, 'breached'],
  ])('a finished shop day of %d 分 against 300 yuan is %s', (spend, state) => {
    const history = createHistory([
      facts({ from: '2026-11-03', rows: [{ entity: account, value: spend, summary: true }] }),
    ]);
    expect(of(evaluate(caps, history, NOON('2026-11-04')), 'shop', '2026-11-03')[0]?.state).toBe(state);
  });

  test('an open day is in breach as soon as the cap is passed, and never kept before its end', () => {
    const at = (spend: number) =>
      of(
        evaluate(
          caps,
          createHistory([
            facts({
              from: '2026-11-03',
              open: true,
              rows: [{ entity: account, value: spend, summary: true }],
            }),
          ]),
          NOON('2026-11-03'),
        ),
        'shop',
        '2026-11-03',
      )[0]?.state;
    expect(at(30_001)).toBe('breached');
    expect(at(30_000)).toBe('unknown');
    expect(at(0)).toBe('unknown');
  });

  test('twenty of many rows prove a breach but never that the cap was kept', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({ entity: product(String(i)), value: 1_600 }));
    const over = createHistory([facts({ from: '2026-11-03', rows, total: 135, page: 1, pages: 7 })]);
    expect(of(evaluate(caps, over, NOON('2026-11-04')), 'shop', '2026-11-03')[0]).toMatchObject({
      state: 'breached',
      actual: { lo: 32_000, hi: Infinity },
    });
    const under = createHistory([
      facts({ from: '2026-11-03', rows: rows.slice(0, 5), total: 135, page: 1, pages: 7 }),
    ]);
    const [verdict] = of(evaluate(caps, under, NOON('2026-11-04')), 'shop', '2026-11-03');
    expect(verdict?.state).toBe('unknown');
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toEqual([
      '请读取 2026-11-03 的【商品报表】第 2–7 页',
    ]);
  });

  test('each product above its cap has its verdict, the others one together', () => {
    const rows = [
      { entity: product('a'), value: 50_001 },
      { entity: product('b'), value: 50_000 },
      { entity: product('c'), value: 100 },
    ];
    const verdicts = of(
      evaluate(caps, createHistory([facts({ from: '2026-11-03', rows })]), NOON('2026-11-04')),
      'product',
      '2026-11-03',
    );
    expect(verdicts.map(({ entity, state, actual }) => [entity.id, state, actual])).toEqual([
      ['a', 'breached', { lo: 50_001, hi: 50_001 }],
      ['*', 'met', { lo: 50_000, hi: 50_000 }],
    ]);
  });

  test('products not read leave the others unknown, unless the whole shop spent less than one may', () => {
    const rows = [{ entity: product('b'), value: 100 }];
    const partial = facts({ from: '2026-11-03', rows, total: 9 });
    const whole = facts({
      from: '2026-11-03',
      rows: [{ entity: account, value: 20_000, summary: true }],
      on: 'account_report',
    });
    const rest = (history: Parameters<typeof createHistory>[0]) =>
      of(evaluate(caps, createHistory(history), NOON('2026-11-04')), 'product', '2026-11-03')[0]?.state;
    expect(rest([partial])).toBe('unknown');
    expect(rest([partial, whole])).toBe('met');
  });

  test('days that nobody read are one verdict', () => {
    const verdicts = of(evaluate(caps, createHistory([]), NOON('2026-11-21')), 'shop');
    expect(verdicts.map(({ period, state }) => [period.from, period.to, state])).toEqual([
      ['2026-11-21', '2026-11-21', 'unknown'],
      ['2026-11-01', '2026-11-20', 'unknown'],
    ]);
  });

  test('the month is in breach before its end once its days pass the cap', () => {
    const rows = ['2026-11-01', '2026-11-02'].map((from) => ({ entity: shop, value: 2_500_001, from }));
    const history = createHistory([facts({ from: '2026-11-01', to: '2026-11-02', rows })]);
    expect(of(evaluate(caps, history, NOON('2026-11-05')), 'month')[0]).toMatchObject({
      state: 'breached',
      running: true,
    });
  });
});

describe('versions', () => {
  const supplemented: Contract = {
    ...contract,
    versions: [
      {
        validFrom: START,
        savedAt: '2026-11-01T00:00:00.000Z',
        clauses: [clause('ad-spend-cap', { amount: 300 })],
      },
      {
        validFrom: '2026-11-04',
        savedAt: '2026-11-03T00:00:00.000Z',
        clauses: [clause('ad-spend-cap', { amount: 400 })],
      },
    ],
  };

  test('each day is judged by the version valid on it', () => {
    const rows = ['2026-11-03', '2026-11-04'].map((from) => ({ entity: shop, value: 35_000, from }));
    const verdicts = evaluate(
      supplemented,
      createHistory([facts({ from: '2026-11-03', rows })]),
      NOON('2026-11-05'),
    );
    expect(of(verdicts, 'ad-spend-cap', '2026-11-03')[0]).toMatchObject({
      state: 'breached',
      promised: { value: 30_000 },
    });
    expect(of(verdicts, 'ad-spend-cap', '2026-11-04')[0]).toMatchObject({
      state: 'met',
      promised: { value: 40_000 },
    });
  });
});

test('a clause that cannot be judged is unknown and leaves the others their verdicts', () => {
  const mixed = withClauses([
    clause('sales-target', { growth: 0.5 }),
    { ...clause('ad-spend-cap', { amount: 1 }), id: 'cap' },
  ]);
  const verdicts = evaluate(mixed, createHistory([]), NOON('2026-11-02'));
  expect(verdicts[0]).toMatchObject({ clauseId: 'sales-target', state: 'unknown' });
  expect(of(verdicts, 'cap').length).toBeGreaterThan(0);
});

test('every verdict of the sample contract reads as a sentence in both languages', () => {
  const history = createHistory([
    facts({ from: '2026-11-03', rows: [{ entity: product('a'), value: 50_001 }], total: 3 }),
    facts({ metric: 'sales', from: '2026-11-03', rows: [{ entity: shop, value: 99_900 }], on: 'x' }),
  ]);
  for (const verdict of evaluate(contract, history, NOON('2026-12-04')))
    for (const locale of ['zh-CN', 'en'] as const)
      for (const message of [verdict.sentence, ...verdict.missing.map((one) => one.message)])
        expect(say(locale, message)).not.toMatch(/\{\{|undefined|NaN|\[object/);
});
