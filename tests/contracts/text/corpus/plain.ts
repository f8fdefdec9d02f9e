import { type Case, listed, nothing, says } from './case';

/** Plain template terms, one or two to a sentence, with the traps a reader meets most. */
export const plain: readonly Case[] = [
  says(
    '乙方承诺第1个月店铺销售额达到3万元，第2个月达到5万元，第3个月达到8万元。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says(
    '六个月内完成累计销售额60万元，其中前三个月不低于20万元。',
    ['sales-target', { amount: 600000, per: 'term', byMonth: 6 }],
    ['sales-target', { amount: 200000, byMonth: 3 }],
  ),
  says('乙方应确保店铺年度销售总额较上一年度增长不低于30%。', [
    'sales-target',
    { growth: 0.3, growthOf: '上一年度', per: 'year' },
  ]),
  says('第四个月起月目标完成率须达到100%。', [
    'sales-target',
    { completion: 1, per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says(
    '店铺整体投入产出比（ROI）不低于3，直通车单计划ROI低于1.5超过3天应暂停。',
    ['roi-floor', { value: 3 }],
    ['roi-floor', { value: 1.5, channel: '直通车', days: 3, run: 'consecutive' }],
  ),
  says(
    '推广ROI：第一季度≥2，第二季度≥2.5，第三季度起≥3。',
    ['roi-floor', { value: 2, fromMonth: 1, toMonth: 3 }],
    ['roi-floor', { value: 2.5, fromMonth: 4, toMonth: 6 }],
    ['roi-floor', { value: 3, fromMonth: 7, toMonth: null }],
  ),
  says('自然流量占比由30%提升到50%以上，期限为6个月。', [
    'free-traffic-share',
    { value: 0.5, comparator: '>=' },
  ]),
  says('乙方每月向甲方提交运营报告两份，分别于15日和30日提交。', [
    'deliverable',
    { item: '运营报告', count: 2, per: 'month' },
  ]),
  says('乙方负责每周优化产品标题不少于5个，优化后须提供关键词分析报告。', [
    'deliverable',
    { item: '优化产品标题', count: 5, per: 'week', attach: '关键词分析报告' },
  ]),
  says(
    '每月参加不少于2场平台促销活动，并提前7天提交活动方案。',
    ['deliverable', { item: '平台促销活动', count: 2, per: 'month' }],
    ['duty-deadline', { duty: '提交活动方案', leadHours: 168 }],
  ),
  says(
    '乙方应于签约后3日内完成50款商品上架，之后每月新增不少于10款。',
    ['deliverable', { per: 'once', item: '商品上架', count: 50, withinHours: 72 }],
    ['deliverable', { item: '新增', count: 10, per: 'month' }],
  ),
  says('客服每日在线时间不少于16小时（8:00-24:00），全年无休。', [
    'deliverable',
    { item: '客服在线', count: 16, unit: 'hour', per: 'day', window: '8:00-24:00' },
  ]),
  says(
    '乙方应安排专人每日至少巡查店铺两次，发现异常1小时内通知甲方。',
    ['deliverable', { item: '巡查店铺', count: 2, per: 'day' }],
    ['duty-deadline', { duty: '通知甲方', hours: 1 }],
  ),
  says('推广费用每月由甲方承担，上限为10000元，如需追加须甲方书面同意。', [
    'ad-spend-cap',
    { amount: 10000, per: 'month', scope: 'shop' },
  ]),
  says(
    '单个商品每日推广费用不得超过500元，店铺每日推广费用合计不得超过300元。',
    ['ad-spend-cap', { amount: 500, per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 300, per: 'day', scope: 'shop' }],
  ),
  says('合作第一个月内，乙方不得使用甲方资金进行任何付费推广。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, fromMonth: 1, toMonth: 1, scope: 'shop' },
  ]),
  says(
    '甲方每月的推广充值金额应不少于3000元，且不高于8000元。',
    ['ad-spend-floor', { amount: 3000, per: 'month', scope: 'shop' }],
    ['ad-spend-cap', { amount: 8000, per: 'month', scope: 'shop' }],
  ),
  says('甲方每月在本项目上的总投入（托管费、推广费、货款）不超过人民币5万元。', [
    'total-budget-cap',
    { amount: 50000, per: 'month' },
  ]),
  says('未经甲方书面同意，主推产品（保温杯）售价不得低于99元。', ['price-floor', { amount: 99 }]),
  says('商品参加活动的折后价不得低于日常售价的85%。', ['price-floor', { ref: 'list-price', ratio: 0.85 }]),
  says('甲方供货价不得高于产品售价的50%。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
    'merchant',
  ]),
  says(
    '店铺月度净利润率不得低于10%，单品净利润率不得低于5%。',
    ['margin-floor', { value: 0.1, margin: 'net', per: 'month' }],
    ['margin-floor', { value: 0.05, margin: 'net' }],
  ),
  says(
    '退款率超过20%时，乙方须在3个工作日内提交书面分析及改进方案。',
    ['refund-rate-cap', { value: 0.2, rate: 'refund' }],
    ['duty-deadline', { duty: '提交书面分析及改进方案', workdays: 3 }],
  ),
  says(
    '商品库存低于50件时，乙方应在24小时内通知甲方，甲方应在3日内补货。',
    ['stock-floor', { count: 50, action: 'notify', withinHours: 24 }],
    ['duty-deadline', { duty: '补货', hours: 72 }, 'merchant'],
  ),
  says(
    '客服首次响应时间不超过60秒，平均响应时间不超过90秒。',
    ['response-time-cap', { seconds: 60, to: 'buyers' }],
    ['response-time-cap', { seconds: 90, to: 'buyers' }],
  ),
  says('甲方对接人应在2小时内响应乙方的沟通需求。', [
    'response-time-cap',
    { seconds: 7200, to: 'counterparty' },
    'merchant',
  ]),
  says('甲方应于合同签订后5个工作日内向乙方提供产品资料、图片及品牌授权书。', [
    'duty-deadline',
    { duty: '提供产品资料', workdays: 5 },
    'merchant',
  ]),
  says(
    '店铺受到平台处罚的，乙方应在24小时内向甲方报告，并在48小时内提交申诉材料。',
    ['duty-deadline', { duty: '报告', hours: 24 }],
    ['duty-deadline', { duty: '提交申诉材料', hours: 48 }],
  ),
  says(
    '乙方连续两个月未达到月度销售目标的80%，甲方有权单方面解除合同，乙方应在解除之日起7日内退还已支付服务费的50%。',
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        threshold: 0.8,
        comparator: '<',
        months: 2,
        run: 'consecutive',
        terminate: true,
        refundRatio: 0.5,
        feeScope: 'paid',
      },
    ],
  ),
  says('考核期内累计两个月未达标的，乙方免费延长服务期一个月；延长期内仍未达标的，乙方全额退还服务费。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', months: 2, run: 'cumulative', extendMonths: 1, refundRatio: 1 },
  ]),
  says('当月ROI低于2的，乙方承担当月推广费用的20%。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 2, comparator: '<', compensateRatio: 0.2, compensateOf: 'ad-spend' },
  ]),
  says('服务费按月支付，甲方应于每月5日前向乙方支付当月基础服务费人民币5000元（大写：伍仟元整）。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('合同总价款60000元，分两期支付：签约时支付40000元，三个月后支付20000元。', [
    'base-fee',
    { amount: 60000, per: 'term', instalments: 2 },
  ]),
  says('月销售额超过10万元的部分，甲方按5%向乙方支付提成，于次月15日前结算。', [
    'commission',
    { rate: 0.05, above: 100000, base: 'sales', due: { dayOfMonth: 15, monthOffset: 1 } },
  ]),
  says('销售提成采用阶梯制：月销售额10万元以下不提成，10万元至30万元提成3%，30万元以上提成5%。', [
    'commission',
    {
      tiers: [
        { from: 100000, to: 300000, rate: 0.03 },
        { from: 300000, to: null, rate: 0.05 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('提成计算基数为店铺后台支付金额扣除退款、运费及平台扣点后的净额。', [
    'commission',
    { base: 'sales', deduct: ['refunds', 'shipping', 'platform-fee'] },
  ]),
  says('甲方应于签约当日向乙方支付合作保证金5000元，合同期满后10日内无息退还。', [
    'deposit',
    { amount: 5000, refundable: true },
  ]),
  says(
    '甲方逾期支付服务费的，每逾期一日应按逾期金额的千分之三向乙方支付违约金，逾期超过15日的，乙方有权解除合同。',
    ['late-penalty', { ratePerDay: 0.003, of: 'unpaid' }, 'merchant'],
    ['termination-right', { trigger: 'late-payment', days: 15, comparator: '>' }, 'operator'],
  ),
  says('合作期不满一个月终止的，乙方应按实际服务天数收取服务费，剩余部分退还甲方。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('乙方垫付费用、第三方服务费用等均须事先取得甲方书面确认，未经确认的费用甲方有权拒付。', [
    'extra-fee-approval',
    { approval: 'prior-written', unapprovedBearer: 'operator' },
  ]),
  says(
    '乙方不得以刷单、虚假交易、恶意竞价等违规方式提升业绩，否则甲方有权解除合同并要求乙方支付违约金2万元。',
    ['prohibited-act', { acts: ['刷单', '虚假交易', '恶意竞价'], penaltyAmount: 20000 }],
  ),
  says(
    '合同前两个月，乙方仅负责店铺基础运营，不涉及推广及大促；第三个月起逐步开放推广权限。',
    ['delegation-stage', { allowed: ['店铺基础运营'], denied: ['推广', '大促'], fromMonth: 1, toMonth: 2 }],
    ['delegation-stage', { allowed: ['推广'], fromMonth: 3, toMonth: null }],
  ),
  says('乙方无正当理由连续3日无法联系的，视为根本违约，甲方有权立即终止合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 3 },
    'merchant',
  ]),
  says(
    '双方应对在合作过程中获悉的对方商业秘密予以保密，未经对方书面同意不得向第三方披露，保密期限为合同终止后两年。',
    ['confidentiality', { afterYears: 2 }, 'both'],
  ),
  says(
    '乙方应每日向甲方提供店铺后台数据截图，甲方有权随时登录后台核查。',
    ['data-access', { access: 'screenshot', for: 'merchant', per: 'day' }],
    ['data-access', { access: 'all', for: 'merchant' }],
  ),
  says('合同终止后，乙方不得在一年内从事同类竞品的代运营。', [
    'prohibited-act',
    { acts: ['从事同类竞品的代运营'] },
  ]),
  says('每月最多投5万。', ['ad-spend-cap', { amount: 50000, comparator: '<=', per: 'month', scope: 'shop' }]),
  says('每周三、周五各发布一期微淘内容。', [
    'deliverable',
    { item: '发布一期微淘内容', count: 2, per: 'week' },
  ]),
  says(
    '每周一、三、五直播，每次4小时。',
    ['deliverable', { item: '直播', count: 3, per: 'week' }],
    ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'session' }],
  ),
  says('旺季（9月-12月）月销售额不低于20万元。', [
    'sales-target',
    { amount: 200000, per: 'month', calendarMonths: [9, 10, 11, 12] },
  ]),
  says('11月至次年2月月销售额不低于15万元。', [
    'sales-target',
    { amount: 150000, per: 'month', calendarMonths: [11, 12, 1, 2] },
  ]),
  says('3-8月推广费每月不超过1万元。', [
    'ad-spend-cap',
    { amount: 10000, per: 'month', scope: 'shop', calendarMonths: [3, 4, 5, 6, 7, 8] },
  ]),
  says(
    '价格表：A款卫衣最低99元；B款T恤最低39元；C款牛仔裤最低129元。',
    ['price-floor', { amount: 99, product: 'A款卫衣' }],
    ['price-floor', { amount: 39, product: 'B款T恤' }],
    ['price-floor', { amount: 129, product: 'C款牛仔裤' }],
  ),
  says(
    '商品\t最低售价\nA款卫衣\t99元\nB款T恤\t39元',
    ['price-floor', { amount: 99, product: 'A款卫衣' }],
    ['price-floor', { amount: 39, product: 'B款T恤' }],
  ),
  ...listed(
    'vague',
    '乙方应积极推动店铺销售额增长。',
    '甲方应按时支付相关费用。',
    '乙方尽力保证ROI达到1:3。',
    '推广预算原则上每月不超过1万元。',
    '乙方应协助甲方处理售后问题。',
  ),
  ...listed(
    'blanks',
    '服务费为每月人民币____元整。',
    '乙方承诺____个月内达到月销售额____万元。',
    '违约金为合同总额的【  】%。',
    '主推产品最低售价为____元。',
  ),
  ...listed(
    'unread',
    '甲方保证每月安排不少于5万元的备货资金。',
    '本合同的修改须经双方书面确认。',
    '乙方应为服务人员购买商业保险。',
  ),
  ...nothing(
    '甲方店铺近六个月月均销售额约为8万元。',
    '乙方不保证具体销售额。',
    '行业平均ROI约为1:2.5。',
    '示例：当月销售额15万元，目标10万元，则超额部分5万元。',
    '“考核周期”指每个自然月。',
    '双方约定由被告所在地人民法院管辖。',
  ),
];
