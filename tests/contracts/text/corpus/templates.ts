import { type Case, listed, nothing, says } from './case';

/** The wording of contract templates found with agencies: middle of the road, many makers. */
export const templates: readonly Case[] = [
  says('乙方承诺在服务期第二个月结束前，店铺月销售额达到人民币6万元以上。', [
    'sales-target',
    { amount: 60000, comparator: '>=', per: 'month', byMonth: 2 },
  ]),
  says('服务期内前三个月销售额合计不低于20万元。', [
    'sales-target',
    { amount: 200000, comparator: '>=', per: 'term', byMonth: 3 },
  ]),
  says('乙方须在一个季度内帮助甲方店铺实现销售额30万元。', ['sales-target', { amount: 300000, byMonth: 3 }]),
  says('自第四个月起，月销售额须稳定在10万元以上，低于10万元视为不达标。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null },
  ]),
  says('店铺年销售目标为200万元，乙方须分解至每月并报甲方确认。', [
    'sales-target',
    { amount: 2000000, per: 'year' },
  ]),
  says(
    '旺季（9月至12月）每月销售额不低于20万元，淡季不低于8万元。',
    ['sales-target', { amount: 200000, comparator: '>=', per: 'month', calendarMonths: [9, 10, 11, 12] }],
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month' }],
  ),
  says('月成交订单量从目前的300单提升至1000单。', [
    'sales-target',
    { count: 1000, unit: 'order', comparator: '>=', per: 'month' },
  ]),
  says(
    '京东店铺月销售额不低于8万元，拼多多店铺月销售额不低于5万元。',
    ['sales-target', { amount: 80000, comparator: '>=', per: 'month', channel: '京东' }],
    ['sales-target', { amount: 50000, comparator: '>=', per: 'month', channel: '拼多多' }],
  ),
  says(
    '推广ROI应逐月提升，第三个月不低于2，第六个月不低于3。',
    ['roi-floor', { value: 2, comparator: '>=', fromMonth: 3, toMonth: 3 }],
    ['roi-floor', { value: 3, comparator: '>=', fromMonth: 6, toMonth: 6 }],
  ),
  says('当投产比低于1:2时，乙方应立即暂停投放并通知甲方。', ['roi-floor', { value: 2, comparator: '>=' }]),
  says('全店综合投产（总销售额/推广总花费）不低于4。', ['roi-floor', { value: 4, comparator: '>=' }]),
  says('三个月内自然搜索访客占比提高10个百分点。', [
    'free-traffic-share',
    { increasePoints: 10, byMonth: 3 },
  ]),
  says('乙方每月需提交不少于2份竞品分析报告。', [
    'deliverable',
    { item: '竞品分析报告', count: 2, comparator: '>=', per: 'month' },
  ]),
  says('主图、详情页设计：每月合计不少于30张（套）。', [
    'deliverable',
    { item: '主图、详情页设计', count: 30, comparator: '>=', per: 'month' },
  ]),
  says('乙方应每日检查店铺违规情况1次，并在日报中注明。', [
    'deliverable',
    { item: '检查店铺违规情况', count: 1, per: 'day' },
  ]),
  says('合作首周内完成店铺装修1套。', [
    'deliverable',
    { per: 'once', item: '店铺装修', count: 1, withinHours: 168 },
  ]),
  says('每半月召开一次运营复盘会，由乙方提供复盘PPT。', [
    'deliverable',
    { item: '运营复盘会', count: 1, per: 'half-month', attach: '复盘PPT' },
  ]),
  says('乙方每年为甲方策划大型活动不少于四次。', [
    'deliverable',
    { item: '策划大型活动', count: 4, comparator: '>=', per: 'year' },
  ]),
  says(
    '客服团队工作日在线10小时，周末在线8小时。',
    ['deliverable', { item: '客服在线', count: 10, unit: 'hour', per: 'day' }],
    ['deliverable', { item: '客服在线', count: 8, unit: 'hour', per: 'day' }],
  ),
  says('推广费用每日不得超过当日销售额的20%。', [
    'cost-ratio-cap',
    { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', per: 'day' },
  ]),
  says('甲方授权乙方每月在2万元额度内自行安排推广。', [
    'ad-spend-cap',
    { amount: 20000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('甲方每天给到的推广预算为300元，乙方不得超支。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('合作期推广投入不低于3万元，由甲方分月充值。', [
    'ad-spend-floor',
    { amount: 30000, comparator: '>=', per: 'term', scope: 'shop' },
  ]),
  says('产品在任何渠道的实际成交单价均不得低于甲方书面确认的最低价128元。', [
    'price-floor',
    { amount: 128, comparator: '>=' },
  ]),
  says('乙方设置优惠券后商品到手价不低于成本价的110%。', [
    'price-floor',
    { ref: 'cost', ratio: 1.1, comparator: '>=' },
  ]),
  says('乙方采购代发货品的进价不得高于零售价的45%。', [
    'cost-ratio-cap',
    { value: 0.45, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('活动商品的毛利润率不得低于15%，否则不得报名。', [
    'margin-floor',
    { value: 0.15, comparator: '>=', margin: 'gross' },
  ]),
  says(
    '店铺售后退货率一旦超过18%，乙方须3日内给出改善方案。',
    ['refund-rate-cap', { value: 0.18, comparator: '<=', rate: 'return' }],
    ['duty-deadline', { duty: '给出改善方案', hours: 72 }],
  ),
  says('甲方须保证主推款现货库存不少于200件。', [
    'stock-floor',
    { count: 200, comparator: '>=', action: 'hold' },
    'merchant',
  ]),
  says('库存低于安全库存（30件）时，系统提示后乙方应在当天通知甲方。', [
    'stock-floor',
    { count: 30, comparator: '>=', action: 'notify' },
  ]),
  says('售前咨询平均响应时间小于40秒。', [
    'response-time-cap',
    { seconds: 40, comparator: '<', to: 'buyers' },
  ]),
  says('乙方项目经理对甲方提出的修改意见应在4小时内响应。', [
    'response-time-cap',
    { seconds: 14400, comparator: '<=', to: 'counterparty' },
  ]),
  says('售后工单应在24小时内处理完毕。', ['duty-deadline', { duty: '处理完毕', hours: 24 }]),
  says('甲方应在合同签订后5日内向乙方移交店铺子账号及相关资料。', [
    'duty-deadline',
    { duty: '移交店铺子账号及相关资料', hours: 120, event: '合同签订' },
    'merchant',
  ]),
  says('对乙方提交的活动方案，甲方应于1个工作日内书面确认，逾期未确认视为同意。', [
    'duty-deadline',
    { duty: '书面确认', workdays: 1 },
    'merchant',
  ]),
  says('双方应于每月8日前完成上月对账。', [
    'duty-deadline',
    { duty: '完成上月对账', due: { dayOfMonth: 8 } },
    'both',
  ]),
  says('乙方变更项目负责人的，应提前7日书面告知甲方。', [
    'duty-deadline',
    { duty: '书面告知甲方', leadHours: 168, event: '变更项目负责人' },
  ]),
  says('如乙方连续两个考核周期未完成考核指标，甲方有权终止合同，已支付但未履行部分的服务费应予退还。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', terminate: true, refund: 'pro-rata', feeScope: 'paid' },
  ]),
  says('当月业绩未达目标70%时，乙方按差额比例减收服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.7, comparator: '<', deduct: 'pro-rata' },
  ]),
  says('季度GMV完成率低于80%的，次季度服务费按80%收取。', [
    'shortfall-remedy',
    { metric: 'gmv', threshold: 0.8, comparator: '<', deductRatio: 0.2 },
  ]),
  says('服务费总额为人民币60,000元，签约时支付50%，第四个月初支付剩余50%。', [
    'base-fee',
    { amount: 60000, per: 'term' },
  ]),
  says('甲方每月25日前预付次月服务费3500元。', [
    'base-fee',
    { amount: 3500, per: 'month', due: { dayOfMonth: 25 } },
  ]),
  says(
    '首年服务费为5万元/年，次年起为6万元/年。',
    ['base-fee', { amount: 50000, per: 'year', fromMonth: 1, toMonth: 12 }],
    ['base-fee', { amount: 60000, per: 'year', fromMonth: 13, toMonth: null }],
  ),
  says('甲方按店铺月度净利润的20%向乙方支付分成，亏损月份不支付。', [
    'commission',
    { rate: 0.2, base: 'net-profit' },
  ]),
  says('提成＝（当月实际销售额－销售目标）×8%，结果为负时按零计。', [
    'commission',
    { rate: 0.08, above: 'target', base: 'sales' },
  ]),
  says('提成每月最低保底2000元，最高不超过2万元。', ['commission', { minAmount: 2000, capAmount: 20000 }]),
  says('乙方应于签约时一次性交付质量保证金人民币5000元，服务期满未发生违约的全额退还。', [
    'deposit',
    { amount: 5000, refundable: true },
    'operator',
  ]),
  says(
    '甲方未按约定时间付款，每迟延一日加付迟延金额3‰的违约金；迟延超过20日的，乙方可解除合同。',
    ['late-penalty', { ratePerDay: 0.003, of: 'unpaid' }, 'merchant'],
    ['termination-right', { trigger: 'late-payment', days: 20, comparator: '>' }, 'operator'],
  ),
  says('因甲方原因提前终止的，乙方不退还已收服务费。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('乙方代甲方垫付的任何费用须事先征得甲方同意，否则甲方有权拒付。', [
    'extra-fee-approval',
    { approval: 'prior', unapprovedBearer: 'operator' },
  ]),
  says('乙方不得向甲方索取服务费以外的任何费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says(
    '乙方保证不采用刷单、刷好评、虚假发货等手段提升数据，一经查实，甲方有权解除合同，乙方双倍返还当月服务费。',
    [
      'prohibited-act',
      { acts: ['刷单', '刷好评', '虚假发货'], terminate: true, refundRatio: 2, feeScope: 'month' },
    ],
  ),
  says('乙方未经许可擅自修改商品价格造成损失的，由乙方赔偿差价。', [
    'prohibited-act',
    { acts: ['擅自修改商品价格'] },
  ]),
  says('任何一方泄露对方商业秘密的，应赔偿对方损失并支付违约金10万元。', [
    'confidentiality',
    { penaltyAmount: 100000 },
  ]),
  says('试用期15天内，乙方仅有商品管理权限。', [
    'delegation-stage',
    { allowed: ['商品管理权限'], withinDays: 15 },
  ]),
  says('甲方无正当理由连续两个月拖欠服务费的，乙方有权单方解除合同。', [
    'termination-right',
    { trigger: 'late-payment', months: 2 },
    'operator',
  ]),
  says('店铺因乙方操作被平台处以扣12分以上处罚的，甲方有权立即终止合同。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 12, comparator: '>=' },
    'merchant',
  ]),
  says('乙方每周一将上周推广报表导出发给甲方存档。', [
    'data-access',
    { access: 'export', for: 'merchant', per: 'week', items: ['推广报表'] },
  ]),
  says('甲方有权随时登录店铺后台查阅全部经营数据，乙方不得设限。', [
    'data-access',
    { access: 'all', for: 'merchant' },
  ]),
  says('合同期内甲方不得自行或委托第三方经营同类店铺。', [
    'prohibited-act',
    { acts: ['自行或委托第三方经营同类店铺'] },
    'merchant',
  ]),
  ...nothing(
    '第三条　服务费用及支付方式',
    '甲方店铺现有商品120款，月均退款率12%。',
    '乙方为专业从事电商代运营的企业，累计服务品牌200余家。',
    '考核指标的解释：支付金额以生意参谋显示为准。',
    '本合同附件与正文具有同等效力。',
    '（以下无正文）',
  ),
  ...listed(
    'vague',
    '乙方应配合甲方做好店铺日常管理工作。',
    '甲方应积极配合乙方工作，及时提供支持。',
    '乙方原则上每月上新20款。',
    '推广预算根据店铺情况适时追加。',
  ),
  ...listed(
    'blanks',
    '甲方应于____日内支付首期款____元。',
    '月销售目标：第一个月____万元，第二个月____万元。',
    '服务费标准详见附件一《服务报价表》。',
  ),
  ...listed(
    'unread',
    '乙方单日推广花费如需超过500元，应提前取得甲方书面同意。',
    '达人带货订单不计入乙方提成基数。',
    '乙方对因平台政策调整导致的销售下滑不承担责任。',
    '乙方承诺新品上架30天内单品销量破百单。',
    '每款产品累计推广亏损达到1000元的，应停止推广。',
    '若合作满三个月店铺销售额仍无增长，乙方全额退款。',
    '当月服务不足15天的，服务费减半；超过15天的按整月计收。',
    '乙方应指派不少于3名专职人员组成运营团队。',
    '服务成果的知识产权归甲方所有。',
    '因不可抗力导致合同无法履行的，双方互不担责。',
  ),
];
