import { array, assert, integer, nat, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory, grownHistory, withEntries, withFacts } from '../../lib/contracts/history';
import { measure } from '../../lib/contracts/measure';
import type { Contract, Verdict } from '../../lib/contracts/types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { contract, kinds, NOW, reading, START } from './any-readings';
import { facts, SHOP, shop } from './facts';

/** The facts with one of them derived anew; none when there is none. */
function corrected(
  all: readonly SnapshotFacts[],
  place: number,
  by: SnapshotFacts,
): readonly SnapshotFacts[] {
  return all.length === 0 ? all : all.with(place % all.length, by);
}

/** The contract with one clause fewer from a day on. */
function supplemented(from: Contract, validFrom: string, without: number): Contract {
  const clauses = (from.versions.at(-1)?.clauses ?? []).filter((_, i) => i !== without);
  const savedAt = `${START}T00:00:0${from.versions.length}.000Z`;
  return { ...from, versions: [...from.versions, { validFrom, savedAt, clauses }] };
}

// Every verdict is compared, evidence and words included.
describe('judging after one more reading', { timeout: 30_000 }, () => {
  test('says what judging everything anew says', () => {
    const readings = array(reading, { minLength: 1, maxLength: 3 }).map((read) => ({ read }));
    const correction = record({ place: nat(), by: reading });
    const supplement = record({ from: integer({ min: 0, max: 69 }), of: nat({ max: kinds.length }) });
    const turnsOf = array(oneof({ weight: 3, arbitrary: readings }, correction, supplement), {
      maxLength: 8,
    });
    assert(
      property(turnsOf, (turns) => {
        let grown = createHistory([]);
        let all: readonly SnapshotFacts[] = [];
        let agreed = contract;
        for (const turn of turns) {
          if ('from' in turn) agreed = supplemented(agreed, addDays(START, turn.from), turn.of);
          else all = 'read' in turn ? [...all, ...turn.read] : corrected(all, turn.place, turn.by);
          grown = grownHistory(grown, all);
          expect(evaluate(agreed, grown, NOW)).toEqual(evaluate(agreed, createHistory(all), NOW));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('two histories that grew from one do not share what only one has seen', () => {
    const first = facts({ from: START, rows: [{ entity: shop, value: 100 }] });
    const base = createHistory([first]);
    evaluate(contract, base, NOW);
    const over = withFacts(base, [facts({ from: '2026-11-02', rows: [{ entity: shop, value: 40_000 }] })]);
    const under = withFacts(base, [facts({ from: '2026-11-02', rows: [{ entity: shop, value: 10 }] })]);
    const breaches = (history: typeof base) =>
      evaluate(contract, history, NOW).filter(
        ({ state, clauseId }) => state === 'breached' && clauseId === 'ad-spend-cap-1',
      ).length;
    expect([breaches(over), breaches(under), breaches(base), breaches(over)]).toEqual([1, 0, 0, 1]);
  });

  test('clauses on which nothing was read keep their very verdicts, on others only the days read change', () => {
    const day = (from: string, value: number) => facts({ from, rows: [{ entity: shop, value }] });
    const before = createHistory([day('2026-11-01', 100), day('2026-11-02', 200)]);
    const old = evaluate(contract, before, NOW);
    const now = evaluate(contract, withFacts(before, [day('2026-11-03', 300)]), NOW);
    const of = (verdicts: readonly Verdict[], id: string, from?: string) =>
      verdicts.filter(({ clauseId, period }) => clauseId === id && (!from || period.from === from));
    expect(of(now, 'response-time-cap-7')[0]).toBe(of(old, 'response-time-cap-7')[0]);
    expect(of(now, 'ad-spend-cap-1', '2026-11-02')[0]).toBe(of(old, 'ad-spend-cap-1', '2026-11-02')[0]);
    expect(of(now, 'ad-spend-cap-1', '2026-11-03')[0]?.actual).toEqual({ lo: 300, hi: 300 });
  });

  test('another day, another clause and another entry are judged anew', () => {
    const history = createHistory([facts({ from: START, rows: [{ entity: shop, value: 100 }] })]);
    const [running] = evaluate(contract, history, '2026-11-01T04:00:00.000Z').slice(-1);
    const [later] = evaluate(contract, history, NOW).slice(-1);
    expect(later).not.toEqual(running);
    const [version] = contract.versions;
    const clause = version?.clauses[1];
    if (!version || !clause) throw new Error('the contract has no such clause');
    const tighter = { ...clause, params: { ...clause.params, amount: 0.5 } };
    const changed = { ...contract, versions: [{ ...version, clauses: [tighter] }] };
    expect(evaluate(changed, history, NOW).some(({ state }) => state === 'breached')).toBe(true);
    expect(evaluate(contract, withEntries(history, []), NOW)).toEqual(evaluate(contract, history, NOW));
  });
});

describe('a history that grows', () => {
  const one = facts({ from: START, rows: [{ entity: shop, value: 100 }] });
  const two = facts({ from: '2026-11-02', rows: [{ entity: shop, value: 200 }] });
  const spend = (history: ReturnType<typeof createHistory>) =>
    measure(history, {
      metric: 'adSpend',
      unit: 'CNY',
      target: { kind: 'shop' },
      shopIds: [SHOP],
      period: { from: START, to: '2026-11-02' },
      today: '2026-11-20',
    }).value;

  test('is the same one when nothing is new', () => {
    const history = grownHistory(undefined, [one]);
    expect(grownHistory(history, [one], [])).toBe(history);
  });
  test('takes up what is new, and forgets what was taken away or derived anew', () => {
    const history = grownHistory(undefined, [one]);
    expect(spend(history)).toEqual({ lo: 100, hi: Infinity });
    const more = grownHistory(history, [one, two]);
    expect(spend(more)).toEqual({ lo: 300, hi: 300 });
    const anew = { ...one, observations: [] };
    expect(spend(grownHistory(more, [anew, two]))).toEqual({ lo: 200, hi: Infinity });
    expect(spend(grownHistory(more, [two]))).toEqual({ lo: 200, hi: Infinity });
  });
});
