import { type Case, listed, nothing, says } from './case';

/** A second set written without looking at the recognisers: other templates' wordings. */
export const lateLimits: readonly Case[] = [
  says('受托人承诺委托人网店首季度销售总额不低于人民币叁拾万元整。', [
    'sales-target',
    { amount: 300000, comparator: '>=', per: 'quarter' },
  ]),
  says(
    '业绩目标：第一个月3万，第二个月5万，第三个月8万。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says('托管方保证商家店铺稳定期（第4个月起）每月销售额不低于15万元。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('店铺日销售额应不少于3000元。', ['sales-target', { amount: 3000, comparator: '>=', per: 'day' }]),
  says('甲方保证每月从乙方处采购货品，且月销售额不低于5万元。', [
    'sales-target',
    { amount: 50000, comparator: '>=', per: 'month' },
    'merchant',
  ]),
  says('3个月内月销量突破2000件。', [
    'sales-target',
    { count: 2000, unit: 'order', comparator: '>', per: 'month', byMonth: 3 },
  ]),
  says('合作期内完成总销售额200万元（以实际支付金额为准，扣除退款）。', [
    'sales-target',
    { amount: 2000000, per: 'term', deduct: ['refunds'] },
  ]),
  says('月销售额较签约前增长50%以上。', [
    'sales-target',
    { growth: 0.5, growthOf: '签约前', comparator: '>=', per: 'month' },
  ]),
  says('半年内将月成交额做到签约时的3倍。', ['sales-target', { multiple: 3, per: 'month', byMonth: 6 }]),
  says('每月销售目标完成率不得低于80%。', [
    'sales-target',
    { completion: 0.8, comparator: '>=', per: 'month' },
  ]),
  says('月销售额未达到6万元即为不合格。', [
    'sales-target',
    { amount: 60000, comparator: '>=', per: 'month' },
  ]),
  says(
    '第1个月为基础期，月销售额不低于2万元；第2-3个月为爬坡期，月销售额不低于4万元。',
    ['sales-target', { amount: 20000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 40000, comparator: '>=', per: 'month', fromMonth: 2, toMonth: 3 }],
  ),
  says('乙方应将店铺推广的投入产出比控制在1：3以上。', ['roi-floor', { value: 3, comparator: '>=' }]),
  says('每周ROI均不得低于2.2，大促期间除外。', [
    'roi-floor',
    { value: 2.2, comparator: '>=', per: 'week', except: '大促期间' },
  ]),
  says('快手磁力金牛投放的ROI至少为1.5。', [
    'roi-floor',
    { value: 1.5, comparator: '>=', channel: '快手磁力金牛' },
  ]),
  says(
    '全站推广投产比：第1-2个月不低于1.5，第3个月起不低于2.5。',
    ['roi-floor', { value: 1.5, comparator: '>=', channel: '全站推广', fromMonth: 1, toMonth: 2 }],
    ['roi-floor', { value: 2.5, comparator: '>=', channel: '全站推广', fromMonth: 3, toMonth: null }],
  ),
  says('连续两周投产比低于1.8，乙方应提交调整方案。', [
    'roi-floor',
    { value: 1.8, comparator: '>=', weeks: 2, run: 'consecutive' },
  ]),
  says('店铺免费流量占比应保持在50%以上。', ['free-traffic-share', { value: 0.5, comparator: '>=' }]),
  says('付费流量占比应逐步降至30%以下。', [
    'free-traffic-share',
    { value: 0.3, comparator: '<=', share: 'paid' },
  ]),
  says('自然流量占比保持在40%-60%之间。', ['free-traffic-share', { range: [0.4, 0.6] }]),
  says('每日推广总花费不得超过店铺设定的日限额1000元。', [
    'ad-spend-cap',
    { amount: 1000, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('未经甲方书面确认，单日直通车消耗不得超过800元。', [
    'ad-spend-cap',
    { amount: 800, comparator: '<=', per: 'day', channel: '直通车' },
  ]),
  says(
    '推广费：每单品每天上限500元，全店每月上限3万元。',
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 30000, comparator: '<=', per: 'month', scope: 'shop' }],
  ),
  says(
    '第2个月日限额设上限300元，第3个月日限额设上限500元。',
    ['ad-spend-cap', { amount: 300, per: 'day', fromMonth: 2, toMonth: 2 }],
    ['ad-spend-cap', { amount: 500, per: 'day', fromMonth: 3, toMonth: 3 }],
  ),
  says('甲方应保证推广账户余额充足，每月推广投入不少于1万元。', [
    'ad-spend-floor',
    { amount: 10000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('品牌方每月提供不低于5万元的广告预算。', [
    'ad-spend-floor',
    { amount: 50000, comparator: '>=', per: 'month' },
  ]),
  says('甲方每月的全部支出（服务费＋推广费＋货款）以5万元为上限。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
  ]),
  says('主图款羽绒服活动价不得低于299元。', ['price-floor', { amount: 299, comparator: '>=' }]),
  says('这款最低价不能低于99元。', ['price-floor', { amount: 99, comparator: '>=' }]),
  says('销售价格不得低于甲方提供的最低限价49.9元。', ['price-floor', { amount: 49.9, comparator: '>=' }]),
  says('商品定价不得低于进货成本的1.5倍。', ['price-floor', { ref: 'cost', ratio: 1.5, comparator: '>=' }]),
  says('拿货价≤售价的50%。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('推广费率不得超过18%。', [
    'cost-ratio-cap',
    { value: 0.18, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('总成本（货款、推广、服务费）不得超过销售额的85%。', [
    'cost-ratio-cap',
    { value: 0.85, comparator: '<=', numerator: 'total-cost', denominator: 'sales' },
  ]),
  says('主推款单品毛利率应达到35%以上。', [
    'margin-floor',
    { value: 0.35, comparator: '>=', margin: 'gross' },
  ]),
  says('店铺月净利润不得低于5000元。', [
    'margin-floor',
    { amount: 5000, comparator: '>=', margin: 'net', per: 'month' },
  ]),
  says('乙方应将店铺退款率控制在15%以内。', [
    'refund-rate-cap',
    { value: 0.15, comparator: '<=', rate: 'refund' },
  ]),
  says('退货率达到20%的，乙方应立即提交整改方案。', ['refund-rate-cap', { value: 0.2, rate: 'return' }]),
  says('库存低于50件必须提醒。', ['stock-floor', { count: 50, comparator: '>=', action: 'notify' }]),
  says('爆款库存不足100件时，乙方应提前通知甲方补货。', [
    'stock-floor',
    { count: 100, comparator: '>=', action: 'notify' },
  ]),
  says('甲方应确保每个SKU库存不低于20件。', [
    'stock-floor',
    { count: 20, comparator: '>=', action: 'hold' },
    'merchant',
  ]),
  says('旺旺响应时间不超过60秒，超过1分钟视为超时。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers' },
  ]),
  says('买家消息应于30秒内首次响应。', [
    'response-time-cap',
    { seconds: 30, comparator: '<=', to: 'buyers' },
  ]),
  says('平均响应时长低于30秒。', ['response-time-cap', { seconds: 30, comparator: '<', to: 'buyers' }]),
  says('甲方在微信群中提出的问题，乙方应于工作时间内30分钟内响应。', [
    'response-time-cap',
    { window: '工作时间内', seconds: 1800, comparator: '<=', to: 'counterparty' },
  ]),
  says('抖店飞鸽三分钟回复率≥90%。', ['response-time-cap', { seconds: 180, share: 0.9, to: 'buyers' }]),
  ...nothing(
    '上月店铺投产比为1:1.8。',
    '店铺近30天退款率8.5%。',
    '乙方不保证月销售额达到任何数额。',
    '以上数据仅供参考，不作为考核依据。',
    '投产比（ROI）是指成交金额与推广花费的比值。',
    '如：月销售额10万元，推广费2万元，则费比为20%。',
    '本店铺主营女装，客单价约120元。',
  ),
  ...listed(
    'vague',
    '争取在半年内实现月销10万元。',
    '推广费用应合理使用，避免浪费。',
    '原则上ROI不低于2。',
    '乙方应不断提升店铺的免费流量占比。',
    '退款率应控制在合理范围内。',
  ),
  ...listed(
    'blanks',
    '月销售额不低于（　　）万元。',
    '投产比不低于1:____。',
    '第___个月起月销售额达到___万元。',
    '单日推广花费上限为□□□元。',
    '客服首响时间≤（ ）秒。',
  ),
];
