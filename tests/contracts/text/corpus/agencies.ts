import { type Case, listed, nothing, says } from './case';

/** More wordings of agencies' contracts, with traps beside each rule. */
export const agencies: readonly Case[] = [
  says(
    '自合同生效后第1至3个月，月销售额不低于5万元；第4至6个月，月销售额不低于8万元；第7个月起，月销售额不低于12万元。',
    ['sales-target', { amount: 50000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 3 }],
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: 6 }],
    ['sales-target', { amount: 120000, comparator: '>=', per: 'month', fromMonth: 7, toMonth: null }],
  ),
  says(
    '店铺月销售额应在三个月内达到8万元，六个月内达到15万元。',
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month', byMonth: 3 }],
    ['sales-target', { amount: 150000, comparator: '>=', per: 'month', byMonth: 6 }],
  ),
  says('乙方以月销售额10万元为目标开展运营。', ['sales-target', { amount: 100000, per: 'month' }]),
  says('年度销售额同比增长率不低于30%。', [
    'sales-target',
    { growth: 0.3, growthOf: '同比', comparator: '>=', per: 'year' },
  ]),
  says('ROI考核值为2.8（按周统计）。', ['roi-floor', { value: 2.8, per: 'week' }]),
  says(
    '直通车投产比不得低于2.0，万相台投产比不得低于2.5。',
    ['roi-floor', { value: 2, comparator: '>=', channel: '直通车' }],
    ['roi-floor', { value: 2.5, comparator: '>=', channel: '万相台' }],
  ),
  says('推广期间整体ROI须保持在1:3.5以上，连续两周低于该值的须提交优化方案。', [
    'roi-floor',
    { value: 3.5, comparator: '>=' },
  ]),
  says('自然流量占比由30%提升到45%，于第六个月末考核。', [
    'free-traffic-share',
    { value: 0.45, comparator: '>=', baseline: 0.3, byMonth: 6 },
  ]),
  says(
    '乙方每周更新店铺首页海报1次，每月策划主题活动1场。',
    ['deliverable', { item: '更新店铺首页海报', count: 1, per: 'week' }],
    ['deliverable', { item: '策划主题活动', count: 1, per: 'month' }],
  ),
  says('甲方下单后，乙方应在2个工作日内交付不少于5张主图设计稿。', [
    'deliverable',
    { per: 'event', item: '主图设计稿', count: 5, comparator: '>=', withinWorkdays: 2 },
  ]),
  says('乙方每月提供店铺诊断报告1份（含流量、转化、客单三项）。', [
    'deliverable',
    { item: '店铺诊断报告', count: 1, per: 'month' },
  ]),
  says('乙方应每天上午10点前在工作群汇报前一日数据。', [
    'deliverable',
    { item: '汇报前一日数据', count: 1, per: 'day' },
  ]),
  says('每个季度至少申报一次官方大促，如618、双11。', [
    'deliverable',
    { item: '申报官方大促', count: 1, comparator: '>=', per: 'quarter' },
  ]),
  says('合同签订后10个工作日内完成店铺整体视觉升级及80个SKU详情页优化。', [
    'deliverable',
    { per: 'once', item: 'SKU详情页优化', count: 80, withinWorkdays: 10 },
  ]),
  says(
    '直播带货：每月不少于20场，每场不少于3小时。',
    ['deliverable', { item: '直播带货', count: 20, comparator: '>=', per: 'month' }],
    ['deliverable', { item: '直播', count: 3, comparator: '>=', unit: 'hour', per: 'session' }],
  ),
  says('推广账户每日消耗上限由甲方设定，初始为200元。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says(
    '单品推广日限额：主推款500元，其他款100元。',
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 100, comparator: '<=', per: 'day', scope: 'product' }],
  ),
  says('推广费月度总额不超过上月销售额的15%。', [
    'cost-ratio-cap',
    { value: 0.15, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', per: 'month' },
  ]),
  says('甲方同意每月投入不低于1万元用于直通车推广。', [
    'ad-spend-floor',
    { amount: 10000, comparator: '>=', per: 'month' },
  ]),
  says('首两个月推广投入不低于每天100元。', [
    'ad-spend-floor',
    { amount: 100, comparator: '>=', per: 'day', fromMonth: 1, toMonth: 2 },
  ]),
  says('甲方每年在本项目上的总支出不超过30万元。', [
    'total-budget-cap',
    { amount: 300000, comparator: '<=', per: 'year' },
  ]),
  says('大促期间商品售价不得低于日常价的7.5折。', [
    'price-floor',
    { ref: 'list-price', ratio: 0.75, comparator: '>=', window: '大促期间' },
  ]),
  says('未经甲方书面同意，乙方不得以低于成本的价格销售商品。', [
    'price-floor',
    { ref: 'cost', ratio: 1, comparator: '>=' },
  ]),
  says(
    '店铺净利率须达到10%以上，毛利率须达到40%以上。',
    ['margin-floor', { value: 0.1, comparator: '>=', margin: 'net' }],
    ['margin-floor', { value: 0.4, comparator: '>=', margin: 'gross' }],
  ),
  says('店铺退货退款率不得高于类目均值，且最高不超过25%。', [
    'refund-rate-cap',
    { value: 0.25, comparator: '<=', rate: 'refund' },
  ]),
  says('仅退款率控制在3%以内。', ['refund-rate-cap', { value: 0.03, comparator: '<=', rate: 'refund' }]),
  says('甲方备足不少于30天销量的库存。', [
    'stock-floor',
    { daysOfCover: 30, comparator: '>=', action: 'hold' },
    'merchant',
  ]),
  says('乙方发现任一SKU库存不足20件，应立即通知甲方。', [
    'stock-floor',
    { count: 20, comparator: '>=', action: 'notify' },
  ]),
  says(
    '千牛平均响应时长不得超过30秒，日间（9:00—18:00）不得超过20秒。',
    ['response-time-cap', { seconds: 30, comparator: '<=', to: 'buyers' }],
    ['response-time-cap', { seconds: 20, comparator: '<=', to: 'buyers', window: '9:00—18:00' }],
  ),
  says('对买家的投诉，客服须在2小时内回应。', [
    'response-time-cap',
    { seconds: 7200, comparator: '<=', to: 'buyers' },
  ]),
  says('甲方反馈的问题，乙方24小时内给出解决方案。', ['duty-deadline', { duty: '给出解决方案', hours: 24 }]),
  says('乙方须于每月28日前提交次月推广计划，经甲方确认后执行。', [
    'deliverable',
    { item: '提交次月推广计划', count: 1, per: 'month', due: { dayOfMonth: 28 } },
  ]),
  says('如遇产品下架或停产，甲方应提前10日通知乙方。', [
    'duty-deadline',
    { duty: '通知乙方', leadHours: 240, event: '产品下架或停产' },
    'merchant',
  ]),
  says('乙方应于收到甲方整改通知之日起3日内完成整改并书面回复。', [
    'duty-deadline',
    { duty: '完成整改并书面回复', hours: 72, event: '收到甲方整改通知' },
  ]),
  says('连续两个月实际销售额不足目标额80%的，视为乙方违约，甲方可解除合同并要求退还该两个月50%的服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 2,
    },
  ]),
  says('月度ROI未达标的，当月服务费下浮10%。', [
    'shortfall-remedy',
    { metric: 'roi', threshold: 1, comparator: '<', deductRatio: 0.1, feeScope: 'month' },
  ]),
  says('完成目标80%（含）以上不扣费，60%（含）至80%扣当月服务费的20%，60%以下扣当月服务费的50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.6, to: 0.8, deductRatio: 0.2 },
        { from: 0, to: 0.6, deductRatio: 0.5 },
      ],
      feeScope: 'month',
    },
  ]),
  says('第三个月末未达到8万元的，双方签订补充协议延长一个月，仍未达到的乙方全额退款。', [
    'shortfall-remedy',
    { thresholdAmount: 80000, comparator: '<', extendMonths: 1, refundRatio: 1, fromMonth: 3, toMonth: 3 },
  ]),
  says('未达标月份，甲方仅支付50%的服务费。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.5 },
  ]),
  says('服务费每月8000元，其中基础运营5000元、设计3000元。', ['base-fee', { amount: 8000, per: 'month' }]),
  says('年度服务费48000元，按月平均支付，每月4000元，每月1日支付。', [
    'base-fee',
    { amount: 48000, per: 'year', due: { dayOfMonth: 1 } },
  ]),
  says('甲方于每季度首月前5个工作日内支付当季服务费15000元。', [
    'base-fee',
    { amount: 15000, per: 'quarter', due: { workdays: 5, monthOfQuarter: 1 } },
  ]),
  says('服务费：前三个月免费，第四个月起每月5000元。', [
    'base-fee',
    { amount: 5000, per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('乙方提成为扣除推广费和平台佣金后销售额的5%。', [
    'commission',
    { rate: 0.05, base: 'sales', deduct: ['ad-spend', 'platform-fee'] },
  ]),
  says('销售额在30万元以内部分提成3%，30万元至50万元部分提成4%，50万元以上部分提成5%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 300000, rate: 0.03 },
        { from: 300000, to: 500000, rate: 0.04 },
        { from: 500000, to: null, rate: 0.05 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('超额完成季度目标的，超额部分按6%奖励乙方。', ['commission', { rate: 0.06, above: 'target' }]),
  says('提成于每月25日结算上月金额。', ['commission', { due: { dayOfMonth: 25 } }]),
  says('签约时甲方支付定金2000元，抵扣首月服务费。', ['deposit', { amount: 2000 }]),
  says('甲方押金5000元于合同期满结清费用后退还。', ['deposit', { amount: 5000, refundable: true }]),
  says('任何一方逾期履行付款义务的，每日按应付款项的万分之三支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.0003, of: 'unpaid' },
    'both',
  ]),
  says('乙方逾期上架的，每款每日扣10元。', ['late-penalty', { amountPerDay: 10 }]),
  says('合同中途解除的，服务费按实际服务月份结算，多余部分退还甲方。', [
    'refund-pro-rata',
    { basis: 'months' },
  ]),
  says('服务开始后，甲方不得以任何理由要求退还服务费。', ['refund-pro-rata', { refundRatio: 0 }, 'merchant']),
  says('额外服务另行报价，经甲方书面确认后收费。', ['extra-fee-approval', { approval: 'prior-written' }]),
  says('单次超出500元的样品费用，乙方应先报甲方同意。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 500 },
  ]),
  says('乙方不得将甲方商品图片用于其他店铺，违者每张赔偿500元。', [
    'prohibited-act',
    { acts: ['将甲方商品图片用于其他店铺'], penaltyAmount: 500 },
  ]),
  says('甲方不得绕开乙方私下与乙方介绍的达人合作。', [
    'prohibited-act',
    { acts: ['绕开乙方私下与乙方介绍的达人合作'] },
    'merchant',
  ]),
  says('因乙方发布违规信息导致商品下架的，乙方赔偿由此造成的直接损失。', [
    'prohibited-act',
    { acts: ['发布违规信息'], compensation: 'direct' },
  ]),
  says(
    '第一阶段乙方可操作商品编辑、客服；第二阶段增加推广权限，日限额300元。',
    ['delegation-stage', { allowed: ['商品编辑', '客服'] }],
    ['delegation-stage', { allowed: ['推广权限'] }],
    ['ad-spend-cap', { amount: 300, comparator: '<=', per: 'day', scope: 'shop' }],
  ),
  says('乙方连续三个工作日无人响应甲方诉求的，甲方可解除合同。', [
    'termination-right',
    { trigger: 'unreachable', workdays: 3 },
    'merchant',
  ]),
  says('甲方收到乙方书面催款通知后10日内仍未付款的，乙方可解除本合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 10 },
    'operator',
  ]),
  says('任意一方提前解约，须提前1个月书面通知对方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('乙方对在合作中获得的甲方客户信息承担保密责任，合同终止后仍应保密5年。', [
    'confidentiality',
    { afterYears: 5 },
    'operator',
  ]),
  says('甲方为乙方开通生意参谋查看权限。', [
    'data-access',
    { access: 'read-only', for: 'operator' },
    'merchant',
  ]),
  says('乙方应保证甲方可随时登录店铺主账号。', ['data-access', { access: 'main-account', for: 'merchant' }]),
  ...nothing(
    '双方确认，签约时店铺月均销售额为5万元，ROI为1:2，作为考核基数。',
    '某头部代运营公司一般收取15%的提成。',
    '假如当月销售额为12万元，则超额2万元对应提成2000元。',
    '乙方不承诺具体销售额，销售预测仅供参考。',
    '“推广费”指直通车、万相台等平台广告消耗。',
    '本合同有效期一年，到期前双方另议。',
    '甲方统一社会信用代码：91330106MA2H',
  ),
  ...listed(
    'vague',
    '乙方应尽快提升店铺层级。',
    '销售额力争年内突破200万元。',
    '乙方应合理安排推广预算。',
    '甲方应给予必要的支持。',
  ),
  ...listed(
    'blanks',
    'ROI目标：1:____',
    '甲方应在每月____日前支付。',
    '连续__个月未达标可解约。',
    '乙方押金____元。',
  ),
  ...listed(
    'unread',
    '甲方保证每月备货金额不少于3万元。',
    '甲方全年采购目标为50万元，由甲方自行承担。',
    '乙方应使甲方店铺客单价提升至150元。',
    '店铺支付转化率应不低于3%。',
    '乙方团队更换核心人员须经甲方同意。',
  ),
];
