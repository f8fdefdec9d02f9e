import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause, VerdictState } from '../../lib/contracts/types';
import { checked, contractOf, entry, judged } from './entered';
import { shopRead } from './reads';

const START = '2026-11-01';
const DAYS = Array.from({ length: 28 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
const day = constantFrom(...DAYS);

function stateOf(
  clause: { kind: Clause['kind']; params: Clause['params'] },
  entries: Parameters<typeof judged>[2],
) {
  const contract = contractOf([clause], { start: START, end: '2026-11-30' });
  const read = [shopRead('adSpend', START, '2026-11-30', 100_000)];
  return judged(contract, '2026-12-05 12:00', entries, read)[0]?.state;
}

test('entries that come late never turn what was certain without a confirmed record', () => {
  const some = array(record({ at: day, amountMinor: integer({ min: 0, max: 400_000 }) }), { maxLength: 5 });
  assert(
    property(some, some, (first, later) => {
      const made = (list: typeof first) =>
        list.map(({ at, amountMinor }) => entry('purchase', `${at} 10:00`, { amountMinor }));
      const clause = { kind: 'total-budget-cap', params: { amount: 5000 } } as const;
      const before = stateOf(clause, made(first));
      const after = stateOf(clause, [...made(first), ...made(later)]);
      expect(before).not.toBe('met');
      if (before === 'breached') expect(after).toBe('breached');
    }),
    { numRuns: 60 },
  );
});

test('a confirmed record always has an answer, and it is the sum’s', () => {
  const works = array(record({ at: day, count: integer({ min: 1, max: 4 }) }), { maxLength: 6 });
  assert(
    property(works, integer({ min: 1, max: 12 }), (list, count) => {
      const entries = list.map((one) =>
        entry('deliverable', `${one.at} 10:00`, { clauseId: 'deliverable', count: one.count }),
      );
      const clause = { kind: 'deliverable', params: { item: '标题', count, per: 'month' } } as const;
      const sum = list.reduce((total, one) => total + one.count, 0);
      const expected: VerdictState = sum >= count ? 'met' : 'breached';
      expect(stateOf(clause, [...entries, checked('deliverable', '2026-11-30')])).toBe(expected);
      // Without the confirmation only what is enough already is certain.
      expect(stateOf(clause, entries)).toBe(expected === 'met' ? 'met' : 'unknown');
    }),
    { numRuns: 60 },
  );
});
