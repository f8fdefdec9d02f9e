import { describe, expect, test } from 'vitest';
import { asText } from './as-text';
import { minutes } from '../../lib/reports/minutes';
import { relativeChange } from '../../lib/reports/week-figures';
import { weeklyPack } from '../../lib/reports/weekly-pack';
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
