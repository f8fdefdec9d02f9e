import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/contracts/entries';
import type { Clause } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { contractMonth } from '../../lib/quantity/day';
import { reconcile } from '../../lib/settlement/reconcile';
import { settle } from '../../lib/settlement/settle';
import { ownModel } from '../../lib/settlement/simulate';
import { monthOf } from '../../lib/settlement/month';
import { clause, contractOf, entry, historyOf, NOW, START } from './month';

const fee = (id: string, amount: number, more: Clause['params'] = {}): Clause => ({
  ...clause('base-fee', { amount, per: 'month', ...more }, 'merchant'),
  id,
});
const refund = clause('refund-pro-rata', { basis: 'days' });
const penalty = clause('late-penalty', { ratePerDay: 0.001 }, 'merchant');

function amounts(
  clauses: readonly Clause[],
  month: number,
  kind: string,
  more: { endedOn?: string; entries?: readonly Entry[]; now?: string } = {},
) {
  const { entries = [], ...rest } = more;
  const history = historyOf([], entries);
  const { due } = settle({ contract: contractOf(clauses), history, now: NOW, month, ...rest });
  return due.filter(({ key }) => key.startsWith(`${kind}/`)).map(({ ends }) => [ends.least, ends.most]);
}

const paid = (amountMinor: number, happenedAt: string, month: number) =>
  entry({ kind: 'payment', what: 'base-fee', direction: 'to-operator', amountMinor, happenedAt, month });

describe('a fee that goes up from the second month', () => {
  const steps = [
    fee('first', 3000, { toMonth: 1, dayOfMonth: 5 }),
    fee('then', 6200, { fromMonth: 2, dayOfMonth: 5 }),
  ];
  test.each([
    [1, '2026-11-15', [-150_000, -150_000]],
    [2, '2026-12-21', [-200_000, -200_000]],
  ])('gives back of the fee of month %d', (month, endedOn, back) => {
    expect(amounts([...steps, refund], month, 'refund-days', { endedOn })).toEqual([back]);
  });
  test.each([
    [1, '2026-11-10', 1500],
    [2, '2026-12-10', 3100],
  ])('bears the penalty on the fee of month %d', (month, day, late) => {
    const entries = [paid(620_000, day, month)];
    expect(amounts([...steps, penalty], month, 'late', { entries })).toEqual([[late, late]]);
  });
});

describe('two fees in one month', () => {
  const both = (days: readonly [number, number]) => [
    fee('base', 3000, { dayOfMonth: days[0] }),
    fee('more', 1200, { dayOfMonth: days[1] }),
  ];
  test('both come back by days', () => {
    const back = amounts([...both([5, 5]), refund], 1, 'refund-days', { endedOn: '2026-11-15' });
    expect(back).toEqual([
      [-150_000, -150_000],
      [-60_000, -60_000],
    ]);
  });
  test('due on one day are one debt', () => {
    const entries = [paid(300_000, '2026-11-05', 1), paid(120_000, '2026-11-15', 1)];
    expect(amounts([...both([5, 5]), penalty], 1, 'late', { entries })).toEqual([[4200, 4200]]);
  });
  test('due on two days are two, and what is paid goes to the older one', () => {
    const clauses = [...both([20, 5]), penalty];
    const later = [paid(120_000, '2026-11-05', 1), paid(300_000, '2026-11-22', 1)];
    expect(amounts(clauses, 1, 'late', { entries: later })).toEqual([[600, 600]]);
    const never = amounts(clauses, 1, 'late', { now: '2026-11-25T04:00:00.000Z' });
    expect(never).toEqual([
      [0, 2400],
      [0, 1500],
    ]);
  });
  test('are both in the model that other sales are tried on', () => {
    const wish = { contract: contractOf(both([5, 5])), history: historyOf([]), now: NOW, month: 1 };
    expect(ownModel(monthOf(wish))?.base?.amount).toBe(4200);
  });
});

describe('a fee that begins on the 16th of a month of 30 days', () => {
  const late = fee('late', 3000, { from: '2026-11-16', dayOfMonth: 20 });
  test.each([
    [1, 150_000],
    [2, 300_000],
  ])('costs in month %d %d 分', (month, minor) => {
    expect(amounts([late], month, 'base-fee')).toEqual([[minor, minor]]);
  });
  test('says how it was counted', () => {
    const wish = { contract: contractOf([late]), history: historyOf([]), now: NOW, month: 1 };
    const [line] = settle(wish).due;
    expect(line && say('zh-CN', line.formula)).toContain('¥3,000.00 × 1 × 15 ÷ 30 = ¥1,500.00');
  });
  test.each([
    ['2026-11-15', []],
    ['2026-11-16', [[-140_000, -140_000]]],
    ['2026-11-29', [[-10_000, -10_000]]],
    ['2026-11-30', []],
  ])('after service to %s gives back %o', (endedOn, back) => {
    expect(amounts([late, refund], 1, 'refund-days', { endedOn })).toEqual(back);
  });
  test('begun after the contract was over is none', () => {
    expect(amounts([late], 1, 'base-fee', { endedOn: '2026-11-15' })).toEqual([]);
  });
  test('is not late before it began', () => {
    const early = fee('late', 3000, { from: '2026-11-16', dayOfMonth: 5 });
    const entries = [paid(150_000, '2026-12-06', 1)];
    expect(amounts([early, penalty], 1, 'late', { entries })).toEqual([[150, 150]]);
  });
  test('costs the days before it nothing, and those from it on their share', () => {
    const cost = (from: string, to: string) =>
      reconcile({ contract: contractOf([late]), history: historyOf([]), now: NOW }, { from, to }).fee.value
        .lo;
    expect(cost('2026-11-02', '2026-11-08')).toBe(0);
    expect(cost('2026-11-09', '2026-11-18')).toBe(30_000);
    expect(cost(START, contractMonth(START, 1).to)).toBe(150_000);
  });
  test('per quarter, the first quarter is cut by its days and the next one whole', () => {
    const quarter = fee('quarter', 9200, { per: 'quarter', from: '2026-11-16' });
    expect([1, 2, 4].map((month) => amounts([quarter], month, 'base-fee'))).toEqual([
      [[770_000, 770_000]],
      [],
      [[920_000, 920_000]],
    ]);
  });
});

test('a penalty agreed on from the 11th bears on no day before', () => {
  const later = { ...penalty, params: { ratePerDay: 0.001, from: '2026-11-11' } };
  const entries = [paid(300_000, '2026-11-12', 1)];
  expect(amounts([fee('base', 3000, { dayOfMonth: 5 }), later], 1, 'late', { entries })).toEqual([
    [600, 600],
  ]);
});

describe('a fee for months to come', () => {
  test.each([
    // 17 of the 92 days from November to January.
    [1, '2026-11-17', -1_222_826],
    [2, '2026-12-31', -505_435],
    [2, undefined, undefined],
    [3, '2027-01-31', undefined],
  ])('in month %i, ended on %s, a fee for a quarter returns %s', (month, endedOn, back) => {
    const quarter = fee('quarter', 15_000, { per: 'quarter' });
    const more = endedOn === undefined ? {} : { endedOn };
    const lines = amounts([quarter, refund], month, 'refund-days', more);
    expect(lines).toEqual(back === undefined ? [] : [[back, back]]);
  });
  test('one fee of a contract without an end leaves open what comes back', () => {
    const once = fee('once', 15_000, { per: 'once' });
    expect(amounts([once, refund], 2, 'refund-days', { endedOn: '2026-12-15' })).toEqual([[-1_500_000, 0]]);
  });
});
