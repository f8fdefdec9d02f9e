import { type Case, nothing, says } from './case';

/** What others did, what is asked or foreseen and what a platform rules, beside promises in the same breath. */
export const onlookers: readonly Case[] = [
  ...nothing(
    '我们带过的某童装店，四个月ROI从1.2做到3.8，退货率降到9%。',
    '乙方从来没有向甲方承诺过ROI达到4或月销30万元。',
    '以上业绩乙方未曾向甲方保证过。',
    '日销能不能冲到3000？退款率能压到8%吗？',
    '淘宝规定商家应在24小时内揽收，超时每单赔付3元。',
    '天猫要求评分低于4.5的店铺不得参加百亿补贴。',
    '同款可能跌破59元，广告费可能涨到每天800元。',
    '上一家一个月收6500，另抽12%的点。',
    '人家托管一天只烧150。',
    '附:案例--某箱包店第5个月GMV达到60万元',
    '模拟数据:月销15万元，投产比4，退款率10%。',
    '本案例供参考:接手第3个月月销售额达到28万元。',
    '所谓“达标”，是指当月销售额达到目标的90%。',
    '乙方以往项目平均响应时长25秒，应答率96%。',
    '你们上回说保底ROI到4，实际才1.1。',
    '乙方2024年服务的店铺平均退款率低于9%，ROI不低于2.5。',
    '原合同约定的每日推广费不低于200元不再执行。',
    '快递公司应在12小时内派送，否则每单赔付2元。',
    '天猫对新开店铺的保证金要求为5万元。',
    '推广费每天800元不是我方的承诺。',
  ),
  says(
    '运营费4500一个月，抽6个点，投产不能低于2.2，退款率别超14%',
    ['base-fee', { amount: 4500, per: 'month' }],
    ['commission', { rate: 0.06 }],
    ['roi-floor', { value: 2.2 }],
    ['refund-rate-cap', { value: 0.14, rate: 'refund' }],
  ),
  says(
    '服务费每月7000元，第二个月销售额达到6万元，第五个月达到15万元。',
    ['base-fee', { amount: 7000, per: 'month' }],
    ['sales-target', { amount: 60000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 150000, per: 'month', fromMonth: 5, toMonth: 5 }],
  ),
  says(
    '头一个月2万，第二个月4万，第三个月起每月卖7万保底',
    ['sales-target', { amount: 20000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 40000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 70000, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says('把免费流量占比从28%拉到45%，5个月内做到', [
    'free-traffic-share',
    { value: 0.45, byMonth: 5, baseline: 0.28 },
  ]),
  says('月销售额做到20万元，6个月之内达成。', ['sales-target', { amount: 200000, byMonth: 6, per: 'month' }]),
  says('每年6月，店铺成交额同比去年6月增长不低于20%。', [
    'sales-target',
    { growth: 0.2, growthOf: '去年6月', calendarMonths: [6] },
  ]),
  says('过渡期(第1至第2个月):达到当月目标的50%-70%即可。', [
    'sales-target',
    { completionRange: [0.5, 0.7], per: 'month', fromMonth: 1, toMonth: 2 },
  ]),
  says(
    '毛利率守住25%，退货率不高于15%。',
    ['margin-floor', { value: 0.25, margin: 'gross' }],
    ['refund-rate-cap', { value: 0.15, rate: 'return' }],
  ),
  says(
    '乙方开放主账号权限，或每周发后台截图给甲方。',
    ['data-access', { access: 'main-account', for: 'merchant', anyOf: true }],
    ['data-access', { access: 'screenshot', for: 'merchant', per: 'week', anyOf: true }],
  ),
  says('品牌方给服务商开子账号，管理员权限不给。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says('甲方(服务商)承诺乙方(商家)店铺第4个月成交额不低于18万元。', [
    'sales-target',
    { amount: 180000, per: 'month', fromMonth: 4, toMonth: 4 },
  ]),
];
