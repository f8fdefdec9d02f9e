import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import type { ReadCell, Reading, ReadTable } from '../../lib/reading/types';

interface Given {
  readonly consoleId?: string;
  readonly title?: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly (string | ReadCell)[])[];
  readonly summary?: readonly string[];
  readonly total?: number;
  readonly dates?: readonly string[];
  readonly kind?: ReadTable['kind'];
}

const cell = (given: string | ReadCell): ReadCell => (typeof given === 'string' ? { text: given } : given);

function factsOf(given: Given) {
  const rows = given.rows.map((cells) => ({ cells: cells.map(cell) }));
  const totals = given.summary ? [{ cells: given.summary.map(cell), summary: true }] : [];
  const reading: Reading = {
    url: 'https://example.com/report',
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: given.dates ?? ['2026-11-21'], header: [], headings: [] },
    tables: [
      {
        title: given.title ?? null,
        kind: given.kind ?? 'table',
        columns: given.labels.map((label) => ({ label })),
        rows: [...totals, ...rows],
        coverage: { shown: rows.length, total: given.total ?? rows.length },
      },
    ],
    skipped: [],
  };
  return observe(
    {
      id: 's1',
      shopId: 'shop1',
      consoleId: given.consoleId,
      page: 'report',
      zone: 'Asia/Shanghai',
      capturedAt: '2026-11-22T04:00:00.000Z',
      readings: [reading],
    },
    [],
  );
}

const PRODUCTS = ['商品', '花费', '点击量'] as const;

describe('observe', () => {
  test('keeps money in 分 and says in which cell it stands', () => {
    const { observations } = factsOf({
      labels: PRODUCTS,
      rows: [['连衣裙 ID：623112345678', '¥1,234.56', '12']],
    });
    expect(observations[0]).toMatchObject({
      metric: 'adSpend',
      entity: { kind: 'product', id: '623112345678', name: '连衣裙' },
      period: { from: '2026-11-21', to: '2026-11-21' },
      open: false,
      shown: 123456,
      lo: 123456,
      hi: 123456,
      unit: 'CNY',
      evidence: { snapshotId: 's1', frame: 0, table: 0, row: 0, column: 1 },
    });
  });

  test('leaves a sum of a running day open above', () => {
    const { observations } = factsOf({
      labels: ['花费', '投产比'],
      rows: [['120.00', '2.50']],
      dates: ['2026-11-22'],
    });
    expect(observations).toMatchObject([
      { metric: 'adSpend', lo: 12000, hi: Infinity, why: 'open-day', open: true },
      { metric: 'roi', lo: 2.495, hi: 2.505, why: 'rounded', open: true },
    ]);
  });

  test('proves nothing without a period', () => {
    const { observations, tables } = factsOf({ labels: PRODUCTS, rows: [['裙', '5.00', '1']], dates: [] });
    expect([observations.length, tables[0]?.period]).toEqual([0, undefined]);
  });

  test('counts cells that cannot be read, but not dashes', () => {
    const { tables, observations } = factsOf({
      labels: PRODUCTS,
      rows: [
        ['甲', { text: '12.00', unreadable: 'substitute-font' }, '1'],
        ['乙', '--', '2'],
        ['丙', '约三百', '3'],
      ],
    });
    expect(tables[0]?.columns.map(({ unread }) => unread)).toEqual([0, 2, 0]);
    expect(observations.some(({ metric }) => metric === 'adSpend')).toBe(false);
  });

  test('dates the rows of a daily table one by one', () => {
    const { observations } = factsOf({
      labels: ['日期', '支付金额'],
      rows: [
        ['2026-11-20', '100.00'],
        ['2026-11-21', '200.00'],
      ],
      dates: [],
    });
    expect(
      observations.map(({ period, shown, entity }) => [period.from, period.to, shown, entity.id]),
    ).toEqual([
      ['2026-11-20', '2026-11-20', 10000, 'shop1'],
      ['2026-11-21', '2026-11-21', 20000, 'shop1'],
    ]);
  });

  test('takes a totals row for the whole and never for a product', () => {
    const { observations } = factsOf({
      labels: PRODUCTS,
      summary: ['合计', '9.00', '9'],
      rows: [['甲', '4.00', '4']],
      total: 3,
    });
    expect(observations.map(({ entity, summary }) => [entity.kind, summary])).toEqual([
      ['shop', true],
      ['shop', true],
      ['product', false],
      ['product', false],
    ]);
  });

  test('gives a column that two claim to neither', () => {
    const { tables } = factsOf({ labels: ['商品', '花费', '消耗'], rows: [['甲', '4.00', '4.00']] });
    expect(tables[0]?.columns.map(({ problem }) => problem)).toEqual([
      undefined,
      'column-ambiguous',
      'column-ambiguous',
    ]);
  });

  test('reads an amount under 万元 and refuses a bare rate', () => {
    const { observations, tables } = factsOf({
      labels: ['支付金额(万元)', '支付转化率', '首次响应时长'],
      rows: [['1.2', '12.3', '45']],
    });
    expect(observations).toMatchObject([{ metric: 'sales', shown: 1_200_000, lo: 1_150_000, hi: 1_250_000 }]);
    expect(tables[0]?.columns.map(({ unread }) => unread)).toEqual([0, 1, 1]);
  });

  test('reads a cell without the line of its change, and a length of stay in minutes', () => {
    const { observations } = factsOf({
      kind: 'cards',
      labels: ['支付金额', '平均停留时长(分)', '首次响应时长'],
      rows: [[{ text: '¥1,234.50 比大促时 +3.1%', change: '比大促时 +3.1%' }, '1.5', '2分']],
    });
    expect(observations.map(({ shown }) => shown)).toEqual([123_450, 90, 120]);
  });

  test('dates stock by the day that its row names', () => {
    const stock = {
      labels: ['日期', '可售库存'],
      rows: [
        ['2026-11-19', '120'],
        ['2026-11-20', '80'],
      ],
    };
    expect(factsOf(stock).observations.map(({ period, shown }) => [period.from, shown])).toEqual([
      ['2026-11-19', 120],
      ['2026-11-20', 80],
    ]);
    const [now] = factsOf({ labels: ['商品', '库存'], rows: [['壶', '9']] }).observations;
    expect(now?.period.from).toBe('2026-11-22');
  });

  test('reads metrics down and days across', () => {
    const { observations } = factsOf({
      labels: ['指标', '2026-11-20', '2026-11-21', '环比'],
      rows: [
        ['支付金额(元)', '100.00', '200.00', '100.00%'],
        ['访客数', '30', '--', '-'],
        ['流量指数', '9,999', '8,888', '-'],
      ],
    });
    expect(
      observations.map(({ metric, period, shown, evidence }) => [
        metric,
        period.from,
        shown,
        evidence.row,
        evidence.column,
      ]),
    ).toEqual([
      ['sales', '2026-11-20', 10000, 0, 1],
      ['sales', '2026-11-21', 20000, 0, 2],
      ['visitors', '2026-11-20', 30, 1, 1],
    ]);
  });

  test('names traffic sources with their level', () => {
    const { observations } = factsOf({
      labels: ['一级来源', '二级来源', '访客数'],
      rows: [
        ['免费流量', '汇总', '100'],
        ['免费流量', '手淘搜索', '60'],
      ],
    });
    expect(observations.map(({ entity }) => [entity.id, entity.level])).toEqual([
      ['免费流量', 1],
      ['免费流量 / 手淘搜索', 2],
    ]);
  });
});

