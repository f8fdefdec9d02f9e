import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import { monthTarget } from '../../lib/contracts/month-target';
import type { Clause, Contract, Verdict } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { contractMonth } from '../../lib/quantity/day';
import { settle } from '../../lib/settlement/settle';
import { contractOf, judged } from './entered';
import { facts, shop } from './facts';

const START = '2026-01-01';
const INSTANT = '2026-12-31T04:00:00.000Z';

function given(...clauses: readonly (readonly [Clause['kind'], Clause['params']])[]): Contract {
  return contractOf(
    clauses.map(([kind, params], i) => ({ id: `${kind}-${i}`, kind, params })),
    { start: START },
  );
}

const sold = (from: string, to: string, value: number) =>
  facts({ metric: 'sales', from, to, rows: [{ entity: shop, value }], on: `${from}${to}` });
const ofMonth = (n: number, value: number) => {
  const { from, to } = contractMonth(START, n);
  return sold(from, to, value);
};
const targets = (contract: Contract) => [1, 2, 3, 4].map((n) => monthTarget(contract, n));
const why = ({ missing }: Verdict) => missing.map(({ message }) => say('zh-CN', message));
const WHY = '条款从 2026-02-15 起生效，合同没有写不足整月怎么算，请与对方书面确认';

describe('a target from a day', () => {
  const from = '2026-02-15';
  test.each([
    ['2026-02-01', [undefined, 3_000_000, 3_000_000, 3_000_000]],
    ['2026-02-02', [undefined, undefined, 3_000_000, 3_000_000]],
    ['2026-02-28', [undefined, undefined, 3_000_000, 3_000_000]],
    ['2026-03-01', [undefined, undefined, 3_000_000, 3_000_000]],
    ['2025-12-15', [3_000_000, 3_000_000, 3_000_000, 3_000_000]],
  ])('%s is that of the whole months from it on', (day, expected) => {
    expect(targets(given(['sales-target', { amount: 30_000, from: day }]))).toEqual(expected);
  });
  test('leaves the target that held before to the month in which it begins', () => {
    const contract = given(['sales-target', { amount: 30_000 }], ['sales-target', { amount: 80_000, from }]);
    expect(targets(contract)).toEqual([3_000_000, 3_000_000, 8_000_000, 8_000_000]);
  });
  test('within a month ends no line, and no line fills that month', () => {
    const linear = { amount: 30_000, fromMonth: 1, toMonth: 1, between: 'linear' };
    const later = (day: string) =>
      given(['sales-target', linear], ['sales-target', { amount: 80_000, from: day }]);
    expect(targets(later('2026-03-01'))).toEqual([3_000_000, 5_500_000, 8_000_000, 8_000_000]);
    expect(targets(later('2026-03-15'))).toEqual([3_000_000, undefined, undefined, 8_000_000]);
  });
  test('breaches nothing in the rest of that month, and says why', () => {
    const contract = given(['sales-target', { amount: 30_000, from }]);
    const read = [sold('2026-02-15', '2026-02-28', 1), ofMonth(3, 2_999_999)];
    const verdicts = judged(contract, '2026-04-02 12:00', [], read);
    expect(verdicts.map(({ state }) => state).slice(0, 2)).toEqual(['unknown', 'breached']);
    expect(verdicts.slice(0, 1).flatMap(why)).toEqual([WHY]);
  });
  test.each([
    [1_099_999, 'breached'],
    [1_100_000, 'met'],
  ])('that is a growth is measured over the days there are: %d 分 is %s', (value, state) => {
    const contract = given(['sales-target', { growth: 0.1, growthOf: '环比', from }]);
    const read = [sold('2026-02-01', '2026-02-14', 1_000_000), sold('2026-02-15', '2026-02-28', value)];
    expect(judged(contract, '2026-03-02 12:00', [], read)[0]?.state).toBe(state);
  });
});

test('a phase that begins within a month asks nothing of the rest of it', () => {
  const contract = given(
    ['sales-target', { amount: 30_000 }],
    ['phase', { baseline: 10_000, from: '2026-02-15', baseToMonth: 3 }],
  );
  const read = [sold('2026-02-15', '2026-02-28', 1), ofMonth(3, 1)];
  const verdicts = judged(contract, '2026-04-02 12:00', [], read).filter(({ rule }) => rule === 'phase');
  expect(verdicts.map(({ state }) => state).slice(0, 2)).toEqual(['unknown', 'breached']);
  expect(verdicts.slice(0, 1).flatMap(why)).toEqual([WHY]);
});

test.each([
  ['2026-02-01', 2, 'breached'],
  ['2026-02-15', 1, 'met'],
])('a remedy from %s counts %d short months of February and March', (from, count, state) => {
  const contract = given(
    ['sales-target', { amount: 30_000 }],
    ['shortfall-remedy', { threshold: 0.8, months: 2, refundRatio: 0.5, from }],
  );
  const read = [1, 2, 3].map((n) => ofMonth(n, 1));
  const verdict = judged(contract, '2026-04-01 12:00', [], read).find(
    ({ rule }) => rule === 'shortfall-remedy',
  );
  expect(verdict).toMatchObject({ state, actual: { lo: count, hi: count } });
});

describe('a commission from the middle of a month', () => {
  const read = [sold('2026-02-01', '2026-02-14', 5_000_000), sold('2026-02-15', '2026-02-28', 1_000_000)];
  const due = (params: Clause['params'], month = 2, more: { endedOn?: string } = {}) => {
    const contract = given(
      ['sales-target', { amount: 30_000 }],
      ['commission', { rate: 0.1, from: '2026-02-15', ...params }],
    );
    const history = createHistory([...read, ofMonth(3, 4_000_000), ofMonth(4, 4_000_000)], []);
    const lines = settle({ contract, history, now: INSTANT, month, ...more }).due;
    return lines.find(({ key }) => key.startsWith('commission'));
  };
  test('takes no share in what was sold before', () => {
    expect(due({})?.ends).toEqual({ least: 100_000, most: 100_000 });
    expect(due({}, 3)?.ends).toEqual({ least: 400_000, most: 400_000 });
    expect(due({}, 1)).toBeUndefined();
    expect(due({}, 2, { endedOn: '2026-02-14' })).toBeUndefined();
  });
  test.each([
    { above: 'target' },
    { above: 20_000 },
    { tiers: [{ from: 0, to: null, rate: 0.05 }] },
    { minAmount: 500 },
    { amount: 800 },
  ])('is open where its terms are for whole months: %o', (params) => {
    const line = due(params);
    expect(line?.ends).toEqual({ least: 0, most: Infinity });
    expect(line?.missing.map(({ message }) => say('zh-CN', message))).toContain(WHY);
    expect(due(params, 3)?.ends.most).toBeLessThan(Infinity);
  });
  test('per quarter begins with that month, and takes the rest of it', () => {
    expect(due({ per: 'quarter' }, 4)?.ends).toEqual({ least: 900_000, most: 900_000 });
    expect(due({ per: 'quarter', above: 'target' }, 4)?.ends.most).toBe(Infinity);
  });
});
