import { describe, expect, test } from 'vitest';
import { deliverableLines } from '../../lib/reports/deliverable-lines';
import { changesIn, deliverableSection, deliverablesReport } from '../../lib/reports/deliverables';
import { effectsOf } from '../../lib/reports/work-effects';
import { contractOf } from '../contracts/entered';
import { asText } from './as-text';
import { listedWeek } from './listed-week';

describe('deliverables of a week', () => {
  test.each(['zh-CN', 'en'] as const)('read as their golden file in %s', async (locale) => {
    await expect(asText(deliverablesReport(listedWeek()), locale)).toMatchFileSnapshot(
      `golden/deliverables.${locale}.txt`,
    );
  });
  test('stand as verified, partly verified or entered', () => {
    const standings = deliverableLines(listedWeek()).map(({ item, standing, work }) => [
      item,
      standing,
      work?.value.lo,
    ]);
    expect(standings).toEqual([
      ['产品标题', 'partly', 3],
      ['主图', 'verified', 1],
      ['关键词报告', 'claimed', undefined],
    ]);
  });
  test('what was touched for a day is listed in doubt or not at all, never as certain', () => {
    const touched = changesIn(listedWeek()).filter(({ id }) => id.endsWith('4'));
    expect(touched.every(({ doubt }) => doubt !== undefined)).toBe(true);
  });
  test('each change names both snapshots, and each rate its days', () => {
    const input = listedWeek();
    const changes = changesIn(input).filter(({ doubt }) => !doubt);
    expect(changes).toHaveLength(4);
    expect(
      changes.every(({ before, after }) => before?.evidence.snapshotId !== after.evidence.snapshotId),
    ).toBe(true);
    const [first] = changes.flatMap((change) => effectsOf(input.history, change, input.contract.zone));
    expect(first).toMatchObject({ rate: 'conversion', before: { days: 6 }, after: { days: 6 } });
  });
  test('without any list read it says so and proves nothing', () => {
    const input = listedWeek();
    const empty = { ...input, history: { facts: [], entries: [] } };
    const text = asText(deliverablesReport(empty), 'zh-CN');
    expect(text).toContain('这一周没有读取商品列表');
    expect(deliverableLines(empty).map(({ standing }) => standing)).toEqual([
      'unread',
      'unread',
      'unobservable',
    ]);
  });
});

describe('the part in the weekly pack', () => {
  const headings = (input: ReturnType<typeof listedWeek>) =>
    deliverableSection(input).flatMap((block) => (block.kind === 'heading' ? [block.text.key] : []));
  const without = (input: ReturnType<typeof listedWeek>) => ({
    ...input,
    contract: contractOf([{ kind: 'sales-target', params: { amount: 30_000, per: 'month' } }]),
  });
  test('of a contract that asks for work names every table, also an empty one', () => {
    expect(headings(listedWeek())).toEqual([
      'deliverables:clauses',
      'deliverables:all-work',
      'deliverables:effects',
      'deliverables:attested',
    ]);
  });
  test('of a contract that asks for none has only what was seen', () => {
    expect(headings(without(listedWeek()))).toEqual(['deliverables:all-work', 'deliverables:effects']);
  });
  test('of a contract that asks for none is empty in a week without changes', () => {
    const quiet = { ...without(listedWeek()), period: { from: '2026-12-07', to: '2026-12-13' } };
    expect(deliverableSection(quiet)).toEqual([]);
  });
});
