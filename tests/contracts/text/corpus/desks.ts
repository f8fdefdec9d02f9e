import { type Case, listed, nothing, says } from './case';

/** Terms of platform agencies, messages and translated drafts. */
export const desks: readonly Case[] = [
  says('乙方确保本店自合作第四个自然月开始每月支付金额（扣除退款）不少于壹拾万元整。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null, deduct: ['refunds'] },
  ]),
  says(
    '抖音小店：前3个月GMV累计做到30万，第6个月单月冲到20万。',
    ['sales-target', { amount: 300000, per: 'term', byMonth: 3, comparator: '>=' }],
    ['sales-target', { amount: 200000, per: 'month', fromMonth: 6, toMonth: 6, comparator: '>=' }],
  ),
  says(
    '第1个月销售额3万，第3个月8万。',
    ['sales-target', { amount: 30000, fromMonth: 1, toMonth: 1, per: 'month' }],
    ['sales-target', { amount: 80000, fromMonth: 3, toMonth: 3, per: 'month' }],
  ),
  says('运营方承诺合同年度内GMV同比提升不低于35%。', [
    'sales-target',
    { growth: 0.35, growthOf: '同比', comparator: '>=', per: 'year' },
  ]),
  says(
    '品牌方承诺每月安排不少于2款新品，且每月推广预算不少于2万元。',
    ['deliverable', { item: '新品', count: 2, per: 'month' }, 'merchant'],
    ['ad-spend-floor', { amount: 20000, comparator: '>=', per: 'month', scope: 'shop' }, 'merchant'],
  ),
  says('甲方承诺本合同期内为乙方带来不少于50万元的站外销售额。', [
    'sales-target',
    { amount: 500000, comparator: '>=', per: 'term' },
    'merchant',
  ]),
  says('广告投产（ROAS）每周不得低于2.8，低于的当周乙方应停投并说明原因。', [
    'roi-floor',
    { value: 2.8, comparator: '>=', per: 'week' },
  ]),
  says('京准通快车整体投产比目标：≥1∶4。', [
    'roi-floor',
    { value: 4, comparator: '>=', channel: '京准通快车' },
  ]),
  says('开户首月不考核ROI，自次月起ROI应在2.5以上。', [
    'roi-floor',
    { value: 2.5, comparator: '>=', fromMonth: 2, toMonth: null },
  ]),
  says(
    '合作满三个月时免费流量（含搜索与推荐）占全店访客的比重须达45%以上，满六个月时须达55%以上。',
    ['free-traffic-share', { value: 0.45, comparator: '>=', byMonth: 3 }],
    ['free-traffic-share', { value: 0.55, comparator: '>=', byMonth: 6 }],
  ),
  says(
    '乙方按周提交运营周报（每周一18:00前），按月提交运营月报（次月3日前）。',
    ['deliverable', { item: '运营周报', count: 1, per: 'week' }],
    ['deliverable', { item: '运营月报', count: 1, per: 'month' }],
  ),
  says(
    '每周二、周五各直播一场，每场3小时。',
    ['deliverable', { item: '直播', count: 2, per: 'week' }],
    ['deliverable', { item: '直播', count: 3, unit: 'hour', per: 'session' }],
  ),
  says('店铺装修每季度整体改版1次，日常海报按活动节点更换。', [
    'deliverable',
    { item: '店铺装修整体改版', count: 1, per: 'quarter' },
  ]),
  says('乙方安排不少于2名客服轮班，服务时间每天早9点到晚12点。', [
    'deliverable',
    { item: '客服', count: 15, unit: 'hour', per: 'day', window: '早9点到晚12点' },
  ]),
  says('签约后10个工作日内完成首批30个SKU上架。', [
    'deliverable',
    { per: 'once', item: 'SKU上架', count: 30, withinWorkdays: 10 },
  ]),
  says(
    '每款新品出主图5张、详情1套、短视频1条，收样后72小时交付。',
    ['deliverable', { per: 'event', item: '主图', count: 5, withinHours: 72 }],
    ['deliverable', { per: 'event', item: '详情', count: 1, withinHours: 72 }],
    ['deliverable', { per: 'event', item: '短视频', count: 1, withinHours: 72 }],
  ),
  says(
    '达人建联：每月至少寄样20位达人，出单达人不低于5位。',
    ['deliverable', { item: '寄样达人', count: 20, per: 'month' }],
    ['deliverable', { item: '出单达人', count: 5, per: 'month' }],
  ),
  says(
    '直通车及万相台合计月消耗封顶15000元，大促月（6月、11月）放宽至30000元。',
    ['ad-spend-cap', { amount: 15000, comparator: '<=', per: 'month' }],
    ['ad-spend-cap', { amount: 30000, comparator: '<=', calendarMonths: [6, 11], per: 'month' }],
  ),
  says('单款每天最多花500元推广。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says('推广这块每月最多投5万，多花的你们自己掏。', [
    'ad-spend-cap',
    { amount: 50000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('第一个月不开直通车。', ['ad-spend-cap', { per: 'month', amount: 0, fromMonth: 1, toMonth: 1 }]),
  says(
    '广告日预算：测试期（第1-2个月）200元，放量期（第3个月起）800元。',
    ['ad-spend-cap', { amount: 200, per: 'day', fromMonth: 1, toMonth: 2, scope: 'shop' }],
    ['ad-spend-cap', { amount: 800, per: 'day', fromMonth: 3, toMonth: null, scope: 'shop' }],
  ),
  says('服务费、广告费、物料费三项每季度之和不得高于人民币120,000.00元。', [
    'total-budget-cap',
    { amount: 120000, comparator: '<=', per: 'quarter' },
  ]),
  says(
    'A款最低79，B款最低129，低于此价须甲方点头。',
    ['price-floor', { amount: 79, product: 'A款' }],
    ['price-floor', { amount: 129, product: 'B款' }],
  ),
  says('所有SKU券后成交价不得击穿吊牌价的55折。', [
    'price-floor',
    { ref: 'list-price', ratio: 0.55, comparator: '>=' },
  ]),
  says('推广费占当月支付金额比例应控制在18%以下。', [
    'cost-ratio-cap',
    { value: 0.18, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('供货价不超过终端零售价的四成。', [
    'cost-ratio-cap',
    { value: 0.4, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('扣除平台扣点、推广费和货品成本后，单品毛利率不得低于20%。', [
    'margin-floor',
    { value: 0.2, comparator: '>=', margin: 'gross' },
  ]),
  says(
    '店铺30天品质退款率≤1%，总退款率≤25%。',
    ['refund-rate-cap', { value: 0.01, rate: 'quality-refund' }],
    ['refund-rate-cap', { value: 0.25, rate: 'refund' }],
  ),
  says('任一爆款库存跌破100件的，乙方当天告知甲方。', [
    'stock-floor',
    { count: 100, comparator: '>=', action: 'notify' },
  ]),
  says(
    '拼多多3分钟回复率保持在95%以上，平均人工响应不超过45秒。',
    ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }],
    ['response-time-cap', { seconds: 45, comparator: '<=', to: 'buyers' }],
  ),
  says('甲方在群里提的问题，运营要在2小时之内回。', [
    'response-time-cap',
    { seconds: 7200, to: 'counterparty' },
  ]),
  says(
    '样品由甲方在签约后5日内寄出，产品资料须在7日内备齐交付乙方。',
    ['duty-deadline', { duty: '寄出样品', hours: 120 }, 'merchant'],
    ['duty-deadline', { duty: '备齐交付', hours: 168 }, 'merchant'],
  ),
  says('如遇平台处罚，服务商须于24小时内提交申诉材料，并同步告知商家。', [
    'duty-deadline',
    { duty: '提交申诉材料', hours: 24, event: '平台处罚' },
  ]),
  says(
    '大促方案须在活动开始15天前报甲方确认，甲方3天内答复。',
    ['duty-deadline', { duty: '大促方案报甲方确认', leadHours: 360 }],
    ['duty-deadline', { duty: '答复', hours: 72 }, 'merchant'],
  ),
  says('连续2个自然月实际完成额低于目标额80%的，委托方可单方解约，受托方退还该两个月服务费的50%。', [
    'shortfall-remedy',
    {
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 2,
    },
  ]),
  says('首季度未完成总目标的，乙方无偿延长服务一个月；延长后仍未完成的，全额退还服务费。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', extendMonths: 1, refundRatio: 1 },
  ]),
  says('当月业绩完成不到六成的，服务费按五折收；六成到八成的，按八折收。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      bands: [
        { from: 0, to: 0.6, deductRatio: 0.5 },
        { from: 0.6, to: 0.8, deductRatio: 0.2 },
      ],
    },
  ]),
  says('未达标月份，乙方按缺口金额的3%补给甲方。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', compensateRatio: 0.03, compensateOf: 'gap' },
  ]),
  says('基础服务费人民币捌仟元整/月（¥8,000.00），每月首个工作日支付当月费用。', [
    'base-fee',
    { amount: 8000, per: 'month', due: { workdays: 1 } },
  ]),
  says('半年服务费合计30000元，签约付60%，满三个月付40%。', ['base-fee', { amount: 30000, per: 'term' }]),
  says('每月固定3800，月底结。', ['base-fee', { amount: 3800, per: 'month', due: { dayOfMonth: 31 } }]),
  says('月度销售额10万（含）以内提点5%，10万至20万部分8%，20万以上部分10%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.05 },
        { from: 100000, to: 200000, rate: 0.08 },
        { from: 200000, to: null, rate: 0.1 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('提成次月10日前支付。', ['commission', { due: { dayOfMonth: 10, monthOffset: 1 } }]),
  says(
    '基础服务费每月6000元，提成为销售额的4%，提成次月10日前支付。',
    ['base-fee', { amount: 6000, per: 'month' }],
    ['commission', { rate: 0.04, base: 'sales', due: { dayOfMonth: 10, monthOffset: 1 } }],
  ),
  says('佣金以妥投签收订单金额为基数，按6%计算，取消及退款订单剔除。', [
    'commission',
    { rate: 0.06, deduct: ['refunds'] },
  ]),
  says('达成季度目标额外奖励伍仟元。', ['commission', { amount: 5000, above: 'target' }]),
  says('签订当日甲方交履约押金贰万元，合作结束结清后7个工作日原路退回。', [
    'deposit',
    { amount: 20000, refundable: true },
  ]),
  says('任何一方迟延付款的，按迟延金额日千分之一计付滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.001, of: 'unpaid' },
    'both',
  ]),
  says('乙方延迟上架每款每天扣50元。', ['late-penalty', { amountPerDay: 50 }]),
  says('中途终止的，剩余未服务天数对应的服务费原路退回甲方。', ['refund-pro-rata', { basis: 'days' }]),
  says('除本协议列明的费用外，乙方不得巧立名目向甲方收取任何费用。', [
    'extra-fee-approval',
    { approval: 'forbidden' },
  ]),
  says('单笔支出在300元以上的，乙方须先走甲方审批流程。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 300 },
  ]),
  says(
    '乙方及其员工严禁以刷单、虚假评价、恶意拍同行等手段做数据，一经查实甲方有权解约并要求退还全部服务费。',
    ['prohibited-act', { acts: ['刷单', '虚假评价', '恶意拍同行'], refundRatio: 1 }],
  ),
  says('甲方不得绕开乙方私下与乙方运营人员合作，违者赔偿10万元。', [
    'prohibited-act',
    { acts: ['绕开乙方私下与乙方运营人员合作'], penaltyAmount: 100000 },
    'merchant',
  ]),
  says('首月仅开放商品管理与客服子权限，推广及资金类权限不予开放。', [
    'delegation-stage',
    { allowed: ['商品管理', '客服'], denied: ['推广', '资金'], fromMonth: 1, toMonth: 1 },
  ]),
  says('服务商超过72小时无人响应的，商家可直接终止合作，无须另行通知。', [
    'termination-right',
    { trigger: 'unreachable', hours: 72 },
    'merchant',
  ]),
  says('甲方拖欠服务费逾15日的，乙方有权停止服务并解除协议。', [
    'termination-right',
    { trigger: 'late-payment', days: 15 },
    'operator',
  ]),
  says('任一方提前一个月书面知会对方，可无责解约。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('接触到的进货渠道、成本、客户名单均属商业秘密，合同结束后三年内不得外传。', [
    'confidentiality',
    { afterYears: 3 },
    'both',
  ]),
  says(
    '后台主账号由甲方掌握，乙方使用甲方分配的子账号登录。',
    ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
    ['data-access', { access: 'main-account', for: 'merchant' }, 'operator'],
  ),
  says('甲方随时可调阅生意参谋、直通车等全部后台数据。', ['data-access', { access: 'all', for: 'merchant' }]),
  ...listed(
    'vague',
    '力争三个月内做到类目前十。',
    '具体投放节奏由乙方视行情灵活把握。',
    '甲方应尽快安排发货并保证产品质量稳定。',
    '乙方会尽最大努力帮助店铺提升转化。',
    '服务费用可视业绩情况适度下调。',
  ),
  ...listed(
    'blanks',
    '推广费月度上限为人民币______元（大写：______）。',
    '提成点数详见附件二。',
    '月销售目标：第1个月___万，第2个月___万。',
    '首次响应时间不超过XX秒。',
  ),
  ...listed(
    'unread',
    '乙方保证其提供的图片、文案不侵犯第三方知识产权。',
    '合同到期前一个月双方协商续约事宜，未书面终止的自动延续一年。',
    '因不可抗力导致合同无法履行的，双方互不承担责任。',
  ),
  ...nothing(
    '乙方目前服务商家超过200家，累计GMV突破5亿元。',
    '甲方店铺去年双11当天成交额为12.6万元。',
    '乙方仅提供数据分析建议，不对店铺销售额作任何形式的承诺。',
    '举个例子：目标10万，实际做了7万，就是没到80%。',
    '本协议所称“推广费”，指在阿里妈妈各产品中实际消耗的金额。',
    '地址：杭州市余杭区文一西路969号',
    '以上条款双方已充分阅读并理解。',
  ),
];
