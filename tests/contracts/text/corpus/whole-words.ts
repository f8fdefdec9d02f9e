import { type Case, listed, says } from './case';

/** What a card shows is cut at whole words, and one sentence may hold a second rule of its kind. */
export const wholeWords: readonly Case[] = [
  says(
    '运营方每月提交促销方案，并应于活动上线5日前报商家确认。',
    ['deliverable', { item: '提交促销方案', count: 1, per: 'month' }],
    ['duty-deadline', { duty: '报商家确认', leadHours: 120, event: '活动上线' }],
  ),
  says('遇断货须提前2天告知乙方。', [
    'duty-deadline',
    { duty: '告知乙方', leadHours: 48, event: '断货' },
    'merchant',
  ]),
  says(
    '乙方每月5日前提交结算单，甲方收到后3个工作日内核对完毕。',
    ['duty-deadline', { duty: '提交结算单', due: { dayOfMonth: 5 } }],
    ['duty-deadline', { duty: '核对完毕', workdays: 3, event: '收到结算单' }, 'merchant'],
  ),
  says('我这边样品三天内寄到。', ['duty-deadline', { duty: '样品寄到', hours: 72 }, 'merchant']),
  ...listed('unread', '商家应在每月8日前支付。'),
  says('乙方不得将其全部或部分工作转包给他人。', [
    'prohibited-act',
    { acts: ['将其全部或部分工作转包给他人'] },
  ]),
  says('甲方不得绕开乙方私下与达人结算。', [
    'prohibited-act',
    { acts: ['绕开乙方私下与达人结算'] },
    'merchant',
  ]),
  says('乙方不得泄露数据，亦不得更换绑定手机。', ['prohibited-act', { acts: ['泄露数据', '更换绑定手机'] }]),
  says('乙方每月申报3场平台活动。', ['deliverable', { item: '平台活动', count: 3, per: 'month' }]),
  says('乙方不得另行收取活动申报费。', [
    'extra-fee-approval',
    { approval: 'forbidden', items: ['活动申报费'] },
  ]),
  says('乙方不得在本合同约定之外收取其他费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('单笔超过300元的拍摄费要先跟我说。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 300, items: ['拍摄费'] },
  ]),
  says(
    '服务费前两个月2500/月，第三个月起4000/月。',
    ['base-fee', { amount: 2500, per: 'month', fromMonth: 1, toMonth: 2 }],
    ['base-fee', { amount: 4000, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says('托管费由甲方于每月15日前汇入乙方账户。', ['base-fee', { per: 'month', due: { dayOfMonth: 15 } }]),
  says(
    '月销破15万奖2000，破30万奖5000。',
    ['commission', { amount: 2000, above: 150000, per: 'month' }],
    ['commission', { amount: 5000, above: 300000, per: 'month' }],
  ),
  says('连续两个月完成目标的，甲方奖励乙方3000元。', [
    'commission',
    { amount: 3000, above: 'target', conditional: true },
  ]),
  says(
    '日报晚发一次扣20，开播迟到一次扣80。',
    ['late-penalty', { amountPerEvent: 20 }],
    ['late-penalty', { amountPerEvent: 80 }],
  ),
  says('提前解约的，未服务月份的服务费退还60%，已服务月份不退。', [
    'refund-pro-rata',
    { basis: 'months', refundRatio: 0.6 },
  ]),
  says(
    '甲方逾期付款超过15日的，乙方可解除合同，已付费用不退。',
    ['termination-right', { trigger: 'late-payment', days: 15, comparator: '>' }],
    ['refund-pro-rata', { refundRatio: 0 }],
  ),
  says('头20天内乙方仅能查看报表和优化标题，不得改价。', [
    'delegation-stage',
    { allowed: ['查看报表', '优化标题'], denied: ['改价'], withinDays: 20 },
  ]),
  says(
    '第1个月乙方只做客服和上架，不得动用推广费。',
    ['delegation-stage', { allowed: ['客服', '上架'], fromMonth: 1, toMonth: 1 }],
    ['ad-spend-cap', { amount: 0, per: 'month', scope: 'shop', fromMonth: 1, toMonth: 1 }],
  ),
  says(
    '签约后3日内，甲方为乙方开通子账号及千川账户权限。',
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
    ['data-access', { access: 'ad-account', for: 'operator' }, 'merchant'],
  ),
  says(
    '前两个月店铺订单量累计不少于600单，第3至第5个月累计订单量不少于1500单。',
    ['sales-target', { count: 600, unit: 'order', per: 'term', byMonth: 2 }],
    ['sales-target', { count: 1500, unit: 'order', per: 'term', fromMonth: 3, toMonth: 5 }],
  ),
  says(
    '退货率每月不超过25%，大促月不超过32%。',
    ['refund-rate-cap', { value: 0.25, rate: 'return', per: 'month', except: '大促月' }],
    ['refund-rate-cap', { value: 0.32, rate: 'return', per: 'month', window: '大促月' }],
  ),
  says('福利款毛利率不低于15%。', ['margin-floor', { value: 0.15, margin: 'gross', scope: '福利款' }]),
  says(
    'Shopee Ads ROAS must be no less than 3, and daily spend shall not exceed RMB 500.',
    ['roi-floor', { value: 3, channel: 'Shopee' }],
    ['ad-spend-cap', { amount: 500, per: 'day', scope: 'channel' }],
  ),
];
