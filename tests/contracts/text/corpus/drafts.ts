import { type Case, listed, says } from './case';

/** As drafts of contracts and their supplements put it. */
export const drafts: readonly Case[] = [
  says('第九条 乙方若连续两个月度未达约定GMV目标之80%，甲方得终止本合同并请求返还已付服务费之半数。', [
    'shortfall-remedy',
    {
      metric: 'gmv',
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'paid',
    },
  ]),
  says('补充约定：若5月销售额仍低于8万元，乙方全额退还5月服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      thresholdAmount: 80000,
      comparator: '<',
      refundRatio: 1,
      feeScope: 'month',
      calendarMonths: [5],
    },
  ]),
  says('店铺体验分低于4.6分的月份，扣除当月服务费的5%。', [
    'shortfall-remedy',
    { metric: 'score', thresholdAmount: 4.6, comparator: '<', deductRatio: 0.05, feeScope: 'month' },
  ]),
  says('目标达成率在90%以上的不扣款，70%至90%扣10%服务费，70%以下扣30%服务费。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.9, to: null, deductRatio: 0 },
        { from: 0.7, to: 0.9, deductRatio: 0.1 },
        { from: 0, to: 0.7, deductRatio: 0.3 },
      ],
    },
  ]),
  says('未达到保底ROI 2.0的，差额推广费由乙方承担。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 2, comparator: '<', compensateRatio: 1, compensateOf: 'ad-spend' },
  ]),
  says('若连续三个月完成率不足60%，乙方退还最近三个月服务费的一半。', [
    'shortfall-remedy',
    {
      threshold: 0.6,
      comparator: '<',
      months: 3,
      run: 'consecutive',
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ]),
  says('销售额达标率每降低10%，服务费相应下调10%。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', deductRatio: 0.1 },
  ]),
  ...listed('unread', '业绩不达标的，甲方可暂缓支付当月服务费，待达标后补付。'),
  ...listed('unread', '乙方连续两个月客服评分低于4.5的，甲方有权要求更换客服人员。'),
  says('基础服务费：人民币陆仟伍佰元/月，付款日为每月10日。', [
    'base-fee',
    { amount: 6500, per: 'month', due: { dayOfMonth: 10 } },
  ]),
  says('每月服务费5,800元；首月减半收取。', ['base-fee', { amount: 5800, per: 'month' }]),
  says('年费29,800元，签约时一次付清，赠送一个月。', [
    'base-fee',
    { amount: 29800, per: 'year', due: { event: '签约' } },
  ]),
  says('甲方须于每季度第一个月的10号之前把本季度托管费13500元打到乙方账户。', [
    'base-fee',
    { amount: 13500, per: 'quarter', due: { dayOfMonth: 10, monthOfQuarter: 1 } },
  ]),
  says('服务费自7月1日起由每月4000元调整为每月5200元。', ['base-fee', { amount: 5200, per: 'month' }]),
  says('头三个月不收服务费，第四个月起每月3000元。', [
    'base-fee',
    { amount: 3000, per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('纯佣合作，不收基础费，按成交额8%结算佣金。', ['commission', { rate: 0.08, base: 'sales' }]),
  says('提成按季结算：季度销售额超过60万元部分提5%。', [
    'commission',
    { rate: 0.05, above: 600000, base: 'sales', per: 'quarter' },
  ]),
  says('销售额在20万至50万之间，提3个点；50万以上，提5个点；20万以下没有提成。', [
    'commission',
    {
      tiers: [
        { from: 200000, to: 500000, rate: 0.03 },
        { from: 500000, to: null, rate: 0.05 },
      ],
      base: 'sales',
    },
  ]),
  says('团队完成月度目标的120%时，额外奖励5000元。', ['commission', { amount: 5000, above: 'target' }]),
  says('乙方提成不得低于每月3000元。', ['commission', { minAmount: 3000, per: 'month' }]),
  ...listed('unread', '退货订单对应的提成，在次月提成中扣回。'),
  says('保证金2万元，自本协议签署之日起三日内汇入甲方指定账户。', [
    'deposit',
    { amount: 20000, due: { days: 3, event: '本协议签署' } },
  ]),
  says('乙方违约的，甲方有权直接从保证金中扣除违约金，不足部分乙方应在5日内补足。', [
    'duty-deadline',
    { duty: '补足', hours: 120 },
  ]),
  ...listed('unread', '押金可抵最后一个月服务费。'),
  says('乙方每延迟一个工作日提交活动方案，支付违约金100元，最高不超过2000元。', [
    'late-penalty',
    { amountPerDay: 100 },
  ]),
  ...listed('unread', '甲方未在约定期限内付款，应按LPR的四倍计付逾期利息。'),
  says('服务商逾期交付短视频的，每逾期1天，扣减当月服务费的1%。', [
    'late-penalty',
    { ratePerDay: 0.01, of: 'fee' },
  ]),
  ...listed('unread', '发货超时由甲方自行承担平台罚款。'),
  says('合同中途解除的，未使用的服务费按日折算退还。', ['refund-pro-rata', { basis: 'days' }]),
  says('乙方原因导致合作终止，退还剩余月份费用。', ['refund-pro-rata', { basis: 'months' }]),
  says('甲方单方提前终止的，已付服务费不予退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('本合同约定费用为全部费用，乙方不得再以任何理由要求甲方增加费用。', [
    'extra-fee-approval',
    { approval: 'forbidden' },
  ]),
  says('超出套餐外的详情页制作，按200元/页另计，需甲方确认后执行。', [
    'extra-fee-approval',
    { approval: 'prior' },
  ]),
  says('乙方垫付任何费用须事先取得甲方书面授权，否则甲方不予报销。', [
    'extra-fee-approval',
    { approval: 'prior-written', unapprovedBearer: 'operator' },
  ]),
  says('乙方不得：1）刷单炒信；2）盗用他人图片；3）泄露账号密码。', [
    'prohibited-act',
    { acts: ['刷单炒信', '盗用他人图片', '泄露账号密码'] },
  ]),
  says('如因虚假发货被平台处罚，罚款由乙方全额承担。', ['prohibited-act', { acts: ['虚假发货'] }]),
  says('乙方员工私下向甲方供应商索要好处的，甲方可立即解约并追回全部服务费。', [
    'prohibited-act',
    { acts: ['私下向甲方供应商索要好处'], terminate: true, refundRatio: 1, feeScope: 'total' },
  ]),
  says('未经甲方同意擅自降价的，差价由乙方补足。', [
    'prohibited-act',
    { acts: ['擅自降价'], conditional: true },
  ]),
  says('甲方不得绕过乙方直接与乙方推荐的达人合作。', [
    'prohibited-act',
    { acts: ['绕过乙方直接与乙方推荐的达人合作'] },
    'merchant',
  ]),
  says(
    '第一阶段（第1个月）：仅开放标题优化、主图更换；第二阶段（第2-3个月）：开放推广，日限额200元。',
    ['delegation-stage', { allowed: ['标题优化', '主图更换'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['推广'], fromMonth: 2, toMonth: 3 }],
    ['ad-spend-cap', { amount: 200, per: 'day', comparator: '<=', scope: 'shop', fromMonth: 2, toMonth: 3 }],
  ),
  says('退款审核权限在合作满半年后再行授权。', [
    'delegation-stage',
    { allowed: ['退款审核权限'], fromMonth: 7, toMonth: null },
  ]),
  says('乙方擅自停止服务超过3天的，甲方有权解除合同并要求退还剩余服务费。', [
    'termination-right',
    { trigger: 'prohibited-act', days: 3, comparator: '>' },
    'merchant',
  ]),
  says('甲方未按时付款且逾期满15日，乙方可书面通知解除合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 15, comparator: '>=' },
  ]),
  says('乙方提前解约须提前60天通知，否则承担一个月服务费的违约金。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 60 },
  ]),
  ...listed('unread', '任何一方被法院受理破产申请的，另一方有权终止本合同。'),
  says('对于在合作中接触到的价格体系，乙方承诺在合作结束后18个月内不对外披露。', [
    'confidentiality',
    { afterYears: 1.5 },
    'operator',
  ]),
  says('双方的保密义务长期有效。', ['confidentiality', {}]),
  says('本合同内容双方均不得向第三方透露，违约方赔偿守约方3万元。', [
    'confidentiality',
    { penaltyAmount: 30000 },
  ]),
];
