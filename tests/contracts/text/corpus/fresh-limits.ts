import { type Case, listed, nothing, says } from './case';

/** Written after the recognisers, without looking at them. */
export const freshLimits: readonly Case[] = [
  says('服务期内，受托方须确保委托方网店每个自然月的成交金额不少于15万元人民币。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month' },
  ]),
  says(
    '合作前三个月，月营业额目标分别为3万元、5万元、8万元。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says('乙方承诺：自合同生效之日起六个月内，店铺单月销售额突破二十万元。', [
    'sales-target',
    { amount: 200000, comparator: '>', per: 'month', byMonth: 6 },
  ]),
  says('第4个月起每月须100%完成月度销售目标。', [
    'sales-target',
    { completion: 1, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('季度销售总额应达到¥450,000.00以上。', [
    'sales-target',
    { amount: 450000, comparator: '>=', per: 'quarter' },
  ]),
  says('店铺年度GMV同比增长不得少于三成。', [
    'sales-target',
    { growth: 0.3, growthOf: '同比', comparator: '>=', per: 'year' },
  ]),
  says('乙方应使店铺每日成交订单数保持在100单以上。', [
    'sales-target',
    { count: 100, unit: 'order', comparator: '>=', per: 'day' },
  ]),
  says(
    '考核指标：①月销售额≥10万元；②推广ROI≥2.5；③退款率≤10%。',
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month' }],
    ['roi-floor', { value: 2.5, comparator: '>=' }],
    ['refund-rate-cap', { value: 0.1, comparator: '<=', rate: 'refund' }],
  ),
  says('第2至第3个月，销售额达到约定目标的60%到80%属正常。', [
    'sales-target',
    { completionRange: [0.6, 0.8], per: 'month', fromMonth: 2, toMonth: 3 },
  ]),
  says('双十一当月（11月）销售额不低于50万元。', [
    'sales-target',
    { amount: 500000, comparator: '>=', per: 'month', calendarMonths: [11] },
  ]),
  says('在甲方货源充足的前提下，乙方确保季度成交额达到60万元。', [
    'sales-target',
    { amount: 600000, comparator: '>=', per: 'quarter', conditional: true },
  ]),
  says('抖音小店月GMV不低于30万（不含退款及优惠券金额）。', [
    'sales-target',
    {
      amount: 300000,
      comparator: '>=',
      per: 'month',
      deduct: ['refunds', 'coupons'],
      metric: 'gmv',
      channel: '抖音',
    },
  ]),
  says('六个月累计实现销售额60万元。', ['sales-target', { amount: 600000, per: 'term', byMonth: 6 }]),
  says('整体投产比不低于1比2.8。', ['roi-floor', { value: 2.8, comparator: '>=' }]),
  says('万相台投放ROI须高于3.2。', ['roi-floor', { value: 3.2, comparator: '>', channel: '万相台' }]),
  says('引力魔方的投入产出比目标值为2。', ['roi-floor', { value: 2, channel: '引力魔方' }]),
  says('推广投产比不足1.5的计划，乙方应立即关停。', ['roi-floor', { value: 1.5, comparator: '>=' }]),
  says('自然搜索流量占全店流量的比重不得低于45%。', [
    'free-traffic-share',
    { value: 0.45, comparator: '>=' },
  ]),
  says('六个月内将免费流量占比由35%提高至50%。', [
    'free-traffic-share',
    { value: 0.5, comparator: '>=', byMonth: 6, baseline: 0.35 },
  ]),
  says(
    '直通车单日花费上限500元，引力魔方单日花费上限300元。',
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', scope: 'channel' }],
    ['ad-spend-cap', { amount: 300, comparator: '<=', per: 'day', scope: 'channel' }],
  ),
  says('每款新品测款期间推广费用不得超过人民币壹仟元整。', [
    'ad-spend-cap',
    { amount: 1000, comparator: '<=', scope: 'product', window: '测款期间' },
  ]),
  says('甲方每月推广预算最多3万元，未经甲方同意不得超支。', [
    'ad-spend-cap',
    { amount: 30000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('首月不开通付费推广。', ['ad-spend-cap', { per: 'month', amount: 0, fromMonth: 1, toMonth: 1 }]),
  says('单个商品链接每周广告消耗控制在2000元以下。', [
    'ad-spend-cap',
    { amount: 2000, comparator: '<=', per: 'week', scope: 'product' },
  ]),
  says('甲方保证每日直通车投入不低于200元。', [
    'ad-spend-floor',
    { amount: 200, comparator: '>=', per: 'day', channel: '直通车' },
  ]),
  says('推广费、服务费、货款三项合计每月不得超过5万元。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['ad', 'fee', 'goods'] },
  ]),
  says('每月最多投5万，包括托管费、推广费和货款。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
  ]),
  says('A款卫衣售价不得低于159元/件。', ['price-floor', { amount: 159, comparator: '>=', product: '卫衣' }]),
  says('任何促销活动中，商品折后价不得低于成本价。', [
    'price-floor',
    { ref: 'cost', ratio: 1, comparator: '>=' },
  ]),
  says('全店折扣不得低于8折。', ['price-floor', { ref: 'list-price', ratio: 0.8, comparator: '>=' }]),
  says('广告费占比不得高于销售额的25%。', [
    'cost-ratio-cap',
    { value: 0.25, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('货品采购价应控制在零售价的四成以内。', [
    'cost-ratio-cap',
    { value: 0.4, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('服务费不超过当月销售额的15%。', [
    'cost-ratio-cap',
    { value: 0.15, comparator: '<=', numerator: 'service-fee', denominator: 'sales' },
  ]),
  says('参加活动的商品毛利率不得低于20%。', [
    'margin-floor',
    { value: 0.2, comparator: '>=', margin: 'gross' },
  ]),
  says('乙方应保证店铺净利润率在8%以上。', [
    'margin-floor',
    { value: 0.08, comparator: '>=', margin: 'net' },
  ]),
  says('店铺30天退款率不高于同行均值且不超过12%。', [
    'refund-rate-cap',
    { value: 0.12, comparator: '<=', rate: 'refund' },
  ]),
  says('因质量问题导致的退货率须低于百分之五。', [
    'refund-rate-cap',
    { value: 0.05, comparator: '<', rate: 'quality-refund' },
  ]),
  says('月度品质退款率≤2%。', [
    'refund-rate-cap',
    { value: 0.02, comparator: '<=', rate: 'quality-refund', per: 'month' },
  ]),
  says('当单款库存少于30件，乙方应即时告知甲方。', [
    'stock-floor',
    { count: 30, comparator: '>=', action: 'notify' },
  ]),
  says('甲方须保持各主推款至少15天的安全库存。', [
    'stock-floor',
    { daysOfCover: 15, comparator: '>=', action: 'hold' },
    'merchant',
  ]),
  says('工作时间内，旺旺首次响应不得超过20秒。', [
    'response-time-cap',
    { seconds: 20, comparator: '<=', to: 'buyers' },
  ]),
  says('客服平均响应时间≤45秒，夜间除外。', [
    'response-time-cap',
    { seconds: 45, comparator: '<=', to: 'buyers', except: '夜间' },
  ]),
  says('3分钟内人工回复率不低于90%。', ['response-time-cap', { seconds: 180, share: 0.9, to: 'buyers' }]),
  says('双方对接人应在收到对方消息后2小时内予以回复。', [
    'response-time-cap',
    { seconds: 7200, comparator: '<=', to: 'counterparty' },
    'both',
  ]),
  says('买家咨询应在一分钟内回复。', ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers' }]),
  ...nothing(
    '截至本合同签订之日，店铺月均销售额为人民币6万元。',
    '行业平均退款率约为15%。',
    '乙方不对推广效果及投产比作任何保证。',
    '投产比=成交金额÷推广花费。',
    '假设月销售额为20万元，则推广费率为10%。',
    '甲方确认店铺现有SKU共计120个。',
    '乙方为专业的电商代运营服务商，累计服务店铺超过300家。',
  ),
  ...listed(
    'vague',
    '乙方将努力使店铺投产比达到3以上。',
    '预计三个月后月销售额可达10万元。',
    '推广预算每月约2万元。',
    '乙方应采取有效措施降低退款率。',
    '双方应加强沟通，共同提升店铺业绩。',
    '日限额视投放效果酌情调整。',
  ),
  ...listed(
    'blanks',
    '第三个月销售目标为【 】万元。',
    '客服响应时间不超过___秒。',
    '各月销售目标以附件《销售目标表》为准。',
    '推广费率不得超过　　%。',
    '单日推广限额为人民币伍佰元（¥5,000）。',
  ),
];
