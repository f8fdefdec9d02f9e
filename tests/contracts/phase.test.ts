import { describe, expect, test } from 'vitest';
import { contractMonth } from '../../lib/quantity/day';
import { contractOf, judged } from './entered';
import { shopRead } from './reads';

const START = '2026-01-01';
const contract = contractOf(
  [
    { id: 'goal', kind: 'sales-target', params: { amount: 1000 } },
    { kind: 'phase', params: { baseline: 500 } },
  ],
  { start: START },
);

function month(n: number, value: number) {
  const { from, to } = contractMonth(START, n);
  return shopRead('sales', from, to, value);
}

describe('what is normal in which month', () => {
  test.each<[string, number, number, string]>([
    ['month 1, 20 % under what was sold before', 1, 40_000, 'met'],
    ['month 1, more than that', 1, 39_999, 'breached'],
    ['month 2, 60 % of target', 2, 60_000, 'met'],
    ['month 3, just under 60 %', 3, 59_999, 'breached'],
    ['month 4, the target', 4, 100_000, 'met'],
    ['month 4, just under', 4, 99_999, 'breached'],
  ])('%s', (_what, n, value, state) => {
    const now = `${contractMonth(START, n + 1).from} 12:00`;
    const found = judged(contract, now, [], [month(n, value)]).find(
      ({ clauseId, period }) => clauseId === 'phase' && period.from === contractMonth(START, n).from,
    );
    expect(found?.state).toBe(state);
  });
});
