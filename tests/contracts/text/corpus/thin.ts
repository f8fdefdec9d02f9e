import { type Case, listed, nothing, says } from './case';

/** Rules that few contracts hold, and sentences that look like rules. */
export const thin: readonly Case[] = [
  says('乙方未完成当月KPI的，扣减当月服务费的20%。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.2, feeScope: 'month' },
  ]),
  says(
    '月销售额不得低于8万元，否则乙方退还当月服务费的30%。',
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month' }],
    [
      'shortfall-remedy',
      { metric: 'sales', threshold: 1, comparator: '<', refundRatio: 0.3, feeScope: 'month' },
    ],
  ),
  says(
    'ROI不得低于1:2.5，否则甲方有权扣除当月提成的50%。',
    ['roi-floor', { value: 2.5, comparator: '>=' }],
    ['shortfall-remedy', { metric: 'roi', threshold: 1, comparator: '<', deductRatio: 0.5 }],
  ),
  says('销售额未达目标的，按未完成比例扣减服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', deduct: 'pro-rata' },
  ]),
  says('销售额未达目标的，按差额的5%向甲方补偿。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', compensateRatio: 0.05, compensateOf: 'gap' },
  ]),
  says('完成率90%以上不扣款；70%至90%扣服务费10%；50%至70%扣30%；50%以下扣50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.7, to: 0.9, deductRatio: 0.1 },
        { from: 0.5, to: 0.7, deductRatio: 0.3 },
        { from: 0, to: 0.5, deductRatio: 0.5 },
      ],
    },
  ]),
  says('连续四周ROI低于1.5的，甲方有权暂停推广并解除合同。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 1.5, comparator: '<', weeks: 4, run: 'consecutive', terminate: true },
  ]),
  says('合同期内累计三个月未达标的，乙方退还最近三个月服务费。', [
    'shortfall-remedy',
    {
      threshold: 1,
      comparator: '<',
      months: 3,
      run: 'cumulative',
      refundRatio: 1,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ]),
  says('单月销售额不足目标60%的，次月服务费免收。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.6, comparator: '<', deductRatio: 1 },
  ]),
  says('退货率连续两个月超过20%的，甲方有权解除合同。', [
    'shortfall-remedy',
    {
      metric: 'return-rate',
      thresholdAmount: 0.2,
      comparator: '>',
      months: 2,
      run: 'consecutive',
      terminate: true,
    },
  ]),
  says('每低于目标1个百分点，扣减服务费1%。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.01, perPoint: true },
  ]),
  says('第2至3个月为爬坡期，目标完成率60%-80%。', [
    'sales-target',
    { completionRange: [0.6, 0.8], per: 'month', fromMonth: 2, toMonth: 3 },
  ]),
  says('月销售额目标按上月实际销售额增长10%递增。', [
    'sales-target',
    { growth: 0.1, growthOf: '上月', comparator: '>=', per: 'month' },
  ]),
  says('合作一年内，店铺月销售额达到合作前的两倍。', [
    'sales-target',
    { multiple: 2, per: 'month', byMonth: 12, comparator: '>=' },
  ]),
  says('每月新增订单不少于800单。', [
    'sales-target',
    { count: 800, unit: 'order', comparator: '>=', per: 'month' },
  ]),
  says('直播间场均GMV不低于1万元。', [
    'sales-target',
    { amount: 10000, comparator: '>=', per: 'session', metric: 'gmv', channel: '直播' },
  ]),
  says('服务费投产比不低于1:5（销售额÷服务费）。', [
    'roi-floor',
    { value: 5, comparator: '>=', basis: 'service-fee' },
  ]),
  says(
    '合作第一个月ROI不低于1.5，之后每月不低于2.5。',
    ['roi-floor', { value: 1.5, comparator: '>=', fromMonth: 1, toMonth: 1 }],
    ['roi-floor', { value: 2.5, comparator: '>=', fromMonth: 2, toMonth: null }],
  ),
  says('连续7天ROI低于1:1.5的计划，乙方应予关停。', [
    'roi-floor',
    { value: 1.5, comparator: '>=', days: 7, run: 'consecutive' },
  ]),
  says('搜索流量占比每季度提高5个百分点。', ['free-traffic-share', { increasePoints: 5, per: 'quarter' }]),
  says('付费流量占比不超过40%。', ['free-traffic-share', { value: 0.4, comparator: '<=', share: 'paid' }]),
  says('单个推广计划每日预算不超过100元。', [
    'ad-spend-cap',
    { amount: 100, comparator: '<=', per: 'day', scope: 'plan' },
  ]),
  says('测款期间，每款测试费用不超过300元。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', scope: 'product', window: '测款期间' },
  ]),
  says('推广费每月控制在1万至1.5万元之间。', [
    'ad-spend-cap',
    { amountRange: [10000, 15000], per: 'month', scope: 'shop' },
  ]),
  says('双11期间推广总花费不超过5万元。', [
    'ad-spend-cap',
    { amount: 50000, comparator: '<=', scope: 'shop', window: '双11期间' },
  ]),
  says('甲方每月推广投入最低3000元。', [
    'ad-spend-floor',
    { amount: 3000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('合同期内总投入（含服务费、推广费）不超过20万元。', [
    'total-budget-cap',
    { amount: 200000, comparator: '<=', per: 'term', includes: ['fee', 'ad'] },
  ]),
  says('爆款T恤到手价不得低于59元。', ['price-floor', { amount: 59, comparator: '>=', product: 'T恤' }]),
  says('促销折扣不得低于吊牌价的6折。', ['price-floor', { ref: 'list-price', ratio: 0.6, comparator: '>=' }]),
  says('售价不得低于成本加价30%。', ['price-floor', { ref: 'cost', ratio: 1.3, comparator: '>=' }]),
  says('总成本占销售额比例不超过90%。', [
    'cost-ratio-cap',
    { value: 0.9, comparator: '<=', numerator: 'total-cost', denominator: 'sales' },
  ]),
  says('店铺每月净利润不低于1万元。', [
    'margin-floor',
    { amount: 10000, comparator: '>=', margin: 'net', per: 'month' },
  ]),
  says('品质退款率须低于1.5%。', [
    'refund-rate-cap',
    { value: 0.015, comparator: '<', rate: 'quality-refund' },
  ]),
  says('备货量应不少于近30天日均销量的15天用量。', [
    'stock-floor',
    { daysOfCover: 15, comparator: '>=', action: 'hold' },
  ]),
  says('主推款库存不足3天销量时，乙方应在24小时内提醒甲方补货。', [
    'stock-floor',
    { daysOfCover: 3, comparator: '>=', action: 'notify', withinHours: 24 },
  ]),
  says('30秒应答率不低于91%。', ['response-time-cap', { seconds: 30, share: 0.91, to: 'buyers' }]),
  says('客服首次响应时长连续三日超过1分钟的，乙方须提交整改说明。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers', days: 3, run: 'consecutive' },
  ]),
  says('夜间（22:00-8:00）客服响应不超过5分钟。', [
    'response-time-cap',
    { seconds: 300, comparator: '<=', to: 'buyers', window: '22:00-8:00' },
  ]),
  says('每周一12:00前提交上周周报。', [
    'deliverable',
    { item: '周报', count: 1, per: 'week', due: { weekday: 1 } },
  ]),
  says(
    '每场直播不少于4小时，每周至少5场。',
    ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'session' }],
    ['deliverable', { item: '直播', count: 5, per: 'week' }],
  ),
  says('乙方每月到店巡检2次，每次出具巡检记录。', [
    'deliverable',
    { item: '到店巡检', count: 2, per: 'month', attach: '巡检记录' },
  ]),
  says('保证金＝（月销售额－100000）÷100000×5000元。', [
    'deposit',
    { formula: '(monthSales-100000)/100000*5000' },
  ]),
  says('合同期满30日内，甲方无息退还乙方履约保证金。', ['deposit', { refundable: true }, 'operator']),
  says('乙方中途退出的，押金不予退还。', ['deposit', { refundable: false }, 'operator']),
  says('保证金在扣除违约金后，剩余部分于合同终止后10个工作日内退还。', ['deposit', { refundable: true }]),
  says('甲方应支付合作保证金2万元至乙方指定账户，首付1万元。', [
    'deposit',
    { amount: 20000, firstAmount: 10000 },
  ]),
  says('提成不设上限，但每月不低于2000元。', ['commission', { minAmount: 2000 }]),
  says('净利润分成：甲方70%，乙方30%。', ['commission', { rate: 0.3, base: 'net-profit' }]),
  says('新品首月销售额的3%作为乙方奖励。', ['commission', { rate: 0.03, base: 'new-products' }]),
  says(
    '完成当月目标的，按销售额的2%提成；超额完成的，超额部分按5%提成。',
    ['commission', { rate: 0.02, above: 'target', base: 'sales' }],
    ['commission', { rate: 0.05, above: 'target' }],
  ),
  says('服务费按年收取，每年4.8万元，签约后3个工作日内一次性付清。', [
    'base-fee',
    { amount: 48000, per: 'year', due: { workdays: 3 } },
  ]),
  says('服务费每季度支付一次，每次15000元，于每季度首月10日前支付。', [
    'base-fee',
    { amount: 15000, per: 'quarter', due: { dayOfMonth: 10, monthOfQuarter: 1 } },
  ]),
  says('甲方逾期超过3个工作日付款的，每日加收应付款项0.1%的滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid', graceWorkdays: 3 },
    'merchant',
  ]),
  says(
    '因甲方原因终止的，已付服务费不退；因乙方原因终止的，按剩余天数退还。',
    ['refund-pro-rata', { refundRatio: 0 }],
    ['refund-pro-rata', { basis: 'days' }],
  ),
  says('提前解约的，按剩余月份退还服务费的70%。', ['refund-pro-rata', { basis: 'months', refundRatio: 0.7 }]),
  says('未经甲方同意产生的推广超支费用，由乙方自行承担。', [
    'extra-fee-approval',
    { approval: 'prior', unapprovedBearer: 'operator' },
  ]),
  says('严禁乙方服务人员私下添加买家微信。', ['prohibited-act', { acts: ['私下添加买家微信'] }]),
  says('乙方不得将本项目转包给第三方，否则甲方有权解除合同并没收保证金。', [
    'prohibited-act',
    { acts: ['转包'], terminate: true, forfeitDeposit: true },
  ]),
  says('试运营期（前30天）乙方只负责标题优化，不得动用推广账户。', [
    'delegation-stage',
    { allowed: ['标题优化'], denied: ['推广账户'], withinDays: 30 },
  ]),
  says('第3个月起，逐步开放活动申报、大促筹备权限。', [
    'delegation-stage',
    { allowed: ['活动申报', '大促筹备'], fromMonth: 3, toMonth: null },
  ]),
  says('店铺一次性被扣6分及以上的，甲方有权终止合作。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 6, comparator: '>=' },
    'merchant',
  ]),
  says('一方违约，经守约方书面催告后10日内仍未改正的，守约方有权解除合同。', [
    'termination-right',
    { trigger: 'breach-uncured', days: 10 },
    'both',
  ]),
  says('乙方超过48小时不回复甲方消息的，甲方可随时解除合同。', [
    'termination-right',
    { trigger: 'unreachable', hours: 48, comparator: '>' },
    'merchant',
  ]),
  says('甲方有权随时导出店铺全部订单数据。', ['data-access', { access: 'export', for: 'merchant' }]),
  says('乙方开通甲方只读账号，供其查看推广数据。', ['data-access', { access: 'read-only', for: 'merchant' }]),
  ...nothing(
    '乙方不保证ROI，亦不对退款率负责。',
    '某品牌店铺在乙方托管下6个月月销突破100万元。',
    '甲方知悉：电商行业平均退货率在20%以上。',
    '双方约定的“月”均指自然月，“日”均指自然日。',
    '签约前店铺ROI为1:1.8，免费流量占比40%。',
    '本条所称逾期，是指超过约定日期3日仍未付款。',
  ),
  ...listed(
    'vague',
    '乙方应合理控制推广费用。',
    '客服应及时、热情地回复买家。',
    '服务费视业绩适当上浮。',
    '乙方力争使免费流量占比达到60%。',
  ),
  ...listed(
    'blanks',
    'ROI不低于1:（　）。',
    '库存低于___件时提醒甲方。',
    '逾期每日按____‰支付违约金。',
    '连续__个月低于目标的__%，退还__%服务费。',
    '每月服务费为五千元（¥6,000）。',
  ),
  ...listed('unread', '乙方人员的社会保险由乙方承担。', '双方联系地址变更应书面通知对方。'),
];
