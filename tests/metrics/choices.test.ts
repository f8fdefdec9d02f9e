import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/metrics/observe';
import type { Choice } from '../../lib/reading/types';
import { type GivenTable, snapshotOf } from './page';

const PLANS: GivenTable = {
  labels: ['计划名称', '花费', '点击率', '预算'],
  rows: [
    ['秋冬', '301.50', '2.50%', '500'],
    ['新品', '88.20', '3.10%', '100'],
  ],
};
const GOODS: GivenTable = {
  labels: ['商品名称', '支付金额', '支付转化率', '库存'],
  rows: [
    ['茶杯', '120.00', '4.00%', '60'],
    ['茶壶', '80.00', '2.00%', '12'],
  ],
};
const CARDS: GivenTable = { kind: 'cards', labels: ['支付金额', '支付转化率'], rows: [['¥200.00', '3.00%']] };

/** What a page tells with such a choice above its table. */
function read(given: GivenTable, choices: readonly Choice[], consoleId = 'sycm') {
  const snapshot = snapshotOf([given], { consoleId });
  const readings = snapshot.readings.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => ({ ...table, choices })),
  }));
  const facts = observe({ ...snapshot, readings }, []);
  const figures = facts.observations.map(
    ({ metric, hi }) => `${metric}${hi === Infinity ? ' at least' : ''}`,
  );
  return { table: facts.tables[0], figures: new Set(figures) };
}

describe('a choice that leaves a part out', () => {
  test.each([
    ['终端', '无线端'],
    ['', 'PC端'],
    ['渠道', '直播'],
    ['人群', '新客'],
    ['计划状态', '推广中'],
    ['地域', '浙江'],
    ['', '女装'],
    ['Channel', 'Live'],
    ['', '终端：无线端'],
  ])('%s %s: the shop’s sums are lower bounds, its rates unknown', (name, text) => {
    const { table, figures } = read(CARDS, [{ name, text }]);
    expect(figures).toEqual(new Set(['sales at least']));
    expect(table?.filtered).toBe(name === '' ? text : `${name}：${text}`);
  });

  test.each([
    ['终端', '无线端'],
    ['计划状态', '推广中'],
    ['', '女装'],
  ])('%s %s: of each product a part is shown, but its stock is its stock', (name, text) => {
    const { figures } = read(GOODS, [{ name, text }]);
    expect(figures).toEqual(new Set(['sales at least', 'stock']));
  });

  test.each<[string, string, GivenTable]>([
    ['类目', '女装', GOODS],
    ['商品状态', '在售', GOODS],
    ['计划状态', '推广中', PLANS],
    ['', '推广中', PLANS],
    ['Status', 'Active', PLANS],
  ])('%s %s: rows are left out, and those that stay are whole', (name, text, given) => {
    const whole = read(given, []);
    const { table, figures } = read(given, [{ name, text }]);
    expect(figures).toEqual(whole.figures);
    expect(table?.coverage.total).toBeNull();
    expect(table?.filtered).toContain(text);
  });
});

describe('a choice that leaves nothing out', () => {
  test.each<[string, string]>([
    ['计划状态', '全部'],
    ['计划状态', '全部状态'],
    ['终端', '所有终端'],
    ['终端', '全部终端(3)'],
    ['类目', '不限'],
    ['类目', '请选择'],
    ['类目', '请选择类目'],
    ['', '选择类目'],
    ['Status', 'All'],
    ['', 'All campaigns'],
    ['Status', 'Any status'],
    ['Status', 'Semua'],
    ['Trạng thái', 'Tất cả'],
    ['', 'Select a category'],
    ['', '20条/页'],
    ['', '20 条 / 页'],
    ['', '每页20条'],
    ['', '50 / page'],
    ['Rows per page:', '25'],
    ['Show', '10'],
    ['', '按花费降序'],
    ['排序', '花费'],
    ['', '销量从高到低'],
    ['Sort by', 'Newest'],
    ['', '综合排序'],
    ['指标', '支付金额'],
    ['', '支付金额'],
    ['', 'Impressions'],
    ['', '按天'],
    ['时间粒度', '小时'],
    ['', '日'],
    ['', '分小时'],
    ['', 'Daily'],
    ['', '自定义'],
    ['时间', '双11'],
    ['', '2026年'],
    ['', '2026年11月'],
    ['', '对比上周期'],
    ['对比', '同行平均'],
    ['', '简体中文'],
    ['Language', 'English'],
    ['', 'Bahasa Indonesia'],
    ['币种', '人民币'],
    ['', 'CNY ¥'],
    ['', 'USD'],
    ['', '茶社旗舰店'],
    ['店铺', '茶社'],
    ['归因方式', '点击归因'],
    ['转化周期', '15天累计'],
    ['', '商品ID'],
    ['', '计划名称'],
    ['', '计划'],
    ['统计维度', '商品'],
    ['', '批量操作'],
    ['', '更多'],
    ['', '导出'],
    ['', 'Export'],
    ['', '自定义列'],
    ['', '默认模板'],
    ['', '交易'],
    ['', '流量类'],
    ['', '折线图'],
    ['', '计划状态'],
    ['计划状态', '计划状态'],
  ])('%s %s', (name, text) => {
    for (const given of [PLANS, GOODS, CARDS]) {
      const { table, figures } = read(given, [{ name, text }]);
      expect(table?.filtered).toBeUndefined();
      expect(figures).toEqual(read(given, []).figures);
    }
  });
});

test.each([
  ['直播概览', true],
  ['短视频数据', true],
  ['达人带货', true],
  ['商品卡', true],
  ['LIVE analysis', true],
  ['Affiliate orders', true],
  ['实时直播', false],
  ['交易概览', false],
  ['Live listings', false],
])('a table called %s shows what was sold in one way: %s', (title, one) => {
  expect(read({ ...CARDS, title }, []).figures.has('conversionRate')).toBe(!one);
});

test('of several choices the one that leaves more out is named', () => {
  const given = [
    { name: '排序', text: '花费' },
    { name: '计划状态', text: '推广中' },
    { name: '终端', text: '无线端' },
  ];
  expect(read(PLANS, given).table?.filtered).toBe('终端：无线端');
});
