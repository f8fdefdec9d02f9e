import { type Case, nothing, says } from './case';

/** Words that are carried on from what was told before, and rules of others that are none of this shop. */
export const carried: readonly Case[] = [
  says(
    '前两个月每月至少上新8款，后四个月每月至少15款。',
    ['deliverable', { item: '上新', count: 8, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 2 }],
    ['deliverable', { item: '上新', count: 15, comparator: '>=', per: 'month', fromMonth: 3, toMonth: 6 }],
  ),
  says(
    '第一个月每周更新主图2张，之后每周4张。',
    ['deliverable', { item: '更新主图', count: 2, per: 'week', fromMonth: 1, toMonth: 1 }],
    ['deliverable', { item: '更新主图', count: 4, per: 'week', fromMonth: 2, toMonth: null }],
  ),
  says('双方以第四个月为验收月。该月店铺成交额须达到15万元。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: 4 },
  ]),
  says('第三个月为冲刺月。当月ROI不低于2.8。', [
    'roi-floor',
    { value: 2.8, comparator: '>=', fromMonth: 3, toMonth: 3 },
  ]),
  says('第5个月起进入稳定期。此后每月支付金额不低于18万元。', [
    'sales-target',
    { amount: 180000, comparator: '>=', per: 'month', fromMonth: 5, toMonth: null },
  ]),
  says(
    '运营费每月5500元，甲方应于每月3日前支付，每逾期一日加收0.2%滞纳金。',
    ['base-fee', { amount: 5500, per: 'month', due: { dayOfMonth: 3 } }],
    ['late-penalty', { ratePerDay: 0.002 }, 'merchant'],
  ),
  says(
    '服务商每周二提交周报，晚交一天扣80元。',
    ['deliverable', { item: '周报', count: 1, per: 'week', due: { weekday: 2 } }],
    ['late-penalty', { amountPerDay: 80 }],
  ),
  says(
    '乙方每日22点前发送生意参谋截图，漏发一次扣40元。',
    ['data-access', { access: 'screenshot', for: 'merchant', per: 'day', due: { time: '22:00' } }],
    ['late-penalty', { amountPerEvent: 40 }],
  ),
  says('服务商不得开启或使用千川账户。', ['prohibited-act', { acts: ['开启或使用千川账户'] }]),
  says('客服每周6天，每天在线13小时。', [
    'deliverable',
    { item: '在线', count: 13, unit: 'hour', per: 'day', daysPerWeek: 6 },
  ]),
  says(
    '库存预警\n1、主打款低于80件时通知商家\n2、常规款低于25件时通知商家',
    ['stock-floor', { count: 80, comparator: '>=', action: 'notify' }],
    ['stock-floor', { count: 25, comparator: '>=', action: 'notify' }],
  ),
  says('全站营销每日花费不超过220元。', [
    'ad-spend-cap',
    { amount: 220, comparator: '<=', per: 'day', scope: 'channel', channel: '全站营销' },
  ]),
  ...nothing(
    '服务商为另一家店铺代运营时，月成交额不低于40万元。',
    '甲方名下另一家店铺每月服务费7000元，由他人运营。',
    '乙方服务的其他商家ROI均在4以上。',
  ),
];
