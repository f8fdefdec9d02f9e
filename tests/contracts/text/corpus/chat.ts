import { type Case, listed, nothing, says } from './case';

/** As merchants write to each other: short, spoken, without a lawyer. */
export const chat: readonly Case[] = [
  says(
    '第1个月销售额3万，第3个月8万。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says(
    '半年内月销要做到10万，做不到退一半服务费。',
    ['sales-target', { amount: 100000, per: 'month', byMonth: 6 }],
    ['shortfall-remedy', { metric: 'sales', threshold: 1, comparator: '<', refundRatio: 0.5 }],
  ),
  says('第一个月不开直通车。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, comparator: '<=', fromMonth: 1, toMonth: 1, scope: 'channel' },
  ]),
  says('单款每天最多花500元推广。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says('每个月推广费别超过8000块。', [
    'ad-spend-cap',
    { amount: 8000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('日限额300，超了你们自己掏。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('直通车一天不能花超过200。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day', scope: 'channel', channel: '直通车' },
  ]),
  says('托管费加推广费加货款，一个月加起来不超过5万。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
  ]),
  says('这款连衣裙最低卖99，再低不行。', [
    'price-floor',
    { amount: 99, comparator: '>=', product: '连衣裙' },
  ]),
  says('拿货价不能高过售价的一半。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('每周给我改5个标题，附关键词报告。', [
    'deliverable',
    { item: '改标题', count: 5, per: 'week', attach: '关键词报告' },
  ]),
  says(
    '每两周调一次车，ROI要在2.5以上。',
    ['deliverable', { item: '调车', count: 1, per: '2weeks' }],
    ['roi-floor', { value: 2.5, comparator: '>=' }],
  ),
  says('一个月至少报2个活动，活动方案提前发我。', [
    'deliverable',
    { item: '报活动', count: 2, comparator: '>=', per: 'month' },
  ]),
  says('三天之内上架50款。', ['deliverable', { per: 'once', item: '上架', count: 50, withinHours: 72 }]),
  says('测图24小时内出3张。', ['deliverable', { per: 'event', item: '测图', count: 3, withinHours: 24 }]),
  says('客服7*16小时在线。', [
    'deliverable',
    { item: '客服在线', count: 16, unit: 'hour', per: 'day', daysPerWeek: 7 },
  ]),
  says('客服早上8点到晚上12点要在线。', [
    'deliverable',
    { item: '客服在线', count: 16, unit: 'hour', per: 'day', window: '8点到晚上12点' },
  ]),
  says('客户来问，1分钟内必须回。', ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers' }]),
  says('群里@运营，2小时内要回复。', [
    'response-time-cap',
    { seconds: 7200, comparator: '<=', to: 'counterparty' },
  ]),
  says('3分钟回复率做到95%以上。', ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }]),
  says('库存少于50件要告诉我。', ['stock-floor', { count: 50, comparator: '>=', action: 'notify' }]),
  says('爆款备货不少于7天的量。', ['stock-floor', { daysOfCover: 7, comparator: '>=', action: 'hold' }]),
  says('退款率别超过10%。', ['refund-rate-cap', { value: 0.1, comparator: '<=', rate: 'refund' }]),
  says('毛利低于20%的单不做。', ['margin-floor', { value: 0.2, comparator: '>=', margin: 'gross' }]),
  says('免费流量占比3个月从40%做到60%。', [
    'free-traffic-share',
    { value: 0.6, comparator: '>=', byMonth: 3, baseline: 0.4 },
  ]),
  says(
    '每月5000底薪，超过目标的部分提10个点。',
    ['base-fee', { amount: 5000, per: 'month' }],
    ['commission', { rate: 0.1, above: 'target' }],
  ),
  says('基础费5000一个月，每月5号之前打款。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('纯提成，按成交额的15%算。', ['commission', { rate: 0.15, base: 'sales' }]),
  says('10万以内提3个点，10万到20万提5个点，20万以上提8个点。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.03 },
        { from: 100000, to: 200000, rate: 0.05 },
        { from: 200000, to: null, rate: 0.08 },
      ],
      mode: 'whole',
    },
  ]),
  says('做到20万另外奖励2000元。', ['commission', { amount: 2000, above: 200000 }]),
  says('先交3000押金，不合作了7天内退。', ['deposit', { amount: 3000, refundable: true }]),
  says('不满一个月按天算钱。', ['refund-pro-rata', { basis: 'days', underMonths: 1 }]),
  says('中途不做了，没用完的钱按天退。', ['refund-pro-rata', { basis: 'days' }]),
  says('连续俩月没到目标八成，甲方可以解约，退50%服务费。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'consecutive', terminate: true, refundRatio: 0.5 },
  ]),
  says('再延长1个月，还不达标就全额退款。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', extendMonths: 1, refundRatio: 1 },
  ]),
  says('不许刷单，刷一单罚500。', ['prohibited-act', { acts: ['刷单'], penaltyAmount: 500, per: 'order' }]),
  says('不能拿我们的图给别家用。', ['prohibited-act', { acts: ['拿我们的图给别家用'] }]),
  says('刷单被抓到，服务费全退，还要赔损失。', ['prohibited-act', { acts: ['刷单'], refundRatio: 1 }]),
  says('除了服务费，别的钱一律不收。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('超过500元的额外开销要先问我们。', ['extra-fee-approval', { approval: 'prior', amountOver: 500 }]),
  says('晚付一天，罚千分之一。', ['late-penalty', { ratePerDay: 0.001 }, 'merchant']),
  says('乙方3天联系不上，合同自动作废。', [
    'termination-right',
    { trigger: 'unreachable', days: 3 },
    'merchant',
  ]),
  says('想解约提前15天说一声就行。', ['termination-right', { trigger: 'notice', noticeDays: 15 }]),
  says(
    '主账号归甲方，乙方只给子账号。',
    ['data-access', { access: 'main-account', for: 'merchant' }],
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
  ),
  says('每天晚上把后台截图发群里。', ['data-access', { access: 'screenshot', for: 'merchant', per: 'day' }]),
  says('甲方有权随时看直通车后台。', ['data-access', { access: 'ad-account', for: 'merchant' }]),
  says('第一个月只做标题和客服，不碰推广。', [
    'delegation-stage',
    { allowed: ['标题', '客服'], denied: ['推广'], fromMonth: 1, toMonth: 1 },
  ]),
  says(
    '第二个月开直通车权限，第三个月再放活动报名权限。',
    ['delegation-stage', { allowed: ['直通车权限'], fromMonth: 2, toMonth: 2 }],
    ['delegation-stage', { allowed: ['活动报名权限'], fromMonth: 3, toMonth: 3 }],
  ),
  says('资料和样品48小时内给到乙方。', ['duty-deadline', { duty: '给到乙方', hours: 48 }, 'merchant']),
  says('断货要提前3天讲。', ['duty-deadline', { duty: '通知', leadHours: 72, event: '断货' }]),
  says('店铺被罚了，24小时内拿出申诉方案。', ['duty-deadline', { duty: '拿出申诉方案', hours: 24 }]),
  says('数据保密，合作结束后两年内也不能说出去。', ['confidentiality', { afterYears: 2 }]),
  ...nothing(
    '我们店现在月销8万左右，客单价120。',
    '去年这个时候投产能到3。',
    '同行一般收5000到8000一个月。',
    '别的托管公司承诺月销20万，我们不承诺这个。',
    '比如这个月卖了10万，提成就是5000。',
    '押金就不收了。',
  ),
  ...listed(
    'vague',
    '尽量把月销做到10万。',
    '店铺日常你们多上点心。',
    '推广费看情况加。',
    '大概每月5000左右服务费。',
  ),
  ...listed('blanks', '每月推广费不超过＿＿＿元。', '提成__个点。', '第三个月做到（）万。'),
  ...listed('unread', '图片版权归我们。', '发票由乙方开。'),
];
