import { type Case, listed, nothing, says } from './case';

/** Usual terms at greater length: provisos, consequences and neighbours in one sentence; written without looking at the recognisers. */
export const counsels: readonly Case[] = [
  says(
    '乙方承诺在服务期前三个月内，店铺月均销售额不低于5万元；自第四个月起，月均销售额不低于10万元。',
    ['sales-target', { amount: 50000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 3 }],
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null }],
  ),
  says('店铺2024年度销售目标为人民币200万元，由乙方负责达成。', [
    'sales-target',
    { amount: 2000000, comparator: '>=', per: 'year' },
  ]),
  says('乙方应保证店铺日均订单量不少于100单。', [
    'sales-target',
    { count: 100, unit: 'order', comparator: '>=', per: 'day' },
  ]),
  says('乙方保证店铺月度销售目标完成率不低于80%。', [
    'sales-target',
    { completion: 0.8, comparator: '>=', per: 'month' },
  ]),
  says('第二至第三个月为爬坡期，销售额应达到目标的60%-80%。', [
    'sales-target',
    { completionRange: [0.6, 0.8], fromMonth: 2, toMonth: 3, per: 'month' },
  ]),
  says('千川投放ROI连续两周低于1.5的，乙方应停止投放并提交优化方案。', [
    'roi-floor',
    { value: 1.5, comparator: '>=', channel: '千川', weeks: 2, run: 'consecutive' },
  ]),
  says(
    '店铺整体推广投产比不低于1:3，其中直通车投产比不低于1:2.5。',
    ['roi-floor', { value: 3, comparator: '>=' }],
    ['roi-floor', { value: 2.5, comparator: '>=', channel: '直通车' }],
  ),
  says('付费流量占比不得超过店铺总流量的50%。', [
    'free-traffic-share',
    { value: 0.5, comparator: '<=', share: 'paid' },
  ]),
  says('店铺自然搜索流量占比由40%提升至60%。', ['free-traffic-share', { value: 0.6, comparator: '>=' }]),
  says('乙方应在收到甲方新品样品后24小时内制作3张测试主图。', [
    'deliverable',
    { per: 'event', item: '测试主图', count: 3, withinHours: 24 },
  ]),
  says(
    '乙方每月优化商品标题50个、详情页5个、主图10张。',
    ['deliverable', { item: '商品标题', count: 50, per: 'month' }],
    ['deliverable', { item: '详情页', count: 5, per: 'month' }],
    ['deliverable', { item: '主图', count: 10, per: 'month' }],
  ),
  says('双方每月召开一次运营复盘会议。', [
    'deliverable',
    { item: '运营复盘会议', count: 1, per: 'month' },
    'both',
  ]),
  says('乙方客服每周七天、每天不少于16小时在线。', [
    'deliverable',
    { item: '客服', count: 16, unit: 'hour', per: 'day', daysPerWeek: 7 },
  ]),
  says(
    '第二个月起，乙方可使用推广账户，每日推广花费不得超过300元，单品每日不得超过100元。',
    [
      'ad-spend-cap',
      { amount: 300, comparator: '<=', per: 'day', scope: 'shop', fromMonth: 2, toMonth: null },
    ],
    [
      'ad-spend-cap',
      { amount: 100, comparator: '<=', per: 'day', scope: 'product', fromMonth: 2, toMonth: null },
    ],
  ),
  says('直通车月度推广费用以2万元为上限。', [
    'ad-spend-cap',
    { amount: 20000, comparator: '<=', per: 'month', scope: 'channel' },
  ]),
  says('甲方承诺每月提供不低于8000元的直通车推广预算。', [
    'ad-spend-floor',
    { amount: 8000, comparator: '>=', per: 'month', scope: 'channel' },
  ]),
  says('本项目每月总费用（含服务费、推广费、货款）控制在5万元以内。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month' },
  ]),
  says('参加平台活动时，商品活动价不得低于成本价的1.2倍。', [
    'price-floor',
    { ref: 'cost', ratio: 1.2, comparator: '>=' },
  ]),
  says('费比不得超过15%。', [
    'cost-ratio-cap',
    { value: 0.15, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('单品净利润率低于5%的商品不得参加促销活动。', [
    'margin-floor',
    { value: 0.05, comparator: '>=', margin: 'net' },
  ]),
  says('因商品质量引起的退款率不得超过3%。', [
    'refund-rate-cap',
    { value: 0.03, comparator: '<=', rate: 'quality-refund' },
  ]),
  says('甲方应保证主推商品库存不少于15天的销量。', [
    'stock-floor',
    { daysOfCover: 15, comparator: '>=' },
    'merchant',
  ]),
  says('甲方应保证每款在售商品的库存不少于100件，库存不足时应及时补货。', [
    'stock-floor',
    { count: 100, comparator: '>=' },
    'merchant',
  ]),
  says('客服3分钟人工响应率不低于95%。', [
    'response-time-cap',
    { seconds: 180, share: 0.95, comparator: '<=', to: 'buyers' },
  ]),
  says('双方指定联系人应在对方发出信息后4小时内予以回复。', [
    'response-time-cap',
    { seconds: 14400, to: 'counterparty' },
    'both',
  ]),
  says('甲方应在乙方提交方案后2个工作日内书面确认，逾期未确认视为同意。', [
    'duty-deadline',
    { duty: '书面确认', workdays: 2 },
    'merchant',
  ]),
  says('大促活动开始前15日，乙方应向甲方提交活动方案及预算。', [
    'duty-deadline',
    { duty: '提交活动方案及预算', leadHours: 360 },
  ]),
  says('乙方更换项目负责人的，应提前7日书面通知甲方。', [
    'duty-deadline',
    { duty: '书面通知甲方', leadHours: 168 },
  ]),
  says('合同终止之日起5个工作日内，乙方应交还全部账号密码及资料。', [
    'duty-deadline',
    { duty: '交还全部账号密码及资料', workdays: 5 },
  ]),
  says('累计三个月未完成销售目标的，甲方有权终止合同，乙方退还最后三个月服务费的30%。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 1,
      comparator: '<',
      months: 3,
      run: 'cumulative',
      terminate: true,
      refundRatio: 0.3,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ]),
  says('当月ROI未达到约定标准的，甲方有权扣减当月服务费的20%。', [
    'shortfall-remedy',
    { metric: 'roi', threshold: 1, comparator: '<', deductRatio: 0.2, feeScope: 'month' },
  ]),
  says('合同期满，乙方累计完成销售额不足目标的50%，应全额退还甲方已支付的服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.5, comparator: '<', refundRatio: 1, feeScope: 'paid' },
  ]),
  says('月完成率在60%以上不足80%的，扣减当月服务费的20%；不足60%的，扣减50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.6, to: 0.8, deductRatio: 0.2 },
        { from: 0, to: 0.6, deductRatio: 0.5 },
      ],
      feeScope: 'month',
    },
  ]),
  says('服务费按季度支付，每季度30000元，于每季度首月5日前支付。', [
    'base-fee',
    { amount: 30000, per: 'quarter', due: { dayOfMonth: 5, monthOfQuarter: 1 } },
  ]),
  says('合同签订后3个工作日内，甲方一次性支付全年服务费6万元。', [
    'base-fee',
    { amount: 60000, per: 'once', due: { workdays: 3 } },
  ]),
  says('甲方每月10日前支付上月服务费。', [
    'base-fee',
    { per: 'month', due: { dayOfMonth: 10, monthOffset: 1 } },
  ]),
  says('月销售额达到20万元的，甲方另行奖励乙方3000元。', [
    'commission',
    { amount: 3000, above: 200000, base: 'sales' },
  ]),
  says('乙方提成按店铺净利润的20%计算，每月不低于2000元。', [
    'commission',
    { rate: 0.2, base: 'net-profit', minAmount: 2000, per: 'month' },
  ]),
  says('乙方向甲方缴纳保证金5000元，如有刷单行为，保证金不予退还。', [
    'deposit',
    { amount: 5000, refundable: false },
    'operator',
  ]),
  says('甲方未按约定时间付款的，每逾期一日，按逾期金额的0.1%支付违约金，但最高不超过逾期金额的10%。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid', capRatio: 0.1 },
    'merchant',
  ]),
  says('服务不足一个月的，服务费按实际服务天数计算。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('甲方提前解约的，已支付的服务费不予退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('单笔超过500元的设计、拍摄等费用须经甲方事先书面批准后方可发生，否则由乙方自行承担。', [
    'extra-fee-approval',
    { approval: 'prior-written', amountOver: 500 },
  ]),
  says('除本合同约定的费用外，乙方不得以任何名义向甲方收取其他费用。', [
    'extra-fee-approval',
    { approval: 'forbidden' },
  ]),
  says('乙方不得私自与甲方客户进行交易，不得将甲方货源信息提供给第三方。', [
    'prohibited-act',
    { acts: ['私自与甲方客户进行交易', '将甲方货源信息提供给第三方'] },
  ]),
  says('乙方存在刷单行为的，应退还已收取的全部服务费，并赔偿甲方因此遭受的全部损失。', [
    'prohibited-act',
    { acts: ['刷单'], refundRatio: 1 },
  ]),
  says('甲方不得将乙方提供的运营方案泄露给第三方。', ['confidentiality', {}, 'merchant']),
  says('第三个月起，甲方授权乙方负责活动报名及大促运营。', [
    'delegation-stage',
    { allowed: ['活动报名', '大促运营'], fromMonth: 3, toMonth: null },
    'merchant',
  ]),
  says('因乙方原因导致店铺被平台扣12分以上的，甲方有权立即解除合同。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 12, comparator: '>=' },
    'merchant',
  ]),
  says('一方违约，经守约方书面催告后10日内仍未改正的，守约方有权解除本合同。', [
    'termination-right',
    { trigger: 'breach-uncured', days: 10 },
    'both',
  ]),
  says('甲方有权提前15日书面通知乙方解除本合同。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 15 },
    'merchant',
  ]),
  says('乙方应对甲方的经营数据严格保密，违反保密义务的，应支付违约金10万元。', [
    'confidentiality',
    { penaltyAmount: 100000 },
    'operator',
  ]),
  says('乙方应于每日10:00前将前一日的后台数据截图发送给甲方。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  says('甲方始终保留店铺主账号及推广账户的管理权限。', [
    'data-access',
    { access: 'main-account', for: 'merchant' },
  ]),
  ...listed(
    'vague',
    '甲方应积极配合乙方的运营工作，并提供必要的支持。',
    '乙方应合理控制推广费用，避免不必要的浪费。',
    '乙方应定期向甲方汇报店铺运营情况。',
    '乙方应配备经验丰富的运营人员为甲方提供服务。',
    '预计第三个月销售额可达10万元左右。',
  ),
  ...listed(
    'blanks',
    '乙方应在合同签订后  日内完成店铺装修。',
    '提成比例为销售额的【】%。',
    '推广费每日不超过叁佰元（500元）。',
  ),
  ...listed(
    'unread',
    '甲方应保证其提供的商品质量合格，并承担因商品质量问题产生的售后责任。',
    '本合同期满前30日，双方如无异议，本合同自动续期一年。',
    '乙方开具增值税专用发票的，税费由甲方另行承担。',
  ),
  ...nothing(
    '甲方店铺近三个月月均销售额为6.5万元，推广费用约1万元。',
    '销售额如受平台政策、季节等因素影响，不构成乙方违约。',
    '甲方知悉并理解，投产比受多种因素影响，乙方不保证投产比。',
    '本合同自双方签字盖章之日起生效，有效期一年。',
    '以上费用标准仅供参考，不作为结算依据。',
    '同行业平均退款率为12%。',
  ),
];
