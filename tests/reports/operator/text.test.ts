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

test.each([
  ['支付金额12.5万', 12_450_000, 12_550_000],
  ['推广花费8600元', 859_950, 860_050],
  ['访客数3215', 3214.5, 3215.5],
  ['支付金额约10万', 9_500_000, 10_500_000],
  ['支付金额突破10万', 10_000_000, Infinity],
  ['支付金额10万左右', 9_500_000, 10_500_000],
  ['投产比1:2.5', 2.45, 2.55],
])('%s stands for all that is rounded to it', (text, lo, hi) => {
  const [statement] = readStatements(text, { period: WEEK, currency: 'CNY', shops });
  expect(statement?.figure?.value.lo).toBeCloseTo(lo, 6);
  if (hi === Infinity) expect(statement?.figure?.value.hi).toBe(Infinity);
  else expect(statement?.figure?.value.hi).toBeCloseTo(hi, 6);
});
