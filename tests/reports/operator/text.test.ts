import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../lib/reports/operator/text';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const shops = [
  { id: 's1', name: '衣然女装旗舰店' },
  { id: 's2', name: '衣然专卖店' },
];

function read(text: string) {
  return readStatements(text, { period: WEEK, currency: 'CNY', shops }).map(
    ({ figure, refusal, period, part, shopId }) => {
      const of = figure && ('metric' in figure.of ? figure.of.metric : figure.of.work);
      const days =
        period &&
        (period.from === WEEK.from && period.to === WEEK.to ? undefined : `${period.from}/${period.to}`);
      return [of, figure?.shown, refusal, days, part, shopId]
        .map((one) => one ?? '')
        .join(' ')
        .trim()
        .replaceAll(/ {2,}/g, ' ');
    },
  );
}

test.each([
  ['本周支付金额12.5万元', ['sales 12500000']],
  ['支付金额：¥125,000.50，访客数 3.2万', ['sales 12500050', 'visitors 32000']],
  ['推广花费8,600元，投产比1:2.5', ['adSpend 860000', 'roi 2.5']],
  ['ROI 达到 2.53', ['roi 2.53']],
  ['支付转化率为2.1%（行业均值1.8%）', ['conversionRate 0.021', 'conversionRate 0.018 peer']],
  ['客单价 128.5元；退款金额3200元', ['averageOrderValue 12850', 'refundAmount 320000']],
  ['Sales: ¥12,500, visitors 3,200', ['sales 1250000', 'visitors 3200']],
])('%s', (text, statements) => {
  expect(read(text)).toEqual(statements);
});

