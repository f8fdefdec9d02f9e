import { type Case, says } from './case';

/** What follows when something is missed, late or ended, told in ways that resemble another rule. */
export const outcomes: readonly Case[] = [
  says('第四个月月销不到6万元，乙方退2500元。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      thresholdAmount: 60000,
      comparator: '<',
      refundAmount: 2500,
      fromMonth: 4,
      toMonth: 4,
    },
  ]),
  says('除因平台封店导致未达标的除外，任一季度未达目标85%的，服务费按八折结算。', [
    'shortfall-remedy',
    { threshold: 0.85, comparator: '<', deductRatio: 0.2, per: 'quarter', except: '平台封店' },
  ]),
  says('未完成季度目标的，服务商免费延长服务两个月，品牌方不得主张退还已付费用。', [
    'shortfall-remedy',
    {
      threshold: 1,
      comparator: '<',
      refundRatio: 0,
      extendMonths: 2,
      feeScope: 'paid',
      per: 'quarter',
    },
  ]),
  says('月销售额不足15万元的按1.5%计提，达到15万元的全额按2.5%计提，基数扣除退款。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 150000, rate: 0.015 },
        { from: 150000, to: null, rate: 0.025 },
      ],
      mode: 'whole',
      base: 'sales',
      deduct: ['refunds'],
      per: 'month',
    },
  ]),
  says('当月业绩未达标的，受托方按未完成比例退还当月托管费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 1,
      comparator: '<',
      refund: 'pro-rata',
      feeScope: 'month',
    },
  ]),
  says(
    '服务商保证每月成交额不低于目标的九成，连续两个月未达标的，委托方可解约。',
    ['sales-target', { completion: 0.9, comparator: '>=', per: 'month' }],
    ['shortfall-remedy', { threshold: 0.9, comparator: '<', months: 2, run: 'consecutive', terminate: true }],
  ),
  says('合作押金8000元，签约时先付4000元，余款于次月10日前付清。', [
    'deposit',
    {
      amount: 8000,
      firstAmount: 4000,
      firstDue: { event: '签约' },
      restDue: { dayOfMonth: 10, monthOffset: 1 },
    },
  ]),
  says('主播迟到一次扣罚200元。', ['late-penalty', { amountPerEvent: 200 }]),
  says('甲方提前终止的，已付服务费按剩余月数退还，不满一个月的按一个月计算。', [
    'refund-pro-rata',
    { basis: 'months', round: 'up' },
  ]),
  says('签约后45天内服务商只能动新店，老店不许碰。', [
    'delegation-stage',
    { allowed: ['新店'], denied: ['老店'], withinDays: 45 },
  ]),
  says('商家为服务商开通子账号，并于签约后2个工作日内完成授权。', [
    'data-access',
    { access: 'sub-account', for: 'operator', due: { workdays: 2, event: '签约' } },
    'merchant',
  ]),
  says('乙方应向甲方开放万相台报表及退款明细的查看权限。', [
    'data-access',
    { access: 'read-only', for: 'merchant', items: ['万相台报表', '退款明细'] },
  ]),
  says(
    '首月乙方仅做标题优化和客服，第2个月起开放推广账户。',
    ['delegation-stage', { allowed: ['标题优化', '客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['推广账户'], fromMonth: 2, toMonth: null }],
  ),
];
