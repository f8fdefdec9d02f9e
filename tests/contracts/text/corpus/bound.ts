import { type Case, says } from './case';

/** Who is bound, told by voice, by what went before, or by another name. */
export const bound: readonly Case[] = [
  says('店铺装修由乙方于签约后7日内完成。', ['duty-deadline', { duty: '完成', hours: 168 }]),
  says('样品应由甲方在3日内寄达乙方。', ['duty-deadline', { duty: '寄达乙方', hours: 72 }, 'merchant']),
  says(
    '甲方应于每月5日前支付服务费5000元，并在48小时内确认乙方提交的方案。',
    ['base-fee', { amount: 5000, per: 'month', due: { dayOfMonth: 5 } }],
    ['duty-deadline', { duty: '确认乙方提交的方案', hours: 48 }, 'merchant'],
  ),
  says('甲方要求乙方每周优化标题5个。', ['deliverable', { item: '优化标题', count: 5, per: 'week' }]),
  says('经甲方确认的活动方案，乙方应在2日内执行完毕。', ['duty-deadline', { duty: '执行完毕', hours: 48 }]),
  says('品牌方每月向服务商提供新品不少于3款。', [
    'deliverable',
    { item: '新品', count: 3, per: 'month' },
    'merchant',
  ]),
  says('托管公司承诺月销售额不低于6万元。', ['sales-target', { amount: 60000, per: 'month' }]),
  says('卖家保证店铺主推款库存不少于200件。', ['stock-floor', { count: 200 }, 'merchant']),
  says('代运营方应在接到商家通知后24小时内下架违规商品。', [
    'duty-deadline',
    { duty: '下架违规商品', hours: 24 },
  ]),
  says('由品牌方承担的推广费每月不低于1万元。', [
    'ad-spend-floor',
    { amount: 10000, per: 'month', scope: 'shop' },
    'merchant',
  ]),
  says('双方应每月共同召开复盘会议一次。', [
    'deliverable',
    { item: '复盘会议', count: 1, per: 'month' },
    'both',
  ]),
  says('任何一方违反保密义务的，应向对方支付违约金5万元。', [
    'confidentiality',
    { penaltyAmount: 50000 },
    'both',
  ]),
  says('商家逾期付款的，每日按欠款的0.05%向运营方支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid' },
    'merchant',
  ]),
  says('服务商逾期提交报告的，每日扣减服务费100元。', ['late-penalty', { amountPerDay: 100 }]),
  says('乙方收到甲方的缺货通知后，须在2小时内下架相应商品。', [
    'duty-deadline',
    { duty: '下架相应商品', hours: 2 },
  ]),
  says('甲方收到乙方提交的方案后，应在2个工作日内书面答复。', [
    'duty-deadline',
    { duty: '书面答复', workdays: 2 },
    'merchant',
  ]),
  says('对甲方提出的问题，乙方应在4小时内书面回复。', [
    'response-time-cap',
    { seconds: 14400, to: 'counterparty' },
  ]),
  says('对乙方提交的素材，甲方应于24小时内完成审核。', [
    'duty-deadline',
    { duty: '完成审核', hours: 24 },
    'merchant',
  ]),
  says('除非甲方书面同意，乙方的日推广支出不得超过200元。', [
    'ad-spend-cap',
    { amount: 200, per: 'day', scope: 'shop' },
  ]),
  says('甲方不得拖延付款，逾期超过10日的，乙方有权暂停服务并解除合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 10, comparator: '>' },
    'operator',
  ]),
  says('受托方未完成目标的，委托方可解除合同。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', terminate: true },
  ]),
  says(
    '委托方应为受托方开通子账号，并保留主账号。',
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
    ['data-access', { access: 'main-account', for: 'merchant' }],
  ),
  says(
    '甲方（受托方）承诺月销售额不低于8万元，乙方（委托方）每月支付服务费5000元。',
    ['sales-target', { amount: 80000, per: 'month' }],
    ['base-fee', { amount: 5000, per: 'month' }],
  ),
  says('上海某某公司（下称“运营商”）应于每周一提交周报。', [
    'deliverable',
    { item: '周报', count: 1, per: 'week' },
  ]),
  says('甲方员工不得私下向乙方运营人员支付报酬。', [
    'prohibited-act',
    { acts: ['私下向乙方运营人员支付报酬'] },
    'merchant',
  ]),
  says('乙方应督促甲方在3日内补货。', ['duty-deadline', { duty: '补货', hours: 72 }]),
  says('如乙方需要新增拍摄，甲方应在3日内寄送样品。', [
    'duty-deadline',
    { duty: '寄送样品', hours: 72 },
    'merchant',
  ]),
  says(
    '商家授权运营方使用直通车账户，运营方每日花费不得超过300元。',
    ['ad-spend-cap', { amount: 300, per: 'day', scope: 'channel' }],
    ['data-access', { access: 'ad-account', for: 'operator' }, 'merchant'],
  ),
];
