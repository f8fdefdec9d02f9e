import { type Case, nothing, says } from './case';

/** Figures for some months, hours or days, the next of a list of prices, and what is none of the two's business. */
export const seasons: readonly Case[] = [
  says(
    '首月不少于3万，次月不少于5万，均以扣除退款后的成交金额为准。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1, deduct: ['refunds'] }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2, deduct: ['refunds'] }],
  ),
  says(
    '销售目标：M1 4万 / M2 6万 / M3-M6 每月9万',
    ['sales-target', { amount: 40000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 60000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 90000, per: 'month', fromMonth: 3, toMonth: 6 }],
  ),
  says(
    '2026年3月、4月销售额各不低于8万元，6月不低于20万元。',
    ['sales-target', { amount: 80000, calendarMonths: [3, 4], per: 'month' }],
    ['sales-target', { amount: 200000, calendarMonths: [6], per: 'month' }],
  ),
  says(
    '11月、12月单月销售额不低于50万元，其他各月不低于15万元。',
    ['sales-target', { amount: 500000, calendarMonths: [11, 12], per: 'month' }],
    ['sales-target', { amount: 150000, calendarMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], per: 'month' }],
  ),
  says(
    '千川ROI：平销月≥3，大促月≥2.2。',
    ['roi-floor', { value: 3, channel: '千川', window: '平销月' }],
    ['roi-floor', { value: 2.2, channel: '千川', window: '大促月' }],
  ),
  says('推广ROI不低于2，前两个月不考核。', ['roi-floor', { value: 2, fromMonth: 3, toMonth: null }]),
  says(
    '每月拍摄短视频不少于12条，淡季（1月、2月）可减至6条。',
    ['deliverable', { item: '拍摄短视频', count: 12, per: 'month', except: '淡季(1月、2月)' }],
    ['deliverable', { item: '拍摄短视频', count: 6, per: 'month', calendarMonths: [1, 2] }],
  ),
  says(
    '全年总投入不超过40万元，其中广告费不超过25万元。',
    ['total-budget-cap', { amount: 400000, per: 'year' }],
    ['ad-spend-cap', { amount: 250000, per: 'year' }],
  ),
  says(
    '雪纺衫售价不得低于69元，牛仔短裙不得低于49元。',
    ['price-floor', { amount: 69, product: '雪纺衫' }],
    ['price-floor', { amount: 49, product: '牛仔短裙' }],
  ),
  says(
    '主推款库存大促月不少于800件，平时不少于200件。',
    ['stock-floor', { count: 800, window: '大促月' }],
    ['stock-floor', { count: 200, window: '平时' }],
  ),
  says(
    '客服首次响应9:00-22:00不超过30秒，22:00后不超过3分钟。',
    ['response-time-cap', { seconds: 30, to: 'buyers', window: '9:00-22:00' }],
    ['response-time-cap', { seconds: 180, to: 'buyers', window: '22:00后' }],
  ),
  says(
    '旺旺5分钟回复率工作日≥92%，周末≥80%。',
    ['response-time-cap', { seconds: 300, to: 'buyers', share: 0.92, window: '工作日' }],
    ['response-time-cap', { seconds: 300, to: 'buyers', share: 0.8, window: '周末' }],
  ),
  says('当月未完成目标的，服务费按完成比例支付；大促月除外。', [
    'shortfall-remedy',
    { threshold: 1, deduct: 'pro-rata', except: '大促月' },
  ]),
  says(
    '单月完成率低于50%的退还当月服务费的四成，连续两个月低于50%的甲方可解除合同。',
    ['shortfall-remedy', { threshold: 0.5, months: 1, run: 'single', refundRatio: 0.4, feeScope: 'month' }],
    ['shortfall-remedy', { threshold: 0.5, months: 2, run: 'consecutive', terminate: true }],
  ),
  says('完成率95%以上的不退费；80%(含)至95%的退当月服务费20%；不足80%的全额退还。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.95, to: null, refundRatio: 0 },
        { from: 0.8, to: 0.95, refundRatio: 0.2 },
        { from: 0, to: 0.8, refundRatio: 1 },
      ],
      feeScope: 'month',
    },
  ]),
  says('ROI每低于约定值0.2，扣减当月服务费3%。', [
    'shortfall-remedy',
    { metric: 'roi', threshold: 1, deductRatio: 0.03, perPoint: 0.2, feeScope: 'month' },
  ]),
  ...nothing(
    '法院查明，被告2024年1月销售额为3万元，未达到约定的6万元。',
    '原告主张被告应支付服务费2万元及逾期利息。',
    '案外人与原告约定月服务费6000元。',
    '隔壁那家店两个月做到15万，提成才4%。',
    '快递公司承诺次日揽收，延误每单赔付2元，与本协议双方无关。',
    '包装破损由物流公司在5天内赔付。',
    '工厂给甲方的账期为45天，逾期按月息1%计，由甲方与工厂自行结算。',
    '甲方店铺签约前两个月月均销售额为3万元，退货率20%。',
  ),
];
