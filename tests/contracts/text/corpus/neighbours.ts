import { type Case, nothing, says } from './case';

/** Rules that stand in one sentence and leave each other alone, and what a time is counted from. */
export const neighbours: readonly Case[] = [
  says(
    '托管费每半年18000元，甲方拖欠满20日的，乙方可以解除协议。',
    ['base-fee', { amount: 18000, per: 'half-year' }],
    ['termination-right', { trigger: 'late-payment', days: 20, comparator: '>=' }],
  ),
  says(
    '商家付押金8000元和第一个月服务费3600元。',
    ['deposit', { amount: 8000 }],
    ['base-fee', { amount: 3600, per: 'month', fromMonth: 1, toMonth: 1 }],
  ),
  says(
    '直通车ROI不低于2.8，连续三个月销售额低于目标75%的，委托方可以解约。',
    ['roi-floor', { value: 2.8, channel: '直通车' }],
    [
      'shortfall-remedy',
      { metric: 'sales', threshold: 0.75, comparator: '<', months: 3, run: 'consecutive', terminate: true },
    ],
  ),
  says(
    '第2个月做到6万，第5个月做到14万，做不到14万退三成服务费。',
    ['sales-target', { amount: 60000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 140000, per: 'month', fromMonth: 5, toMonth: 5 }],
    ['shortfall-remedy', { thresholdAmount: 140000, comparator: '<', refundRatio: 0.3 }],
  ),
  says('受托方若有倒卖客户资料行为，须赔偿委托方8万元。', [
    'prohibited-act',
    { acts: ['倒卖客户资料'], penaltyAmount: 80000 },
  ]),
  says('服务商缴纳保证金1万元，如有补单行为不予返还。', [
    'deposit',
    { amount: 10000, refundable: false, forfeitOn: '补单' },
    'operator',
  ]),
  says('按成交额的6%计佣金，保底2500元/月。', [
    'commission',
    { rate: 0.06, base: 'sales', minAmount: 2500, per: 'month' },
  ]),
  says('任意商品库存低于30件时，运营方应在12小时内通知商家。', [
    'stock-floor',
    { count: 30, action: 'notify', withinHours: 12, scope: '任意商品' },
  ]),
  says('缺货、断码或涨价的，应提前48小时书面通知乙方。', [
    'duty-deadline',
    { duty: '通知乙方', leadHours: 48, event: '缺货、断码或涨价' },
    'merchant',
  ]),
  says('服务商应于活动开始10日前提交选品表。', [
    'duty-deadline',
    { duty: '提交选品表', leadHours: 240, event: '活动开始' },
  ]),
  says('快车每天最多花150，多花的算你们头上。', [
    'ad-spend-cap',
    { amount: 150, per: 'day', scope: 'channel', channel: '快车', excessBearer: 'operator' },
  ]),
  says('到手价不能低于89，听到没？', ['price-floor', { amount: 89 }]),
  says(
    '商家保管主账号，并有权以只读方式登录千川后台。',
    ['data-access', { access: 'main-account', for: 'merchant' }],
    ['data-access', { access: 'read-only', for: 'merchant' }],
  ),
  says(
    '服务商在第4个月应达成下列任一项：①月销售额不少于18万元；②成交订单数不少于2000单。',
    ['sales-target', { amount: 180000, per: 'month', fromMonth: 4, toMonth: 4, anyOf: true }],
    ['sales-target', { count: 2000, unit: 'order', per: 'month', fromMonth: 4, toMonth: 4, anyOf: true }],
  ),
  says('京东快车每日消耗不超过350元；超出部分，由受托方承担。', [
    'ad-spend-cap',
    { amount: 350, per: 'day', scope: 'channel', channel: '京东快车', excessBearer: 'operator' },
  ]),
  says('乙方于次月8日前提交月度复盘报告1份。', [
    'deliverable',
    { item: '复盘报告', count: 1, per: 'month', due: { dayOfMonth: 8, monthOffset: 1 } },
  ]),
  says(
    '乙方每月拍摄短视频10条，并于每月25日前提交月度总结。',
    ['deliverable', { item: '拍摄短视频', count: 10, per: 'month', channel: '短视频' }],
    ['deliverable', { item: '月度总结', count: 1, per: 'month', due: { dayOfMonth: 25 } }],
  ),
  says('乙方补单的，每单赔300元。', ['prohibited-act', { acts: ['补单'], penaltyAmount: 300 }]),
  says('免费流量占比由现有的22%提高到第5个月的40%。', [
    'free-traffic-share',
    { value: 0.4, baseline: 0.22, byMonth: 5 },
  ]),
  says('机构应于收到样品之日起5个工作日内发布首条笔记。', [
    'duty-deadline',
    { duty: '发布首条笔记', workdays: 5 },
  ]),
  ...nothing('到手价能不能做到89？', '第2个月做得到5万吗'),
];
