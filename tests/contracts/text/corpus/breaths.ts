import { type Case, listed, nothing, says } from './case';

/** Promises as either side words them in a chat, in one breath, in lists on one line, and as amended. */
export const breaths: readonly Case[] = [
  says('我们承诺:接手后第4个月,贵店月支付金额做到16万以上。', [
    'sales-target',
    { amount: 160000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: 4 },
  ]),
  says(
    '您放心,前两个月我们保底给您做到月销4万,之后每月不低于7万。',
    ['sales-target', { amount: 40000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 2 }],
    ['sales-target', { amount: 70000, comparator: '>=', per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says('半年内把店铺GMV累计做到80w,达不到我们认罚。', [
    'sales-target',
    { amount: 800000, comparator: '>=', per: 'term', byMonth: 6 },
  ]),
  says('销售额环比上月增幅须在15%以上。', [
    'sales-target',
    { growth: 0.15, comparator: '>=', growthOf: '上月' },
  ]),
  says(
    '旺季(10月至12月)月成交额不低于30万元,其余月份不低于15万元。',
    ['sales-target', { amount: 300000, comparator: '>=', per: 'month', calendarMonths: [10, 11, 12] }],
    ['sales-target', { amount: 150000, comparator: '>=', per: 'month' }],
  ),
  says('日均出单不少于60单,补单不算。', [
    'sales-target',
    { count: 60, unit: 'order', comparator: '>=', per: 'day', deduct: ['brush'] },
  ]),
  says(
    '首年累计销售额600万,次年800万。',
    ['sales-target', { amount: 6000000, per: 'year', fromMonth: 1, toMonth: 12 }],
    ['sales-target', { amount: 8000000, per: 'year', fromMonth: 13, toMonth: 24 }],
  ),
  says('投放ROI保3争4。', ['roi-floor', { value: 3, comparator: '>=' }]),
  says(
    '整体ROAS不得低于3.5,大促期间可放宽至2.8。',
    ['roi-floor', { value: 3.5, comparator: '>=', except: '大促期间' }],
    ['roi-floor', { value: 2.8, comparator: '>=', window: '大促期间' }],
  ),
  says('全站推广净投产比须达到2.2以上,连续10日不达标即停投。', [
    'roi-floor',
    { value: 2.2, comparator: '>=', channel: '全站推广' },
  ]),
  says(
    '乙方保证,付费流量的投产比第一个月≥1.5,第二个月≥2,第三个月起≥2.5。',
    ['roi-floor', { value: 1.5, fromMonth: 1, toMonth: 1 }],
    ['roi-floor', { value: 2, fromMonth: 2, toMonth: 2 }],
    ['roi-floor', { value: 2.5, fromMonth: 3, toMonth: null }],
  ),
  says('三个月后免费访客占比要从三成提到五成。', [
    'free-traffic-share',
    { value: 0.5, comparator: '>=', byMonth: 3, baseline: 0.3 },
  ]),
  says('付费流量占比不得超过45%。', ['free-traffic-share', { value: 0.45, comparator: '<=', share: 'paid' }]),
  says('非付费流量应占全店流量的一半以上。', ['free-traffic-share', { value: 0.5, comparator: '>=' }]),
  says('每天至少改2个标题,改完截图发群。', ['deliverable', { item: '改标题', count: 2, per: 'day' }]),
  says(
    '详情页每月翻新八张,主图每月换十二张,都要配修改说明。',
    ['deliverable', { item: '详情页', count: 8, per: 'month' }],
    ['deliverable', { item: '主图', count: 12, per: 'month' }],
  ),
  says(
    '直播:每周不少于6场,每场不低于3小时。',
    ['deliverable', { item: '直播', count: 6, per: 'week' }],
    ['deliverable', { item: '直播', count: 3, unit: 'hour', per: 'session' }],
  ),
  says('乙方安排客服每日值守不少于15小时,国家法定节假日不例外。', [
    'deliverable',
    { item: '客服值守', count: 15, unit: 'hour', per: 'day' },
  ]),
  says('每逢大促,乙方须提前10天出具活动方案1份。', [
    'deliverable',
    { item: '活动方案', count: 1, per: 'event' },
  ]),
  says('每周一上午9:30前发上周周报。', [
    'deliverable',
    { item: '周报', count: 1, per: 'week', due: { weekday: 1, time: '09:30' } },
  ]),
  says('每月不少于4次的店铺诊断,并出具诊断报告。', [
    'deliverable',
    { item: '店铺诊断', count: 4, per: 'month', attach: '诊断报告' },
  ]),
  says('收到乙方拍摄需求之日起5个工作日内,甲方应寄送样品不少于2件。', [
    'deliverable',
    { item: '寄送样品', count: 2, per: 'event', withinWorkdays: 5 },
    'merchant',
  ]),
  says(
    '小红书种草笔记每两周不得少于8篇,抖音短视频每周3-5条。',
    ['deliverable', { item: '种草笔记', count: 8, per: '2weeks' }],
    ['deliverable', { item: '短视频', countRange: [3, 5], per: 'week' }],
  ),
  says('车费一天顶天300块。', ['ad-spend-cap', { amount: 300, per: 'day', scope: 'shop', comparator: '<=' }]),
  says(
    '推广预算按周控制,单周不超5000元,单品单日不超150元。',
    ['ad-spend-cap', { amount: 5000, per: 'week', scope: 'shop' }],
    ['ad-spend-cap', { amount: 150, per: 'day', scope: 'product' }],
  ),
  says('甲方每月广告投入不得低于8000元,否则乙方免责。', [
    'ad-spend-floor',
    { amount: 8000, per: 'month', scope: 'shop' },
  ]),
  says('前30天不烧车。', ['ad-spend-cap', { amount: 0 }]),
  says('品牌方每季度提供不少于12万元的千川投放预算。', [
    'ad-spend-floor',
    { amount: 120000, per: 'quarter', channel: '千川' },
  ]),
  says('單日廣告花費以新臺幣2,000元為上限,超出部分由營運商負擔。', [
    'ad-spend-cap',
    { amount: 2000, per: 'day', scope: 'shop', excessBearer: 'operator' },
  ]),
  says('单条计划日预算50-100元。', ['ad-spend-cap', { amountRange: [50, 100], per: 'day', scope: 'plan' }]),
  says('人工、推广、样品、拍摄全部加在一起,季度总盘子不超15万。', [
    'total-budget-cap',
    { amount: 150000, per: 'quarter' },
  ]),
  says('项目全周期总支出上限为人民币贰拾伍万元整(含服务费、推广费、样品费)。', [
    'total-budget-cap',
    { amount: 250000, includes: ['fee', 'ad', 'sample'] },
  ]),
  says('所有商品折后价不得低于进价加两成。', ['price-floor', { ref: 'cost', ratio: 1.2, comparator: '>=' }]),
  says('直播间售价不得低于日常价的八五折,新品除外。', [
    'price-floor',
    { ref: 'list-price', ratio: 0.85, except: '新品' },
  ]),
  says('不亏本是底线:卖价别低于成本。', ['price-floor', { ref: 'cost', ratio: 1, comparator: '>=' }]),
  says('推广费占销售额比例控制在20%以内,超过25%时甲方可叫停。', [
    'cost-ratio-cap',
    { value: 0.2, numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('ACOS须压到30%以下。', [
    'cost-ratio-cap',
    { value: 0.3, numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('采购成本不得超过售价的45%。', [
    'cost-ratio-cap',
    { value: 0.45, numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('报名活动的款,毛利得留够15个点。', [
    'margin-floor',
    { value: 0.15, comparator: '>=', margin: 'gross' },
  ]),
  says('店铺净利润每月不得少于1.2万元。', ['margin-floor', { amount: 12000, margin: 'net', per: 'month' }]),
  says('退款率超15%算你们的问题。', ['refund-rate-cap', { value: 0.15, rate: 'refund', comparator: '<=' }]),
  says(
    '品质退货率≤2%,整体退货率≤10%。',
    ['refund-rate-cap', { value: 0.02, rate: 'quality-refund' }],
    ['refund-rate-cap', { value: 0.1, rate: 'return' }],
  ),
  says('主推款可售天数少于10天的,乙方须当日预警。', ['stock-floor', { daysOfCover: 10, action: 'notify' }]),
  says('甲方承诺安全库存不低于30天销量。', ['stock-floor', { daysOfCover: 30, action: 'hold' }, 'merchant']),
  says('旺旺消息半分钟内必须有人回。', ['response-time-cap', { seconds: 30, to: 'buyers' }]),
  says('客服首响30秒内,夜里(0点到8点)除外。', [
    'response-time-cap',
    { seconds: 30, to: 'buyers', measure: 'first', except: '夜里' },
  ]),
  says('群里@乙方负责人,2小时内要有回音。', ['response-time-cap', { seconds: 7200, to: 'counterparty' }]),
  says(
    '3分钟响应率≥95%,平均响应≤45秒。',
    ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }],
    ['response-time-cap', { seconds: 45, measure: 'average', to: 'buyers' }],
  ),
  says('平台下发违规通知后,乙方最迟次日12:00前拿出申诉材料。', [
    'duty-deadline',
    { duty: '申诉材料', due: { dayOffset: 1, time: '12:00' } },
  ]),
  says('甲方调价、下架商品,应提早3天通知乙方。', [
    'duty-deadline',
    { duty: '通知乙方', leadHours: 72 },
    'merchant',
  ]),
  says('合作终止之日起7日内,乙方应将全部账号密码移交甲方。', ['duty-deadline', { duty: '移交', hours: 168 }]),
  says('大促方案应于活动开始前15个工作日报甲方审定。', [
    'duty-deadline',
    { duty: '报甲方审定', leadWorkdays: 15 },
  ]),
  says('双方应于每月10日前完成上月对账。', [
    'duty-deadline',
    { duty: '对账', due: { dayOfMonth: 10 } },
    'both',
  ]),
  says('乙方每日将推广后台数据截屏上传共享文档。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  says('第五条第2款由“每月优化标题20个”改为“每月优化标题30个”。', [
    'deliverable',
    { item: '优化标题', count: 30, per: 'month' },
  ]),
  says(
    '要求就仨:一是ROI不低于2,二是月销8万打底,三是退货率别超一成五',
    ['roi-floor', { value: 2 }],
    ['sales-target', { amount: 80000, per: 'month' }],
    ['refund-rate-cap', { value: 0.15, rate: 'return' }],
  ),
  ...listed('blanks', '月销售额不低于____万元,ROI不低于____。'),
  ...nothing(
    '未达标期间停止一切付费投放。',
    '合作案例:广州某箱包店,3个月ROI从1.2提升到3.6,月销破50万。',
    '举例:若当月销售额20万元,推广费2万元,则ROI为10。',
    '本店目前退款率18%,客服响应时间约2分钟,库存2000件。',
    '行业平均转化率为2.5%,免费流量占比约50%。',
    '乙方不保证ROI达到3,亦不对销售额作任何承诺。',
    '销售目标20万元仅为双方预期,不作为考核依据。',
    '客服工作量大,请知悉。',
  ),
];
