import { type Case, listed, nothing, says } from './case';

/** As offices write, with sentences beside them that bind nobody. */
export const offices: readonly Case[] = [
  ...nothing('双方此前的押金纠纷已经另案解决。'),
  ...nothing('甲方上一家服务商曾因刷单被平台扣12分。'),
  ...nothing('例如：月销售额12万元、目标10万元，则提成为（12-10）×10%＝2000元。'),
  ...listed('unread', '服务费的性质为劳务报酬，不因店铺归属变更而改变。'),
  ...listed('unread', '平台技术服务费由甲方自行承担，与乙方无关。'),
  ...nothing('乙方不对因平台规则调整造成的销量下滑承担退费责任。'),
  ...listed('vague', '逾期付款的违约责任，双方另行协商。'),
  ...nothing('甲方已于2025年3月1日向乙方支付首期服务费5000元。'),
  says('乙方须在收到保证金后3日内开具收据。', [
    'duty-deadline',
    { duty: '开具收据', hours: 72, event: '收到保证金' },
  ]),
  ...listed('unread', '不可抗力持续超过30日的，任一方可解除合同。'),
  ...listed('unread', '店铺保证金由甲方向平台缴纳，乙方不垫付。'),
  says(
    '乙方连续2个月未达到约定销售目标80%的，甲方有权解除本合同，乙方应于解除之日起5个工作日内返还已收取服务费的50%。',
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
        due: { workdays: 5, event: '解除' },
      },
    ],
  ),
  says('当月完成率不足90%的，服务费按完成率同比例支付。', [
    'shortfall-remedy',
    { threshold: 0.9, comparator: '<', deduct: 'pro-rata' },
  ]),
  says('月度销售额完成率低于50%的，乙方免收当月服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.5, comparator: '<', deductRatio: 1, feeScope: 'month' },
  ]),
  says('合作满3个月仍未达标的，甲方可选择延长服务1个月或要求退还30%服务费。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', extendMonths: 1, refundRatio: 0.3 },
  ]),
  says('未完成KPI的，每低5个百分点扣减服务费5%，最多扣减30%。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.05, deductCap: 0.3 },
  ]),
  says('年度GMV未达600万元的，乙方按差额的2%向甲方支付补偿金。', [
    'shortfall-remedy',
    { metric: 'gmv', thresholdAmount: 6000000, comparator: '<', compensateRatio: 0.02, compensateOf: 'gap' },
  ]),
  says('客服30秒响应率连续两周低于85%的，甲方有权扣减当月服务费的10%。', [
    'shortfall-remedy',
    {
      metric: 'response',
      thresholdAmount: 0.85,
      weeks: 2,
      run: 'consecutive',
      comparator: '<',
      deductRatio: 0.1,
      feeScope: 'month',
    },
  ]),
  says(
    '基础服务费8000元/月，每月1-5日支付，提成次月10日前结算。',
    ['base-fee', { amount: 8000, per: 'month', due: { dayOfMonth: 5 } }],
    ['commission', { due: { dayOfMonth: 10, monthOffset: 1 } }],
  ),
  says('服务费：每店每月3000元，共3家店。', ['base-fee', { amount: 3000, per: 'month' }]),
  says('第一年服务费每月5000元，第二年起上调10%。', [
    'base-fee',
    { amount: 5000, per: 'month', fromMonth: 1, toMonth: 12 },
  ]),
  says('合同总价款120,000元，分四期支付，每期30,000元。', [
    'base-fee',
    { amount: 120000, per: 'term', instalments: 4 },
  ]),
  says('销售额50万元以下部分提成3%，50万元（含）以上部分提成5%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 500000, rate: 0.03 },
        { from: 500000, to: null, rate: 0.05 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('月销售额达到30万元的，当月提成比例由3%上调至4%。', [
    'commission',
    { rate: 0.04, above: 300000, base: 'sales', per: 'month' },
  ]),
  says('提成=（月销售额-100000）×8%，月销售额不足100000元的不计提。', [
    'commission',
    { rate: 0.08, above: 100000, base: 'sales' },
  ]),
  says('乙方按店铺实际成交金额（扣除退款、运费）的5%收取佣金，按月结算。', [
    'commission',
    { rate: 0.05, base: 'sales', deduct: ['refunds', 'shipping'], per: 'month' },
  ]),
  says('甲方按千川渠道成交额的3%向乙方支付投流服务佣金。', ['commission', { rate: 0.03, base: 'channel' }]),
  says('超额完成目标的，超出部分按12%奖励，封顶5万元。', [
    'commission',
    { rate: 0.12, above: 'target', capAmount: 50000 },
  ]),
  says('甲方应于签约时向乙方支付定金3000元，该定金抵作首月服务费。', [
    'deposit',
    { amount: 3000, due: { event: '签约' } },
  ]),
  says('甲方未按约支付提成的，每日按应付提成的千分之一支付滞纳金，最高不超过应付提成的20%。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid', capRatio: 0.2 },
    'merchant',
  ]),
  says('乙方超过约定时间未上架的，每超过一天扣除服务费200元。', ['late-penalty', { amountPerDay: 200 }]),
  ...listed('unread', '周报每缺一次扣100元。'),
  says('客服超时未回复的，每次扣款20元。', ['late-penalty', { amountPerEvent: 20 }]),
  says('服务未满一个月终止的，按实际服务天数占当月天数的比例收取服务费。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('任何超出服务清单的工作，乙方须先报价，经甲方书面同意后方可收费。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('乙方不得向甲方收取除服务费和提成之外的任何费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('乙方不得私自更改收款账户，否则按涉及金额的双倍赔偿。', [
    'prohibited-act',
    { acts: ['私自更改收款账户'] },
  ]),
  says('因乙方操作失误导致店铺被封的，乙方赔偿甲方全部直接损失。', [
    'prohibited-act',
    { acts: ['操作失误'], compensation: 'direct' },
  ]),
  says('乙方及其员工不得收受供应商或达人回扣，一经发现，按回扣金额的10倍赔偿。', [
    'prohibited-act',
    { acts: ['收受供应商或达人回扣'] },
  ]),
  says('未经甲方授权，乙方不得以甲方名义签订任何合同。', [
    'prohibited-act',
    { acts: ['以甲方名义签订任何合同'], conditional: true },
  ]),
  says('合作期间乙方不得同时运营同类目竞品店铺。', ['prohibited-act', { acts: ['同时运营同类目竞品店铺'] }]),
  says('试用期1个月，期间乙方仅负责商品上架与客服。', [
    'delegation-stage',
    { allowed: ['商品上架', '客服'], fromMonth: 1, toMonth: 1 },
  ]),
  says('累计销售额达到50万元后，乙方可申请开通大促活动权限。', [
    'delegation-stage',
    { allowed: ['大促活动权限'], conditionAmount: 500000, conditional: true },
  ]),
  says('任一方严重违约，经书面通知后10个工作日内未纠正的，守约方可立即终止本协议。', [
    'termination-right',
    { trigger: 'breach-uncured', workdays: 10 },
    'both',
  ]),
  says('甲方逾期支付服务费超过15日，乙方有权暂停服务；超过30日的，乙方有权解除合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 30, comparator: '>' },
  ]),
  says('店铺因乙方违规被扣6分以上的，甲方可解除合同并要求退还当月服务费。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 6, comparator: '>=' },
    'merchant',
  ]),
  says('乙方连续3天未登录店铺后台的，视为自动放弃，甲方可解除合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 3 },
    'merchant',
  ]),
  says('双方对合作内容、价格及客户资料承担保密义务，期限为合同期内及终止后2年。', [
    'confidentiality',
    { afterYears: 2 },
  ]),
  says('乙方违反保密义务的，应向甲方支付违约金10万元。', [
    'confidentiality',
    { penaltyAmount: 100000 },
    'operator',
  ]),
  says('未经甲方同意，乙方不得将店铺数据用于其他客户的案例展示。', [
    'prohibited-act',
    { acts: ['将店铺数据用于其他客户的案例展示'], conditional: true },
  ]),
];
