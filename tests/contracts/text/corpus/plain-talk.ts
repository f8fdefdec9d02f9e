import { type Case, nothing, says } from './case';

/** Rules told in few words, as partners write them to one another. */
export const plainTalk: readonly Case[] = [
  says('第3个月起，店铺每月实收不得少于7万。', [
    'sales-target',
    { amount: 70000, comparator: '>=', per: 'month', fromMonth: 3, toMonth: null },
  ]),
  says('全店GMV四个月内要从6万拉到14万。', [
    'sales-target',
    { amount: 140000, comparator: '>=', byMonth: 4, baseline: 60000, metric: 'gmv' },
  ]),
  says(
    '一季度目标45万，二季度目标70万。',
    ['sales-target', { amount: 450000, per: 'quarter' }],
    ['sales-target', { amount: 700000, per: 'quarter' }],
  ),
  says(
    '保底目标6万/月，冲刺目标9万/月。',
    ['sales-target', { amount: 60000, per: 'month' }],
    ['sales-target', { amount: 90000, per: 'month' }],
  ),
  says('首季度销售任务30万，未完成不收提成。', [
    'sales-target',
    { amount: 300000, per: 'quarter', fromMonth: 1, toMonth: 3 },
  ]),
  says('上新后45天内单品累计销量破300件。', [
    'sales-target',
    { count: 300, unit: 'order', withinDays: 45, per: 'term' },
  ]),
  says('站外投放回报率不得低于180%。', ['roi-floor', { value: 1.8 }]),
  says('免费流量从35%做到55%。', ['free-traffic-share', { value: 0.55, baseline: 0.35 }]),
  says('自然流量不能低于全店访客的五成。', ['free-traffic-share', { value: 0.5 }]),
  says('搜索流量占比四个月后要过半。', ['free-traffic-share', { value: 0.5, byMonth: 4 }]),
  says('第五个月自然搜索占比≥48%。', ['free-traffic-share', { value: 0.48, fromMonth: 5, toMonth: 5 }]),
  says('每个计划每天最多烧60块。', [
    'ad-spend-cap',
    { amount: 60, comparator: '<=', per: 'day', scope: 'plan' },
  ]),
  says('推广费不超过当月额度1.5万元，超支部分由乙方承担。', [
    'ad-spend-cap',
    { amount: 15000, comparator: '<=', per: 'month', scope: 'shop', excessBearer: 'operator' },
  ]),
  says(
    '广告预算：工作日280/天，周末420/天。',
    ['ad-spend-cap', { amount: 280, per: 'day', window: '工作日' }],
    ['ad-spend-cap', { amount: 420, per: 'day', window: '周末' }],
  ),
  says('服务费加推广费加样品费，一年下来不能超过40万。', [
    'total-budget-cap',
    { amount: 400000, comparator: '<=', per: 'year', includes: ['fee', 'ad', 'sample'] },
  ]),
  says('一个月所有开销别超2.5万。', ['total-budget-cap', { amount: 25000, comparator: '<=', per: 'month' }]),
  says('任何时候都不得亏本销售。', ['price-floor', { ref: 'cost', ratio: 1 }]),
  says('直播间价格不得低于日销价的九折。', ['price-floor', { ref: 'list-price', ratio: 0.9 }]),
  says('品退率≤1.2%。', ['refund-rate-cap', { value: 0.012, comparator: '<=', rate: 'quality-refund' }]),
  says('商品退货率≤22%。', ['refund-rate-cap', { value: 0.22, comparator: '<=', rate: 'return' }]),
  says('甲方保证热销款随时有80件以上现货。', ['stock-floor', { count: 80, action: 'hold' }, 'merchant']),
  says('月费4200，押一付三。', ['base-fee', { amount: 4200, per: 'month' }]),
  says('底薪3500加4个点提成。', ['base-fee', { amount: 3500 }], ['commission', { rate: 0.04 }]),
  says('乙方按净利润的两成分红。', ['commission', { rate: 0.2, base: 'net-profit' }]),
  says('纯佣合作，按GMV 10%结算。', ['commission', { rate: 0.1, base: 'sales' }]),
  says('超过12万的部分给乙方8%。', ['commission', { rate: 0.08, above: 120000 }]),
  says('逾期一天罚80元。', ['late-penalty', { amountPerDay: 80 }]),
  says('付款晚了每天按千分之二算。', ['late-penalty', { ratePerDay: 0.002 }, 'merchant']),
  says('合作不满一个月的，按实际天数结算，多退少补。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('超出服务清单的项目另行报价，经品牌方书面确认后方可实施。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('拍摄、样品等费用按成本价，须经甲方签字。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true, items: ['拍摄', '样品'] },
  ]),
  says('其余费用一概不收。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('试用期内乙方只负责客服和上架，不参与推广。', [
    'delegation-stage',
    { allowed: ['客服', '上架'], denied: ['推广'] },
  ]),
  says('前20天只给上架权限。', ['delegation-stage', { allowed: ['上架'], withinDays: 20 }]),
  says('乙方须每周导出一次退款明细交甲方存档。', [
    'data-access',
    { access: 'export', for: 'merchant', per: 'week' },
  ]),
  says(
    '后台主账号归商家，服务商只能用子账号。',
    ['data-access', { access: 'main-account', for: 'merchant' }],
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
  ),
  says('刷单的话退全部服务费，另赔3万。', [
    'prohibited-act',
    { acts: ['刷单'], penaltyAmount: 30000, refundRatio: 1, feeScope: 'total' },
  ]),
  says('广告每投入1元须产生不低于2.6元的成交。', ['roi-floor', { value: 2.6 }]),
  says('服务费占月销售额的比例上限为9%。', [
    'cost-ratio-cap',
    { value: 0.09, comparator: '<=', numerator: 'service-fee', denominator: 'sales', per: 'month' },
  ]),
  says('未达标月份不计提成，基础服务费按60%支付。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.4 },
  ]),
  says('合作费用为每月6800元，含税。', ['base-fee', { amount: 6800, per: 'month', taxIncluded: true }]),
  says(
    '咨询首响不超过25秒，夜间不超过80秒。',
    ['response-time-cap', { seconds: 25, measure: 'first' }],
    ['response-time-cap', { seconds: 80, measure: 'first', window: '夜间' }],
  ),
  says('淘宝店与京东店合计月销售额不少于16万。', ['sales-target', { amount: 160000, per: 'month' }]),
  says(
    '乙方每月策划活动3场并输出复盘报告，每季度更新首页1次。',
    ['deliverable', { item: '策划活动', count: 3, per: 'month', attach: '复盘报告' }],
    ['deliverable', { item: '更新首页', count: 1, per: 'quarter' }],
  ),
  says('无论大促还是日常，主推款到手价一律不低于69元。', ['price-floor', { amount: 69, product: '主推款' }]),
  says(
    '第一阶段（1-2月）：月均GMV 6万；第二阶段（3-5月）：月均GMV 11万。',
    ['sales-target', { amount: 60000, per: 'month', metric: 'gmv', fromMonth: 1, toMonth: 2 }],
    ['sales-target', { amount: 110000, per: 'month', metric: 'gmv', fromMonth: 3, toMonth: 5 }],
  ),
  says(
    '服务费5500元/月，提成4%，押金4000元。',
    ['base-fee', { amount: 5500, per: 'month' }],
    ['commission', { rate: 0.04, per: 'month' }],
    ['deposit', { amount: 4000 }],
  ),
  ...nothing('平台规定72小时内未发货的，将对商家处以订单金额3%的罚款。'),
];
