import { describe, expect, test } from 'vitest';
import type { Clause } from '../../lib/contracts/types';
import { addDays, contractMonth } from '../../lib/quantity/day';
import { checked, contractOf, entry, judged, words } from './entered';
import { shopRead } from './reads';

const START = '2026-11-02';
const DAY = (n: number) => addDays(START, n);

describe('answers over a minute on three days in a row', () => {
  const contract = contractOf([
    { kind: 'response-time-cap', params: { seconds: 60, days: 3, run: 'consecutive' } },
  ]);
  const read = (seconds: readonly (number | undefined)[]) =>
    seconds.flatMap((value, i) =>
      value === undefined ? [] : [shopRead('firstResponseTime', DAY(i), DAY(i), value, 'second')],
    );
  test.each<[string, (number | undefined)[], string]>([
    ['three in a row', [61, 61, 61], 'breached'],
    ['two in a row', [61, 61, 60], 'met'],
    ['three with a good day between', [61, 60, 61, 61], 'met'],
    ['two and an unknown one', [61, undefined, 61], 'unknown'],
    ['an unknown one that cannot matter', [61, undefined, 60], 'met'],
  ])('%s', (_what, seconds, state) => {
    const now = `${DAY(seconds.length)} 12:00`;
    expect(judged(contract, now, [], read(seconds))[0]?.state).toBe(state);
  });
});

test.each([
  [0.9099, 'breached'],
  [0.91, 'met'],
])('a share of %d answered in 30 seconds is %s against 91 %%', (value, state) => {
  const contract = contractOf([{ kind: 'response-time-cap', params: { seconds: 30, share: 0.91 } }]);
  const read = shopRead('replyRate30Seconds', START, START, value, 'ratio');
  expect(judged(contract, `${DAY(1)} 12:00`, [], [read])[0]?.state).toBe(state);
});

test('a share that no console shows is said to be out of reach', () => {
  const contract = contractOf([{ kind: 'response-time-cap', params: { seconds: 45, share: 0.9 } }]);
  expect(judged(contract, `${DAY(1)} 12:00`, [])[0]).toMatchObject({
    state: 'unknown',
    missing: [{ message: { params: { names: { list: ['share'] } } } }],
  });
});

test.each([
  ['2026-11-04 11:00', 'met'],
  ['2026-11-04 11:01', 'breached'],
])('the contact who answers at %s, within two hours, is %s', (at, state) => {
  const contract = contractOf([{ kind: 'response-time-cap', params: { seconds: 7200, to: 'counterparty' } }]);
  const entries = [
    entry('event', '2026-11-04 09:00', { id: 'q', clauseId: 'response-time-cap' }),
    entry('done', at, { clauseId: 'response-time-cap', eventId: 'q' }),
  ];
  expect(judged(contract, '2026-11-10 12:00', entries)[0]?.state).toBe(state);
});

describe('ROI', () => {
  const week = (n: number, sales: number) => [
    shopRead('sales', DAY(n * 7), DAY(n * 7 + 6), sales),
    shopRead('adSpend', DAY(n * 7), DAY(n * 7 + 6), 1000),
  ];
  test.each<[string, number[], string]>([
    ['two weeks in a row below it', [2499, 2499], 'breached'],
    ['one of them at it', [2499, 2500], 'met'],
  ])('%s', (_what, sales, state) => {
    const contract = contractOf([
      { kind: 'roi-floor', params: { value: 2.5, weeks: 2, run: 'consecutive' } },
    ]);
    const read = sales.flatMap((value, i) => week(i, value));
    expect(judged(contract, `${DAY(14)} 12:00`, [], read)[0]?.state).toBe(state);
  });

  test.each([
    [1_499_999, 'breached'],
    [1_500_000, 'met'],
  ])('sales of %d 分 against three times a fee of 5,000 yuan are %s', (sales, state) => {
    const contract = contractOf([{ kind: 'roi-floor', params: { value: 3, basis: 'service-fee' } }]);
    const { from, to } = contractMonth(START, 1);
    const entries = [
      entry('payment', '2026-11-05 10:00', {
        amountMinor: 500_000,
        direction: 'to-operator',
        what: 'base-fee',
      }),
      checked('roi-floor', to),
    ];
    expect(
      judged(contract, '2026-12-05 12:00', entries, [shopRead('sales', from, to, sales)])[0]?.state,
    ).toBe(state);
  });
});

