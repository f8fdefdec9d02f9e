import { describe, expect, test } from 'vitest';
import { evaluate, evaluateClause } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import { addDays } from '../../lib/quantity/day';
import { facts, product, SHOP, shop, ZONE } from './facts';

const START = '2026-11-01';
const NOW = '2027-01-20T04:00:00.000Z';
const sample = sampleContract({
  id: 'c',
  shopIds: [SHOP],
  start: START,
  zone: ZONE,
  savedAt: `${START}T00:00:00.000Z`,
});
const [first] = sample.versions;
const clauses = first?.clauses ?? [];
const contract = {
  ...sample,
  versions: [
    ...sample.versions,
    { validFrom: '2026-12-01', savedAt: '2026-12-01T00:00:00.000Z', clauses: clauses.slice(1) },
  ],
};

const read = Array.from({ length: 45 }, (_, day) => [
  facts({
    rows: [{ entity: shop, value: 20_000 + day * 500 }],
    from: addDays(START, day),
    on: 'overview',
  }),
  facts({ rows: [{ entity: product('a'), value: 45_000 + day * 300 }], from: addDays(START, day) }),
  facts({ rows: [{ entity: shop, value: 90_000 }], from: addDays(START, day), metric: 'sales' }),
]).flat();

/** Nothing of one judgement is left for the next. */
function history() {
  return createHistory(read);
}

describe('one clause alone', () => {
  test.each(clauses.map(({ id }) => id))('%s gets the verdicts that it has among the others', (id) => {
    const among = evaluate(contract, history(), NOW).filter(({ clauseId }) => clauseId === id);
    expect(evaluateClause(contract, id, history(), NOW)).toEqual(among);
    expect(among.length).toBeGreaterThan(0);
  });
  test('judging it leaves what was kept of the contract untouched', () => {
    const known = history();
    const before = evaluate(contract, known, NOW);
    evaluateClause(contract, 'cap-month', known, NOW);
    const again = evaluate(contract, known, NOW);
    expect(again.every((verdict, i) => verdict === before[i])).toBe(true);
  });
  test('a clause that no version has gets none', () => {
    expect(evaluateClause(contract, 'gone', history(), NOW)).toEqual([]);
  });
});