describe('traps', () => {
  test.each([
    ['支付金额环比增长15%', ['change']],
    ['支付金额较上周增长15%，达到12.5万', ['change', 'sales 12500000']],
    ['去年同期支付金额8万', ['sales 8000000 change']],
    ['支付金额从8万提升到12.5万', ['sales 8000000 change', 'sales 12500000']],
    ['支付转化率提升0.3个百分点', ['change']],
    ['本月目标支付金额15万', ['target 2026-11-01/2026-11-15']],
    ['预计下周支付金额18万', ['sales 18000000 target']],
    ['同行优秀支付金额30万', ['peer']],
    ['直通车访客数1200', ['visitors 1200 part 直通车']],
    ['连衣裙A款支付金额3万', ['sales 3000000 part 连衣裙A款']],
    ['上周支付金额10万，本周12.5万', ['sales 10000000 2026-11-02/2026-11-08', 'sales 12500000']],
    ['昨日支付金额2万', ['sales 2000000 no-period']],
    ['11月9日-11月15日支付金额12.5万', ['sales 12500000']],
    ['（11.9-11.15）支付金额12.5万', ['sales 12500000']],
    ['10月支付金额40万', ['sales 40000000 2026-10-01/2026-10-31']],
    ['衣然专卖店：支付金额5万', ['sales 5000000 s2']],
    ['隔壁老王的店：支付金额5万', ['sales 5000000 other-shop']],
    ['本店支付金额5万', ['sales 5000000']],
    ['支付转化率2.1', ['number']],
    ['本周优化标题5个，上架新品3款', ['title 5', 'listing 3']],
    ['下周计划优化标题5个', []],
    ['1. 团队开会\n2. 第46周\n3. 天气12度', []],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('what a figure is about', () => {
  test.each([
    [
      '直通车：花费800，成交金额3200；ROI 4',
      ['adSpend 80000 part 直通车', 'sales 320000 part 直通车', 'roi 4 part 直通车'],
    ],
    [
      '【直通车】\n成交金额：3200\n【全店】\n支付金额：12947.94',
      ['sales 320000 part 直通车', 'sales 1294794'],
    ],
    ['推广数据\n花费：2170\n成交金额：6500', ['adSpend 217000', 'sales 650000 part 推广数据']],
    ['主推款碎花裙，成交5200元；店铺总成交12947.94元', ['sales 520000 part 主推款碎花裙', 'sales 1294794']],
    ['货号A3321支付金额3000元', ['sales 300000 part 货号A3321']],
    ['支付金额12947元，其中8000元来自老客', ['sales 1294700', 'sales 800000 part 其中8000元来自老客']],
    [
      '支付金额12947元，剔除补单2000元，实际10947元',
      ['sales 1294700', 'sales 200000 part 剔除补单2000元', 'sales 1094700 part 实际10947元'],
    ],
    ['新客支付金额8000，合计支付金额12947.94', ['sales 800000 part 新客', 'sales 1294794']],
    ['下周计划：\n支付金额15000\n推广花费2500', ['sales 1500000 target', 'adSpend 250000 target']],
    ['Next week target: sales ¥16,000, ad spend ¥2,000', ['target', 'adSpend 200000 target']],
    ['日均销售额1849元', ['sales 184900 part 日均']],
    ['推广花费310元/天', ['adSpend 31000 part 推广花费310元/天']],
    ['📈 支付金额 12,947.94', ['sales 1294794']],
    ['①支付金额13500元 ②推广花费2170元', ['sales 1350000', 'adSpend 217000']],
    ['1.优化标题12个 2.支付金额13500元 3.推广花费2170元', ['title 12', 'sales 1350000', 'adSpend 217000']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('of which days a figure is', () => {
  test.each([
    ['周一访客1357，周二623', ['visitors 1357 2026-11-09/2026-11-09', 'visitors 623 2026-11-10/2026-11-10']],
    [
      '推广花费周一到周五1550元，周末620元，合计2170元',
      ['adSpend 155000 2026-11-09/2026-11-13', 'adSpend 62000 2026-11-14/2026-11-15', 'adSpend 217000'],
    ],
    [
      '支付金额 本周12947.94 上周18954.74 环比-31.7%',
      ['sales 1294794', 'sales 1895474 2026-11-02/2026-11-08', 'change 2026-11-02/2026-11-08'],
    ],
    ['本周支付金额12947元，较上周（18954元）下降31.7%', ['sales 1294700', 'sales 1895400 change', 'change']],
    [
      '支付金额46584.73元（9月），12947.94元（本周）',
      ['sales 4658473 2026-09-01/2026-09-30', 'sales 1294794'],
    ],
    ['上上周支付金额18329元', ['sales 1832900 2026-10-26/2026-11-01']],
    [
      '11.9：支付金额3229.66，花费310\n支付金额12947.94',
      ['sales 322966 2026-11-09/2026-11-09', 'adSpend 31000 2026-11-09/2026-11-09', 'sales 1294794'],
    ],
    ['双11当天支付金额1482.24', ['sales 148224 2026-11-11/2026-11-11']],
    ['11月15日截止18:00支付金额1500元', ['sales 150000 no-period']],
    ['11月10日上架新品3款，支付金额12947.94', ['listing 3 2026-11-10/2026-11-10', 'sales 1294794 no-period']],
    ['11月12日报了活动\n支付金额12947.94', ['sales 1294794']],
    ['本月截至11月15日支付金额34980元', ['sales 3498000 2026-11-01/2026-11-15']],
    [
      'Sales ¥12,947.94, 148 orders. Last week sales were ¥18,954.74',
      ['sales 1294794', 'orders 148', 'sales 1895474 2026-11-02/2026-11-08'],
    ],
    [
      '日期\t支付金额\n11.9\t3229.66\n11.10\t1456',
      ['sales 322966 2026-11-09/2026-11-09', 'sales 145600 2026-11-10/2026-11-10'],
    ],
    [
      '| 指标 | 本周 | 上周 |\n|---|---|---|\n| 支付金额 | 12947.94 | 18954.74 |',
      ['sales 1294794', 'sales 1895474 2026-11-02/2026-11-08'],
    ],
    ['指标\t本周(万元)\n支付金额\t1.29', ['sales 1290000']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('how people write numbers', () => {
  test.each([
    ['投产比5.97:1', ['roi 5.97']],
    ['卖了1万2', ['sales 1200000']],
    ['成交148单，成交1.29万', ['orders 148', 'sales 1290000']],
    ['推广花了2170，退款776.87元', ['adSpend 217000', 'refundAmount 77687']],
    ['销售额12947.94元 2170元推广费', ['sales 1294794', 'adSpend 217000']],
    ['支付金额（万元）1.29', ['sales 1290000']],
    ['支付金额在1.2-1.4万之间', ['number']],
    ['支付金额 1 2947.94', ['sales 100 number']],
  ])('%s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

test.each([
  ['支付金额12.5万', 12_450_000, 12_550_000],
  ['推广花费8600元', 859_950, 860_050],
  ['访客数3215', 3214.5, 3215.5],
  ['支付金额约10万', 9_500_000, 10_500_000],
  ['支付金额突破10万', 10_000_000, Infinity],
  ['退款金额不到800元', 0, 80_000],
  ['推广花费控制在2500元以内', 0, 250_000],
  ['支付金额10万左右', 9_500_000, 10_500_000],
  ['投产比1:2.5', 2.45, 2.55],
])('%s stands for all that is rounded to it', (text, lo, hi) => {
  const [statement] = readStatements(text, { period: WEEK, currency: 'CNY', shops });
  expect(statement?.figure?.value.lo).toBeCloseTo(lo, 6);
  if (hi === Infinity) expect(statement?.figure?.value.hi).toBe(Infinity);
  else expect(statement?.figure?.value.hi).toBeCloseTo(hi, 6);
});
