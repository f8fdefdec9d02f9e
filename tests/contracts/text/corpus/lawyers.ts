import { type Case, listed, nothing, says } from './case';

/** As lawyers and agencies' templates word the usual terms; written without looking at the recognisers. */
export const lawyers: readonly Case[] = [
  says('乙方承诺，自本合同生效之日起第三个月末，甲方店铺当月支付金额不低于人民币捌万元整。', [
    'sales-target',
    { amount: 80000, comparator: '>=', byMonth: 3, per: 'month' },
  ]),
  says('合同期内，乙方应使店铺累计销售额达到人民币120万元以上。', [
    'sales-target',
    { amount: 1200000, comparator: '>=', per: 'term' },
  ]),
  says('乙方应确保店铺自第四个月起每月成交额不少于15万元（扣除退款及刷单金额）。', [
    'sales-target',
    {
      amount: 150000,
      comparator: '>=',
      per: 'month',
      fromMonth: 4,
      toMonth: null,
      deduct: ['refunds', 'brush'],
    },
  ]),
  says('每季度GMV不低于60万元，以生意参谋数据为准。', [
    'sales-target',
    { amount: 600000, comparator: '>=', per: 'quarter' },
  ]),
  says('乙方保证甲方店铺月销售额在签约前基础上增长30%以上。', [
    'sales-target',
    { growth: 0.3, growthOf: '签约前基础', comparator: '>=', per: 'month' },
  ]),
  says(
    '第1个月完成销售目标的60%，第2个月完成80%，第3个月起完成100%。',
    ['sales-target', { completion: 0.6, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { completion: 0.8, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { completion: 1, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says('店铺推广综合投产比不得低于1:3。', ['roi-floor', { value: 3, comparator: '>=' }]),
  says('直通车投入产出比月均不低于2.5。', ['roi-floor', { value: 2.5, comparator: '>=', channel: '直通车' }]),
  says('乙方应在合同签订后六个月内将店铺免费流量占比提升至60%以上。', [
    'free-traffic-share',
    { value: 0.6, comparator: '>=', byMonth: 6 },
  ]),
  says('乙方每周优化商品标题不少于5个，并附关键词分析报告。', [
    'deliverable',
    { item: '优化商品标题', count: 5, comparator: '>=', per: 'week', attach: '关键词分析报告' },
  ]),
  says('乙方每两周调整一次推广计划。', ['deliverable', { item: '调整推广计划', count: 1, per: '2weeks' }]),
  says('乙方应于每周一18:00前向甲方提交上周运营周报。', [
    'deliverable',
    { item: '运营周报', count: 1, per: 'week', due: { weekday: 1, time: '18:00' } },
  ]),
  says('乙方每月至少策划并参加2场平台营销活动，活动前提交活动方案。', [
    'deliverable',
    { item: '平台营销活动', count: 2, per: 'month' },
  ]),
  says('乙方应在收到甲方产品资料后3日内完成50个商品的上架工作。', [
    'deliverable',
    { per: 'event', item: '商品上架', count: 50, withinHours: 72 },
  ]),
  says('未经甲方书面同意，全店每日推广费用不得超过人民币300元。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('单个商品的日推广限额为500元，超出部分由乙方自行承担。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says('合同首月乙方不得使用甲方资金进行付费推广。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, fromMonth: 1, toMonth: 1 },
  ]),
  says('甲方每月投入的推广费不少于1万元。', [
    'ad-spend-floor',
    { amount: 10000, comparator: '>=', per: 'month' },
  ]),
  says('甲方每月支出的服务费、推广费及货款合计不超过5万元。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month' },
  ]),
  says('未经甲方同意，商品A的销售价格不得低于99元。', ['price-floor', { amount: 99, comparator: '>=' }]),
  says('商品折扣不得低于吊牌价的五折。', [
    'price-floor',
    { ref: 'list-price', ratio: 0.5, comparator: '>=' },
  ]),
  says('产品采购成本不得高于售价的50%。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('月度推广费用占销售额的比例应控制在20%以内。', [
    'cost-ratio-cap',
    { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('乙方应保证店铺毛利率不低于30%。', [
    'margin-floor',
    { value: 0.3, comparator: '>=', margin: 'gross' },
  ]),
  says('店铺月退款率应控制在15%以下。', ['refund-rate-cap', { value: 0.15, rate: 'refund' }]),
  says('任一在售商品库存低于50件时，乙方应在24小时内通知甲方补货。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify', withinHours: 24 },
  ]),
  says('客服首次响应时间不超过60秒。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers' },
  ]),
  says('乙方指定的项目对接人应在2小时内回复甲方的询问。', [
    'response-time-cap',
    { seconds: 7200, to: 'counterparty' },
  ]),
  says('甲方应于收到乙方素材需求后48小时内提供产品图片及文案资料。', [
    'duty-deadline',
    { duty: '提供产品图片及文案资料', hours: 48 },
    'merchant',
  ]),
  says('甲方商品缺货的，应提前3日书面通知乙方。', [
    'duty-deadline',
    { duty: '通知乙方', leadHours: 72 },
    'merchant',
  ]),
  says('店铺受到平台处罚的，乙方应于24小时内提交申诉方案。', [
    'duty-deadline',
    { duty: '提交申诉方案', hours: 24 },
  ]),
  says(
    '连续两个月销售额未达到约定目标80%的，甲方有权单方解除本合同，乙方应于解除后5个工作日内退还已收服务费的50%。',
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        threshold: 0.8,
        comparator: '<',
        months: 2,
        run: 'consecutive',
        terminate: true,
        refundRatio: 0.5,
        feeScope: 'paid',
      },
    ],
  ),
  says('乙方未完成当月销售目标的，按未完成比例扣减当月服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', deduct: 'pro-rata', feeScope: 'month' },
  ]),
  says('合同期满仍未达到约定销售目标的，乙方应免费延长服务期限一个月。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', extendMonths: 1 },
  ]),
  says('甲方应于每月5日前向乙方支付当月基础服务费5000元。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('服务费总额为人民币36000元，分三期支付，每期支付12000元。', [
    'base-fee',
    { amount: 36000, per: 'term', instalments: 3 },
  ]),
  says('超出月销售目标的部分，甲方按10%向乙方支付提成。', [
    'commission',
    { rate: 0.1, above: 'target', base: 'sales' },
  ]),
  says('甲方按店铺月实际成交额（扣除退款）的5%向乙方支付佣金，于次月10日前结算。', [
    'commission',
    { rate: 0.05, base: 'sales', deduct: ['refunds'], due: { dayOfMonth: 10, monthOffset: 1 } },
  ]),
  says('月销售额10万元以下部分提成3%，10万元至30万元部分提成5%，超过30万元部分提成8%。', [
    'commission',
    {
      mode: 'marginal',
      base: 'sales',
      tiers: [
        { from: 0, to: 100000, rate: 0.03 },
        { from: 100000, to: 300000, rate: 0.05 },
        { from: 300000, to: null, rate: 0.08 },
      ],
    },
  ]),
  says('乙方应在合同签订后3个工作日内向甲方缴纳履约保证金10000元，合同终止后7日内无息退还。', [
    'deposit',
    { amount: 10000, refundable: true },
    'operator',
  ]),
  says('甲方逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid' },
    'merchant',
  ]),
  says('乙方逾期交付工作成果的，每逾期一日应向甲方支付违约金200元。', [
    'late-penalty',
    { amountPerDay: 200 },
  ]),
  says('本合同提前解除的，乙方按实际服务天数结算服务费，多收部分予以退还。', [
    'refund-pro-rata',
    { basis: 'days' },
  ]),
  says('未经甲方事先书面确认，乙方不得收取本合同约定以外的任何费用。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('乙方不得以任何形式刷单、虚假交易或发布虚假宣传内容，否则应向甲方支付违约金5万元。', [
    'prohibited-act',
    { acts: ['刷单', '虚假交易', '发布虚假宣传'], penaltyAmount: 50000 },
  ]),
  says('合同首月乙方仅负责标题优化和基础客服，不得操作推广账户。', [
    'delegation-stage',
    { allowed: ['标题优化', '基础客服'], denied: ['操作推广账户'], fromMonth: 1, toMonth: 1 },
  ]),
  says('乙方连续失联超过3日的，甲方有权解除合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 3, comparator: '>' },
    'merchant',
  ]),
  says('甲方逾期支付服务费超过15日的，乙方有权解除本合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 15, comparator: '>' },
    'operator',
  ]),
  says('任何一方提前解除合同的，应提前30日书面通知对方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('双方对在合作中知悉的对方商业秘密负有保密义务，保密期限至本合同终止后两年。', [
    'confidentiality',
    { afterYears: 2 },
  ]),
  says('乙方应为甲方保留店铺后台的只读权限，以便甲方随时查看经营数据。', [
    'data-access',
    { access: 'read-only', for: 'merchant' },
  ]),
  says('甲方应在合同签订当日向乙方开通店铺运营子账号。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says(
    '甲方分期向乙方交纳合作保证金3万元。本合同签订后5个工作日内，先预付8000元作为首期保证金；其余部分逐月支付，每期支付的金额为：（当月累计成交额-50000）/50000*3000，于次月15日支付。',
    [
      'deposit',
      {
        amount: 30000,
        firstAmount: 8000,
        formula: '(monthSales-50000)/50000*3000',
        firstDue: { workdays: 5 },
        restDue: { dayOfMonth: 15, monthOffset: 1 },
      },
    ],
  ),
  says('店铺提成为当月实际销售额的6%，乙方每月3日统计上月销售额交甲方核对，甲方核对后5个工作日内支付。', [
    'commission',
    { rate: 0.06, base: 'sales', due: { workdays: 5 } },
  ]),
  says(
    '乙方提供每日8:30至23:30的客服接待服务，平均响应时间不超过40秒。',
    ['deliverable', { item: '客服', count: 15, unit: 'hour', per: 'day', window: '8:30至23:30' }],
    ['response-time-cap', { seconds: 40, comparator: '<=', to: 'buyers', window: '8:30至23:30' }],
  ),
  ...listed(
    'vague',
    '乙方应全面负责店铺的日常运营与维护工作。',
    '乙方应尽最大努力提升店铺的销售业绩。',
    '乙方对甲方的咨询应及时响应。',
    '月销售额力争达到10万元。',
    '推广费用应控制在合理范围内。',
    '店铺投产比原则上不低于2。',
  ),
  ...listed(
    'blanks',
    '乙方承诺每月销售额不低于____万元。',
    '甲方每月向乙方支付服务费人民币      元。',
    '每月销售目标详见附件一。',
    '每日推广费上限为人民币（大写）伍佰元整（¥5000）。',
  ),
  ...listed(
    'unread',
    '乙方制作的图片、视频等作品的著作权归甲方所有。',
    '因不可抗力致使合同无法履行的，双方互不承担违约责任。',
  ),
  ...listed('unread', '服务费及佣金均含6%的增值税，乙方收款后开具发票。'),
  ...nothing(
    '双方因履行本合同发生争议的，应友好协商解决。',
    '甲方系在天猫平台开设店铺的企业，目前月销售额约为8万元。',
    '乙方不对店铺的销售额作出任何承诺。',
    '例如：当月销售额为15万元，目标为10万元，则提成为5000元。',
    '本合同所称“销售额”是指消费者实际支付的金额。',
    '本合同一式两份，甲乙双方各执一份，具有同等法律效力。',
    '乙方曾帮助同类店铺在3个月内实现月销售额50万元。',
  ),
];
