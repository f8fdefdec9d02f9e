import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import { documentHtml } from '../../lib/reports/html';
import { missingBlock } from '../../lib/reports/week-missing';
import { weekLines } from '../../lib/reports/week-clauses';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { facts, product } from '../contracts/facts';
import { quarter, WEEK } from './quarter';

/** 20 of 135 products of one day, none of them over its cap: the cap of a product cannot be told yet. */
function partial(on: string) {
  const base = quarter();
  const part = facts({
    from: '2026-11-11',
    rows: Array.from({ length: 20 }, (_, i) => ({ entity: product(`p${i}`), value: 1_000 })),
    total: 135,
    consoleId: 'sycm',
    on,
    readAt: '2026-11-12T02:00:00.000Z',
  });
  return { ...base, history: createHistory([part]) };
}

describe('what is still missing in a week', () => {
  test('names the page, what to look for on it, and its address', () => {
    const block = missingBlock(weekLines(partial('item_rank')), WEEK.from);
    if (block.kind !== 'list') throw new Error('nothing is missing');
    expect(block.items[0]).toMatchObject({
      key: 'meeting:read-page',
      params: { page: { 'zh-CN': expect.stringContaining('生意参谋') } },
    });
    expect(block.links?.[0]?.url).toMatch(/^https:\/\/sycm\.taobao\.com\//);
    const html = documentHtml(weeklyPack(partial('item_rank')), 'zh-CN');
    const page = /<a href="(https:\/\/sycm[^"]*)">/.exec(html);
    expect(page?.[1]?.replaceAll('&amp;', '&')).toBe(block.links?.[0]?.url);
  });
  test('of a page that no console file names has no address', () => {
    const block = missingBlock(weekLines(partial('/some/route')), WEEK.from);
    expect(block).toMatchObject({ kind: 'list' });
    expect(block.kind === 'list' && block.links?.some((link) => link !== undefined)).toBe(false);
  });
  test('is nothing to read while only the end of the month is awaited', () => {
    const block = missingBlock(weekLines(quarter()), WEEK.from);
    expect(block).toEqual({ kind: 'paragraph', text: { key: 'meeting:nothing-to-read' } });
  });
});
