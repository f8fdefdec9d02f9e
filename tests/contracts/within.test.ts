import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { touch } from '../../lib/contracts/asked-for';
import { addDays } from '../../lib/quantity/day';
import { contract, NOW, reading, START } from './any-readings';
import { facts, shop } from './facts';

// Every verdict is compared, evidence and words included.
describe('judging for the days of a report', { timeout: 30_000 }, () => {
  test('gives the verdicts that touch these days, as judging everything does', () => {
    const days = { from: integer({ min: -10, max: 75 }), length: integer({ min: 1, max: 31 }) };
    assert(
      property(array(reading, { maxLength: 25 }), days.from, days.length, (read, from, length) => {
        const within = { from: addDays(START, from), to: addDays(START, from + length - 1) };
        const all = evaluate(contract, createHistory(read), NOW);
        const asked = evaluate(contract, createHistory(read), NOW, within);
        expect(asked).toEqual(all.filter(({ period }) => touch(period, within)));
      }),
      { numRuns: 150 },
    );
  });

  test('a gap that begins before the days and ends after them is one verdict over all of it', () => {
    const day = (from: string) => facts({ from, rows: [{ entity: shop, value: 100 }] });
    const history = createHistory([day('2026-11-04'), day('2026-11-20')]);
    const gap = { from: '2026-11-05', to: '2026-11-19' };
    const within = { from: '2026-11-09', to: '2026-11-15' };
    const periods = evaluate(contract, history, NOW, within)
      .filter(({ clauseId }) => clauseId === 'ad-spend-cap-1')
      .map(({ period }) => period);
    expect(periods).toEqual([gap]);
  });

  test('what one report asked is not taken for all there is, nor the other way round', () => {
    const history = createHistory([facts({ from: START, rows: [{ entity: shop, value: 40_000 }] })]);
    const week = { from: '2026-11-09', to: '2026-11-15' };
    const breaches = (within?: typeof week) =>
      evaluate(contract, history, NOW, within).filter(({ clauseId, state }) => {
        return clauseId === 'ad-spend-cap-1' && state === 'breached';
      }).length;
    expect([breaches(week), breaches(), breaches(week), breaches()]).toEqual([0, 1, 0, 1]);
  });
});
