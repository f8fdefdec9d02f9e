import { describe, expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import { settle } from '../../lib/settlement/settle';
import { clause, contractOf, historyOf, monthly, NOW } from './month';

const quarterly = (more: Record<string, unknown> = {}) =>
  clause('commission', { rate: 0.1, above: 'target', per: 'quarter', ...more }, 'merchant');
const target = clause('sales-target', { amount: 10_000, per: 'month' });

function due(
  clauses: Parameters<typeof contractOf>[0],
  month: number,
  sales: readonly (number | readonly [number, number])[] = [800_000, 900_000, 1_500_000],
  more: { endedOn?: string } = {},
) {
  const history = historyOf(monthly('sales', sales));
  return settle({ contract: contractOf(clauses), history, now: NOW, month, ...more }).due[0];
}

describe('a commission counted per quarter', () => {
  test('is due in the third month, on what the three sold above their targets together', () => {
    const line = due([quarterly(), target], 3);
    // 32,000 yuan against 30,000; month by month it would have been 500 yuan.
    expect(line?.ends).toEqual({ least: 20_000, most: 20_000 });
    expect(line?.notes.map((note) => say('zh-CN', note))).toEqual([
      '第 1–3 个合同月合计计算。',
      '没有写整段的目标，按各月目标之和计算。',
    ]);
    expect(line && say('zh-CN', line.formula)).toContain('¥32,000.00 − ¥30,000.00');
  });
  test.each([1, 2])('owes nothing yet in month %d, and says when', (month) => {
    const line = due([quarterly(), target], month);
    expect(line?.ends).toEqual({ least: 0, most: 0 });
    expect(line && say('zh-CN', line.formula)).toBe('第 1–3 个合同月合计，记在第 3 个月');
    expect(line && say('en', line.formula)).toContain('in month 3');
  });
  test.each([
    [29_999.9, 20_001],
    [30_000, 20_000],
    [30_000.1, 19_999],
    [31_999.9, 1],
    [32_000, 0],
    [32_000.1, 0],
  ])('with a quarterly target of %d yuan is %d 分', (amount, minor) => {
    const stated = clause('sales-target', { amount, per: 'quarter' });
    const line = due([quarterly(), stated], 3);
    expect(line?.ends.least).toBe(minor);
    expect(line?.notes).toHaveLength(1);
  });
  test('with a month that names no target is open above', () => {
    const line = due([quarterly(), { ...target, params: { ...target.params, toMonth: 2 } }], 3);
    expect(line?.ends.most).toBe(Infinity);
    expect(line?.missing).not.toEqual([]);
  });
  test('with a month that was not read is open above', () => {
    expect(due([quarterly(), target], 3, [800_000, 900_000])?.ends.most).toBe(Infinity);
  });
  test('counts the tiers on the quarter', () => {
    const tiers = [
      { from: 0, to: 30_000, rate: 0.05 },
      { from: 30_000, to: null, rate: 0.08 },
    ];
    const line = due([clause('commission', { tiers, mode: 'marginal', per: 'quarter' }, 'merchant')], 3);
    expect(line?.ends.least).toBe(150_000 + 16_000);
  });
  test('ends early with the service, on the months there were', () => {
    const line = due([quarterly(), target], 2, [800_000, 1_300_000], { endedOn: '2026-12-31' });
    expect(line?.ends).toEqual({ least: 10_000, most: 10_000 });
  });
  test('begins with the month from which the clause binds', () => {
    expect(due([quarterly({ fromMonth: 2 }), target], 1)).toBeUndefined();
    const line = due([quarterly({ fromMonth: 2 }), target], 3);
    expect(line && say('zh-CN', line.formula)).toBe('第 2–4 个合同月合计，记在第 4 个月');
  });
  test.each([
    ['2026-11-01', { least: 80_000, most: 80_000 }],
    // How much of the month's sales fell on its last day is not known.
    ['2026-11-30', { least: 0, most: 80_000 }],
    ['2026-12-01', undefined],
  ])('from %s, month by month: November is %o', (from, ends) => {
    const line = due([clause('commission', { rate: 0.1, from }, 'merchant')], 1);
    expect(line?.ends).toEqual(ends);
  });
});
