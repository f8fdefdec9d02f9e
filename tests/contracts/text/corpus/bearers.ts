import { type Case, says } from './case';

/** Caps with who bears the excess, work that is due once or each time it is asked for, and access with its day. */
export const bearers: readonly Case[] = [
  says('巨量千川每天最多投800元，多花的钱由你们自己出。', [
    'ad-spend-cap',
    { amount: 800, per: 'day', scope: 'channel', channel: '千川' },
  ]),
  says('全店月度推广费不超过2万元，超支部分归乙方自理。', [
    'ad-spend-cap',
    { amount: 20000, per: 'month', scope: 'shop', excessBearer: 'operator' },
  ]),
  says('第二个月全店推广费不超过4000元。', [
    'ad-spend-cap',
    { amount: 4000, per: 'month', fromMonth: 2, toMonth: 2, scope: 'shop' },
  ]),
  says('进货款连同推广费用、托管费的总和每月不超过7万元。', [
    'total-budget-cap',
    { amount: 70000, per: 'month', includes: ['goods', 'ad', 'fee'] },
  ]),
  says('每月预算（服务费、投流费、样品费打包）不超过3万元。', [
    'total-budget-cap',
    { amount: 30000, per: 'month', includes: ['fee', 'ad', 'sample'] },
  ]),
  says('羊毛衫不管参加什么活动，到手价都不能低于199元。', [
    'price-floor',
    { amount: 199, product: '羊毛衫' },
  ]),
  says(
    '每单毛利不低于8元，每单成交价不低于39元。',
    ['margin-floor', { amount: 8, margin: 'gross', per: 'order' }],
    ['price-floor', { amount: 39 }],
  ),
  says('费比按季考核，不超过15%。', [
    'cost-ratio-cap',
    { value: 0.15, numerator: 'ad-spend', denominator: 'sales', per: 'quarter' },
  ]),
  says(
    '甲方应确保热卖款常备200件以上，断货的，须提前48小时告知乙方。',
    ['stock-floor', { count: 200, action: 'hold' }, 'merchant'],
    ['duty-deadline', { duty: '告知乙方', leadHours: 48 }, 'merchant'],
  ),
  says('甲方单款库存剩30件及以下时通知乙方。', [
    'stock-floor',
    { count: 30, comparator: '>', action: 'notify' },
    'merchant',
  ]),
  says('客服平均响应时间由现在的90秒压缩到45秒。', [
    'response-time-cap',
    { seconds: 45, measure: 'average', to: 'buyers', baselineSeconds: 90 },
  ]),
  says('1分钟人工应答率（不含机器人）不低于90%。', [
    'response-time-cap',
    { seconds: 60, share: 0.9, to: 'buyers' },
  ]),
  says('甲方发出拍摄需求后，乙方须在72小时内提供不少于6张精修图。', [
    'deliverable',
    { item: '精修图', count: 6, per: 'event', withinHours: 72, event: '发出拍摄需求' },
  ]),
  says('店铺交接后一周内，乙方完成不少于40款商品上架。', [
    'deliverable',
    { item: '商品上架', count: 40, per: 'once', withinHours: 168 },
  ]),
  says('乙方每月6日前提交上月运营月报。', [
    'deliverable',
    { item: '运营月报', count: 1, per: 'month', due: { dayOfMonth: 6 } },
  ]),
  says('乙方每个工作日17:00前发送运营日报。', [
    'deliverable',
    { item: '运营日报', count: 1, per: 'day', due: { time: '17:00' }, workdaysOnly: true },
  ]),
  says('客服上班时间10:00-19:00，周一至周五在线，节假日休息。', [
    'deliverable',
    {
      item: '客服',
      count: 9,
      unit: 'hour',
      per: 'day',
      window: '10:00-19:00',
      workdaysOnly: true,
      except: '节假日',
    },
  ]),
  says('商家须在订单支付次日17:00前发货。', [
    'duty-deadline',
    { duty: '发货', due: { dayOffset: 1, time: '17:00' } },
    'merchant',
  ]),
  says('甲方于签约后2个工作日内为乙方开通运营子账号。', [
    'data-access',
    { access: 'sub-account', for: 'operator', due: { workdays: 2 } },
    'merchant',
  ]),
  says('乙方每周三导出库存明细交甲方。', [
    'data-access',
    { access: 'export', for: 'merchant', per: 'week', items: ['库存明细'] },
  ]),
  says(
    '毛利率保住25%，最低卖到进价的1.4倍。',
    ['margin-floor', { value: 0.25, margin: 'gross' }],
    ['price-floor', { ref: 'cost', ratio: 1.4 }],
  ),
  says('服务期内（10个月）累计成交额不少于90万元。', ['sales-target', { amount: 900000, per: 'term' }]),
  says('6月5日至6月18日活动期间，全店日推广费不超过900元。', [
    'ad-spend-cap',
    { amount: 900, per: 'day', scope: 'shop', window: '6月5日至6月18日' },
  ]),
  says('连托管费带投流每季度总共不超过8万。', ['total-budget-cap', { amount: 80000, per: 'quarter' }]),
  says('托管费与店铺成交额之比不低于1:8。', ['roi-floor', { value: 8, basis: 'service-fee' }]),
];
