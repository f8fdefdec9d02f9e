import { type Case, listed, nothing, says } from './case';

/** Messages pasted from a chat, supplements, and articles with several rules in one sentence. */
export const messages: readonly Case[] = [
  says(
    '老板，咱们说好了：头三个月每个月卖到5万，第四个月开始8万保底。',
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 1, toMonth: 3 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 4, toMonth: null }],
  ),
  says(
    '你们保证半年做到月销20万，做不到退我一半服务费。',
    ['sales-target', { amount: 200000, per: 'month', byMonth: 6 }],
    ['shortfall-remedy', { metric: 'sales', threshold: 1, comparator: '<', refundRatio: 0.5 }],
  ),
  says(
    '补充协议：自2026年9月1日起，月销售额目标由8万元调整为12万元，日推广限额由300元调整为500元。',
    ['sales-target', { amount: 120000, per: 'month', from: '2026-09-01' }],
    ['ad-spend-cap', { amount: 500, per: 'day', scope: 'shop', from: '2026-09-01' }],
  ),
  says('原合同第4.1条修改为：乙方保证每月销售额不低于10万元。', [
    'sales-target',
    { amount: 100000, per: 'month' },
  ]),
  says(
    '店铺GMV（含退款）月均不少于30万，净GMV（扣退款）不少于22万。',
    ['sales-target', { amount: 300000, per: 'month', metric: 'gmv' }],
    ['sales-target', { amount: 220000, deduct: ['refunds'], metric: 'gmv' }],
  ),
  says('日均成交不低于40单，客单价不低于120元。', ['sales-target', { count: 40, unit: 'order', per: 'day' }]),
  says('本年度11月、12月的月销售额应达平时的2倍。', [
    'sales-target',
    { multiple: 2, calendarMonths: [11, 12], per: 'month' },
  ]),
  says(
    '直通车ROI 1:2、千川ROI 1:1.8为及格线。',
    ['roi-floor', { value: 2, channel: '直通车' }],
    ['roi-floor', { value: 1.8, channel: '千川' }],
  ),
  says('推广投入产出比按月考核，每月不得低于1:2.8。', ['roi-floor', { value: 2.8, per: 'month' }]),
  says('合同满半年时自然流量占比不低于五成五。', ['free-traffic-share', { value: 0.55, byMonth: 6 }]),
  says('免费流量占比保持在50%-60%之间。', ['free-traffic-share', { range: [0.5, 0.6] }]),
  says(
    '每天发2条短视频、每周拍1次白底图、每月做1次店铺体检。',
    ['deliverable', { item: '短视频', count: 2, per: 'day' }],
    ['deliverable', { item: '白底图', count: 1, per: 'week' }],
    ['deliverable', { item: '店铺体检', count: 1, per: 'month' }],
  ),
  says('乙方每两周向甲方提供一次直通车优化报告。', [
    'deliverable',
    { item: '直通车优化报告', count: 1, per: '2weeks' },
  ]),
  says(
    '拼多多店铺每月报名秒杀活动不少于3次，百亿补贴不少于1次。',
    ['deliverable', { item: '秒杀活动', count: 3, per: 'month' }],
    ['deliverable', { item: '百亿补贴', count: 1, per: 'month' }],
  ),
  says(
    '新品到样7天内完成详情页制作，15天内完成上架。',
    ['duty-deadline', { duty: '完成详情页制作', hours: 168 }],
    ['duty-deadline', { duty: '完成上架', hours: 360 }],
  ),
  says('每场直播前1天提交脚本，直播后次日提交数据复盘。', [
    'duty-deadline',
    { duty: '提交脚本', leadHours: 24 },
  ]),
  says('周一到周五每天至少上新1款，周末不少于3款。', ['deliverable', { item: '上新', count: 1, per: 'day' }]),
  says(
    '美工每月产出主图30张、海报10张，客服月接待不少于2000人次。',
    ['deliverable', { item: '主图', count: 30, per: 'month' }],
    ['deliverable', { item: '海报', count: 10, per: 'month' }],
  ),
  says(
    '乙方每日开播时长合计不低于8小时，其中黄金时段（19:00-23:00）不低于4小时。',
    ['deliverable', { item: '开播', count: 8, unit: 'hour', per: 'day' }],
    ['deliverable', { item: '开播', count: 4, unit: 'hour', per: 'day' }],
  ),
  says(
    '推广费这个月别超3000，一天别超150。',
    ['ad-spend-cap', { amount: 3000, scope: 'shop' }],
    ['ad-spend-cap', { amount: 150, per: 'day', scope: 'shop' }],
  ),
  says(
    '直通车每天限额200、万相台每天限额100，合计每月不超8000。',
    ['ad-spend-cap', { amount: 200, per: 'day', scope: 'channel', channel: '直通车' }],
    ['ad-spend-cap', { amount: 100, per: 'day', scope: 'channel', channel: '万相台' }],
    ['ad-spend-cap', { amount: 8000, per: 'month' }],
  ),
  says('新品测款期每款推广费以300元为限，测款失败不再追加。', [
    'ad-spend-cap',
    { amount: 300, scope: 'product' },
  ]),
  says('未达ROI目标前，每日推广费不得高于100元。', [
    'ad-spend-cap',
    { amount: 100, per: 'day', scope: 'shop' },
  ]),
  says('甲方同意首季度广告费投入不低于人民币叁万元整。', [
    'ad-spend-floor',
    { amount: 30000, per: 'quarter', scope: 'shop' },
  ]),
  says('甲方每月为店铺支出的全部费用不超过销售额的30%。', [
    'cost-ratio-cap',
    { value: 0.3, numerator: 'total-cost', denominator: 'sales' },
  ]),
  says('每月花在托管、推广、进货上的钱，加起来不能超过4万。', [
    'total-budget-cap',
    { amount: 40000, per: 'month' },
  ]),
  says(
    '连衣裙不能低于99卖，T恤不能低于39卖。',
    ['price-floor', { amount: 99, product: '连衣裙' }],
    ['price-floor', { amount: 39, product: 'T恤' }],
  ),
  says('进货价高于售价一半的产品不得上架。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says(
    '净利率做到8%以上，毛利率不能低于30%。',
    ['margin-floor', { value: 0.08, margin: 'net' }],
    ['margin-floor', { value: 0.3, margin: 'gross' }],
  ),
  says('七日退货率超过25%的商品，乙方应下架整改。', [
    'refund-rate-cap',
    { value: 0.25, comparator: '<=', rate: 'return' },
  ]),
  says('卖断货三天以上算我的，你们库存低于30件要提前喊我补货。', [
    'stock-floor',
    { count: 30, action: 'notify' },
  ]),
  says('FBA库存应覆盖不少于45天的销售。', ['stock-floor', { daysOfCover: 45, action: 'hold' }]),
  says(
    '客服白天30秒内回，晚上1分钟内回。',
    ['response-time-cap', { seconds: 30, to: 'buyers' }],
    ['response-time-cap', { seconds: 60, to: 'buyers' }],
  ),
  says('甲方对乙方提交的方案应在24小时内回复，超时视为同意。', [
    'duty-deadline',
    { duty: '回复', hours: 24 },
    'merchant',
  ]),
  says(
    '发货时效：付款后48小时内发货，缺货的提前24小时告知客服。',
    ['duty-deadline', { duty: '发货', hours: 48 }],
    ['duty-deadline', { duty: '告知客服', leadHours: 24 }],
  ),
  says('乙方离场前10个工作日须完成工作交接并培训甲方人员。', [
    'duty-deadline',
    { duty: '完成工作交接', leadWorkdays: 10 },
  ]),
  says('甲方须于每月15日前补足推广账户余额。', [
    'duty-deadline',
    { duty: '补足推广账户余额', due: { dayOfMonth: 15 } },
    'merchant',
  ]),
  says('任意一个季度完成率不足60%的，甲方可降低当季服务费30%。', [
    'shortfall-remedy',
    { threshold: 0.6, comparator: '<', months: 3, run: 'single', deductRatio: 0.3 },
  ]),
  says('半年累计未达成60万元的，乙方赔偿差额部分的5%，上限1万元。', [
    'shortfall-remedy',
    { thresholdAmount: 600000, comparator: '<', compensateRatio: 0.05, compensateOf: 'gap' },
  ]),
  says('完成目标80%及以上的不扣费，完成60%-80%的扣20%服务费，低于60%扣50%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.6, to: 0.8, deductRatio: 0.2 },
        { from: 0, to: 0.6, deductRatio: 0.5 },
      ],
    },
  ]),
  says('服务费首月免收，次月起每月3000元，于当月10日前支付。', [
    'base-fee',
    { amount: 3000, per: 'month', fromMonth: 2, toMonth: null, due: { dayOfMonth: 10, monthOffset: 0 } },
  ]),
  says('全年托管费4.8万，签约付一半，满半年付另一半。', ['base-fee', { amount: 48000, per: 'year' }]),
  says('甲方应在每季度首月的前5个工作日内支付当季服务费9000元。', [
    'base-fee',
    { amount: 9000, per: 'quarter', due: { workdays: 5, monthOfQuarter: 1 } },
  ]),
  says('月销超过10万，超出的给你们提8个点。', ['commission', { rate: 0.08, above: 100000, base: 'sales' }]),
  says('提成按实际到账货款扣除退款、平台佣金后的3%计算，每季度结算一次。', [
    'commission',
    { rate: 0.03, deduct: ['refunds', 'platform-fee'] },
  ]),
  says('连续三个月超额完成的，另奖励5000元。', ['commission', { amount: 5000, above: 'target' }]),
  says('保底3000元加销售额2%提成，两者取高。', [
    'commission',
    { rate: 0.02, base: 'sales', minAmount: 3000 },
  ]),
  says('押金2000，三个月后没问题退。', ['deposit', { amount: 2000, refundable: true }]),
  says('甲方未在约定日期打款的，每晚一天多付50元。', ['late-penalty', { amountPerDay: 50 }, 'merchant']),
  says('乙方超时回复一次扣50元。', ['late-penalty', { amountPerEvent: 50 }]),
  says('中途不做了，没服务的天数按天退。', ['refund-pro-rata', { basis: 'days' }]),
  says('任何一笔超过300块的开销先跟我打招呼。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 300 },
  ]),
  says('除服务费和提成外，一分钱都不再收。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('不许刷单，发现一次退全部服务费。', ['prohibited-act', { acts: ['刷单'], refundRatio: 1 }]),
  says('甲方不得私自联系乙方员工兼职，否则支付5万元违约金。', [
    'prohibited-act',
    { acts: ['私自联系乙方员工兼职'], penaltyAmount: 50000 },
    'merchant',
  ]),
  says(
    '第1个月只给客服权限，第2个月给直通车，第3个月给活动报名。',
    ['delegation-stage', { allowed: ['客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['直通车'], fromMonth: 2, toMonth: 2 }],
    ['delegation-stage', { allowed: ['活动报名'], fromMonth: 3, toMonth: 3 }],
  ),
  says('人找不着超过两天，我直接换人，合同作废。', [
    'termination-right',
    { trigger: 'unreachable', days: 2 },
  ]),
  says('销售额连续三个月下滑的，甲方有权解除合同。', [
    'termination-right',
    { trigger: 'shortfall', months: 3 },
    'merchant',
  ]),
  says('甲方拖欠任何款项超过30日，乙方可书面通知解除本合同并要求支付欠款。', [
    'termination-right',
    { trigger: 'late-payment', days: 30 },
    'operator',
  ]),
  says('我的进货渠道和成本你们不能往外说，合作完了也不行。', ['confidentiality', {}]),
  says('密码我自己留着，给你们开子账号。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says(
    '后台数据我随时能看，直通车报表每天截图发群里。',
    ['data-access', { access: 'all', for: 'merchant' }],
    ['data-access', { access: 'screenshot', for: 'merchant', per: 'day' }],
  ),
  ...listed(
    'vague',
    '运营思路由乙方灵活调整。',
    '差不多三个月见效。',
    '推广先少投点，看效果再加。',
    '乙方应做好售后服务。',
    '尽快把评分提上来。',
  ),
  ...listed(
    'blanks',
    '每月不低于  万元。',
    '提成___个点。',
    '推广限额按另附的预算表执行。',
    '月销售目标人民币拾万元（¥10,0000）。',
  ),
  ...listed(
    'unread',
    '首月销售额允许在目标基础上浮动±20%。',
    '推广要看ROI，低于2就停，2.5以上才能加预算。',
    '超出月度推广预算10%以内的部分由双方各担一半，超出10%的部分由乙方全额承担。',
    '乙方承诺自行投入每月不低于2000元的达人费用。',
    '清仓商品可以低于成本，但须甲方同意。',
    '乙方人员工资、社保由乙方自行承担。',
  ),
  ...nothing(
    '好的，没问题，就按这个来。',
    '我之前找的那家，说三个月做到20万，结果一半都没有。',
    '上个月卖了3万2，推广花了4000。',
    '打个比方，卖10万，提成就是1万。',
    '【2026-03-01 10:23】张三：收到',
  ),
];
