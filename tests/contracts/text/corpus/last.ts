import { type Case, listed, nothing, says } from './case';

/** A third set written without looking at the recognisers: traps and short forms. */
export const last: readonly Case[] = [
  says(
    '乙方保证ROI不低于1:2，且月销售额不低于6万元，退款率不高于8%。',
    ['roi-floor', { value: 2, comparator: '>=' }],
    ['sales-target', { amount: 60000, comparator: '>=', per: 'month' }],
    ['refund-rate-cap', { value: 0.08, comparator: '<=', rate: 'refund' }],
  ),
  says('甲方每月向乙方支付服务费4500元，付款日为每月8日前。', [
    'base-fee',
    { amount: 4500, per: 'month', due: { dayOfMonth: 8 } },
  ]),
  says(
    '乙方每月完成短视频拍摄12条、图文笔记20篇。',
    ['deliverable', { item: '短视频拍摄', count: 12, per: 'month' }],
    ['deliverable', { item: '图文笔记', count: 20, per: 'month' }],
  ),
  says('服务费按月销售额的8%收取，每月最低3000元。', [
    'commission',
    { rate: 0.08, base: 'sales', minAmount: 3000 },
  ]),
  says(
    '单款产品日推广费不超过200元，全店月推广费不超过1万元。',
    ['ad-spend-cap', { amount: 200, comparator: '<=', per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 10000, comparator: '<=', per: 'month', scope: 'shop' }],
  ),
  says('若乙方连续两个月未达标，甲方有权解除合同，乙方应在7日内退还已收服务费的50%。', [
    'shortfall-remedy',
    {
      threshold: 1,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'paid',
    },
  ]),
  says('乙方应在每周五下班前提交本周工作总结。', [
    'deliverable',
    { item: '工作总结', count: 1, per: 'week', due: { weekday: 5 } },
  ]),
  says('甲方应于每月25日前向乙方提供次月活动预算。', [
    'duty-deadline',
    { duty: '提供次月活动预算', due: { dayOfMonth: 25 } },
    'merchant',
  ]),
  says('乙方保证客服好评率，3分钟内响应率不低于85%。', [
    'response-time-cap',
    { seconds: 180, share: 0.85, to: 'buyers' },
  ]),
  says('推广费用由甲方承担，每日不超过300元。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says(
    '未经甲方同意，不得降价销售，最低售价79元。',
    ['prohibited-act', { acts: ['降价销售'] }],
    ['price-floor', { amount: 79, comparator: '>=' }],
  ),
  ...nothing(
    '违约金的计算方式见本条第三款。',
    '本协议由甲乙双方于2026年1月1日在杭州签订。',
    '乙方成立于2018年，注册资本500万元。',
    '第六条 保密条款',
    '如无其他约定，以本合同为准。',
    '店铺现有粉丝3.2万。',
  ),
  ...listed('vague', '乙方应根据市场情况适时调整推广策略。', '争取将退款率控制在5%左右。', '费用及时结清。'),
  ...listed('blanks', '甲方每月向乙方支付____元服务费。', '连续____个月未达标的，甲方有权解除合同。'),
];
