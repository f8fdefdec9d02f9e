import { type Case, listed, nothing, says } from './case';

/** A third set of usual terms, with more of what is no rule; written without looking at the recognisers. */
export const notaries: readonly Case[] = [
  says(
    '在本合同履行期内，乙方承诺甲方店铺年销售额不低于人民币150万元，其中第一季度不低于20万元。',
    ['sales-target', { amount: 1500000, comparator: '>=', per: 'year' }],
    ['sales-target', { amount: 200000, comparator: '>=', per: 'quarter', fromMonth: 1, toMonth: 3 }],
  ),
  says('合作满六个月时，店铺月销售额应达到15万元（签约时为8万元）。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month', byMonth: 6 },
  ]),
  says('乙方应于合同生效后90日内实现店铺单月销售额突破10万元。', [
    'sales-target',
    { amount: 100000, withinDays: 90, per: 'month' },
  ]),
  says('乙方承诺的月销售额以8万元为准，低于8万元的视为当月未达标。', [
    'sales-target',
    { amount: 80000, comparator: '>=', per: 'month' },
  ]),
  says('旺季（11月、12月）月销售目标为30万元。', [
    'sales-target',
    { amount: 300000, calendarMonths: [11, 12], per: 'month' },
  ]),
  says('推广投入产出比须达到250%以上。', ['roi-floor', { value: 2.5, comparator: '>=' }]),
  says(
    '若月均ROI低于2，乙方应在3日内提交整改方案。',
    ['roi-floor', { value: 2, comparator: '>=', per: 'month' }],
    ['duty-deadline', { duty: '提交整改方案', hours: 72 }],
  ),
  says(
    '自第三个月起，店铺免费流量占比不低于50%，第六个月起不低于60%。',
    ['free-traffic-share', { value: 0.5, comparator: '>=', fromMonth: 3, toMonth: null }],
    ['free-traffic-share', { value: 0.6, comparator: '>=', fromMonth: 6, toMonth: null }],
  ),
  says(
    '乙方每日检查一次商品违规情况，每周更新一次首页海报。',
    ['deliverable', { item: '检查商品违规情况', count: 1, per: 'day' }],
    ['deliverable', { item: '更新首页海报', count: 1, per: 'week' }],
  ),
  says('乙方应每月向甲方提交书面运营报告一份，报告应包括销售、流量、推广及售后数据。', [
    'deliverable',
    { item: '运营报告', count: 1, per: 'month' },
  ]),
  says('乙方每月拍摄短视频不少于8条，每条时长不少于15秒。', [
    'deliverable',
    { item: '拍摄短视频', count: 8, per: 'month' },
  ]),
  says('甲方每月提供新品不少于3款。', ['deliverable', { item: '新品', count: 3, per: 'month' }, 'merchant']),
  says(
    '主播每日直播不少于4小时，每月直播不少于26天。',
    ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'day' }],
    ['deliverable', { item: '直播', count: 26, unit: 'day', per: 'month' }],
  ),
  says('推广费用由甲方承担，每月上限为人民币15000元，超出部分须经甲方书面同意。', [
    'ad-spend-cap',
    { amount: 15000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('单个推广计划日预算不得超过50元。', ['ad-spend-cap', { amount: 50, per: 'day', scope: 'plan' }]),
  says('推广账户每日消耗达到200元时，乙方应当立即暂停投放。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day' },
  ]),
  says('双11期间，全店每日推广费上限提高至2000元。', [
    'ad-spend-cap',
    { amount: 2000, per: 'day', window: '双11期间' },
  ]),
  says('推广费、拍摄费、样品费等全部支出每月合计不得超过3万元。', [
    'total-budget-cap',
    { amount: 30000, per: 'month' },
  ]),
  says('乙方不得以低于人民币59元的价格销售甲方任何商品。', ['price-floor', { amount: 59, comparator: '>=' }]),
  says(
    '日常售价不得低于建议零售价的八折，大促期间不得低于六折。',
    ['price-floor', { ref: 'list-price', ratio: 0.8 }],
    ['price-floor', { ref: 'list-price', ratio: 0.6, window: '大促期间' }],
  ),
  says('进货价应控制在销售价的45%以内。', [
    'cost-ratio-cap',
    { value: 0.45, numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('扣除各项成本后，店铺月净利润不得低于5000元。', [
    'margin-floor',
    { amount: 5000, margin: 'net', per: 'month' },
  ]),
  says('店铺月退货率超过20%的，乙方应提交书面分析报告。', [
    'refund-rate-cap',
    { value: 0.2, comparator: '<=', rate: 'return' },
  ]),
  says('可售库存不足50件的，甲方应提前告知乙方。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify' },
    'merchant',
  ]),
  says('客服应在买家咨询后1分钟内作出首次回复。', ['response-time-cap', { seconds: 60, to: 'buyers' }]),
  says('甲方应在乙方提出需求之日起3个工作日内提供商品实拍图。', [
    'duty-deadline',
    { duty: '提供商品实拍图', workdays: 3 },
    'merchant',
  ]),
  says('甲方须在付款后24小时内发货。', ['duty-deadline', { duty: '发货', hours: 24 }, 'merchant']),
  says('乙方收到甲方异议后，应于2个工作日内给予书面说明。', [
    'duty-deadline',
    { duty: '书面说明', workdays: 2 },
  ]),
  says('每月结束后5日内，双方应完成上月销售数据的对账。', [
    'duty-deadline',
    { duty: '对账', hours: 120 },
    'both',
  ]),
  says('乙方连续三个月未完成月度销售目标的，应退还该三个月服务费的40%。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 1,
      comparator: '<',
      months: 3,
      run: 'consecutive',
      refundRatio: 0.4,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ]),
  says('第六个月末店铺月销售额仍未达到10万元的，甲方有权解除合同，且无需支付剩余服务费。', [
    'shortfall-remedy',
    { metric: 'sales', thresholdAmount: 100000, comparator: '<', terminate: true, fromMonth: 6, toMonth: 6 },
  ]),
  says('考核期内销售额完成率低于60%的，乙方应退还服务费3000元。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.6, comparator: '<', refundAmount: 3000 },
  ]),
  says('当月销售额未达保底目标的，差额部分由乙方按10%补偿甲方。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', compensateRatio: 0.1, compensateOf: 'gap' },
  ]),
  says('实际投产比低于1:2的，超支的推广费由乙方承担50%。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 2, comparator: '<', compensateRatio: 0.5, compensateOf: 'ad-spend' },
  ]),
  says(
    '基础服务费第一至第三个月为每月3000元，自第四个月起为每月5000元。',
    ['base-fee', { amount: 3000, per: 'month', fromMonth: 1, toMonth: 3 }],
    ['base-fee', { amount: 5000, per: 'month', fromMonth: 4, toMonth: null }],
  ),
  says('本合同服务费用总额为48000元，甲方于签约当日支付50%，余款于第四个月10日前付清。', [
    'base-fee',
    { amount: 48000, per: 'term' },
  ]),
  says('店铺月销售额超过10万元的，超出部分按3%计提佣金。', [
    'commission',
    { rate: 0.03, above: 100000, base: 'sales' },
  ]),
  says('月成交额5万元以内不计提成，5万元以上部分按8%提成。', [
    'commission',
    { rate: 0.08, above: 50000, base: 'sales' },
  ]),
  says('提成于每月15日前与基础服务费一并结算上月部分。', ['commission', { due: { dayOfMonth: 15 } }]),
  says('合同签订时甲方向乙方支付押金2000元，合同期满后无违约情形的，乙方全额退还。', [
    'deposit',
    { amount: 2000, refundable: true },
  ]),
  says('乙方延迟提交月报的，每延迟一天扣款100元。', ['late-penalty', { amountPerDay: 100 }]),
  says('甲方逾期付款超过5个工作日的，自第6个工作日起每日按应付金额的千分之一支付滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid', graceWorkdays: 5 },
    'merchant',
  ]),
  says('合同提前终止的，剩余服务费按未服务天数比例退还甲方。', ['refund-pro-rata', { basis: 'days' }]),
  says('除基础服务费和提成外，乙方不再收取其他任何费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('样品、拍摄等额外支出按实际成本结算，且须甲方事先同意。', [
    'extra-fee-approval',
    { approval: 'prior', atCost: true },
  ]),
  says(
    '严禁乙方利用甲方店铺从事任何违法违规活动，如有违反，乙方应支付违约金2万元并承担由此造成的一切损失。',
    ['prohibited-act', { acts: ['违法违规活动'], penaltyAmount: 20000 }],
  ),
  says('未经甲方许可，乙方不得修改商品价格、不得更改收款账户、不得删除商品链接。', [
    'prohibited-act',
    { acts: ['修改商品价格', '更改收款账户', '删除商品链接'] },
  ]),
  says(
    '前两个月乙方仅操作商品发布与客服接待，推广权限自第三个月起开放，日限额200元。',
    ['delegation-stage', { allowed: ['商品发布', '客服接待'], fromMonth: 1, toMonth: 2 }],
    ['delegation-stage', { allowed: ['推广'], fromMonth: 3, toMonth: null }],
    ['ad-spend-cap', { amount: 200, per: 'day', fromMonth: 3, toMonth: null }],
  ),
  says('乙方负责人无正当理由连续72小时无法联系的，甲方可单方解除合同。', [
    'termination-right',
    { trigger: 'unreachable', hours: 72 },
    'merchant',
  ]),
  says('甲方拖欠服务费达一个月的，乙方可以书面通知甲方解除合同。', [
    'termination-right',
    { trigger: 'late-payment', months: 1 },
    'operator',
  ]),
  says('甲方的客户资料、进货渠道及成本价格属于商业秘密，乙方在合同终止后三年内不得披露。', [
    'confidentiality',
    { afterYears: 3 },
    'operator',
  ]),
  says('乙方应在每月3日前向甲方导出并提供上月全部订单数据。', [
    'data-access',
    { access: 'export', for: 'merchant', per: 'month' },
  ]),
  says('乙方不得限制甲方查看直通车、生意参谋等后台数据。', [
    'data-access',
    { access: 'all', for: 'merchant' },
  ]),
  says('乙方客服应在工作日9:00至18:00内30分钟内回复甲方咨询。', [
    'response-time-cap',
    { seconds: 1800, to: 'counterparty', window: '9:00至18:00' },
  ]),
  says(
    '月毛利额不低于2万元，毛利率不低于25%。',
    ['margin-floor', { amount: 20000, margin: 'gross', per: 'month' }],
    ['margin-floor', { value: 0.25, margin: 'gross' }],
  ),
  says('若乙方三个月内未能使店铺月销售额达到8万元，甲方有权解除合同并要求退还50%服务费。', [
    'shortfall-remedy',
    { metric: 'sales', thresholdAmount: 80000, comparator: '<', terminate: true, refundRatio: 0.5 },
  ]),
  ...listed(
    'vague',
    '乙方应保持与甲方的良好沟通，及时反馈店铺情况。',
    '甲方应根据实际情况适当增加推广预算。',
    '乙方应安排足够的客服人员保证服务质量。',
    '双方同意就提成比例另行协商。',
    '乙方应努力将退款率控制在较低水平。',
  ),
  ...listed(
    'blanks',
    '第二个月推广日限额为___元。',
    '具体考核指标以附件二为准。',
    '服务费为每月伍仟元（¥50000）。',
  ),
  ...listed(
    'unread',
    '乙方为本项目配备运营经理、美工及客服各一名。',
    '甲方逾期付款的，乙方有权暂停服务。',
    '店铺商品动销率不低于60%。',
    '乙方需将店铺转化率提升至3%以上。',
    '本合同的任何修改须经双方书面确认。',
  ),
  ...nothing(
    '甲方：杭州某某商贸有限公司，联系电话：0571-88888888。',
    '甲方店铺上年度销售总额为96万元，推广费用占比18%。',
    '市场同类服务商的收费标准一般为每月5000元至8000元。',
    '假设某月销售额为12万元，则超目标部分为2万元，提成2000元。',
    '乙方成立于2018年，累计服务商家超过300家，平均投产比达1:4。',
    '考核期是指自合同生效之日起每满一个自然月的期间。',
    '乙方对因平台规则调整造成的流量下降不承担责任。',
    '因本合同引起的争议，由甲方所在地人民法院管辖。',
  ),
];
