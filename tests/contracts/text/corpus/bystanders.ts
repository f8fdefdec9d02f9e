import { type Case, listed, nothing, says } from './case';

/** Everyday terms of many small agencies: who is bound is told in passing, and rules stand beside sentences that only look like them. */
export const bystanders: readonly Case[] = [
  says('本合同签订后第四个月起，若月销售额低于10万元，视为当月不达标。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('店铺月均成交额应由当前的8万元增长至15万元，于第三个月末完成。', [
    'sales-target',
    { amount: 150000, comparator: '>=', byMonth: 3, per: 'month' },
  ]),
  says('三个月内店铺销售额较签约前翻一番。', ['sales-target', { multiple: 2, byMonth: 3 }]),
  says(
    '品牌方须保证每季度推出新品系列不少于1个，服务商据此确保季度销售额环比增长不低于15%。',
    ['deliverable', { item: '新品系列', count: 1, per: 'quarter' }, 'merchant'],
    ['sales-target', { growth: 0.15, growthOf: '环比', per: 'quarter' }],
  ),
  says(
    '全年销售任务120万，按月分解，每月不少于8万。',
    ['sales-target', { amount: 1200000, per: 'year' }],
    ['sales-target', { amount: 80000, per: 'month' }],
  ),
  says('京东自营店铺双十一当天GMV目标50万元。', [
    'sales-target',
    { amount: 500000, per: 'day', channel: '京东' },
  ]),
  says(
    '达播部分ROI不低于1:1.5，自播部分ROI不低于1:2。',
    ['roi-floor', { value: 1.5, channel: '达播' }],
    ['roi-floor', { value: 2, channel: '自播' }],
  ),
  says('月度综合投产低于2.5视为投放不达标。', ['roi-floor', { value: 2.5, comparator: '>=', per: 'month' }]),
  says('推广回报率应在合作三个月后稳定在300%以上。', [
    'roi-floor',
    { value: 3, comparator: '>=', fromMonth: 4, toMonth: null },
  ]),
  says(
    '免费流量（搜索、推荐）占比不得低于店铺总流量的四成，半年内提升至六成。',
    ['free-traffic-share', { value: 0.4, comparator: '>=' }],
    ['free-traffic-share', { value: 0.6, byMonth: 6 }],
  ),
  says('店铺的付费流量占比应控制在55%以内。', [
    'free-traffic-share',
    { value: 0.55, comparator: '<=', share: 'paid' },
  ]),
  says(
    '乙方每月至少为甲方策划2次店铺活动，活动结束后3日内提交活动总结。',
    ['deliverable', { item: '策划店铺活动', count: 2, per: 'month' }],
    ['duty-deadline', { duty: '提交活动总结', hours: 72 }],
  ),
  says(
    '每周至少更新5条买家秀，每月上传10条问大家。',
    ['deliverable', { item: '买家秀', count: 5, per: 'week' }],
    ['deliverable', { item: '问大家', count: 10, per: 'month' }],
  ),
  says('合作期间，乙方需每日监控竞品并每周出具竞品分析报告1份。', [
    'deliverable',
    { item: '竞品分析报告', count: 1, per: 'week' },
  ]),
  says('客服团队实行早晚两班，保证每天在线时长不少于14小时。', [
    'deliverable',
    { item: '客服在线', count: 14, unit: 'hour', per: 'day' },
  ]),
  says('首批产品到仓后5天内，乙方应完成全部产品的拍摄与不少于20套详情页的制作。', [
    'deliverable',
    { per: 'once', item: '详情页', count: 20, withinHours: 120 },
  ]),
  says('甲方每周三前提供下周直播排品表1份。', [
    'deliverable',
    { item: '直播排品表', count: 1, per: 'week' },
    'merchant',
  ]),
  says(
    '乙方每月投放的推广费，单店合计不得多于8000元，单个宝贝不得多于1500元。',
    ['ad-spend-cap', { amount: 8000, per: 'month', scope: 'shop' }],
    ['ad-spend-cap', { amount: 1500, per: 'month', scope: 'product' }],
  ),
  says('甲方设定推广账户日预算200元，乙方无权自行上调。', [
    'ad-spend-cap',
    { amount: 200, per: 'day', scope: 'shop' },
  ]),
  says('大促预热期推广花费总额以1万元封顶，超支由乙方承担。', [
    'ad-spend-cap',
    { amount: 10000, scope: 'shop', excessBearer: 'operator' },
  ]),
  says('如推广ROI高于3，日预算可增至800元。', [
    'ad-spend-cap',
    { amount: 800, per: 'day', scope: 'shop', conditional: true },
  ]),
  says('磨合期（首月）不做付费推广。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, fromMonth: 1, toMonth: 1, scope: 'shop' },
  ]),
  says('为保证推广效果，甲方每日直通车预算不得低于100元。', [
    'ad-spend-floor',
    { amount: 100, per: 'day', scope: 'channel' },
  ]),
  says('甲方首月须投入不少于5000元的推广启动资金。', [
    'ad-spend-floor',
    { per: 'month', amount: 5000, fromMonth: 1, toMonth: 1, scope: 'shop' },
  ]),
  says('合作全程甲方所有支出加总不超过30万元。', ['total-budget-cap', { amount: 300000, per: 'term' }]),
  says(
    '旗舰款充电宝到手价不低于129元，未经允许不得改价。',
    ['price-floor', { amount: 129, product: '充电宝' }],
    ['prohibited-act', { acts: ['改价'] }],
  ),
  says('乙方设置优惠券后，实际成交价不得低于甲方供货价的1.5倍。', [
    'price-floor',
    { ref: 'cost', ratio: 1.5 },
  ]),
  says('采购成本须控制在零售价的一半以内。', [
    'cost-ratio-cap',
    { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('推广费用占比超过销售额20%的，乙方应暂停投放并书面说明。', [
    'cost-ratio-cap',
    { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('店铺综合毛利率保持在35%以上。', ['margin-floor', { value: 0.35, margin: 'gross' }]),
  says('活动定价应保证每件不低于5元的利润。', ['margin-floor', { amount: 5 }]),
  says('乙方应将店铺月退款率降至10%以下。', [
    'refund-rate-cap',
    { value: 0.1, per: 'month', rate: 'refund' },
  ]),
  says('爆款库存不足3天销量时，运营方应立即提醒商家备货。', [
    'stock-floor',
    { daysOfCover: 3, action: 'notify' },
  ]),
  says('由甲方保证活动商品备货不少于1000件。', ['stock-floor', { count: 1000, action: 'hold' }, 'merchant']),
  says('客服应在1分钟内响应买家咨询。', ['response-time-cap', { seconds: 60, to: 'buyers' }]),
  says(
    '千牛首响时间不超过20秒，3分钟响应率在98%以上。',
    ['response-time-cap', { seconds: 20, to: 'buyers' }],
    ['response-time-cap', { seconds: 180, share: 0.98, to: 'buyers' }],
  ),
  says('双方对接人收到对方消息后，工作时间内应在1小时内回复。', [
    'response-time-cap',
    { window: '工作时间内', seconds: 3600, to: 'counterparty' },
    'both',
  ]),
  says('甲方应自本合同生效之日起3日内完成店铺子账号授权。', [
    'data-access',
    { access: 'sub-account', for: 'operator', due: { days: 3, event: '本合同生效' } },
    'merchant',
  ]),
  says('发生差评的，乙方应于当日联系买家，并在24小时内反馈处理结果。', [
    'duty-deadline',
    { duty: '反馈处理结果', hours: 24 },
  ]),
  says('商家须在每月8日前完成上月账单核对。', [
    'duty-deadline',
    { duty: '完成上月账单核对', due: { dayOfMonth: 8 } },
    'merchant',
  ]),
  says('乙方撤换运营负责人，需提前15日通知并征得甲方同意。', [
    'duty-deadline',
    { duty: '通知', leadHours: 360 },
  ]),
  says('甲方应于断货前3日告知乙方。', ['duty-deadline', { duty: '告知乙方', leadHours: 72 }, 'merchant']),
  says('两个月连续没有达到目标80%的，甲方可以终止合作，乙方退一半服务费。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'consecutive', terminate: true, refundRatio: 0.5 },
  ]),
  says('若第三个月末销售额未达8万元，乙方应全额退还已收取的服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      thresholdAmount: 80000,
      comparator: '<',
      refundRatio: 1,
      feeScope: 'paid',
      fromMonth: 3,
      toMonth: 3,
    },
  ]),
  says('单月完成率低于50%的，当月不收服务费。', [
    'shortfall-remedy',
    { threshold: 0.5, comparator: '<', deductRatio: 1, months: 1, run: 'single', feeScope: 'month' },
  ]),
  says('业绩不达标时，服务费按实际完成比例支付。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', deduct: 'pro-rata' },
  ]),
  says('客服响应率连续两周低于85%，扣减当月服务费10%。', [
    'shortfall-remedy',
    {
      metric: 'response',
      thresholdAmount: 0.85,
      comparator: '<',
      weeks: 2,
      run: 'consecutive',
      deductRatio: 0.1,
      feeScope: 'month',
    },
  ]),
  says('乙方每月收取基础运营费5000元整，于次月5日前结清。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5, monthOffset: 1 } },
  ]),
  says(
    '首期服务费2万元于签约当日支付，余款1万元于第四个月首日支付。',
    ['base-fee', { amount: 20000 }],
    ['base-fee', { amount: 10000, fromMonth: 4, toMonth: 4 }],
  ),
  says(
    '前三个月服务费3000元/月，第四个月起5000元/月。',
    ['base-fee', { amount: 3000, per: 'month', fromMonth: 1, toMonth: 3 }],
    ['base-fee', { amount: 5000, per: 'month', fromMonth: 4, toMonth: null }],
  ),
  says('除基础费外，乙方按店铺净销售额（扣除退货退款）的5%收取佣金，按月结算。', [
    'commission',
    { rate: 0.05, base: 'sales', deduct: ['refunds'], per: 'month' },
  ]),
  says('提成：月销10万以下无提成；10-20万提3%；20万以上提5%。', [
    'commission',
    {
      tiers: [
        { from: 100000, to: 200000, rate: 0.03 },
        { from: 200000, to: null, rate: 0.05 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('新品上架首月销售额的8%归乙方作为推新奖励。', ['commission', { rate: 0.08, base: 'new-products' }]),
  says('达人带货成交部分，乙方另提2个点。', ['commission', { rate: 0.02, base: 'channel' }]),
  says('利润分成按3:7，乙方占三成，甲方占七成。', ['commission', { rate: 0.3, base: 'gross-profit' }]),
  says('甲方预付乙方5000元作为合作定金，抵扣末月服务费。', ['deposit', { amount: 5000 }]),
  says('乙方缴存质量保证金1万元，合作终止后1个月无纠纷全额退还。', [
    'deposit',
    { amount: 10000, refundable: true },
    'operator',
  ]),
  says('超过约定付款日7天仍未付款的，每天按千分之一加收滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.001 },
    'merchant',
  ]),
  says('乙方未按时上新的，每款每延迟一天罚20元。', ['late-penalty', { amountPerDay: 20 }]),
  says('不足一个月的按天计费，每天按月费的三十分之一计算。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('合同解除后，乙方按未服务月份退还预收服务费。', ['refund-pro-rata', { basis: 'months' }]),
  says('乙方垫付的费用未经甲方事先同意不予报销。', ['extra-fee-approval', { approval: 'prior' }]),
  says('拍摄、设计、达人合作等额外费用按成本价实报实销，需提前书面报甲方审批。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true },
  ]),
  says('乙方如有刷单、炒信行为，每单罚款200元，由此造成店铺处罚的赔偿全部损失。', [
    'prohibited-act',
    { acts: ['刷单', '炒信'], penaltyAmount: 200, per: 'order', compensation: 'full' },
  ]),
  says('乙方不得擅自改动商品价格、下架商品或变更店铺名称。', [
    'prohibited-act',
    { acts: ['改动商品价格', '下架商品', '变更店铺名称'] },
  ]),
  says(
    '合作前两个月，乙方无权操作推广账户，第三个月起可在每日200元额度内投放。',
    ['delegation-stage', { denied: ['操作推广账户'], fromMonth: 1, toMonth: 2 }],
    ['ad-spend-cap', { amount: 200, per: 'day', scope: 'shop', fromMonth: 3, toMonth: null }],
  ),
  says('月销达5万元后，甲方逐步放开推广权限。', [
    'delegation-stage',
    { allowed: ['推广权限'], conditionAmount: 50000 },
  ]),
  says('若乙方被投诉三次以上或失去联系达五日，甲方有权即时解约。', [
    'termination-right',
    { trigger: 'unreachable', days: 5 },
    'merchant',
  ]),
  says('乙方提前终止合作的，应当提前两个月通知甲方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 60 },
    'operator',
  ]),
  says('甲方店铺被平台永久封禁的，本合同自动终止。', ['termination-right', { trigger: 'platform-penalty' }]),
  says('双方均应对本合同内容及对方商业信息严格保密，期限至合同终止后一年。', [
    'confidentiality',
    { afterYears: 1 },
    'both',
  ]),
  says('店铺登录手机号绑定甲方，乙方仅使用子账号。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says('甲方有权要求乙方提供推广后台截图。', ['data-access', { access: 'screenshot', for: 'merchant' }]),
  ...listed(
    'vague',
    '乙方将根据店铺情况制定合理的推广方案。',
    '双方应友好合作，互相支持。',
    '尽量做到24小时在线。',
    '服务费后续可协商调整。',
    '希望三个月后销售额能到10万左右。',
    '库存要备足。',
  ),
  ...listed(
    'blanks',
    '首月销售额目标为    元。',
    '退款率控制在____%以下。',
    '押金______元，合作期满退还。',
    '乙方每周优化标题___个。',
    '具体目标以附件《月度目标表》为准。',
  ),
  ...listed(
    'unread',
    '每日出单量稳定在50单以上后，方可增加预算。',
    '退款率应保持在同行业平均水平以下。',
    '乙方应为甲方店铺配备专属运营一名、美工一名、客服两名。',
    '甲方保证所售商品均有合法来源及授权。',
    '合同期满后同等条件下乙方享有优先续约权。',
  ),
  ...nothing(
    '我店现在一个月大概卖5万块。',
    '乙方曾帮助某母婴品牌从月销3万做到50万。',
    '比如ROI为1:3，即花1元推广费带来3元销售额。',
    '平台规则另有规定的，从其规定。',
    '本协议附件为本协议不可分割的组成部分。',
    '所有目标均为预测，不作为承诺。',
    '合同签订地：浙江省杭州市滨江区。',
    '乙方不承诺具体销售额，仅承诺完成约定工作量。',
  ),
];
