import { type Case, listed, nothing, says } from './case';

/** Supplements, references to other clauses, rules over two sentences, several rules in one. */
export const supplements: readonly Case[] = [
  says('原合同第三条约定的月销售目标由8万元调整为10万元，自2026年4月1日起执行。', [
    'sales-target',
    { amount: 100000, per: 'month', from: '2026-04-01' },
  ]),
  says('自本补充协议签署之日起，服务费由每月5000元变更为每月6000元。', [
    'base-fee',
    { amount: 6000, per: 'month' },
  ]),
  says('双方同意将推广日限额由300元上调至500元。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('延长服务期1个月，延长期内免收服务费；若期满仍未达到8万元，乙方全额退还已收服务费。', [
    'shortfall-remedy',
    { extendMonths: 1, thresholdAmount: 80000, comparator: '<', refundRatio: 1, feeScope: 'paid' },
  ]),
  says(
    '第3个月末月销达到15万（当前8万）；免费流量占比从40%提升到60%；付费推广ROI不低于1:3。',
    ['sales-target', { amount: 150000, comparator: '>=', per: 'month', byMonth: 3, baseline: 80000 }],
    ['free-traffic-share', { value: 0.6, comparator: '>=', baseline: 0.4 }],
    ['roi-floor', { value: 3, comparator: '>=' }],
  ),
  says('乙方每月须完成甲方下达的销售任务。任务额度为每月人民币12万元。', [
    'sales-target',
    { amount: 120000, per: 'month' },
  ]),
  says('甲方按月支付服务费。金额为每月4000元，于每月10日前付清。', [
    'base-fee',
    { amount: 4000, per: 'month', due: { dayOfMonth: 10 } },
  ]),
  says('推广费由甲方承担。单日上限为300元。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('乙方未完成上述目标的80%且持续两个月的，甲方可解除合同，乙方退还一半服务费。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'consecutive', terminate: true, refundRatio: 0.5 },
  ]),
  says(
    '乙方应每周优化10个标题、每月制作20张主图，并每两周提交一次数据分析报告。',
    ['deliverable', { item: '优化标题', count: 10, per: 'week' }],
    ['deliverable', { item: '制作主图', count: 20, per: 'month' }],
    ['deliverable', { item: '数据分析报告', count: 1, per: '2weeks' }],
  ),
  says(
    '月销售额不得低于6万元，推广费不得高于销售额的20%，退货率不得高于12%，三项均应达标。',
    ['sales-target', { amount: 60000, comparator: '>=', per: 'month' }],
    ['cost-ratio-cap', { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' }],
    ['refund-rate-cap', { value: 0.12, comparator: '<=', rate: 'return' }],
  ),
  says(
    '满足下列任一条件即视为达标：月销售额达10万元，或ROI达1:3。',
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month', anyOf: true }],
    ['roi-floor', { value: 3, comparator: '>=', anyOf: true }],
  ),
  says('乙方应在签约后30日内使店铺日均访客数提升，且销售额达到2万元。', [
    'sales-target',
    { amount: 20000, comparator: '>=', withinDays: 30 },
  ]),
  says('每季度末，乙方提交季度复盘报告一份。', [
    'deliverable',
    { item: '季度复盘报告', count: 1, per: 'quarter' },
  ]),
  says(
    '季度销售目标：一季度20万元，二季度30万元，三季度35万元，四季度60万元。',
    ['sales-target', { amount: 200000, per: 'quarter' }],
    ['sales-target', { amount: 300000, per: 'quarter' }],
    ['sales-target', { amount: 350000, per: 'quarter' }],
    ['sales-target', { amount: 600000, per: 'quarter' }],
  ),
  says(
    '6月和11月的销售目标分别为20万元和50万元。',
    ['sales-target', { amount: 200000, per: 'month', calendarMonths: [6] }],
    ['sales-target', { amount: 500000, per: 'month', calendarMonths: [11] }],
  ),
  says('除6月、11月大促期间外，日推广费不得超过400元。', [
    'ad-spend-cap',
    { amount: 400, comparator: '<=', per: 'day', scope: 'shop', except: '6月、11月大促期间' },
  ]),
  says('大促期间（6月、11月），日推广限额可提高至1500元。', [
    'ad-spend-cap',
    {
      amount: 1500,
      comparator: '<=',
      per: 'day',
      scope: 'shop',
      calendarMonths: [6, 11],
    },
  ]),
  says('2026年3月起，客服首次响应时间由5分钟缩短至1分钟以内。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers', baselineSeconds: 300, from: '2026-03-01' },
  ]),
  says(
    'Party B shall ensure monthly GMV of no less than RMB 100,000. 即乙方保证月GMV不低于10万元。',
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month', metric: 'gmv' }],
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month', metric: 'gmv' }],
  ),
  says(
    'ROAS 不低于 2.8，ACOS 不高于 30%。',
    ['roi-floor', { value: 2.8, comparator: '>=' }],
    ['cost-ratio-cap', { value: 0.3, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' }],
  ),
  says('广告预算 daily cap 为 200 元/天。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('提成每季度结算一次，于次季度首月15日前支付。', [
    'commission',
    { per: 'quarter', due: { dayOfMonth: 15, monthOfQuarter: 1, quarterOffset: 1 } },
  ]),
  says('提成基数以平台后台显示的支付金额扣除退款、运费险及平台扣点后计算。', [
    'commission',
    { base: 'sales', deduct: ['refunds', 'platform-fee'] },
  ]),
  says('月销售额超过15万元时，超出部分按6%计提；不足15万元时不计提成。', [
    'commission',
    { rate: 0.06, above: 150000, base: 'sales' },
  ]),
  says('服务费3万元，分三期支付：签约时付40%，第2个月付30%，第3个月付30%。', [
    'base-fee',
    { amount: 30000, per: 'term', instalments: 3 },
  ]),
  says('乙方逾期交付的，每日按当月服务费的千分之五支付违约金，最高不超过当月服务费的20%。', [
    'late-penalty',
    { ratePerDay: 0.005, of: 'fee', capRatio: 0.2 },
  ]),
  says('客服响应超时的，每超1分钟扣当月服务费的1%。', ['late-penalty', { ratePerMinute: 0.01, of: 'fee' }]),
  says('延迟提交周报的，每次扣款200元。', ['late-penalty', { amountPerEvent: 200 }]),
  says('甲方应于收到对账单后5个工作日内确认，逾期未提异议的视为认可。', [
    'duty-deadline',
    { duty: '确认', workdays: 5, event: '收到对账单' },
    'merchant',
  ]),
  says('甲方调整产品价格的，应至少提前3个工作日书面通知乙方。', [
    'duty-deadline',
    { duty: '书面通知乙方', leadWorkdays: 3, event: '调整产品价格' },
    'merchant',
  ]),
  says(
    '乙方应于活动开始前5天提交活动方案，并于活动结束后3天内提交复盘报告。',
    ['duty-deadline', { duty: '提交活动方案', leadHours: 120, event: '活动开始' }],
    ['duty-deadline', { duty: '提交复盘报告', hours: 72, event: '活动结束' }],
  ),
  says(
    '双方每周一上午10点召开线上例会，乙方于会后24小时内发出会议纪要。',
    ['deliverable', { item: '线上例会', count: 1, per: 'week' }, 'both'],
    ['duty-deadline', { duty: '发出会议纪要', hours: 24, event: '会后' }],
  ),
  says('乙方承诺不将甲方店铺数据提供给任何第三方，违反的应支付违约金3万元。', [
    'prohibited-act',
    { acts: ['将甲方店铺数据提供给任何第三方'], penaltyAmount: 30000 },
  ]),
  says('乙方及其人员不得以甲方名义对外借款，也不得代收货款。', [
    'prohibited-act',
    { acts: ['以甲方名义对外借款', '代收货款'] },
  ]),
  says('乙方每发生一次刷单行为，应向甲方支付违约金5000元，累计三次的甲方有权解除合同。', [
    'prohibited-act',
    { acts: ['刷单'], penaltyAmount: 5000, per: 'event', terminate: true },
  ]),
  says('单笔超过2000元的推广充值，须提前报甲方审批。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 2000 },
  ]),
  says('设计、拍摄费用已包含在服务费中，乙方不再另行收取。', [
    'extra-fee-approval',
    { approval: 'forbidden' },
  ]),
  says('合同提前终止的，甲方已付未使用的推广余额应于5日内退还甲方。', [
    'duty-deadline',
    { duty: '退还', hours: 120 },
  ]),
  says('合作未满30天终止的，按实际服务天数退还剩余服务费。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('甲方单方提前解除合同的，已支付的当月服务费不予退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('店铺因乙方原因被封店的，乙方全额退还服务费并赔偿直接损失，甲方有权解除合同。', [
    'prohibited-act',
    { acts: ['封店'], refundRatio: 1, compensation: 'direct', terminate: true },
  ]),
  ...nothing(
    '本补充协议与原合同具有同等法律效力。',
    '除上述变更外，原合同其他条款继续有效。',
    '2025年店铺全年销售额96万元，平均ROI为1:2.1。',
    '据平台统计，女装类目平均退款率约35%。',
    '乙方在2024年曾为同类店铺实现月销50万元。',
    '以上目标为双方预测，不作为结算及考核依据。',
    '举例：5月销售额12万元，目标10万元，则提成＝2万元×10%＝2000元。',
    '本协议所指“连续两个月”是指自然月。',
    'This Agreement is made in Hangzhou on March 1, 2026.',
  ),
  ...listed(
    'unread',
    '甲方账户余额低于500元时，乙方应提醒甲方充值。',
    '甲方应保持推广账户余额不低于1000元。',
    '乙方应保证店铺DSR三项评分均不低于4.7。',
  ),
  ...listed(
    'vague',
    '双方应友好合作，共同把店铺做好。',
    '乙方应适当增加活动报名次数。',
    '预计第三个月月销可达15万元左右。',
  ),
  ...listed('blanks', '自____年__月__日起，月服务费调整为____元。', '目标金额以双方另行签署的附件为准。'),
];
