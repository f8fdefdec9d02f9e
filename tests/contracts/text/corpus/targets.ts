import { type Case, listed, nothing, says } from './case';

export const targets: readonly Case[] = [
  says('乙方保证甲方店铺月销售额不低于人民币80,000元。', [
    'sales-target',
    { amount: 80000, comparator: '>=', per: 'month' },
  ]),
  says(
    '第1个月月销售额达到3万元，第3个月达到8万元。',
    ['sales-target', { amount: 30000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says('合作6个月内，店铺月销达到10万元。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', byMonth: 6 },
  ]),
  says('第3个月末，月销达到15万（当前8万）。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month', byMonth: 3, baseline: 80000 },
  ]),
  says('合同期内累计销售额不少于120万元。', [
    'sales-target',
    { amount: 1200000, comparator: '>=', per: 'term' },
  ]),
  says('自第四个月起，乙方应确保每月GMV不低于20万元。', [
    'sales-target',
    { amount: 200000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null, metric: 'gmv' },
  ]),
  says('第2-3个月，每月完成销售目标的60%-80%。', [
    'sales-target',
    { completionRange: [0.6, 0.8], per: 'month', fromMonth: 2, toMonth: 3 },
  ]),
  says('月均支付金额（扣除退款、运费、刷单）不得低于五万元。', [
    'sales-target',
    {
      amount: 50000,
      comparator: '>=',
      per: 'month',
      deduct: ['refunds', 'shipping', 'brush'],
      metric: 'paid',
    },
  ]),
  says('乙方承诺合作首月日均订单量不少于50单。', [
    'sales-target',
    { count: 50, unit: 'order', comparator: '>=', per: 'day', fromMonth: 1, toMonth: 1 },
  ]),
  says('每季度销售额较上一季度增长不低于20%。', [
    'sales-target',
    { growth: 0.2, growthOf: '上一季度', comparator: '>=', per: 'quarter' },
  ]),
  says('三个月内月销售额翻一番。', ['sales-target', { multiple: 2, per: 'month', byMonth: 3 }]),
  says('上线后30天内累计成交额达到3万元。', [
    'sales-target',
    { amount: 30000, comparator: '>=', per: 'term', withinDays: 30 },
  ]),
  says('每月销售额8万至10万元为考核目标。', ['sales-target', { amountRange: [80000, 100000], per: 'month' }]),
  says('月销售额低于5万元视为未达标。', ['sales-target', { amount: 50000, comparator: '>=', per: 'month' }]),
  says('若甲方每月推广预算不低于2万元，乙方保证月销售额不低于10万元。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', conditional: true },
  ]),
  says('全年销售目标为300万元。', ['sales-target', { amount: 3000000, per: 'year' }]),
  says('6月和11月大促期间，月销售额不低于30万元。', [
    'sales-target',
    { amount: 300000, comparator: '>=', per: 'month', calendarMonths: [6, 11] },
  ]),
  says('乙方应确保抖音店铺每月成交额突破12万元。', [
    'sales-target',
    { amount: 120000, comparator: '>', per: 'month', channel: '抖音' },
  ]),
  says(
    '月份\t销售目标\n第1个月\t3万元\n第2个月\t5万元',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
  ),
  says(
    '月销售额不低于10万元或投产比不低于1:3，满足其一即视为达标。',
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month', anyOf: true }],
    ['roi-floor', { value: 3, comparator: '>=', anyOf: true }],
  ),
  says('付费推广ROI不低于1：3。', ['roi-floor', { value: 3, comparator: '>=' }]),
  says(
    '每两周调整1次直通车，ROI不低于1:2.5。',
    ['deliverable', { count: 1, comparator: '>=', per: '2weeks', item: '调整直通车' }],
    ['roi-floor', { value: 2.5, comparator: '>=', channel: '直通车' }],
  ),
  says('直通车投入产出比应达到250%以上。', [
    'roi-floor',
    { value: 2.5, comparator: '>=', channel: '直通车' },
  ]),
  says('千川ROI低于1.8视为不合格。', ['roi-floor', { value: 1.8, comparator: '>=', channel: '千川' }]),
  says('连续7天投产比低于2的，乙方应暂停该计划。', [
    'roi-floor',
    { value: 2, comparator: '>=', days: 7, run: 'consecutive' },
  ]),
  says('销售额与服务费之比不低于10:1。', [
    'roi-floor',
    { value: 10, comparator: '>=', basis: 'service-fee' },
  ]),
  says('自第3个月起，全店推广投产比不得低于三比一。', [
    'roi-floor',
    { value: 3, comparator: '>=', fromMonth: 3, toMonth: null },
  ]),
  says('月度ROI保持在2.8以上。', ['roi-floor', { value: 2.8, comparator: '>=', per: 'month' }]),
  says('免费流量占比从40%提升到60%。', [
    'free-traffic-share',
    { value: 0.6, comparator: '>=', baseline: 0.4 },
  ]),
  says('第3个月末自然流量占比不低于百分之五十五。', [
    'free-traffic-share',
    { value: 0.55, comparator: '>=', byMonth: 3 },
  ]),
  says('付费流量占比不超过40%。', ['free-traffic-share', { value: 0.4, comparator: '<=', share: 'paid' }]),
  says('免费访客占比较签约时提升10个百分点。', ['free-traffic-share', { increasePoints: 10 }]),
  ...nothing(
    '目前甲方店铺月销售额约8万元。',
    '乙方不承诺甲方店铺的销售额。',
    '乙方提供的销售预测仅供参考，月销10万元不作为考核依据。',
    '例如：甲方当月销售额为15万元，目标为10万元，则超额部分为5万元。',
    '本合同所称ROI是指销售额与推广花费之比。',
    '2023年甲方店铺全年销售额为260万元。',
    '鉴于乙方具有丰富的电商运营经验，曾帮助某店铺实现月销100万元。',
  ),
  ...listed(
    'vague',
    '乙方力争月销售额达到10万元。',
    '月销售额目标约5万元左右。',
    '乙方应尽量提升店铺投产比。',
    '乙方负责店铺日常运营。',
    '原则上月销售额不低于8万元。',
    '具体销售目标由双方另行协商。',
  ),
  ...listed(
    'blanks',
    '乙方保证月销售额不低于____万元。',
    '月销售目标详见附件一。',
    '投产比不低于____。',
    '乙方保证月销售额不低于人民币伍万元整（¥500,000.00）。',
    '月销售额不低于XX元。',
  ),
];