describe('free-traffic share', () => {
  const labels = ['流量来源', '访客数'];
  test('is free visitors over free and paid visitors', () => {
    const { observations } = factsOf({
      labels,
      rows: [
        ['免费流量', '300'],
        ['付费流量', '100'],
        ['自主访问', '50'],
      ],
    });
    const found = observations.find(({ metric }) => metric === 'freeTrafficShare');
    expect(found).toMatchObject({
      entity: { kind: 'shop', id: 'shop1' },
      shown: 0.75,
      lo: 0.75,
      hi: 0.75,
      unit: 'ratio',
    });
  });
  test('is an interval where the visitors are rounded', () => {
    const { observations } = factsOf({
      labels,
      rows: [
        ['免费流量', '3.0万'],
        ['付费流量', '1.0万'],
      ],
    });
    const found = observations.find(({ metric }) => metric === 'freeTrafficShare');
    expect(found?.lo).toBeCloseTo(29_500 / 40_000, 10);
    expect(found?.hi).toBeCloseTo(30_500 / 40_000, 10);
  });
  test.each([
    [
      'without the paid source',
      [
        ['免费流量', '300'],
        ['手淘搜索', '100'],
      ],
    ],
    [
      'without any visitors',
      [
        ['免费流量', '0'],
        ['付费流量', '0'],
      ],
    ],
  ])('is not known %s', (_when, rows) => {
    const { observations } = factsOf({ labels, rows });
    expect(observations.some(({ metric }) => metric === 'freeTrafficShare')).toBe(false);
  });
});

describe('self-checks', () => {
  const rows = [
    ['甲', '4.00', '4'],
    ['乙', '5.00', '5'],
  ];
  test.each([
    ['9.00', 2, []],
    ['9.02', 2, []],
    ['9.03', 2, ['total']],
    ['20.00', 3, []],
    ['8.00', 3, ['total']],
  ])('holds a total of %s of %d rows against its rows', (spend, total, checks) => {
    const { tables } = factsOf({ labels: PRODUCTS, summary: ['合计', spend, '--'], rows, total });
    expect(tables[0]?.doubts.map(({ check }) => check)).toEqual(checks);
  });

  test('holds the total of all pieces of products against them', () => {
    const given = { labels: ['SKU ID', '花费', '点击量'], rows, total: 2 };
    expect(factsOf({ ...given, summary: ['合计', '20.00', '--'] }).tables[0]?.doubts).toHaveLength(1);
    expect(factsOf({ ...given, summary: ['合计', '9.00', '--'] }).tables[0]?.doubts).toEqual([]);
  });

  test.each([
    ['5.00%', []],
    ['5.01%', []],
    ['5.10%', ['ratio']],
  ])('holds a click rate of %s against 5 of 100', (shown, checks) => {
    const { tables } = factsOf({
      labels: ['计划', '展现量', '点击量', '点击率'],
      rows: [['甲', '100', '5', shown]],
    });
    expect(tables[0]?.doubts.map(({ check }) => check)).toEqual(checks);
  });

  test.each([
    ['2.50', []],
    ['3.10', ['ratio']],
  ])('holds an ROI of %s against 250 for 100', (shown, checks) => {
    const { tables } = factsOf({
      labels: ['计划', '花费', '总成交金额', '投产比'],
      rows: [['甲', '100.00', '250.00', shown]],
    });
    expect(tables[0]?.doubts.map(({ check }) => check)).toEqual(checks);
  });
});
