import { describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/metrics/answer-types';
import { scopeKey } from '../../lib/metrics/answers';
import { knownTables, markOfFacts, withKnown } from '../../lib/metrics/drift';
import { factsOf, type GivenTable } from './page';

const BEFORE: GivenTable = {
  title: '商品排行',
  labels: ['商品', '支付金额', '访客数', '流量指数'],
  rows: [['甲', '¥12.00', '30', '1,234']],
};
const known = knownTables(factsOf([BEFORE]));

function later(labels: readonly string[], over: Partial<GivenTable> = {}) {
  const cells = labels.map((label) => (label === '商品' ? '甲' : '7'));
  const facts = factsOf([{ ...BEFORE, labels, rows: [cells], ...over }], [], known);
  return { drift: facts.tables[0]?.drift, observations: facts.observations };
}

describe('a table that changed', () => {
  test.each([
    ['as before', ['商品', '支付金额', '访客数', '流量指数']],
    ['in another order', ['商品', '访客数', '流量指数', '支付金额']],
    ['with a column besides', ['商品', '支付金额', '访客数', '流量指数', '加购人数']],
    ['without a column that was never understood', ['商品', '支付金额', '访客数']],
    ['with a new name for a column never understood', ['商品', '支付金额', '访客数', '客群指数']],
  ])('goes on %s', (_how, labels) => {
    const { drift, observations } = later(labels);
    expect(drift).toBeUndefined();
    expect(observations.length).toBeGreaterThan(0);
  });

  test.each([
    ['a renamed column', ['商品', '下单金额', '访客数', '流量指数'], ['支付金额'], ['下单金额']],
    ['a column gone', ['商品', '访客数', '流量指数'], ['支付金额'], []],
    ['its name column gone', ['支付金额', '访客数', '流量指数'], ['商品'], []],
    [
      'a new figure in the place of an unknown one',
      ['商品', '支付金额', '访客数', '加购人数'],
      ['流量指数'],
      ['加购人数'],
    ],
    [
      'all columns new',
      ['宝贝', '成交金额'],
      ['商品', '支付金额', '访客数', '流量指数'],
      ['宝贝', '成交金额'],
    ],
  ])('waits for the merchant with %s', (_how, labels, gone, added) => {
    const { drift, observations } = later(labels);
    expect(drift).toEqual({ gone, added });
    expect(observations).toEqual([]);
  });

  test('goes on where absent columns only wait to be scrolled to', () => {
    const { drift, observations } = later(['商品', '访客数'], {
      coverage: { columns: { shown: 2, total: 30 } },
    });
    expect(drift).toBeUndefined();
    expect(observations.length).toBeGreaterThan(0);
  });

  test('is known by its columns where it has no title', () => {
    const nameless = knownTables(factsOf([{ ...BEFORE, labels: BEFORE.labels, title: '' }]));
    const read = (labels: string[]) =>
      factsOf([{ labels, rows: [labels.map(() => '7')] }], [], nameless).tables[0]?.drift;
    expect(read(['商品', '支付金额', '新访客数'])).toEqual({
      gone: ['访客数', '流量指数'],
      added: ['新访客数'],
    });
    expect(read(['关键词', '花费', '点击量']), 'another table').toBeUndefined();
  });

  test('is another table under another title', () => {
    expect(later(['商品', '支付件数'], { title: '商品销量' }).drift).toBeUndefined();
    expect(later(['商品', '支付件数'], { title: '商品排行 (135)' }).drift).toBeDefined();
  });

  test('keeps its columns when only a date in a label moved on', () => {
    const read = (day: string, before = known) =>
      factsOf([{ title: '日报', labels: ['商品', `支付金额(${day})`], rows: [['甲', '7']] }], [], before);
    const first = knownTables(read('2026-11-20'));
    expect(read('2026-11-21', first).tables[0]?.drift).toBeUndefined();
  });

  test('is the same under a code whatever the label', () => {
    const read = (label: string, before = known) =>
      factsOf(
        [{ title: '推广', labels: ['计划', { label, code: 'p4pExpendAmt' }], rows: [['甲', '7']] }],
        [],
        before,
      );
    const first = knownTables(read('直通车消耗'));
    expect(read('关键词推广费', first).tables[0]?.drift).toBeUndefined();
  });

  test('KPI cards name themselves, so a carousel is no change', () => {
    const cards = (labels: string[], before = known) =>
      factsOf([{ kind: 'cards', labels, rows: [labels.map(() => '7')] }], [], before);
    const first = knownTables(cards(['支付金额', '访客数']));
    expect(first).toEqual([]);
    expect(cards(['支付金额', '客单价'], first).tables[0]?.drift).toBeUndefined();
  });
});

describe('the merchant confirms', () => {
  const changed: GivenTable = {
    ...BEFORE,
    labels: ['商品', '下单金额', '访客数'],
    rows: [['甲', '¥7.00', '3']],
  };
  const paused = factsOf([changed], [], known);
  const [table] = paused.tables;
  const confirmed: Answer[] = table
    ? [
        {
          id: 'a',
          at: '2026-11-22T05:00:00.000Z',
          kind: 'drift-confirmed',
          page: scopeKey('sycm', 'report'),
          table: markOfFacts(table),
        },
      ]
    : [];

  test('then its facts come back, under the new meaning', () => {
    const facts = factsOf([changed], confirmed, known);
    expect(facts.tables[0]?.drift).toBeUndefined();
    expect(facts.observations.map(({ metric }) => metric)).toEqual(['salesCreated', 'visitors']);
  });
  test('but a further change waits again', () => {
    const further = { ...changed, labels: ['商品', '净支付金额', '访客数'] };
    expect(factsOf([further], confirmed, known).tables[0]?.drift).toBeDefined();
  });
  test('a change that waits is never what later readings are held against', () => {
    expect(knownTables(paused)).toEqual([]);
  });
  test('either form counts from then on', () => {
    const both = withKnown(known, knownTables(factsOf([changed], confirmed, known)));
    expect(both).toHaveLength(2);
    expect(factsOf([BEFORE], [], both).tables[0]?.drift).toBeUndefined();
    expect(factsOf([changed], [], both).tables[0]?.drift).toBeUndefined();
    expect(withKnown(both, knownTables(factsOf([BEFORE])))).toBe(both);
  });
});
