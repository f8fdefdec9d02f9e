import { type Case, listed, nothing, says } from './case';

/** A second set written without looking at the recognisers: work, duties and money. */
export const lateRest: readonly Case[] = [
  says('运营方每月至少参加平台活动三场。', [
    'deliverable',
    { item: '参加平台活动', count: 3, comparator: '>=', per: 'month' },
  ]),
  says('每周提供一次店铺数据周报，内容包括流量、转化率、客单价。', [
    'deliverable',
    { item: '店铺数据周报', count: 1, per: 'week' },
  ]),
  says('每天发布小红书笔记2篇，每月共计60篇。', [
    'deliverable',
    { item: '发布小红书笔记', count: 2, per: 'day' },
  ]),
  says('乙方应在合同签订后7日内完成20款商品详情页设计。', [
    'deliverable',
    { per: 'once', item: '商品详情页设计', count: 20, withinHours: 168 },
  ]),
  says('客服服务时间为每日9:00至23:00。', [
    'deliverable',
    { item: '客服服务', count: 14, unit: 'hour', per: 'day', window: '9:00至23:00' },
  ]),
  says('乙方每月为甲方建联达人不少于30位。', ['deliverable', { item: '建联达人', count: 30, per: 'month' }]),
  says('每月优化50个标题，开直通车1000元。', ['deliverable', { item: '优化标题', count: 50, per: 'month' }]),
  says(
    '店铺主图每月更新不少于10张，详情页每月优化5个。',
    ['deliverable', { item: '主图更新', count: 10, per: 'month' }],
    ['deliverable', { item: '详情页优化', count: 5, per: 'month' }],
  ),
  says('甲方需在乙方提出需求后24小时内给予答复。', [
    'response-time-cap',
    { seconds: 86400, to: 'counterparty' },
    'merchant',
  ]),
  says('乙方应在每月结束后3个工作日内向甲方提交对账单。', [
    'duty-deadline',
    { duty: '提交对账单', workdays: 3 },
  ]),
  says('活动报名前2天，乙方须将活动方案报甲方确认。', [
    'duty-deadline',
    { duty: '活动方案报甲方确认', leadHours: 48 },
  ]),
  says('甲方应于样品寄出前1个工作日告知乙方快递单号。', [
    'duty-deadline',
    { duty: '告知乙方快递单号', leadWorkdays: 1 },
    'merchant',
  ]),
  says('合同解除后，乙方应于3个工作日内移交全部运营记录并解绑子账号。', [
    'duty-deadline',
    { duty: '移交全部运营记录并解绑子账号', workdays: 3, event: '合同解除' },
  ]),
  says('遇平台规则变化，乙方应在24小时内书面告知甲方。', [
    'duty-deadline',
    { duty: '书面告知甲方', hours: 24, event: '平台规则变化' },
  ]),
  says(
    '第1个月仅开放商品编辑和客服权限，第2个月开放推广权限。',
    ['delegation-stage', { allowed: ['商品编辑', '客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['推广'], fromMonth: 2, toMonth: 2 }],
  ),
  says('合作满3个月后，甲方向乙方开放活动报名及改价权限。', [
    'delegation-stage',
    { allowed: ['活动报名', '改价'], fromMonth: 4, toMonth: null },
    'merchant',
  ]),
  says('乙方承诺不从事任何刷单炒信行为，一经发现，甲方有权立即解除合同并要求乙方退还全部服务费。', [
    'prohibited-act',
    { acts: ['刷单炒信'], terminate: true, refundRatio: 1 },
  ]),
  says('乙方不得代收代付货款。', ['prohibited-act', { acts: ['代收代付货款'] }]),
  says('乙方不得发布违反广告法的极限词，由此产生的罚款由乙方承担。', [
    'prohibited-act',
    { acts: ['发布违反广告法的极限词'] },
  ]),
  says('任何一方不得诋毁对方商誉。', ['prohibited-act', { acts: ['诋毁对方商誉'] }, 'both']),
  says('未经甲方书面同意，乙方不得将账号密码告知第三人。', [
    'prohibited-act',
    { acts: ['将账号密码告知第三人'] },
  ]),
  says('因乙方违规操作致使店铺被扣分的，每扣1分乙方支付违约金500元。', [
    'prohibited-act',
    { acts: ['违规操作'], penaltyAmount: 500 },
  ]),
  says('甲乙双方对本协议的内容负有保密责任，期限为协议终止后一年。', ['confidentiality', { afterYears: 1 }]),
  says('乙方及其员工不得泄露甲方店铺的任何数据，违约金为5万元。', [
    'confidentiality',
    { penaltyAmount: 50000 },
    'operator',
  ]),
  says('甲方保留店铺主账号及资金账户的全部权限。', [
    'data-access',
    { access: 'main-account', for: 'merchant' },
  ]),
  says('乙方应每日向甲方提供后台销售数据截图。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  says('甲方授权乙方使用店铺子账号进行运营操作。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says('若乙方连续两个月ROI低于1:2，甲方有权解除合同且无需支付当月服务费。', [
    'shortfall-remedy',
    {
      metric: 'roi',
      thresholdAmount: 2,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      deductRatio: 1,
      feeScope: 'month',
    },
  ]),
  says('任意一个月销售额低于目标的50%，甲方可解除合同。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.5, comparator: '<', months: 1, run: 'single', terminate: true },
  ]),
  says('三个月内销售额未达10万元的，乙方退还全部服务费。', [
    'shortfall-remedy',
    { metric: 'sales', thresholdAmount: 100000, comparator: '<', refundRatio: 1, feeScope: 'total' },
  ]),
  says('未达目标70%的，退30%；未达目标50%的，退50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.5, to: 0.7, refundRatio: 0.3 },
        { from: 0, to: 0.5, refundRatio: 0.5 },
      ],
    },
  ]),
  says('如当季未完成考核目标，乙方应免费延长一个月服务期，延长期内仍未完成的，全额退还当季服务费。', [
    'shortfall-remedy',
    { threshold: 1, extendMonths: 1, refundRatio: 1 },
  ]),
  says('服务费按月支付，每月3000元，先付后做。', ['base-fee', { amount: 3000, per: 'month' }]),
  says('合同总金额为人民币叁万陆仟元整（¥36,000.00），甲方分3次付清。', [
    'base-fee',
    { amount: 36000, per: 'term', instalments: 3 },
  ]),
  says(
    '首月服务费3000元，次月起每月5000元。',
    ['base-fee', { amount: 3000, fromMonth: 1, toMonth: 1 }],
    ['base-fee', { amount: 5000, per: 'month', fromMonth: 2, toMonth: null }],
  ),
  says('全托管服务费：人民币 5,000 元／月。', ['base-fee', { amount: 5000, per: 'month' }]),
  says('甲方每月按实际成交额的8%支付乙方佣金。', ['commission', { rate: 0.08, base: 'sales' }]),
  says('销售额0-10万元提成2%，10-30万元提成3%，30万元以上提成4%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.02 },
        { from: 100000, to: 300000, rate: 0.03 },
        { from: 300000, to: null, rate: 0.04 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('提成以扣除退款、平台扣点后的净销售额为基数。', [
    'commission',
    { base: 'sales', deduct: ['refunds', 'platform-fee'] },
  ]),
  says('无基础服务费，乙方按销售额的15%收取提成。', ['commission', { rate: 0.15, base: 'sales' }]),
  says('乙方应于签约之日向甲方支付履约保证金5000元，合同期满后10个工作日内退还。', [
    'deposit',
    { amount: 5000 },
    'operator',
  ]),
  says('甲方未按期付款，每延迟一天，按延迟金额的1‰支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid' },
    'merchant',
  ]),
  says('乙方未按时交付设计稿的，每逾期一天扣除当月服务费的1%。', [
    'late-penalty',
    { ratePerDay: 0.01, of: 'fee' },
  ]),
  says('服务期不满一个月的，费用按日折算（月费÷30×实际天数）。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('因乙方原因解除合同的，乙方应退还未服务月份的服务费。', ['refund-pro-rata', { basis: 'months' }]),
  says('服务费一经支付，概不退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('如达人带货佣金等额外费用，按实际发生结算，需提前申请。', [
    'extra-fee-approval',
    { approval: 'prior', atCost: true },
  ]),
  says('乙方不得收取活动申报费、设计费等任何附加费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('乙方连续3个工作日不回复甲方消息的，视为失联，甲方有权终止合同。', [
    'termination-right',
    { trigger: 'unreachable', workdays: 3 },
    'merchant',
  ]),
  says('双方均可提前一个月书面通知对方解除合同。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('甲方逾期支付服务费超过30天，乙方可单方解除本合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 30, comparator: '>' },
    'operator',
  ]),
  says('乙方收到整改通知后5个工作日内未整改的，甲方有权解除合同。', [
    'termination-right',
    { trigger: 'breach-uncured', workdays: 5 },
    'merchant',
  ]),
  ...nothing(
    '附件为本合同不可分割的组成部分。',
    '甲方（委托方）：上海某某贸易有限公司',
    '例如甲方当月逾期10天，则违约金为5000×0.05%×10=25元。',
    '本合同自双方签字盖章之日起生效。',
    '乙方已为本行业20家商家提供代运营服务。',
    '甲方不另行支付押金。',
  ),
  ...listed(
    'vague',
    '乙方应积极参与平台活动。',
    '甲方应及时提供产品资料。',
    '服务费可根据业绩另行协商调整。',
    '乙方应妥善处理客户投诉。',
    '乙方尽力在短时间内提升店铺权重。',
  ),
  ...listed(
    'blanks',
    '乙方每月完成____篇笔记。',
    '提成比例：超额部分的【  】%。',
    '逾期付款违约金按日______计算。',
    '甲方应在____个工作日内提供资料。',
    '保证金人民币贰万元（￥2,000元）。',
  ),
  ...listed(
    'unread',
    '乙方应为其派驻人员缴纳社会保险。',
    '合同履行过程中形成的作品著作权归甲方。',
    '遇不可抗力，双方均可免责。',
    '乙方应提供正规发票。',
  ),
];
