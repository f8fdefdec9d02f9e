import { describe, expect, test } from 'vitest';
import type { AlertKindId } from '../../lib/alerts/ids';
import { findAlerts } from '../../lib/alerts/kinds';
import type { RuleId } from '../../lib/contracts/rules/ids';
import type { Verdict, VerdictState } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { addDays } from '../../lib/quantity/day';
import { exactly } from '../../lib/quantity/interval';
import { SHOP, shop } from '../contracts/facts';
import { contractWith, dayOf, inputOf, TODAY } from './shop';

function verdictOf(rule: RuleId, state: VerdictState, more: Partial<Verdict> = {}): Verdict {
  return {
    contractId: 'c',
    clauseId: rule,
    rule,
    entity: shop,
    period: { from: '2026-04-01', to: '2026-04-30' },
    state,
    promised: { comparator: '>=', value: 8_000_000, unit: 'CNY' },
    actual: exactly(3_000_000),
    unit: 'CNY',
    evidence: [],
    asOf: '2026-04-15T01:00:00.000Z',
    missing: [],
    sentence: { key: 'rules:nothing-known' },
    running: state === 'unknown',
    ...more,
  };
}

function outcome(kind: AlertKindId, verdicts: readonly Verdict[]): 'found' | 'over' | 'silent' {
  const read = [dayOf('2026-03-01', { sales: 1 }, { readAt: '2026-03-02T01:00:00.000Z' })];
  const { findings, cleared, trouble } = findAlerts({
    ...inputOf({ contracts: [contractWith([])], read }),
    verdicts,
  });
  expect(trouble).toEqual([]);
  const found = findings.filter((finding) => finding.kind === kind);
  for (const { title, detail, contractId, shopId } of found) {
    expect(say('zh-CN', title) + say('en', detail)).not.toMatch(/\{\{|undefined|NaN/);
    expect([contractId, shopId]).toEqual(['c', SHOP]);
  }
  if (found.length > 0) return 'found';
  return cleared.some((key) => key.startsWith(`${kind}|`)) ? 'over' : 'silent';
}

describe('a kind that rests on verdicts', () => {
  test.each<[AlertKindId, RuleId]>([
    ['untracked-spend', 'untracked-spend'],
    ['price-below-floor', 'price-floor'],
    ['stock-low', 'stock-floor'],
    ['roi-below-contract', 'roi-floor'],
    ['response-slow', 'response-time-cap'],
    ['target-at-risk', 'sales-target'],
    ['deliverable-due', 'deliverable'],
    ['duty-due', 'duty-deadline'],
  ])('%s is found when %s is breached and over when it is met', (kind, rule) => {
    expect(outcome(kind, [verdictOf(rule, 'breached')])).toBe('found');
    expect(outcome(kind, [verdictOf(rule, 'met')])).toBe('over');
    expect(outcome(kind, [])).toBe('silent');
  });
  test.each<[AlertKindId, RuleId]>([
    ['price-below-floor', 'price-floor'],
    ['stock-low', 'stock-floor'],
    ['roi-below-contract', 'roi-floor'],
  ])('%s says nothing while %s cannot be told', (kind, rule) => {
    expect(outcome(kind, [verdictOf(rule, 'unknown')])).toBe('silent');
  });
  test('a breach of long ago is history, not news', () => {
    const ended = (days: number) => ({ period: { from: '2026-01-01', to: addDays(TODAY, -days) } });
    expect(outcome('stock-low', [verdictOf('stock-floor', 'breached', ended(40))])).toBe('found');
    expect(outcome('stock-low', [verdictOf('stock-floor', 'breached', ended(41))])).toBe('silent');
  });
});

describe('a target at risk', () => {
  const pace = (elapsedDays: number, lo: number, hi: number) => ({
    pace: { elapsedDays, days: 30, forecast: { lo, hi } },
  });
  test.each<[string, ReturnType<typeof pace>, 'found' | 'over' | 'silent']>([
    ['the hopeful end misses it', pace(15, 5_000_000, 7_999_999), 'found'],
    ['the hopeful end is just below it', pace(15, 5_000_000, 8_000_000), 'found'],
    ['the hopeful end reaches it', pace(15, 5_000_000, 8_000_001), 'silent'],
    ['the careful end reaches it', pace(15, 8_000_000, 9_000_000), 'over'],
    ['a third of the period is not over', pace(9, 1, 2), 'silent'],
    ['a third of the period is over', pace(10, 1, 2), 'found'],
  ])('%s', (_what, more, expected) => {
    expect(outcome('target-at-risk', [verdictOf('sales-target', 'unknown', more)])).toBe(expected);
  });
});

describe('what is due is decided by the wall clock', () => {
  const ends = (days: number) => ({ period: { from: addDays(TODAY, days - 6), to: addDays(TODAY, days) } });
  test.each([
    [1, 'silent'],
    [0, 'found'],
    [-31, 'found'],
    [-32, 'silent'],
  ])('work of a week that ends in %d days is %s', (days, expected) => {
    expect(outcome('deliverable-due', [verdictOf('deliverable', 'unknown', ends(days))])).toBe(expected);
  });
  test.each([
    [3, 'silent'],
    [2, 'found'],
    [-31, 'found'],
    [-32, 'silent'],
  ])('a duty due in %d days is %s', (days, expected) => {
    expect(outcome('duty-due', [verdictOf('duty-deadline', 'unknown', ends(days))])).toBe(expected);
  });
});

describe('a clause that stays without a verdict', () => {
  const day = (back: number, state: VerdictState) =>
    verdictOf('ad-spend-cap', state, {
      running: false,
      period: { from: addDays(TODAY, -back), to: addDays(TODAY, -back) },
    });
  test('is told from the eighth day on', () => {
    expect(outcome('rule-not-judged', [day(7, 'unknown')])).toBe('silent');
    expect(outcome('rule-not-judged', [day(8, 'unknown'), day(1, 'unknown')])).toBe('found');
  });
  test('is over with the first verdict after it', () => {
    expect(outcome('rule-not-judged', [day(8, 'unknown'), day(1, 'met')])).toBe('over');
  });
  test('is no silence before the first reading', () => {
    expect(outcome('rule-not-judged', [day(60, 'unknown')])).toBe('over');
  });
});
