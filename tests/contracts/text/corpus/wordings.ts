import { type Case, listed, nothing, says } from './case';

/** The same rules in the wordings of chats, tables and English notes. */
export const wordings: readonly Case[] = [
  says(
    '月度支付金额目标：首月不低于6万元，次月不低于9万元，第三个月起每月不低于16万元。',
    ['sales-target', { amount: 60000, per: 'month', metric: 'paid', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 90000, per: 'month', metric: 'paid', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 160000, per: 'month', metric: 'paid', fromMonth: 3, toMonth: null }],
  ),
  says('第3至第6个月，月成交额较签约前月均12万元增长不低于35%。', [
    'sales-target',
    { growth: 0.35, comparator: '>=', per: 'month', baseline: 120000, fromMonth: 3, toMonth: 6 },
  ]),
  says('服务商承诺在合作的5个月内，将商家京东专营店单月成交额做到45万元以上。', [
    'sales-target',
    { amount: 450000, comparator: '>=', per: 'month', byMonth: 5 },
  ]),
  says(
    '考核指标\t第1月\t第2月\nGMV(万元)\t12\t18',
    ['sales-target', { amount: 120000, per: 'month', metric: 'gmv', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 180000, per: 'month', metric: 'gmv', fromMonth: 2, toMonth: 2 }],
  ),
  says(
    '活动报名\t每月不少于3场\t提供活动方案\n主图更新\t每2周1次\t提供对比数据',
    ['deliverable', { item: '活动报名', count: 3, per: 'month', attach: '活动方案' }],
    ['deliverable', { item: '主图更新', count: 1, per: '2weeks', attach: '对比数据' }],
  ),
  says('京准通ROI≥2.3，按自然周统计。', ['roi-floor', { value: 2.3, channel: '京准通', per: 'week' }]),
  says('磁力金牛ROI≥1.7（周口径）。', ['roi-floor', { value: 1.7, channel: '磁力金牛', per: 'week' }]),
  says('服务商保证店铺全年成交额不低于所付服务费总额的6倍。', [
    'roi-floor',
    { value: 6, comparator: '>=', basis: 'service-fee', per: 'year' },
  ]),
  says('客服每天在线13小时（10:00-23:00）。', [
    'deliverable',
    { item: '客服', count: 13, unit: 'hour', per: 'day', window: '10:00-23:00' },
  ]),
  says(
    '每周三18:00前提交运营周报1份，每月8日前提交运营月报1份。',
    ['deliverable', { item: '运营周报', count: 1, per: 'week', due: { weekday: 3, time: '18:00' } }],
    ['deliverable', { item: '运营月报', count: 1, per: 'month', due: { dayOfMonth: 8 } }],
  ),
  says('任一季度总预算上限15万元，含服务费与广告费。', [
    'total-budget-cap',
    { amount: 150000, comparator: '<=', per: 'quarter' },
  ]),
  says(
    '大瓶装破价线88元，小瓶装破价线36元。',
    ['price-floor', { amount: 88, comparator: '>=', product: '大瓶装' }],
    ['price-floor', { amount: 36, comparator: '>=', product: '小瓶装' }],
  ),
  says('上活动的款，净利率至少留6个点。', ['margin-floor', { value: 0.06, margin: 'net' }]),
  says('退货率控制在32%以内，春节当月不计。', [
    'refund-rate-cap',
    { value: 0.32, comparator: '<=', rate: 'return', except: '春节当月' },
  ]),
  says(
    '商家须保证主打款库存不少于400件，其余SKU不少于40件。',
    ['stock-floor', { count: 400, action: 'hold', scope: '主打款' }, 'merchant'],
    ['stock-floor', { count: 40, action: 'hold', scope: '其余SKU' }, 'merchant'],
  ),
  says(
    '甲方应为爆款备足20天以上的可售库存，断货须提前5天告知乙方。',
    ['stock-floor', { daysOfCover: 20, action: 'hold' }, 'merchant'],
    ['duty-deadline', { duty: '告知乙方', leadHours: 120 }, 'merchant'],
  ),
  says(
    '乙方每月5日前出具上月对账单，甲方收到后3个工作日内核对完毕。',
    ['duty-deadline', { duty: '出具上月对账单', due: { dayOfMonth: 5 } }],
    ['duty-deadline', { duty: '核对', workdays: 3 }, 'merchant'],
  ),
  says('差评8小时内联系买家处理。', ['duty-deadline', { duty: '联系买家处理', hours: 8, event: '差评' }]),
  says('甲方3天内寄样。', ['duty-deadline', { duty: '寄样', hours: 72 }, 'merchant']),
  says('乙方对接人3小时内回甲方消息。', [
    'response-time-cap',
    { seconds: 10800, comparator: '<=', to: 'counterparty' },
  ]),
  says(
    '月销低于4万元的，当月服务费不收；连续两个月低于4万元，甲方可直接解约。',
    [
      'shortfall-remedy',
      { metric: 'sales', thresholdAmount: 40000, comparator: '<', deductRatio: 1, feeScope: 'month' },
    ],
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        thresholdAmount: 40000,
        comparator: '<',
        months: 2,
        run: 'consecutive',
        terminate: true,
      },
    ],
  ),
  says(
    '开店服务费一次性收取2500元，之后每月运营费3800元，另按店铺销售额提4个点。',
    ['base-fee', { amount: 2500, per: 'once' }],
    ['base-fee', { amount: 3800, per: 'month' }],
    ['commission', { rate: 0.04, base: 'sales' }],
  ),
  says('提成：抖店GMV扣退款后的6%，次月8号结。', [
    'commission',
    { rate: 0.06, base: 'channel', deduct: ['refunds'], due: { dayOfMonth: 8, monthOffset: 1 } },
  ]),
  says('甲方支付押金1.5万元，签约当日付8000元，店铺上线后付清余款。', [
    'deposit',
    { amount: 15000, firstAmount: 8000, firstDue: { event: '签约' }, restDue: { event: '店铺上线' } },
  ]),
  says('因服务商补单被平台处罚的，其缴纳的保证金6000元不予退还。', [
    'deposit',
    { amount: 6000, refundable: false, forfeitOn: '补单被平台处罚' },
    'operator',
  ]),
  says('刷单、盗图一次罚1500。', [
    'prohibited-act',
    { acts: ['刷单', '盗图'], penaltyAmount: 1500, per: 'event' },
  ]),
  says('拍摄、寄样以外再加钱的，先问甲方，没同意的乙方自己出。', [
    'extra-fee-approval',
    { approval: 'prior', unapprovedBearer: 'operator' },
  ]),
  says(
    '商家为服务商开通店铺子账号及千川广告账户权限。',
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
    ['data-access', { access: 'ad-account', for: 'operator' }, 'merchant'],
  ),
  says('甲方给乙方开子账号，主账号甲方自己留着。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says('第4个月起可以报活动。', ['delegation-stage', { allowed: ['报活动'], fromMonth: 4, toMonth: null }]),
  says('库存不足40件要在群里说一声。', ['stock-floor', { count: 40, action: 'notify' }]),
  says('客服响应超时的，每超1分钟扣当月服务费的2%。', ['late-penalty', { ratePerMinute: 0.02 }]),
  says('Monthly sales target: RMB 250,000 from month 4 onward, net of refunds and shipping.', [
    'sales-target',
    { amount: 250000, per: 'month', deduct: ['refunds', 'shipping'], fromMonth: 4, toMonth: null },
  ]),
  says('Shopee Ads: ROAS must not fall below 3.2 in June, November and December.', [
    'roi-floor',
    { value: 3.2, channel: 'Shopee Ads', calendarMonths: [6, 11, 12] },
  ]),
  says('Title optimization: at least 15 SKUs per week.', [
    'deliverable',
    { item: 'Title optimization', count: 15, per: 'week' },
  ]),
  says('Retainer: CNY 9,000 per month, payable within 7 working days after receipt of invoice.', [
    'base-fee',
    { amount: 9000, per: 'month', due: { workdays: 7 } },
  ]),
  says('2) Shopee: 250 orders within 45 days after launch.', [
    'sales-target',
    { count: 250, unit: 'order', withinDays: 45 },
  ]),
  ...nothing(
    'Example: 250 orders within 45 days after launch.',
    '以上报价有效期10天，以双方签署的合同为准。',
  ),
  ...listed('unread', 'Unless agreed otherwise, the operator must return the samples to the client.'),
];
