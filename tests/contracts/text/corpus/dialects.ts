import { type Case, listed, says } from './case';

/** Limits and targets in Traditional characters, with shop-talk units, and beside where the shop stands today. */
export const dialects: readonly Case[] = [
  says('營運方應確保店鋪每月營業額不低於新臺幣捌拾萬元。', [
    'sales-target',
    { amount: 800000, comparator: '>=', per: 'month' },
  ]),
  says('賣家庫存低於60件時，應於24小時內通知營運方補貨。', [
    'stock-floor',
    { count: 60, comparator: '>=', action: 'notify', withinHours: 24 },
    'merchant',
  ]),
  says(
    '客服須於三分鐘內回覆買家諮詢，退貨率不得高於12%。',
    ['response-time-cap', { seconds: 180, to: 'buyers' }],
    ['refund-rate-cap', { value: 0.12, rate: 'return' }],
  ),
  says('全店广告费每天1.2K封顶。', ['ad-spend-cap', { amount: 1200, per: 'day', scope: 'shop' }]),
  says(
    '单个计划每日消耗不得超过八百元，全店每月不得超过九千。',
    ['ad-spend-cap', { amount: 800, per: 'day', scope: 'plan' }],
    ['ad-spend-cap', { amount: 9000, per: 'month', scope: 'shop' }],
  ),
  ...listed(
    'blanks',
    '全店月推广费不得超过2█00元。',
    '第三个月销售额不低于▇▇万元。',
    '每日推广费不超过3?0元。',
  ),
  says('自然流量占比：目前36%，第六个月末要到55%。', [
    'free-traffic-share',
    { value: 0.55, comparator: '>=', byMonth: 6, baseline: 0.36 },
  ]),
  says('最迟第5个月，免费访客占比做到六成。', ['free-traffic-share', { value: 0.6, byMonth: 5 }]),
  says('以签约前月均销售额4.5万元为基数，第五个月末前单月销售额须达到该基数的2倍。', [
    'sales-target',
    { multiple: 2, comparator: '>=', byMonth: 5, per: 'month', baseline: 45000 },
  ]),
  says(
    '全店ROI不低于2.8，其中直通车不低于3.2，搜索推广不低于3。',
    ['roi-floor', { value: 2.8 }],
    ['roi-floor', { value: 3.2, channel: '直通车' }],
    ['roi-floor', { value: 3, channel: '搜索推广' }],
  ),
  says('千川的ROI按自然月统计，不低于2.6。', ['roi-floor', { value: 2.6, per: 'month', channel: '千川' }]),
  says('退货率达到18%即视为异常。', ['refund-rate-cap', { value: 0.18, comparator: '<', rate: 'return' }]),
  says(
    '月退货率控制在10%以内，其中质量退货率不高于2%。',
    ['refund-rate-cap', { value: 0.1, rate: 'return', per: 'month' }],
    ['refund-rate-cap', { value: 0.02, rate: 'quality-refund', per: 'month' }],
  ),
  says('除甲方书面同意的尾货款式外，每月有效订单不少于900单，刷单不算。', [
    'sales-target',
    { count: 900, unit: 'order', per: 'month', deduct: ['brush'], except: '甲方书面同意的尾货款式' },
  ]),
  says('二季度（4-6月）推广费不超过6万元。', [
    'ad-spend-cap',
    { amount: 60000, per: 'quarter', calendarMonths: [4, 5, 6], scope: 'shop' },
  ]),
];
