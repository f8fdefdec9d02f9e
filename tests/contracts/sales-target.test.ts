import { describe, expect, test } from 'vitest';
import type { Clause, Contract, Verdict } from '../../lib/contracts/types';
import type { MetricId } from '../../lib/metrics/catalog';
import { addDays, contractMonth } from '../../lib/quantity/day';
import { contractOf, entry, judged, words } from './entered';
import { facts, shop } from './facts';

const START = '2026-01-01';

function sales(from: string, to: string, value: number, metric: MetricId = 'sales') {
  return facts({ metric, from, to, rows: [{ entity: shop, value }], on: `${metric}${from}` });
}

function target(params: Clause['params'], more: Partial<Contract> = {}): Contract {
  return contractOf([{ kind: 'sales-target', params }], { start: START, ...more });
}

function first(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts[0];
}

const JANUARY = [START, '2026-01-31'] as const;

describe('forms of a target', () => {
  test.each<[string, Clause['params'], number, string]>([
    ['a growth over a stated base, just under', { growth: 0.2, baseline: 1000 }, 119_999, 'breached'],
    ['a growth over a stated base, at it', { growth: 0.2, baseline: 1000 }, 120_000, 'met'],
    ['a multiple of a stated base, just under', { multiple: 2, baseline: 1000 }, 199_999, 'breached'],
    ['a multiple of a stated base, at it', { multiple: 2, baseline: 1000 }, 200_000, 'met'],
    ['a range, below its lower end', { amountRange: [1000, 2000] }, 99_999, 'breached'],
    ['a range, at its lower end', { amountRange: [1000, 2000] }, 100_000, 'met'],
  ])('%s', (_what, params, value, state) => {
    expect(first(judged(target(params), '2026-02-01 12:00', [], [sales(...JANUARY, value)]))?.state).toBe(
      state,
    );
  });

  test.each([
    [99, 'breached'],
    [100, 'met'],
  ])('%d orders against 100 are %s', (value, state) => {
    const read = sales(...JANUARY, value, 'orders');
    const counted = {
      ...read,
      observations: read.observations.map((one) => ({ ...one, unit: 'count' as const })),
    };
    const contract = target({ count: 100, unit: 'order' });
    expect(first(judged(contract, '2026-02-01 12:00', [], [counted]))?.state).toBe(state);
  });

  test('a growth over the month before needs both months', () => {
    const contract = target({ growth: 0.1, growthOf: '上月' });
    const before = sales('2025-12-01', '2025-12-31', 100_000);
    const state = (read: Parameters<typeof judged>[3]) =>
      first(judged(contract, '2026-02-01 12:00', [], read))?.state;
    expect(state([before, sales(...JANUARY, 110_000)])).toBe('met');
    expect(state([before, sales(...JANUARY, 109_999)])).toBe('breached');
    expect(state([sales(...JANUARY, 110_000)])).toBe('unknown');
  });

  test('a growth over nothing that can be read is said to be out of reach', () => {
    const verdict = first(judged(target({ growth: 0.1, growthOf: '行业均值' }), '2026-02-01 12:00', []));
    expect(verdict).toMatchObject({
      state: 'unknown',
      missing: [
        { message: { params: { names: { list: [{ message: { params: { text: '行业均值' } } }] } } } },
      ],
    });
  });

  test.each([
    [59_999, 'breached'],
    [60_000, 'met'],
  ])('%d 分 against 60 %% of the month’s own target of 1,000 yuan is %s', (value, state) => {
    const contract = contractOf(
      [
        { id: 'goal', kind: 'sales-target', params: { amount: 1000 } },
        { id: 'phase', kind: 'sales-target', params: { completionRange: [0.6, 0.8] } },
      ],
      { start: START },
    );
    const verdicts = judged(contract, '2026-02-01 12:00', [], [sales(...JANUARY, value)]);
    expect(verdicts.find(({ clauseId }) => clauseId === 'phase')?.state).toBe(state);
  });

  test('within 30 days is judged over those 30 days', () => {
    const contract = target({ amount: 1000, withinDays: 30 });
    const verdict = first(judged(contract, '2026-02-01 12:00', [], [sales(START, '2026-01-30', 100_000)]));
    expect(verdict).toMatchObject({ state: 'met', period: { from: START, to: '2026-01-30' } });
  });
});

