import { describe, expect, test } from 'vitest';
import { rules, ruleOf } from '../../lib/contracts/rules';
import type { Comparator, VerdictState } from '../../lib/contracts/types';
import { all, boundaries, type Boundary, minutes, NOVEMBER } from './boundaries';
import { contractOf, entry, judged } from './entered';

const AFTER = '2026-12-02 12:00';
const term = { start: NOVEMBER.from, end: NOVEMBER.to };

/** What a figure so far above (1), at (0) or under (-1) the limit must give. */
function expected(comparator: Comparator, side: number): VerdictState {
  const holds = { '>=': side >= 0, '>': side > 0, '<=': side <= 0, '<': side < 0 }[comparator];
  return holds ? 'met' : 'breached';
}

/** Breached anywhere is breached; else what all verdicts of the clause agree on. */
function stateOf(boundary: Boundary, comparator: Comparator | undefined, x: number): string {
  const { rule, params, given, beside = [] } = boundary;
  const { read = [], entries = [] } = given(x);
  const contract = contractOf(
    [{ kind: rule, params: { ...params, ...(comparator && { comparator }) } }, ...beside],
    term,
  );
  const until = read.some((one) => one.observations[0]?.metric === 'price') ? '2026-11-01 12:00' : AFTER;
  const verdicts = judged(contract, until, entries, read).filter(({ clauseId }) => clauseId === rule);
  const states = verdicts.filter(({ actual }) => actual !== undefined).map(({ state }) => state);
  if (states.includes('breached')) return 'breached';
  return [...new Set(states)].join(' and ') || verdicts.map(({ state }) => state)[0] || 'no verdict';
}

describe('at, just under and just over the limit', () => {
  const sides = [-1, 0, 1] as const;
  for (const boundary of boundaries)
    for (const [i, comparator] of boundary.comparators.entries())
      test(`${boundary.rule}: ${boundary.of}, x ${comparator} ${boundary.around[1]}`, () => {
        const stated = i === 0 ? undefined : comparator;
        const seen = boundary.around.map((x) => stateOf(boundary, stated, x));
        const exact = boundary.around[0] === boundary.around[1];
        expect(seen).toEqual(sides.map((side) => expected(comparator, exact && side < 0 ? 0 : side)));
      });
});

test.each([
  [1439, 'met'],
  [1440, 'met'],
  [1441, 'breached'],
])('3 images within 24 hours, handed over after %d minutes, are %s', (x, state) => {
  const params = { item: '测图', count: 3, withinHours: 24, per: 'event' };
  const handed = entry('deliverable', minutes(x), { clauseId: 'deliverable', count: 3 });
  const asked = entry('event', minutes(0), { clauseId: 'deliverable' });
  const verdicts = judged(contractOf([{ kind: 'deliverable', params }], term), AFTER, [
    asked,
    handed,
    all('deliverable'),
  ]);
  expect(verdicts.map((one) => one.state)).toEqual([state]);
});

test('every rule that is judged has its boundary in the table', () => {
  const listed = new Set(boundaries.map(({ rule }) => rule));
  expect(rules.filter(({ id, term: money }) => !money && !listed.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every comparator that a rule judges is in the table', () => {
  const missing = boundaries.flatMap((boundary) => {
    const { rule, params } = boundary;
    // A remedy states what triggers it, not what must hold: both of its comparators have a row.
    if (rule === 'shortfall-remedy') return [];
    const rows = boundaries.filter((one) => one.rule === rule);
    return (['<', '<=', '>', '>='] as const)
      .filter((comparator) => ruleOf(rule)?.params.safeParse({ ...params, comparator }).success)
      .filter((comparator) => stateOf(boundary, comparator, boundary.around[2]) !== 'unknown')
      .filter((comparator) => rows.every(({ comparators }) => !comparators.includes(comparator)))
      .map((comparator) => `${rule} ${comparator}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});
