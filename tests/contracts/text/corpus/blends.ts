import { type Case, listed, nothing, says } from './case';

/** Blends of the above by yet another hand: what was still missed is what stands here. */
export const blends: readonly Case[] = [
  says('乙方保证甲方网店合作首季度总销售额不少于18万元。', [
    'sales-target',
    { amount: 180000, comparator: '>=', per: 'quarter' },
  ]),
  says('在合作的第五个月，单月销售额必须做到12万以上。', [
    'sales-target',
    { amount: 120000, comparator: '>=', per: 'month', fromMonth: 5, toMonth: 5 },
  ]),
  says('乙方应保障店铺每月有效订单量不低于500单。', [
    'sales-target',
    { count: 500, unit: 'order', comparator: '>=', per: 'month' },
  ]),
  says('乙方承诺年销售额较上年增长20%以上。', [
    'sales-target',
    { growth: 0.2, growthOf: '上年', comparator: '>=', per: 'year' },
  ]),
  says('全店推广投入产出比须≥2.2，单计划低于1.5的应停投。', ['roi-floor', { value: 2.2, comparator: '>=' }]),
  says('搜索免费流量占比应于第四个月末达到55%。', [
    'free-traffic-share',
    { value: 0.55, comparator: '>=', byMonth: 4 },
  ]),
  says('乙方每月应完成不少于15篇种草笔记的投放。', [
    'deliverable',
    { item: '种草笔记的投放', count: 15, comparator: '>=', per: 'month' },
  ]),
  says('乙方每周五向甲方提交本周运营数据分析报告及下周计划。', [
    'deliverable',
    { item: '运营数据分析报告', count: 1, per: 'week' },
  ]),
  says(
    '甲方提供素材后48小时内，乙方完成主图5张、详情1套。',
    ['deliverable', { item: '主图', count: 5, withinHours: 48 }],
    ['deliverable', { item: '详情', count: 1, withinHours: 48 }],
  ),
  says('全店日推广花费上限为人民币400元整。', [
    'ad-spend-cap',
    { amount: 400, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('单个宝贝周推广费用不得高于1500元。', [
    'ad-spend-cap',
    { amount: 1500, comparator: '<=', per: 'week', scope: 'product' },
  ]),
  says(
    '推广预算：第1个月0元，第2个月每日300元，第3个月每日500元。',
    ['ad-spend-cap', { per: 'month', amount: 0, comparator: '<=', fromMonth: 1, toMonth: 1, scope: 'shop' }],
    ['ad-spend-cap', { amount: 300, comparator: '<=', per: 'day', fromMonth: 2, toMonth: 2, scope: 'shop' }],
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', fromMonth: 3, toMonth: 3, scope: 'shop' }],
  ),
  says('甲方须确保推广账户月充值额不低于6000元。', [
    'ad-spend-floor',
    { amount: 6000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('服务费、推广费两项每月总额不得突破2万元。', [
    'total-budget-cap',
    { amount: 20000, comparator: '<=', per: 'month', includes: ['fee', 'ad'] },
  ]),
  says(
    '保温杯日常售价不低于59元，大促价不低于49元。',
    ['price-floor', { amount: 59, comparator: '>=' }],
    ['price-floor', { amount: 49, comparator: '>=' }],
  ),
  says('产品成本占售价比例不得超过45%。', [
    'cost-ratio-cap',
    { value: 0.45, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('乙方须确保单品毛利率不低于25%。', [
    'margin-floor',
    { value: 0.25, comparator: '>=', margin: 'gross' },
  ]),
  says('店铺退货率应低于12%，超过的乙方须说明原因。', [
    'refund-rate-cap',
    { value: 0.12, comparator: '<', rate: 'return' },
  ]),
  says('爆款库存低于7天销量时，乙方应提前提醒甲方备货。', [
    'stock-floor',
    { daysOfCover: 7, comparator: '>=', action: 'notify' },
  ]),
  says(
    '客服平均响应时长不超过45秒，3分钟人工回复率不低于95%。',
    ['response-time-cap', { seconds: 45, comparator: '<=', to: 'buyers' }],
    ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }],
  ),
  says('甲方应在乙方提交方案之日起2个工作日内予以书面答复。', [
    'duty-deadline',
    { duty: '书面答复', workdays: 2 },
    'merchant',
  ]),
  says('合同终止后3日内，乙方应将店铺账号、密码及资料全部交还甲方。', [
    'duty-deadline',
    { duty: '交还甲方', hours: 72, event: '合同终止' },
  ]),
  says('乙方应提前5个工作日向甲方报送大促活动方案。', [
    'duty-deadline',
    { duty: '报送大促活动方案', leadWorkdays: 5 },
  ]),
  says('若任意连续两个月销售额均低于当月目标的70%，甲方可终止合同，乙方须退还已付服务费的30%。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.7,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.3,
      feeScope: 'paid',
    },
  ]),
  says('季度销售目标完成率不足80%的，乙方应免费延长服务一个月。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.8, comparator: '<', extendMonths: 1 },
  ]),
  says('实际ROI低于约定值的，乙方按当月推广费差额部分的20%向甲方补偿。', [
    'shortfall-remedy',
    { metric: 'roi', threshold: 1, comparator: '<', compensateRatio: 0.2, compensateOf: 'gap' },
  ]),
  says('甲方每月10日前向乙方支付上月服务费人民币6000元。', [
    'base-fee',
    { amount: 6000, per: 'month', due: { dayOfMonth: 10 } },
  ]),
  says('服务费为每季度18000元，签约时支付首季度费用。', ['base-fee', { amount: 18000, per: 'quarter' }]),
  says('月销售额超过10万元的，超出部分按5%计提佣金，每月15日结算。', [
    'commission',
    { rate: 0.05, above: 100000, base: 'sales', due: { dayOfMonth: 15 } },
  ]),
  says('提成以店铺实际成交金额（剔除退款）的3%计算，月结。', [
    'commission',
    { rate: 0.03, base: 'sales', deduct: ['refunds'] },
  ]),
  says('本合同签订时甲方向乙方支付履约保证金3000元，合同终止后30日内退还。', [
    'deposit',
    { amount: 3000, refundable: true },
  ]),
  says('甲方未能按时支付服务费的，应按日支付未付金额0.05%的滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid' },
    'merchant',
  ]),
  says('如合作不满一个月，乙方按每日200元收取费用，余款退回。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('一切超出本合同约定的费用，均应事先以书面形式征得甲方同意。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('乙方严禁使用虚假交易、恶意好评等手段，违反者扣除全部保证金。', [
    'prohibited-act',
    { acts: ['虚假交易', '恶意好评'], forfeitDeposit: true },
  ]),
  says('因乙方违规推广致店铺受罚的，全部罚款由乙方承担，甲方可解除合同。', [
    'prohibited-act',
    { acts: ['违规推广'], terminate: true },
  ]),
  says(
    '前两个月乙方仅可操作商品及客服，第三个月起开放营销推广权限。',
    ['delegation-stage', { allowed: ['商品', '客服'], fromMonth: 1, toMonth: 2 }],
    ['delegation-stage', { allowed: ['营销推广权限'], fromMonth: 3, toMonth: null }],
  ),
  says('乙方连续5个工作日未提供服务或无法联系的，甲方有权解除合同。', [
    'termination-right',
    { trigger: 'unreachable', workdays: 5 },
    'merchant',
  ]),
  says('合同期内，任何一方解除合同须提前30天告知对方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('双方应对合同内容及往来数据严格保密，保密期至合同终止后3年。', ['confidentiality', { afterYears: 3 }]),
  says(
    '甲方应将店铺子账号交由乙方使用，主账号由甲方自行掌管。',
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
    ['data-access', { access: 'main-account', for: 'merchant' }],
  ),
  says('乙方每日须将店铺后台销售截图发至甲方邮箱。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  ...nothing(
    '甲方店铺开店至今累计销售额300万元，动态评分4.8。',
    '行业内代运营提成比例通常为3%-10%。',
    '乙方仅提供运营服务，对销售结果不作保证。',
    '如甲方店铺当月销售20万元，则乙方可得提成1万元，以此类推（示例）。',
    '双方确认，目前店铺免费流量占比约为35%。',
  ),
  ...listed(
    'vague',
    '乙方应努力提升店铺转化率。',
    '双方本着互利共赢原则开展合作，相关费用另行商议。',
    '客服应及时响应买家。',
  ),
  ...listed(
    'blanks',
    '服务费为每月______元，于每月____日前支付。',
    '目标ROI为____。',
    '日限额：人民币____元。',
  ),
  ...listed('unread', '乙方应为项目配备运营、美工、客服各一名。', '合同到期自动续签一年。'),
];
