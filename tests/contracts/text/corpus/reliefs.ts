import { type Case, nothing, says } from './case';

/** Limits that give way for some time, and words that belong to one rule of a sentence and not to the next. */
export const reliefs: readonly Case[] = [
  says(
    '全店每日推广花费不得高于600元（双12当月可提高至900元）。',
    ['ad-spend-cap', { amount: 600, comparator: '<=', per: 'day', scope: 'shop', except: '双12当月' }],
    ['ad-spend-cap', { amount: 900, comparator: '<=', per: 'day', scope: 'shop', calendarMonths: [12] }],
  ),
  says(
    'ACOS不超过28%，前两个月可放宽到40%。',
    [
      'cost-ratio-cap',
      { value: 0.28, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', except: '前两个月' },
    ],
    [
      'cost-ratio-cap',
      {
        value: 0.4,
        comparator: '<=',
        numerator: 'ad-spend',
        denominator: 'sales',
        fromMonth: 1,
        toMonth: 2,
      },
    ],
  ),
  says(
    '月退款率须控制在11%以内，春节当月放宽至16%。',
    ['refund-rate-cap', { value: 0.11, comparator: '<=', rate: 'refund', per: 'month', except: '春节当月' }],
    ['refund-rate-cap', { value: 0.16, comparator: '<=', rate: 'refund', per: 'month', window: '春节当月' }],
  ),
  says(
    '首次响应不得超过25秒，大促期间放宽到50秒。',
    [
      'response-time-cap',
      { seconds: 25, comparator: '<=', to: 'buyers', measure: 'first', except: '大促期间' },
    ],
    [
      'response-time-cap',
      { seconds: 50, comparator: '<=', to: 'buyers', measure: 'first', window: '大促期间' },
    ],
  ),
  says('单款每日推广限额280元，经甲方书面同意可提高至450元。', [
    'ad-spend-cap',
    { amount: 280, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says(
    '引力魔方ROI不低于2.4，店铺整体ROI不低于3.1。',
    ['roi-floor', { value: 2.4, comparator: '>=', channel: '引力魔方' }],
    ['roi-floor', { value: 3.1, comparator: '>=' }],
  ),
  says('月度ROI不低于2.6，新品推广期不予考核。', [
    'roi-floor',
    { value: 2.6, comparator: '>=', per: 'month', except: '新品推广期' },
  ]),
  says(
    '自然流量占比自第4个月起不低于45%，付费推广投产比不低于2.2。',
    ['free-traffic-share', { value: 0.45, comparator: '>=', fromMonth: 4, toMonth: null }],
    ['roi-floor', { value: 2.2, comparator: '>=' }],
  ),
  says(
    'Lazada Ads的ROI不低于3.3，TikTok Ads每日花费不超过260元。',
    ['roi-floor', { value: 3.3, comparator: '>=', channel: 'Lazada Ads' }],
    ['ad-spend-cap', { amount: 260, comparator: '<=', per: 'day', scope: 'channel', channel: 'TikTok Ads' }],
  ),
  says(
    '服务商每周更新主图6张并附点击率数据，每月组织2场直播。',
    ['deliverable', { item: '更新主图', count: 6, per: 'week', attach: '点击率数据' }],
    ['deliverable', { item: '直播', count: 2, per: 'month' }],
  ),
  says('车图：每周新出4张。', ['deliverable', { item: '车图', count: 4, per: 'week' }]),
  says(
    '周报每周五18:00前发工作群，月报次月3日前提交。',
    ['deliverable', { item: '周报', count: 1, per: 'week', due: { weekday: 5, time: '18:00' } }],
    ['deliverable', { item: '月报', count: 1, per: 'month', due: { dayOfMonth: 3, monthOffset: 1 } }],
  ),
  says('新店开业60天内，店铺月成交单量达到450单。', [
    'sales-target',
    { count: 450, unit: 'order', comparator: '>=', per: 'month', withinDays: 60 },
  ]),
  says(
    '养生壶底价168，电饼铛底价139，低于这个价不许报活动。',
    ['price-floor', { amount: 168, comparator: '>=', product: '养生壶' }],
    ['price-floor', { amount: 139, comparator: '>=', product: '电饼铛' }],
  ),
  says(
    '蜂蜜（500克装）售价不得低于58元，其余商品不得低于成本价的1.4倍。',
    ['price-floor', { amount: 58, comparator: '>=', product: '蜂蜜' }],
    ['price-floor', { ref: 'cost', ratio: 1.4, comparator: '>=', product: '其余商品' }],
  ),
  says('参加聚划算的商品，活动价均须高于成本价的115%。', [
    'price-floor',
    { ref: 'cost', ratio: 1.15, comparator: '>' },
  ]),
  says('含推广、样品在内的全部费用每季度以12万元为上限，受托方不得以任何理由突破。', [
    'total-budget-cap',
    { amount: 120000, comparator: '<=', per: 'quarter' },
  ]),
  says(
    '客服平均响应：白天（9:00-18:00）20秒内，夜间（18:00-23:00）45秒内。',
    [
      'response-time-cap',
      { seconds: 20, comparator: '<=', to: 'buyers', measure: 'average', window: '9:00-18:00' },
    ],
    [
      'response-time-cap',
      { seconds: 45, comparator: '<=', to: 'buyers', measure: 'average', window: '18:00-23:00' },
    ],
  ),
  says(
    '买家咨询5分钟回复率不低于92%，甲方的询问乙方应在3小时内答复。',
    ['response-time-cap', { seconds: 300, comparator: '<=', to: 'buyers', share: 0.92 }],
    ['response-time-cap', { seconds: 10800, comparator: '<=', to: 'counterparty' }],
  ),
  says(
    '大促月每个月保80万，其他月份50万。',
    ['sales-target', { amount: 800000, comparator: '>=', per: 'month' }],
    ['sales-target', { amount: 500000, comparator: '>=', per: 'month' }],
  ),
  ...nothing(
    '考核项目\t目标值\t权重\t备注',
    '第三方数据显示，同类目头部店铺的ROI可达4.5。',
    '本补充协议为双方2026年2月1日所签《店铺托管合同》的补充。',
    '附件三：商品清单（由品牌方填写）',
  ),
];
