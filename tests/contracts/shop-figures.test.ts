import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Clause, Contract } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import type { MetricId } from '../../lib/metrics/catalog';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Unit } from '../../lib/quantity/types';
import { facts, SHOP, shop, ZONE } from './facts';

const START = '2026-11-01';
const MONTH = { from: START, to: '2026-11-30' };
const AFTER = '2026-12-01T04:00:00.000Z';

function contractOf(kind: Clause['kind'], params: Clause['params']): Contract {
  const savedAt = '2026-11-01T00:00:00.000Z';
  const sample = sampleContract({ id: 'c', shopIds: [SHOP], start: START, zone: ZONE, savedAt });
  return {
    ...sample,
    versions: [{ validFrom: START, savedAt, clauses: [{ id: kind, kind, party: 'operator', params }] }],
  };
}

function shown(
  metric: MetricId,
  unit: Exclude<Unit, 'number'>,
  value: number | readonly [number, number],
  period: { from: string; to: string } = MONTH,
): SnapshotFacts {
  const made = facts({ ...period, metric, rows: [{ entity: shop, value }], on: metric });
  return { ...made, observations: made.observations.map((one) => ({ ...one, unit })) };
}

describe('refund rate', () => {
  const cap = contractOf('refund-rate-cap', { value: 0.2 });

  test.each([
    [0.1999, 'met'],
    [0.2, 'met'],
    [0.2001, 'breached'],
  ])('a month at %d against 20 %% is %s', (rate, state) => {
    expect(evaluate(cap, createHistory([shown('refundRate', 'ratio', rate)]), AFTER)[0]?.state).toBe(state);
  });

  test('is refunds over sales where no page shows it', () => {
    const read = (refunds: number) =>
      createHistory([shown('refundAmount', 'CNY', refunds), shown('sales', 'CNY', 1000)]);
    expect(evaluate(cap, read(200), AFTER)[0]?.state).toBe('met');
    expect(evaluate(cap, read(201), AFTER)[0]?.state).toBe('breached');
  });

  test('as rounded on the page it is unknown when the limit lies within', () => {
    const [verdict] = evaluate(cap, createHistory([shown('refundRate', 'ratio', [0.195, 0.205])]), AFTER);
    expect(verdict?.state).toBe('unknown');
    expect(verdict?.missing.map(({ message }) => message.key)).toEqual(['rules:missing-precision']);
  });

  test('of days is never averaged into a month', () => {
    const day = shown('refundRate', 'ratio', 0.5, { from: START, to: START });
    expect(evaluate(cap, createHistory([day]), AFTER)[0]).toMatchObject({
      state: 'unknown',
      actual: undefined,
    });
  });

  test('of a month that is not over gives no verdict', () => {
    const [verdict] = evaluate(
      cap,
      createHistory([shown('refundRate', 'ratio', 0.9)]),
      '2026-11-20T04:00:00.000Z',
    );
    expect(verdict).toMatchObject({ state: 'unknown', running: true });
  });
});

describe('free traffic', () => {
  const floor = contractOf('free-traffic-share', { value: 0.1 });

  test.each([
    [0.0999, 'breached'],
    [0.1, 'met'],
    [0.1001, 'met'],
  ])('a share of %d against 10 %% is %s', (share, state) => {
    expect(evaluate(floor, createHistory([shown('freeTrafficShare', 'ratio', share)]), AFTER)[0]?.state).toBe(
      state,
    );
  });

  test.each([
    [0.8999, 'met'],
    [0.9, 'met'],
    [0.9001, 'breached'],
  ])('a paid share of %d leaves a free one that is %s', (paid, state) => {
    expect(evaluate(floor, createHistory([shown('paidTrafficShare', 'ratio', paid)]), AFTER)[0]?.state).toBe(
      state,
    );
  });
});

describe('first response', () => {
  const cap = contractOf('response-time-cap', { seconds: 60 });
  test.each([
    [59, 'met'],
    [60, 'met'],
    [61, 'breached'],
  ])('of %d seconds on a day against one minute is %s', (seconds, state) => {
    const history = createHistory([
      shown('firstResponseTime', 'second', seconds, { from: START, to: START }),
    ]);
    const [verdict] = evaluate(cap, history, '2026-11-02T04:00:00.000Z');
    expect(verdict?.state).toBe(state);
    expect(verdict && say('zh-CN', verdict.sentence)).toMatch(
      /^2026-11-01 首次响应时长 \d+ ?秒，约定不超过 60 ?秒：/,
    );
  });
});