describe('a cap of one channel', () => {
  const contract = contractOf([{ kind: 'ad-spend-cap', params: { amount: 100, channel: '直通车' } }]);
  test.each([
    [10_000, 'met'],
    [10_001, 'breached'],
  ])('%d 分 of its own spend are %s, whatever the rest', (value, state) => {
    const read = [shopRead('adSpendKeyword', START, START, value), shopRead('adSpend', START, START, 99_999)];
    expect(judged(contract, `${DAY(1)} 12:00`, [], read)[0]?.state).toBe(state);
  });
  test('of a channel that no console shows apart is out of reach', () => {
    const other = contractOf([{ kind: 'ad-spend-cap', params: { amount: 100, channel: '小红书薯条' } }]);
    expect(judged(other, `${DAY(1)} 12:00`, [])[0]).toMatchObject({
      state: 'unknown',
      missing: [
        { message: { params: { names: { list: [{ message: { params: { text: '小红书薯条' } } }] } } } },
      ],
    });
  });
});

describe('free traffic', () => {
  const share = (
    n: number,
    value: number,
    metric: 'freeTrafficShare' | 'paidTrafficShare' = 'freeTrafficShare',
  ) => {
    const { from, to } = contractMonth(START, n);
    return shopRead(metric, from, to, value, 'ratio');
  };
  test('reached by month two is met by either month and missed only by both', () => {
    const contract = contractOf([{ kind: 'free-traffic-share', params: { value: 0.6, byMonth: 2 } }]);
    const state = (now: string, read: Parameters<typeof judged>[3]) =>
      judged(contract, now, [], read)[0]?.state;
    expect(state('2027-01-05 12:00', [share(1, 0.4), share(2, 0.6)])).toBe('met');
    expect(state('2027-01-05 12:00', [share(1, 0.4), share(2, 0.5999)])).toBe('breached');
    expect(state('2027-01-05 12:00', [share(1, 0.4)])).toBe('unknown');
    expect(state('2026-12-05 12:00', [share(1, 0.4)])).toBe('unknown');
  });
  test('a cap on the paid share reads the paid share', () => {
    const contract = contractOf([
      { kind: 'free-traffic-share', params: { value: 0.4, share: 'paid', comparator: '<=' } },
    ]);
    const state = (value: number) =>
      judged(contract, '2026-12-05 12:00', [], [share(1, value, 'paidTrafficShare')])[0]?.state;
    expect([state(0.4), state(0.4001)]).toEqual(['met', 'breached']);
  });
});

describe('the remedy', () => {
  const clause = (id: string, kind: Clause['kind'], params: Clause['params']): Clause => ({
    id,
    kind,
    params,
    party: 'operator',
  });
  const goal = clause('goal', 'sales-target', { amount: 1000 });
  const month = (n: number, value: number) => {
    const { from, to } = contractMonth('2026-01-01', n);
    return shopRead('sales', from, to, value);
  };
  const savedAt = '2026-01-01T00:00:00.000Z';

  test.each([
    [49_999, 'breached'],
    [50_000, 'met'],
  ])('a month of %d 分 under a stated sum of 500 yuan is %s', (value, state) => {
    const contract = contractOf(
      [{ kind: 'shortfall-remedy', params: { thresholdAmount: 500, run: 'single', terminate: true } }],
      { start: '2026-01-01' },
    );
    expect(judged(contract, '2026-02-01 12:00', [], [month(1, value)])[0]?.state).toBe(state);
  });

  test('that a supplement brings counts no month from before it', () => {
    const remedy = clause('more', 'shortfall-remedy', {
      threshold: 1,
      months: 1,
      refundRatio: 1,
      run: 'single',
    });
    const contract = contractOf([], {
      start: '2026-01-01',
      versions: [
        { validFrom: '2026-01-01', savedAt, clauses: [goal] },
        { validFrom: '2026-02-01', savedAt, clauses: [goal, remedy] },
      ],
    });
    const read = [month(1, 10), month(2, 100_000)];
    const found = judged(contract, '2026-03-01 12:00', [], read).filter(
      ({ clauseId }) => clauseId === 'more',
    );
    expect(found.map(({ state }) => state)).toEqual(['met']);
    expect(words(found[0])).toContain('第 2 月完成 100%（达到）');
    expect(words(found[0])).not.toContain('第 1 月');
  });
});
