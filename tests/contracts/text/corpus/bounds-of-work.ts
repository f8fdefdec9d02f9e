import { type Case, nothing, says } from './case';

/** What may not be done, what may be charged, who may do what and leave when, in the words of merchants and their operators. */
export const boundsOfWork: readonly Case[] = [
  says('未干满一个月就散伙的，托管费按实际天数结算。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('中途解约的，没做满的月份按月退费，7天内打回。', [
    'refund-pro-rata',
    { basis: 'months', due: { days: 7 } },
  ]),
  says('不满两个月解约的，乙方退还甲方已付服务费的30%。', [
    'refund-pro-rata',
    { refundRatio: 0.3, underMonths: 2 },
  ]),
  says(
    '双方均可提前20日书面通知对方解除合同，届时乙方按未服务天数退还服务费，并于解除后7日内付清。',
    ['termination-right', { trigger: 'notice', noticeDays: 20 }, 'both'],
    ['refund-pro-rata', { basis: 'days', due: { days: 7 } }],
  ),
  says('拍摄费、寄样运费实报实销，花之前要先申请。', [
    'extra-fee-approval',
    { approval: 'prior', items: ['拍摄费', '寄样运费'], atCost: true },
  ]),
  says('模特费用由乙方事先书面报甲方批准，未经批准的由乙方承担。', [
    'extra-fee-approval',
    { approval: 'prior-written', items: ['模特费用'], unapprovedBearer: 'operator' },
  ]),
  says('单笔高于800元的拍摄、道具等额外支出须经甲方书面同意，否则由乙方自行承担。', [
    'extra-fee-approval',
    {
      approval: 'prior-written',
      amountOver: 800,
      per: 'once',
      items: ['拍摄', '道具'],
      unapprovedBearer: 'operator',
    },
  ]),
  says('月费全包，修图、改详情、报名活动都不另收费。', [
    'extra-fee-approval',
    { approval: 'forbidden', items: ['修图', '改详情', '报名活动'] },
  ]),
  says('乙方不得以任何名目另行收取培训费、差旅费。', [
    'extra-fee-approval',
    { approval: 'forbidden', items: ['培训费', '差旅费'] },
  ]),
  says('刷单一次扣1500。', ['prohibited-act', { acts: ['刷单'], penaltyAmount: 1500, per: 'event' }]),
  says('乙方严禁补单，每发现一单支付违约金300元。', [
    'prohibited-act',
    { acts: ['补单'], penaltyAmount: 300, per: 'order' },
  ]),
  says('运营方不得虚假发货、盗用图片；每发现一次，支付违约金8000元。', [
    'prohibited-act',
    { acts: ['虚假发货', '盗用图片'], penaltyAmount: 8000, per: 'event' },
  ]),
  says('好评返现、引流私域，乙方都不许做，查到一次罚2000元，押金全扣。', [
    'prohibited-act',
    { acts: ['好评返现', '引流私域'], penaltyAmount: 2000, per: 'event', forfeitDeposit: true },
  ]),
  says(
    '托管费3500一个月，补单一次扣1000，直通车一天别超150。',
    ['base-fee', { amount: 3500, per: 'month' }],
    ['prohibited-act', { acts: ['补单'], penaltyAmount: 1000, per: 'event' }],
    ['ad-spend-cap', { amount: 150, comparator: '<=', per: 'day', scope: 'channel', channel: '直通车' }],
  ),
  ...nothing('因行情不可控，乙方不承诺任何销售额及转化率。'),
  says('第3个月如考核合格，甲方向乙方开放大促报名权限。', [
    'delegation-stage',
    { allowed: ['大促报名权限'], fromMonth: 3, toMonth: 3, conditional: true },
    'merchant',
  ]),
  says('自第四个月起，乙方可自行开展达人合作、站外引流。', [
    'delegation-stage',
    { allowed: ['达人合作', '站外引流'], fromMonth: 4, toMonth: null },
  ]),
  says('合作前二十天内，乙方不得操作退款审核和改价。', [
    'delegation-stage',
    { denied: ['退款审核', '改价'], withinDays: 20 },
  ]),
  says('试运营15日内，乙方的操作权限限于上架商品，不包括推广充值。', [
    'delegation-stage',
    { allowed: ['上架商品'], denied: ['推广充值'], withinDays: 15 },
  ]),
  says(
    '头一个月乙方只能改标题、做图，不许碰推广；第二个月开始，乙方可以做活动报名。',
    ['delegation-stage', { allowed: ['改标题', '做图'], denied: ['推广'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['活动报名'], fromMonth: 2, toMonth: null }],
  ),
  says('店铺违规记分达到24分的，品牌方有权立即终止合作。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 24, comparator: '>=' },
    'merchant',
  ]),
  says('甲方发来的进货价，乙方要保密，散伙后2年内不许外传。', [
    'confidentiality',
    { afterYears: 2 },
    'operator',
  ]),
];
