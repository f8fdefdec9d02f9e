import { describe, expect, test } from 'vitest';
import { asText } from './as-text';
import { minutes } from '../../lib/reports/minutes';
import { relativeChange } from '../../lib/reports/week-figures';
import { weekBeginning } from '../../lib/reports/week-opening';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import type { Clause } from '../../lib/contracts/types';
import { SHOP } from '../contracts/facts';
import { quarter } from './quarter';

describe('the weekly pack', () => {
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    const text = asText(weeklyPack(quarter()), locale);
    await expect(text).toMatchFileSnapshot(`golden/weekly-pack.${locale}.txt`);
  });
  test('is the same for the same contract, history and now', () => {
    expect(weeklyPack(quarter()).blocks.map(({ kind }) => kind)).toEqual(
      weeklyPack(quarter()).blocks.map(({ kind }) => kind),
    );
    expect(asText(weeklyPack(quarter()), 'zh-CN')).toBe(asText(weeklyPack(quarter()), 'zh-CN'));
  });
  test('begins, before the alerts are at hand, with the blocks that it then has', () => {
    const { alerts, ...basis } = quarter();
    const { blocks: first, ...head } = weekBeginning(basis);
    const { blocks, ...whole } = weeklyPack({ ...basis, alerts });
    expect(head).toEqual(whole);
    expect(first).toEqual(blocks.slice(0, first.length));
    expect(first.filter(({ kind }) => kind === 'table').length).toBeGreaterThanOrEqual(4);
    expect(first.length).toBeLessThan(blocks.length);
  });
  test('with nothing read says unknown everywhere and cites no figure', () => {
    const input = quarter();
    const empty = { ...input, history: { ...input.history, facts: [] }, seals: [] };
    const text = asText(weeklyPack(empty), 'zh-CN');
    expect(text).toContain('达标 0 条，违约 0 条');
    expect(text).toContain('还没有快照');
    expect(text).not.toMatch(/¥0\.00/);
  });
  test('keeps the evidence of each figure that was read', () => {
    const tables = weeklyPack(quarter()).blocks.filter((block) => block.kind === 'table');
    const read = tables
      .flatMap(({ rows }) => rows)
      .flat()
      .filter(({ asOf }) => asOf !== undefined);
    expect(read.length).toBeGreaterThan(4);
    expect(read.every(({ evidence }) => (evidence?.length ?? 0) > 0)).toBe(true);
  });
  test('of several shops says whose spend stands against a cap', () => {
    const shops = [
      { id: SHOP, name: '衣然女装' },
      { id: 'shop-2', name: '衣然童装' },
    ];
    const text = asText(weeklyPack({ ...quarter(), shops }), 'zh-CN');
    const caps = text.slice(text.indexOf('花费与限额'), text.indexOf('本周数据'));
    expect(caps).toMatch(/衣然女装：合同期内，全店每天推广花费不超过 ¥300\.00/);
  });
});

describe('the minutes', () => {
  test.each(['zh-CN', 'en'] as const)('read as their golden file in %s', async (locale) => {
    await expect(minutes(quarter(), locale)).toMatchFileSnapshot(`golden/minutes.${locale}.txt`);
  });
  test('carry no markup and at most eight lines in a block', () => {
    const text = minutes(quarter(), 'zh-CN');
    expect(text).not.toMatch(/[*_`#|]/);
    for (const block of text.split('\n\n')) expect(block.split('\n').length).toBeLessThanOrEqual(9);
  });
  test('say a limit once: in the clause’s own words, or where these do not hold it', () => {
    const input = quarter();
    const [version] = input.contract.versions;
    if (!version) throw new Error('the contract has no version');
    const cap = (id: string, params: Clause['params']): Clause => ({
      id,
      kind: 'ad-spend-cap',
      party: 'operator',
      params: { amount: 300, scope: 'shop', per: 'day', ...params },
    });
    const clauses = [cap('plain', {}), cap('tolerant', { tolerance: 0.1 })];
    const contract = { ...input.contract, versions: [{ ...version, clauses }] };
    const lines = minutes({ ...input, contract }, 'zh-CN').split('\n');
    expect(lines.filter((line) => line.includes('不超过 ¥300.00'))).toEqual([
      '1. 合同期内，全店每天推广花费不超过 ¥300.00：实际 ¥250.00，达标',
      '2. 合同期内，全店每天推广花费不超过 ¥300.00：承诺 ≤ ¥330.00，实际 ¥250.00，达标',
    ]);
  });
});

describe('a change against the week before', () => {
  test.each([
    {
      now: { lo: 120, hi: 120 },
      before: { lo: 100, hi: 100 },
      change: { lo: 120 / 100 - 1, hi: 120 / 100 - 1 },
    },
    { now: { lo: 80, hi: 90 }, before: { lo: 100, hi: 100 }, change: { lo: 80 / 100 - 1, hi: 90 / 100 - 1 } },
    { now: { lo: 80, hi: Infinity }, before: { lo: 100, hi: 100 }, change: undefined },
    { now: { lo: 80, hi: 80 }, before: { lo: 0, hi: 0 }, change: undefined },
    { now: undefined, before: { lo: 1, hi: 1 }, change: undefined },
  ])('of $before to $now is $change', ({ now, before, change }) => {
    expect(relativeChange(now, before)).toEqual(change);
  });
});
