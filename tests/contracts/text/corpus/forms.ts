import { type Case, listed, nothing, says } from './case';

/** Every kind once more, with odd signs, broken lines, filled forms and the rarer params. */
export const forms: readonly Case[] = [
  says(
    '乙方须保证：合作第１个月至第３个月，月销售额分别达到３万元、５万元、８万元；',
    ['sales-target', { amount: 30000, fromMonth: 1, toMonth: 1, per: 'month' }],
    ['sales-target', { amount: 50000, fromMonth: 2, toMonth: 2, per: 'month' }],
    ['sales-target', { amount: 80000, fromMonth: 3, toMonth: 3, per: 'month' }],
  ),
  says(
    '考核期\t月销售额目标\n第1-2个月\t4万元\n第3-6个月\t9万元',
    ['sales-target', { amount: 40000, fromMonth: 1, toMonth: 2, per: 'month' }],
    ['sales-target', { amount: 90000, fromMonth: 3, toMonth: 6, per: 'month' }],
  ),
  says('乙方承诺店铺月销\n售额不低于12万元\n（扣除退款、刷单金额）。', [
    'sales-target',
    { amount: 120000, comparator: '>=', per: 'month', deduct: ['refunds', 'brush'] },
  ]),
  says('合同期内须完成销售总额人民币____80万____元。', ['sales-target', { amount: 800000, per: 'term' }]),
  says('月 销 售 额 不 低 于 6 万 元 。', [
    'sales-target',
    { amount: 60000, comparator: '>=', per: 'month' },
  ]),
  says(
    '达到以下任一目标即视为考核合格：月销售额8万元，或月订单量1000单。',
    ['sales-target', { amount: 80000, per: 'month', anyOf: true }],
    ['sales-target', { count: 1000, unit: 'order', per: 'month', anyOf: true }],
  ),
  says('在甲方库存充足的前提下，乙方保证双11当月销售额不低于25万元。', [
    'sales-target',
    { amount: 250000, comparator: '>=', per: 'month', conditional: true },
  ]),
  says('除2月春节外，每月销售额均不少于5万元。', [
    'sales-target',
    { amount: 50000, per: 'month', except: '2月春节' },
  ]),
  says('甲方承诺其线下门店每月为网店导流成交不少于1万元。', [
    'sales-target',
    { amount: 10000, per: 'month' },
    'merchant',
  ]),
  says('投产比（ＲＯＩ）≥１：３', ['roi-floor', { value: 3, comparator: '>=' }]),
  says('全站推广连续3天投产低于1的，乙方应立即调价。', [
    'roi-floor',
    { value: 1, days: 3, run: 'consecutive', channel: '全站推广' },
  ]),
  says('乙方服务费投产比（销售额/服务费）不得低于8。', [
    'roi-floor',
    { value: 8, basis: 'service-fee', comparator: '>=' },
  ]),
  says(
    '淡季（2月、7月、8月）ROI不低于2，其余月份不低于3。',
    ['roi-floor', { value: 2, calendarMonths: [2, 7, 8] }],
    ['roi-floor', { value: 3 }],
  ),
  says('付费流量占比逐步降低，第6个月末不高于40%。', [
    'free-traffic-share',
    { value: 0.4, comparator: '<=', share: 'paid', byMonth: 6 },
  ]),
  says('店铺免费访客占比每月提升2个百分点。', ['free-traffic-share', { increasePoints: 2, per: 'month' }]),
  says('标题优化：每周5个，附关键词数据报告。', [
    'deliverable',
    { item: '标题优化', count: 5, per: 'week', attach: '关键词数据报告' },
  ]),
  says('直通车每两周调整一次，每次提交调整说明。', [
    'deliverable',
    { item: '直通车调整', count: 1, per: '2weeks', attach: '调整说明' },
  ]),
  says(
    '每半月盘点库存1次，每旬报送销售简报1份。',
    ['deliverable', { item: '盘点库存', count: 1, per: 'half-month' }],
    ['deliverable', { item: '销售简报', count: 1, per: 'ten-days' }],
  ),
  says('测图：甲方提供素材后24小时内出3张。', ['deliverable', { item: '测图', count: 3, withinHours: 24 }]),
  says('主播每天开播6小时，每周至少开播5天。', [
    'deliverable',
    { item: '开播', count: 6, unit: 'hour', per: 'day', daysPerWeek: 5 },
  ]),
  says('客服服务时间7×16小时，法定节假日除外。', [
    'deliverable',
    { item: '客服服务', count: 16, unit: 'hour', per: 'day', daysPerWeek: 7, except: '法定节假日' },
  ]),
  says('工作日每天安排2次竞品价格巡查。', [
    'deliverable',
    { item: '竞品价格巡查', count: 2, per: 'day', workdaysOnly: true },
  ]),
  says('合作首月完成50款商品的标题重做。', [
    'deliverable',
    { item: '标题重做', count: 50, fromMonth: 1, toMonth: 1 },
  ]),
  says('☑每月直播场次≥8场　□每月短视频≥20条', ['deliverable', { item: '直播', count: 8, per: 'month' }]),
  says(
    '推广限额（元/天）：单品500，全店300。',
    ['ad-spend-cap', { amount: 500, per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 300, per: 'day', scope: 'shop' }],
  ),
  says('第2个月起每日推广花费≤300元，超支部分由乙方自行承担。', [
    'ad-spend-cap',
    {
      amount: 300,
      comparator: '<=',
      per: 'day',
      scope: 'shop',
      fromMonth: 2,
      toMonth: null,
      excessBearer: 'operator',
    },
  ]),
  says('618、双11大促期间，日推广上限可提高至1000元。', [
    'ad-spend-cap',
    { amount: 1000, per: 'day', scope: 'shop', window: '大促期间' },
  ]),
  says('月推广费预算：3000-5000元。', [
    'ad-spend-cap',
    { amountRange: [3000, 5000], per: 'month', scope: 'shop' },
  ]),
  says('试运营期间不产生任何推广费用。', ['ad-spend-cap', { amount: 0, scope: 'shop' }]),
  says('委托方每季度推广投入不少于3万元，否则业绩目标相应下调。', [
    'ad-spend-floor',
    { amount: 30000, per: 'quarter', scope: 'shop' },
  ]),
  says('每月总开支（托管费、广告费、进货款）不超5万。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month' },
  ]),
  says(
    '主推款蓝牙耳机最低售价99元，其他商品不得低于成本价销售。',
    ['price-floor', { amount: 99, product: '蓝牙耳机' }],
    ['price-floor', { ref: 'cost', ratio: 1 }],
  ),
  says(
    '任何促销折扣不得低于八折，大促不低于七折。',
    ['price-floor', { ref: 'list-price', ratio: 0.8 }],
    ['price-floor', { ref: 'list-price', ratio: 0.7 }],
  ),
  says('拿货价占售价比例最高50%。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('推广费率≤20%（推广费÷销售额）。', [
    'cost-ratio-cap',
    { value: 0.2, numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('单品毛利低于5%的不得报名活动。', ['margin-floor', { value: 0.05, margin: 'gross' }]),
  says('每单净利润不少于3元。', ['margin-floor', { amount: 3, margin: 'net', per: 'order' }]),
  says(
    '退款率达到20%即触发预警，乙方须48小时内提交整改方案。',
    ['refund-rate-cap', { value: 0.2, rate: 'refund' }],
    ['duty-deadline', { duty: '提交整改方案', hours: 48 }],
  ),
  says('售后退货率月均不超过12%。', ['refund-rate-cap', { value: 0.12, rate: 'return', per: 'month' }]),
  says('库存少于50件，乙方须在2小时内上报甲方。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify', withinHours: 2 },
  ]),
  says('甲方应备足主推款一个月的销量库存。', [
    'stock-floor',
    { daysOfCover: 30, action: 'hold' },
    'merchant',
  ]),
  says(
    '旺旺首次响应时间平均不超过30秒，夜间22点后不超过3分钟。',
    ['response-time-cap', { seconds: 30, to: 'buyers' }],
    ['response-time-cap', { seconds: 180, to: 'buyers' }],
  ),
  says('三分钟回复率低于90%连续7天的，视为客服不合格。', [
    'response-time-cap',
    { seconds: 180, share: 0.9, to: 'buyers', days: 7, run: 'consecutive' },
  ]),
  says('乙方项目负责人须在2小时内回复甲方微信消息。', [
    'response-time-cap',
    { seconds: 7200, to: 'counterparty' },
  ]),
  says('甲方应在收到新品方案的3个工作日内反馈意见，逾期视为认可。', [
    'duty-deadline',
    { duty: '反馈意见', workdays: 3 },
    'merchant',
  ]),
  says('缺货断货情况甲方须提前3天告知。', ['duty-deadline', { duty: '告知', leadHours: 72 }, 'merchant']),
  says('合同到期或解除后，乙方须于当日交还账号，并在7日内完成资料移交。', [
    'duty-deadline',
    { duty: '完成资料移交', hours: 168 },
  ]),
  says('连续2个月低于月目标80%，甲方有权解约，乙方退还50%服务费。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'consecutive', terminate: true, refundRatio: 0.5 },
  ]),
  says('当月目标完成率90%以下的，每低1个百分点扣减服务费1%，最多扣减30%。', [
    'shortfall-remedy',
    { threshold: 0.9, comparator: '<=', perPoint: true, deductRatio: 0.01, deductCap: 0.3 },
  ]),
  says('累计3个月未达标，视为乙方违约，退还全部已收服务费。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', months: 3, run: 'cumulative', refundRatio: 1, feeScope: 'paid' },
  ]),
  says('ROI低于1.5造成的推广亏损由乙方承担30%。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 1.5, comparator: '<', compensateRatio: 0.3, compensateOf: 'ad-spend' },
  ]),
  says('完成率80%-100%退10%；60%-80%退30%；60%以下退50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.8, to: 1, refundRatio: 0.1 },
        { from: 0.6, to: 0.8, refundRatio: 0.3 },
        { from: 0, to: 0.6, refundRatio: 0.5 },
      ],
    },
  ]),
  says('未完成季度目标的，乙方免费续服务1个月，仍未完成退全款。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', extendMonths: 1, refundRatio: 1 },
  ]),
  says('基础服务费￥５，０００元／月，每月５日前支付。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('服务费总计36000元，分3期支付，每期12000元。', [
    'base-fee',
    { amount: 36000, per: 'term', instalments: 3 },
  ]),
  says('年费58000元（含税），签约时一次付清。', [
    'base-fee',
    { amount: 58000, per: 'once', taxIncluded: true },
  ]),
  says('超额提成：（月实际销售额-月目标销售额）×10%。', [
    'commission',
    { rate: 0.1, above: 'target', base: 'sales' },
  ]),
  says('客服引导成交额提1.5%，静默成交不计提成。', ['commission', { rate: 0.015, base: 'guided' }]),
  says('直播间GMV的3%作为佣金，退货订单不计。', [
    'commission',
    { rate: 0.03, base: 'live', deduct: ['refunds'] },
  ]),
  says('纯佣金合作，按成交额15%抽成，无底薪。', ['commission', { rate: 0.15, base: 'sales' }]),
  says('提成每月封顶1万元，保底2000元。', ['commission', { capAmount: 10000, minAmount: 2000 }]),
  says('甲方支付诚意金3000元，签约后自动转为首月服务费。', ['deposit', { amount: 3000 }]),
  says('乙方刷单的，押金不予退还。', ['deposit', { refundable: false, forfeitOn: '刷单' }, 'operator']),
  says('乙方逾期提交周报的，每次扣款200元。', ['late-penalty', { amountPerEvent: 200 }]),
  says('甲方逾期支付服务费超过5个工作日的，自第6个工作日起每日按未付款项0.05%支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid', graceWorkdays: 5 },
    'merchant',
  ]),
  says('合作不满1个月终止，服务费÷30×实际天数结算，余款退还。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1, divisor: 30 },
  ]),
  says('服务启动后因甲方自身原因取消的，费用不予退回。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('样品费、达人坑位费等额外支出，须事先经甲方微信书面确认，实报实销。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true },
  ]),
  says('合同外收费一律禁止。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('单次充值超过2000元须甲方同意。', ['extra-fee-approval', { approval: 'prior', amountOver: 2000 }]),
  says('禁止刷单、虚假宣传、盗图，违者一次罚款5000元并退还当月服务费。', [
    'prohibited-act',
    { acts: ['刷单', '虚假宣传', '盗图'], penaltyAmount: 5000, refundRatio: 1 },
  ]),
  says('乙方员工不得私下与甲方客户交易或向供应商索要回扣。', [
    'prohibited-act',
    { acts: ['私下与甲方客户交易', '向供应商索要回扣'] },
  ]),
  says(
    '第一阶段（第1个月）：只做标题优化和客服；第二阶段（第2个月）：开放直通车权限，日限额300元；第三阶段（第3个月起）：开放活动报名权限。',
    ['delegation-stage', { allowed: ['标题优化', '客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['直通车'], fromMonth: 2, toMonth: 2 }],
    ['ad-spend-cap', { amount: 300, per: 'day', fromMonth: 2, toMonth: 2, scope: 'channel' }],
    ['delegation-stage', { allowed: ['活动报名'], fromMonth: 3, toMonth: null }],
  ),
  says('乙方失联3天以上，甲方可单方终止合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 3, comparator: '>=' },
    'merchant',
  ]),
  says('甲方欠费满10日，乙方有权终止服务。', [
    'termination-right',
    { trigger: 'late-payment', days: 10 },
    'operator',
  ]),
  says('乙方不得泄露甲方进货渠道，保密义务在合同终止后继续有效5年，违反须赔偿20万元。', [
    'confidentiality',
    { afterYears: 5, penaltyAmount: 200000 },
    'operator',
  ]),
  says('甲方向乙方提供直通车账户操作权限。', [
    'data-access',
    { access: 'ad-account', for: 'operator' },
    'merchant',
  ]),
  says('乙方每周一将后台销售报表截图发至微信群。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'week' },
  ]),
  ...listed(
    'vague',
    '乙方应及时处理差评。',
    '推广投入根据店铺实际情况由双方商定。',
    '乙方承诺显著提升店铺销量。',
    '甲方应适当增加推广预算。',
    '销售额目标约10万元左右。',
    '客服响应要快。',
  ),
  ...listed(
    'blanks',
    '月推广费不超过（  ）元。',
    '提成比例：按___%计算。',
    '第一个月销售目标______元，第二个月______元。',
    '服务费标准见附件一《报价单》。',
    '退还服务费的[  ]%。',
  ),
  ...listed(
    'unread',
    '甲方保证千川账户余额每日不低于500元。',
    '乙方应安排3名专职人员为甲方服务。',
    '服务成果的知识产权归甲方。',
    '本合同自动续期一年，除非任一方书面反对。',
    '甲方应按平台规定缴纳店铺保证金。',
  ),
  ...nothing(
    '商家自行开展的站外活动产生的销售额不计入考核。',
    '例如，当月目标10万元，实际完成7万元，则视为未达标。',
    '甲方店铺成立于2021年，现有SKU 320个，月销约4万元。',
    '乙方不对平台规则变化导致的流量下降承担责任。',
    '第三条 服务费用及支付方式',
    '甲方：某某商贸有限公司（以下简称甲方）',
    '本合同中“日”均指自然日。',
    '本合同受中华人民共和国法律管辖。',
  ),
];
