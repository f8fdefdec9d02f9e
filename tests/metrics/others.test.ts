import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { PageContext } from '../../lib/reading/types';
import { type GivenTable, snapshotOf } from './page';

const GOODS: GivenTable = {
  labels: ['商品ID', '商品名称', '支付金额', '访客数'],
  rows: [
    ['682934571203', '开衫', '34,895.00', '1,391'],
    ['682934571204', '半裙', '120.00', '12'],
  ],
};
const PLANS: GivenTable = {
  labels: ['计划名称', '花费', '投入产出比'],
  rows: [
    ['秋冬主推', '301.50', '3.50'],
    ['清仓', '88.20', '1.00'],
  ],
};

function read(
  table: GivenTable,
  context: Partial<PageContext>,
  consoleId: string | undefined,
): SnapshotFacts {
  const snapshot = snapshotOf([table], {
    consoleId,
    page: consoleId === 'sycm' ? 'item_archives' : 'report',
  });
  const readings = snapshot.readings.map((reading) => ({
    ...reading,
    context: { ...reading.context, ...context },
    tables: reading.tables.map((one) => ({
      ...one,
      rows: one.rows.map((row) => (row.cells[0]?.text === '合计' ? { ...row, summary: true } : row)),
    })),
  }));
  return observe({ ...snapshot, readings }, []);
}

describe('figures of others', () => {
  test.each<{ what: string; table: GivenTable; context?: Partial<PageContext>; console?: string }>([
    { what: 'a market tool', table: GOODS, console: 'duoduoqingbaotong' },
    { what: 'a chosen tab about competitors', table: GOODS, context: { tabs: ['竞品分析'] } },
    {
      what: 'a tab about competitors on a page known by name',
      table: GOODS,
      context: { tabs: ['竞品对手', '竞品监控'] },
      console: 'sycm',
    },
    { what: 'a heading about the market', table: GOODS, context: { headings: ['市场排行'] } },
    { what: 'the title of a page about competing shops', table: GOODS, context: { title: '竞店监控' } },
    { what: 'a list of what sells best anywhere', table: { ...GOODS, title: '热销榜' } },
    { what: 'a table about the industry', table: { ...GOODS, title: '行业概况' } },
    { what: 'a ranking in English', table: GOODS, context: { headings: ['Market overview'] } },
    {
      what: 'goods of several shops',
      table: {
        labels: ['排名', '商品名称', '店铺名称', '近一天销量'],
        rows: [
          ['1', '开衫', '别家旗舰店', '1,204'],
          ['2', '半裙', '又一家', '1,004'],
        ],
      },
    },
  ])('are none of the shop’s: $what', ({ table, context = {}, console }) => {
    const facts = read(table, context, console);
    expect(facts.observations).toEqual([]);
    expect(facts.tables[0]?.columns.map(({ problem }) => problem)).toContain('column-is-peer');
  });

  test.each<{ what: string; table: GivenTable; context?: Partial<PageContext> }>([
    { what: 'a list of the shop’s goods', table: { ...GOODS, title: '商品排行' } },
    { what: 'a page that sets its figures beside peers’', table: GOODS, context: { tabs: ['同行对比'] } },
    {
      what: 'goods with the one shop they are of',
      table: {
        labels: ['商品ID', '店铺名称', '支付金额'],
        rows: [
          ['682934571203', '衣然', '1.00'],
          ['682934571204', '衣然', '2.00'],
        ],
      },
    },
  ])('are told from $what', ({ table, context = {} }) => {
    expect(read(table, context, undefined).observations).not.toEqual([]);
  });
});

describe('a list under a filter', () => {
  const totals = { ...PLANS, rows: [...PLANS.rows, ['合计', '389.70', '2.93']] };

  test.each(['推广中', '推广中(12)', '已暂停', '状态：推广中', 'Active', 'Paused (3)'])(
    '“%s” is not whole',
    (tab) => {
      const facts = read(totals, { tabs: [tab] }, 'alimama');
      expect(facts.tables[0]).toMatchObject({ filtered: tab, coverage: { shown: 3, total: null } });
      const whole = facts.observations.filter(({ summary }) => summary);
      expect(whole).toEqual([
        expect.objectContaining({ metric: 'adSpend', lo: 38_970, hi: Infinity, why: 'partial-rows' }),
      ]);
    },
  );

  test('a filled search field leaves rows out as well', () => {
    const facts = read(totals, { filters: ['请输入计划名称'] }, 'alimama');
    expect(facts.tables[0]).toMatchObject({ filtered: '请输入计划名称', coverage: { total: null } });
  });

  test.each(['全部', '计划', '推广', '状态：全部', '关键词推广', '近7天'])(
    '“%s” leaves nothing out',
    (tab) => {
      const facts = read(totals, { tabs: [tab] }, 'alimama');
      expect(facts.tables[0]?.filtered).toBeUndefined();
      expect(facts.observations.find(({ summary, metric }) => summary && metric === 'adSpend')).toMatchObject(
        {
          lo: 38_970,
          hi: 38_970,
        },
      );
    },
  );

  test('keeps each row’s own figures', () => {
    const facts = read(PLANS, { tabs: ['推广中'] }, 'alimama');
    expect(facts.observations.find(({ metric }) => metric === 'adSpend')).toMatchObject({
      lo: 30_150,
      hi: 30_150,
    });
  });
});

test('one plan under a label that nobody knows is not the whole account', () => {
  const facts = read({ labels: ['创意组', '花费'], rows: [['秋冬', '301.50']] }, {}, 'alimama');
  expect(facts.observations).toEqual([]);
});

describe('the total of rows', () => {
  const given = (label: string) => ({
    labels: [label, '支付金额'],
    rows: [
      ['一号', '301.50'],
      ['二号', '88.20'],
      ['合计', '389.70'],
    ],
  });
  const totals = (label: string) =>
    read(given(label), {}, 'sycm').observations.filter(({ summary }) => summary);

  test('of goods is the whole shop’s', () => {
    expect(totals('商品名称')).toEqual([
      expect.objectContaining({ metric: 'sales', lo: 38_970, hi: 38_970 }),
    ]);
  });
  test.each(['直播间', '达人', '素材', '店铺', '人群'])(
    'of %s is nobody’s: it may be a part, or several shops',
    (label) => {
      expect(totals(label)).toEqual([]);
    },
  );
});
