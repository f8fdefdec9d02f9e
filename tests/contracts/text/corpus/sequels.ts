import { type Case, listed, nothing, says } from './case';

/** Stretches, steps and halves of a rule that hang on what stands before them, and facts of other shops that hang on nothing. */
export const sequels: readonly Case[] = [
  // Stretches of months, one behind the other.
  says(
    '头三个月每月业绩冲到8k以上，第四至第九个月每月冲到3w以上。',
    ['sales-target', { amount: 8000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 3 }],
    ['sales-target', { amount: 30000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: 9 }],
  ),
  says(
    '前两个月每月GMV不低于4w，后四个月每月做到7w。',
    ['sales-target', { amount: 40000, per: 'month', metric: 'gmv', fromMonth: 1, toMonth: 2 }],
    ['sales-target', { amount: 70000, per: 'month', metric: 'gmv', fromMonth: 3, toMonth: 6 }],
  ),
  says(
    '前3个月ROI不低于1.4，后3个月不低于2.6。',
    ['roi-floor', { value: 1.4, comparator: '>=', fromMonth: 1, toMonth: 3 }],
    ['roi-floor', { value: 2.6, comparator: '>=', fromMonth: 4, toMonth: 6 }],
  ),
  says(
    '前2个月月均成交额4w，第3-4个月7w，后2个月11w。',
    ['sales-target', { amount: 40000, per: 'month', fromMonth: 1, toMonth: 2 }],
    ['sales-target', { amount: 70000, per: 'month', fromMonth: 3, toMonth: 4 }],
    ['sales-target', { amount: 110000, per: 'month', fromMonth: 5, toMonth: 6 }],
  ),
  says(
    '前六个月月销不低于6w，后半年不低于8w。',
    ['sales-target', { amount: 60000, per: 'month', fromMonth: 1, toMonth: 6 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 7, toMonth: 12 }],
  ),
  says(
    '前一个月每月推广费不超过2k，其后每月不超过6k。',
    ['ad-spend-cap', { amount: 2000, per: 'month', fromMonth: 1, toMonth: 1, scope: 'shop' }],
    ['ad-spend-cap', { amount: 6000, per: 'month', fromMonth: 2, toMonth: null, scope: 'shop' }],
  ),
  says(
    '首月推广费不超过2000元，后两个月每月不超过5000元。',
    ['ad-spend-cap', { amount: 2000, per: 'month', fromMonth: 1, toMonth: 1, scope: 'shop' }],
    ['ad-spend-cap', { amount: 5000, per: 'month', fromMonth: 2, toMonth: 3, scope: 'shop' }],
  ),
  says(
    '合作前四个月ROI不低于1.8，后期不低于2.4。',
    ['roi-floor', { value: 1.8, comparator: '>=', fromMonth: 1, toMonth: 4 }],
    ['roi-floor', { value: 2.4, comparator: '>=', fromMonth: 5, toMonth: null }],
  ),
  says('自第五个月起，月销售额须稳定在12万元以上，低于12万元视为未达标。', [
    'sales-target',
    { amount: 120000, comparator: '>=', per: 'month', fromMonth: 5, toMonth: null },
  ]),
  // A price against a cost, a cost against a price.
  says('秒杀价须在进货价的1.15倍以上。', ['price-floor', { ref: 'cost', ratio: 1.15, comparator: '>=' }]),
  says('大促报价不可低于拿货价1.5倍。', ['price-floor', { ref: 'cost', ratio: 1.5, comparator: '>=' }]),
  says('会员价在零售价的九折以上。', ['price-floor', { ref: 'list-price', ratio: 0.9, comparator: '>=' }]),
  says('推广费和服务费合计应在销售额的25%以内。', [
    'cost-ratio-cap',
    { value: 0.25, comparator: '<=', numerator: 'total-cost', denominator: 'sales' },
  ]),
  ...listed('unread', '秒杀价控制在零售价的5折以内。', '直播价不得高于日常价的八折。'),
  says('团购价不得低于45元。', ['price-floor', { amount: 45, comparator: '>=' }]),
  says(
    '空气炸锅活动价不低于129元，其余款式折扣不得低于吊牌价的七折。',
    ['price-floor', { amount: 129, product: '空气炸锅', comparator: '>=' }],
    ['price-floor', { ref: 'list-price', ratio: 0.7, product: '其余款式', comparator: '>=' }],
  ),
  says('供货价必须在零售价的五成以内。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('推广费应在当月销售额的两成以内。', [
    'cost-ratio-cap',
    { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', per: 'month' },
  ]),
  says('报名聚划算的商品，每单净利润不少于3元。', [
    'margin-floor',
    { amount: 3, margin: 'net', per: 'order' },
  ]),
  says('参加直播的商品，毛利率不低于30%。', [
    'margin-floor',
    { value: 0.3, margin: 'gross', scope: '参加直播的商品' },
  ]),
  // Steps of a scale that begins with no deduction.
  says('当月业绩完成率95%（含）以上不扣费；80%（含）至95%扣当月服务费的5%；80%以下扣当月服务费的20%。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      feeScope: 'month',
      bands: [
        { from: 0.95, to: null, deductRatio: 0 },
        { from: 0.8, to: 0.95, deductRatio: 0.05 },
        { from: 0, to: 0.8, deductRatio: 0.2 },
      ],
    },
  ]),
  says('销售完成率：≥85%不扣；60%-85%扣15%服务费；＜60%扣35%服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      bands: [
        { from: 0.85, to: null, deductRatio: 0 },
        { from: 0.6, to: 0.85, deductRatio: 0.15 },
        { from: 0, to: 0.6, deductRatio: 0.35 },
      ],
    },
  ]),
  says('KPI得分90分以上不扣费；80分（含）至90分扣服务费5%；80分以下扣服务费15%。', [
    'shortfall-remedy',
    {
      metric: 'score',
      bands: [
        { from: 90, to: null, deductRatio: 0 },
        { from: 80, to: 90, deductRatio: 0.05 },
        { from: 0, to: 80, deductRatio: 0.15 },
      ],
    },
  ]),
  ...listed('unread', '完成率100%以上的，提成上浮10%；80%至100%的，提成不变；80%以下的不予提成。'),
  { text: '完成率90%及以上不扣服务费；低于90%的每低1个百分点扣1%。', clauses: [], list: 'unread' },
  // What others agreed and did, and what a party is.
  ...nothing(
    '甲方与前任代运营公司约定每月托管费8000元，该协议已到期。',
    '甲方曾与另一公司签订托管协议，约定月销售额不低于20万元。',
    '原合同约定推广费每日不超过300元，现已终止。',
    '此前服务商承诺ROI不低于3，但未能实现。',
    '乙方为另一家店铺服务期间，月销售额由5万元提升至20万元。',
    '受托方曾为两家母婴店铺代运营，其中一家半年内ROI由1.2提升至3.5。',
    '乙方服务的其他店铺ROI均在3以上。',
    '甲方主营童装，年销售额约300万元，现有客服3人。',
    '甲方店铺入驻拼多多三年，店铺评分4.7。',
  ),
  says('甲方与原服务商约定每月服务费6000元，本合同服务费为每月4000元，甲方须每月5日前支付。', [
    'base-fee',
    { amount: 4000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('甲方曾委托乙方运营另一店铺，本次合作月服务费为6000元。', [
    'base-fee',
    { amount: 6000, per: 'month' },
  ]),
  says('甲方主营童装，入驻天猫三年，乙方应每月上新不少于10款。', [
    'deliverable',
    { item: '上新', count: 10, per: 'month' },
  ]),
  // Acts are whole words; a ban on spending is one rule.
  says('首月乙方不得开通任何推广计划，只做标题优化。', [
    'ad-spend-cap',
    { amount: 0, per: 'month', fromMonth: 1, toMonth: 1, scope: 'shop' },
  ]),
  says('前两个月不打开付费推广。', [
    'ad-spend-cap',
    { amount: 0, per: 'month', fromMonth: 1, toMonth: 2, scope: 'shop' },
  ]),
  says('未经甲方同意，不得开启直通车。', ['prohibited-act', { acts: ['开启直通车'], conditional: true }]),
  says('乙方不得开展付费推广，除非甲方书面同意。', [
    'prohibited-act',
    { acts: ['开展付费推广'], conditional: true },
  ]),
  says('第一个月禁止开车，只优化主图。', [
    'ad-spend-cap',
    { amount: 0, per: 'month', fromMonth: 1, toMonth: 1, scope: 'shop' },
  ]),
  says(
    '前两个月不得投放付费推广，只能做自然流量优化，从第三个月起日推广费不超过200元。',
    ['ad-spend-cap', { amount: 0, per: 'month', fromMonth: 1, toMonth: 2, scope: 'shop' }],
    ['ad-spend-cap', { amount: 200, per: 'day', fromMonth: 3, toMonth: null, scope: 'shop' }],
  ),
  says('首月乙方不得开启推广账户，仅可做商品上架。', [
    'delegation-stage',
    { allowed: ['商品上架'], denied: ['开启推广账户'], fromMonth: 1, toMonth: 1 },
  ]),
  says('首月不得开放直通车权限，仅限店铺装修。', [
    'delegation-stage',
    { allowed: ['店铺装修'], denied: ['直通车权限'], fromMonth: 1, toMonth: 1 },
  ]),
  // Hours a day and days a week.
  says('每日直播时长不低于5小时，每周至少直播5天。', [
    'deliverable',
    { item: '直播', count: 5, unit: 'hour', per: 'day', daysPerWeek: 5 },
  ]),
  says('运营每周驻店不少于2天，每天不少于6小时。', [
    'deliverable',
    { item: '驻店', count: 6, unit: 'hour', per: 'day', daysPerWeek: 2 },
  ]),
  says('客服每日在线14小时，每周休息一天。', [
    'deliverable',
    { item: '客服', count: 14, unit: 'hour', per: 'day', daysPerWeek: 6 },
  ]),
  says(
    '客服每天在线12小时，主播每周直播不少于5天。',
    ['deliverable', { item: '客服每天在线', count: 12, unit: 'hour', per: 'day' }],
    ['deliverable', { item: '直播', count: 5, unit: 'day', per: 'week' }],
  ),
  // The day in a sentence of its own.
  says('佣金按月成交额的4%计取。佣金应于次月15日前支付。', [
    'commission',
    { rate: 0.04, base: 'sales', due: { dayOfMonth: 15, monthOffset: 1 } },
  ]),
  says('佣金为销售额的7%。佣金在次月8号之前打到乙方账户。', [
    'commission',
    { rate: 0.07, base: 'sales', due: { dayOfMonth: 8, monthOffset: 1 } },
  ]),
  says('每月服务费5500元。甲方应于每月6日前支付。', [
    'base-fee',
    { amount: 5500, per: 'month', due: { dayOfMonth: 6 } },
  ]),
  says(
    '每月服务费5500元，提成为销售额的3%。甲方应于每月6日前支付。',
    ['base-fee', { amount: 5500, per: 'month' }],
    ['commission', { rate: 0.03, base: 'sales' }],
    ['duty-deadline', { duty: '支付', due: { dayOfMonth: 6 } }, 'merchant'],
  ),
  // What a share is compared with, and pieces between two numbers.
  says('自然流量占比较合作前提升10个百分点。', [
    'free-traffic-share',
    { increasePoints: 10, comparator: '>=', baseline: '合作前' },
  ]),
  says('自然搜索流量占比在现有水平基础上提高6个百分点。', [
    'free-traffic-share',
    { increasePoints: 6, comparator: '>=', baseline: '现有' },
  ]),
  says('每月发布笔记15至20篇。', [
    'deliverable',
    { item: '笔记', countRange: [15, 20], comparator: '>=', per: 'month' },
  ]),
  says('运营每天把京东商智数据截图发到群里。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day', items: ['京东商智'] },
  ]),
  says('甲方应在签约后5个工作日内提供开通子账号所需材料。', [
    'duty-deadline',
    { duty: '提供开通子账号所需材料', workdays: 5, event: '签约' },
    'merchant',
  ]),
  says('顾客首次咨询，客服须在15秒内应答。', [
    'response-time-cap',
    { seconds: 15, to: 'buyers', measure: 'first' },
  ]),
];
