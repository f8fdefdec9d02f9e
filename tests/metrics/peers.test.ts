import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import { factsOf, snapshotOf } from './page';

const DAYS = {
  title: '店铺趋势',
  labels: ['日期', '支付金额', '同行同层平均', '同行同层优秀', '访客数', '同行平均访客数'],
  rows: [
    ['2026-11-20', '1,200.00', '1,500.50', '3,000.00', '400', '520'],
    ['2026-11-21', '1,100.00', '1.6万', '-', '380', '510'],
  ],
};

describe("other sellers' figures beside the shop's own", () => {
  test('are kept with their day, under the metric that their label or their neighbour names', () => {
    const [table] = factsOf([DAYS]).tables;
    expect(
      table?.peers?.map(({ label, level, metric, period, lo }) => [label, level, metric, period.from, lo]),
    ).toEqual([
      ['同行同层平均', 'average', 'sales', '2026-11-20', 150_050],
      ['同行同层优秀', 'best', 'sales', '2026-11-20', 300_000],
      ['同行平均访客数', 'average', 'visitors', '2026-11-20', 520],
      ['同行同层平均', 'average', 'sales', '2026-11-21', 1_550_000],
      ['同行平均访客数', 'average', 'visitors', '2026-11-21', 510],
    ]);
  });
  test('are never among the figures of the shop', () => {
    const { observations } = factsOf([DAYS]);
    expect(observations.map(({ metric, lo }) => [metric, lo])).toEqual([
      ['sales', 120_000],
      ['visitors', 400],
      ['sales', 110_000],
      ['visitors', 380],
    ]);
  });
  test.each([
    { what: 'a table without them', labels: ['日期', '支付金额'], row: ['2026-11-20', '1'] },
    {
      what: 'a table of products',
      labels: ['商品名称', '支付金额', '同行平均'],
      row: ['法式碎花裙', '1', '2'],
    },
    {
      what: 'one competing shop',
      labels: ['日期', '支付金额', '竞店支付金额'],
      row: ['2026-11-20', '1', '2'],
    },
    {
      what: 'a first column of theirs without a metric',
      labels: ['日期', '同行平均'],
      row: ['2026-11-20', '2'],
    },
    { what: 'an index', labels: ['日期', '支付金额', '行业交易指数'], row: ['2026-11-20', '1', '2'] },
  ])('are not in $what', ({ labels, row }) => {
    const [table] = factsOf([{ labels, rows: [row] }]).tables;
    expect(table).toBeDefined();
    expect(table?.peers).toBeUndefined();
  });
  test('are taken from cards as well', () => {
    const cards = {
      kind: 'cards' as const,
      labels: ['支付金额', '同行平均支付金额'],
      rows: [['¥900.00', '¥1,000.00']],
    };
    const [table] = factsOf([cards]).tables;
    expect(table?.peers?.map(({ metric, lo, period }) => [metric, lo, period.from])).toEqual([
      ['sales', 100_000, '2026-11-21'],
    ]);
  });
  test('have the day that their row has, as the console writes days', () => {
    const table = {
      labels: ['Date', 'Sales', '同行平均'],
      rows: [['05/11/2026', 'Rp1.200', 'Rp1.500']],
    };
    const { tables, observations } = observe(
      snapshotOf([table], { consoleId: 'shopee-id', dates: ['05/11/2026'] }),
      [],
    );
    expect(observations[0]?.period.from).toBe('2026-11-05');
    expect(tables[0]?.peers?.map(({ period }) => period.from)).toEqual(['2026-11-05']);
  });
});
