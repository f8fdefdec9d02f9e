import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import type { PeerFigure } from '../../lib/metrics/types';
import { documentText } from '../../lib/reports/document-text';
import { documentHtml } from '../../lib/reports/html';
import { monthlyReview } from '../../lib/reports/monthly-review';
import { seededQuarter } from './seeded-quarter';
import { unstyled } from './unstyled';

function reviewOf(month: number) {
  return monthlyReview({ ...seededQuarter(), month });
}

describe('the monthly review', () => {
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    await expect(documentText(reviewOf(3), locale)).toMatchFileSnapshot(
      `golden/monthly-review.${locale}.txt`,
    );
    await expect(unstyled(documentHtml(reviewOf(3), locale))).toMatchFileSnapshot(
      `golden/monthly-review.${locale}.html`,
    );
  });
  test('asks the four questions in order, each with room for an answer', () => {
    const keys = reviewOf(3).blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? [block.text.key] : [],
    );
    const wanted = ['review:ask-why', 'review:ask-plan', 'review:ask-need', 'review:ask-else'];
    expect(keys.filter((key) => wanted.includes(key))).toEqual(wanted);
    expect(keys.filter((key) => key === 'review:answer')).toHaveLength(4);
  });
  test('names page and time beside the figures of both months', () => {
    const [split, sources, products] = reviewOf(3).blocks.filter((block) => block.kind === 'table');
    for (const table of [split, sources, products])
      for (const [, before, after] of table?.rows ?? []) {
        expect(before?.source).toBeDefined();
        expect(before?.asOf).toBeDefined();
        expect(after?.source).toBeDefined();
      }
  });
  test('ends the first question with what the figures are consistent with, and never names a cause', () => {
    const { blocks } = reviewOf(3);
    const answer = blocks.findIndex(
      (block) => block.kind === 'paragraph' && block.text.key === 'review:answer',
    );
    expect(blocks[answer - 1]).toMatchObject({ text: { key: 'review:consistent' } });
    const text = documentText(reviewOf(3), 'en');
    expect(text).toContain('consistent with “fewer visitors”');
    expect(text).not.toMatch(/\bcaused by\b|\bbecause of\b|\bdue to\b/);
  });
  test('of the first month compares with the month before the contract, and asks for it while it was not read', () => {
    const text = documentText(reviewOf(1), 'zh-CN');
    expect(text).toContain('拆不开：2026-08-01 – 2026-08-31 和 2026-09-01 – 2026-09-30');
    expect(text).not.toContain('NaN');
  });
  test('with nothing read says what to read instead of figures', () => {
    const empty = monthlyReview({ ...seededQuarter(), month: 3, history: createHistory([]), seals: [] });
    const text = documentText(empty, 'zh-CN');
    expect(text).toContain('拆不开');
    expect(text).toContain('没有读到两个月的流量来源');
    expect(text).toContain('没有读到两个月的商品支付金额');
    expect(text).toContain('没有读到同行数据');
    expect(text).toContain('看不出与哪种说法相符');
    expect(text).not.toMatch(/NaN|undefined|-100%/);
  });
  test('of a month that is not over compares the days that are', () => {
    const text = documentText(
      monthlyReview({ ...seededQuarter(), month: 3, now: '2026-11-21T02:00:00.000Z' }),
      'zh-CN',
    );
    expect(text).toContain('本月还没有结束，以下只到 2026-11-20');
  });
  test('shows the promotion days that the merchant marked, those of other months not', () => {
    const activities = [
      { from: '2026-11-18', to: '2026-11-20', name: '店庆' },
      { from: '2026-11-25', to: '2026-11-25' },
      { from: '2026-12-01', to: '2026-12-02', name: '下月活动' },
    ];
    const text = documentText(monthlyReview({ ...seededQuarter(), month: 3, activities }), 'zh-CN');
    expect(text).toContain('店庆（自己的活动日）');
    expect(text).toContain('2026-11-25 | 自己的活动日');
    expect(text).not.toContain('下月活动');
  });
  test('shows the advertising that began', () => {
    expect(documentText(reviewOf(2), 'zh-CN')).toContain('推广开始花费');
  });
});

describe("other sellers' figures in the review", () => {
  const input = seededQuarter();
  /** Peers' average sales of every day of October and November, in 分. */
  function withPeers(october: number, november: number) {
    const facts = input.history.facts.map((fact) => {
      const [table] = fact.tables;
      const day = fact.snapshotId.startsWith('day-') ? fact.snapshotId.slice(4) : '';
      if (!table || day < '2026-10-01') return fact;
      const value = day < '2026-11-01' ? october : november;
      const peer: PeerFigure = {
        label: '同行同层平均',
        level: 'average',
        metric: 'sales',
        unit: 'CNY',
        period: { from: day, to: day },
        open: false,
        lo: value,
        hi: value,
        row: 0,
        column: 9,
      };
      return { ...fact, tables: [{ ...table, peers: [peer] }] };
    });
    return documentText(monthlyReview({ ...input, history: createHistory(facts), month: 3 }), 'zh-CN');
  }
  test.each([
    { october: 200_000, november: 150_000, words: '访客减少、同行也在下降（市场变了）' },
    { october: 200_000, november: 189_000, words: '访客减少、同行也在下降（市场变了）' },
    { october: 200_000, november: 191_000, words: '访客减少、同行没有跟着下降（自家没做到）' },
    { october: 200_000, november: 240_000, words: '访客减少、同行没有跟着下降（自家没做到）' },
  ])('from $october to $november stand beside the own change: $words', ({ october, november, words }) => {
    const text = withPeers(october, november);
    expect(text).toContain(`与“${words}”相符`);
    expect(text).toContain('支付金额（同行同层平均） | ¥2,000.00');
    expect(text).not.toContain('没有读到同行数据');
  });
});