describe('sales less refunds', () => {
  const contract = target({ amount: 900, deduct: ['refunds'] });
  const gross = sales(...JANUARY, 100_000);
  test.each([
    [10_000, 'met'],
    [10_001, 'breached'],
  ])('refunds of %d 分 leave what is %s', (refunds, state) => {
    const read = [gross, sales(...JANUARY, refunds, 'refundAmount')];
    expect(first(judged(contract, '2026-02-01 12:00', [], read))?.state).toBe(state);
  });
  test('refunds not read can only take away', () => {
    expect(first(judged(contract, '2026-02-01 12:00', [], [gross]))?.state).toBe('unknown');
    const low = sales(...JANUARY, 80_000);
    expect(first(judged(contract, '2026-02-01 12:00', [], [low]))?.state).toBe('breached');
  });
  test('brush orders count as the merchant entered them', () => {
    const brushed = entry('stated-figure', '2026-02-01 10:00', {
      figure: 'brush-sales',
      amountMinor: 10_001,
      from: START,
      to: '2026-01-31',
    });
    const clause = target({ amount: 900, deduct: 'brush' });
    expect(first(judged(clause, '2026-02-01 12:00', [brushed], [gross]))?.state).toBe('breached');
    expect(first(judged(clause, '2026-02-01 12:00', [], [gross]))?.state).toBe('unknown');
  });
});

describe('a month that is not over', () => {
  const days = (count: number, value: (i: number) => number) =>
    facts({
      metric: 'sales',
      from: START,
      rows: Array.from({ length: count }, (_, i) => ({
        entity: shop,
        value: value(i),
        from: addDays(START, i),
      })),
    });
  test('has a pace and a forecast around the even pace, and no verdict', () => {
    const contract = target({ amount: 100_000 });
    const verdict = first(judged(contract, '2026-01-11 12:00', [], [days(10, (i) => 1000 + (i % 2) * 100)]));
    expect(verdict).toMatchObject({ state: 'unknown', running: true, pace: { elapsedDays: 10, days: 31 } });
    const { lo = 0, hi = 0 } = verdict?.pace?.forecast ?? {};
    expect(lo).toBeLessThan(1050 * 31);
    expect(hi).toBeGreaterThan(1050 * 31);
    expect(hi - lo).toBeLessThan(2000);
  });
  test('with steady days is forecast to the 分', () => {
    const verdict = first(judged(target({ amount: 1 }), '2026-01-11 12:00', [], [days(10, () => 1000)]));
    expect(verdict?.pace?.forecast.lo).toBe(31_000);
  });
  test('has no forecast while a past day is unknown, nor once it is over', () => {
    const contract = target({ amount: 100_000 });
    expect(first(judged(contract, '2026-01-12 12:00', [], [days(10, () => 1000)]))?.pace).toBeUndefined();
    expect(first(judged(contract, '2026-02-01 12:00', [], [days(31, () => 1000)]))?.pace).toBeUndefined();
  });
});

test('a cumulative target that a supplement raises is judged by what stands at its end', () => {
  const clauses = (amount: number): Clause[] => [
    { id: 'all', kind: 'sales-target', party: 'operator', params: { amount, per: 'term', toMonth: 3 } },
  ];
  const savedAt = '2026-01-01T00:00:00.000Z';
  const contract = target(
    {},
    {
      versions: [
        { validFrom: START, savedAt, clauses: clauses(1000) },
        { validFrom: '2026-02-10', savedAt, clauses: clauses(2000) },
      ],
    },
  );
  const read = [sales(START, contractMonth(START, 3).to, 150_000)];
  const verdicts = judged(contract, '2026-04-02 12:00', [], read);
  expect(verdicts.map(({ state, promised }) => [state, promised.value])).toEqual([['breached', 200_000]]);
  expect(words(verdicts[0])).toContain('目标不低于 ¥2,000.00');
});
