import { expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import { summarise } from '../../lib/contracts/summarise';
import { salesTrend } from '../../lib/contracts/trend';
import { addDays } from '../../lib/quantity/day';
import { account, facts, SHOP, shop, ZONE } from './facts';

const contract = sampleContract({
  id: 'c',
  shopIds: [SHOP],
  start: '2026-11-01',
  zone: ZONE,
  savedAt: '2026-11-01T00:00:00.000Z',
});

test('a clause is summed up by its newest period, and keeps the breaches of the past', () => {
  const rows = [31_000, 100].map((value, i) => ({
    entity: account,
    value,
    summary: true,
    from: addDays('2026-11-01', i),
  }));
  const history = createHistory([facts({ from: '2026-11-01', rows })]);
  const summaries = summarise(evaluate(contract, history, '2026-11-03T04:00:00.000Z'));
  expect(summaries.map(({ clauseId }) => clauseId)).toEqual([
    'sales-month-1',
    'roi',
    'cap-product-day',
    'cap-shop-day',
    'cap-month',
  ]);
  const day = summaries.find(({ clauseId }) => clauseId === 'cap-shop-day');
  expect(day?.current.period.from).toBe('2026-11-03');
  expect(day?.state).toBe('unknown');
  expect(day?.breaches.map(({ period }) => period.from)).toEqual(['2026-11-01']);
});

test('the trend leaves a gap where a day was not read, and an open end after it', () => {
  const day = (from: string, value: number) => ({ entity: shop, value, from });
  const history = createHistory([
    facts({
      metric: 'sales',
      from: '2026-11-01',
      to: '2026-11-04',
      rows: [day('2026-11-01', 100), day('2026-11-02', 200), day('2026-11-04', 50)],
    }),
  ]);
  const trend = salesTrend(contract, history, '2026-11-05T04:00:00.000Z');
  expect(trend).toMatchObject({ target: 3_000_000, period: { from: '2026-11-01', to: '2026-11-30' } });
  expect(trend?.days).toHaveLength(30);
  expect(trend?.days.slice(0, 6).map(({ cumulative }) => cumulative)).toEqual([
    { lo: 100, hi: 100 },
    { lo: 300, hi: 300 },
    undefined,
    { lo: 350, hi: Infinity },
    undefined,
    undefined,
  ]);
  expect(trend?.days[0]?.pace).toBe(100_000);
  expect(trend?.days[29]?.pace).toBe(3_000_000);
});

test('there is no trend before the contract starts', () => {
  expect(salesTrend(contract, createHistory([]), '2026-10-31T04:00:00.000Z')).toBeUndefined();
});
