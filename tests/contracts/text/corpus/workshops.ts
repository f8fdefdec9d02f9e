import { type Case, listed, nothing, says } from './case';

/** Facts that look like duties, alternatives, shares of ten, figures before their names, limits under headings. */
export const workshops: readonly Case[] = [
  ...nothing(
    '乙方已收到甲方支付的首月服务费6000元。',
    '甲方已将押金3000元转账至乙方账户。',
    '商家已于签约当日付清第一季度托管费。',
  ),
  says('甲方已缴纳押金8000元，合作期满后10日内退还。', [
    'deposit',
    { amount: 8000, refundable: true, refundDue: { days: 10 } },
  ]),
  says('甲方已付清首月托管费，乙方每周更新主图4张。', [
    'deliverable',
    { item: '更新主图', count: 4, per: 'week', comparator: '>=' },
  ]),
  says(
    '服务商每月产出短视频6条，或图文笔记15篇。',
    ['deliverable', { item: '短视频', count: 6, per: 'month', anyOf: true }],
    ['deliverable', { item: '图文笔记', count: 15, per: 'month', anyOf: true }],
  ),
  says(
    '乙方每两周申报2场活动或者上新8款商品，二者选一。',
    ['deliverable', { item: '活动', count: 2, per: '2weeks', anyOf: true }],
    ['deliverable', { item: '上新商品', count: 8, per: '2weeks', anyOf: true }],
  ),
  says(
    '乙方每月拍摄视频3条以及主图9张。',
    ['deliverable', { item: '拍摄视频', count: 3, per: 'month' }],
    ['deliverable', { item: '主图', count: 9, per: 'month' }],
  ),
  ...listed('blanks', '店铺净利双方四六分成。', '超额利润三七开。'),
  says('利润二八分账，商家拿八成，服务商拿两成。', ['commission', { rate: 0.2, base: 'gross-profit' }]),
  says('每月不少于6万元（支付金额）。', ['sales-target', { amount: 60_000, per: 'month', metric: 'paid' }]),
  says('单款每日不超过200元（推广花费）。', [
    'ad-spend-cap',
    { amount: 200, per: 'day', scope: 'product', comparator: '<=' },
  ]),
  says('每花费10元推广费，产生的成交额不得低于28元。', ['roi-floor', { value: 2.8, comparator: '>=' }]),
  says('每付出1元托管费，服务商应贡献6元以上的销售额。', [
    'roi-floor',
    { value: 6, comparator: '>=', basis: 'service-fee' },
  ]),
  says(
    '全店投产比第1个月不低于180%，第2个月起不低于2.4。',
    ['roi-floor', { value: 1.8, fromMonth: 1, toMonth: 1 }],
    ['roi-floor', { value: 2.4, fromMonth: 2, toMonth: null }],
  ),
  says(
    '首月完成销售目标的40%，第2个月完成70%。',
    ['sales-target', { completion: 0.4, fromMonth: 1, toMonth: 1 }],
    ['sales-target', { completion: 0.7, fromMonth: 2, toMonth: 2 }],
  ),
  says('销售价不得低于进货价×1.6。', ['price-floor', { ref: 'cost', ratio: 1.6, comparator: '>=' }]),
  says(
    '货款、广告等各项费用合计不超过销售额的70%，其中推广费占销售额不超过12%。',
    ['cost-ratio-cap', { value: 0.7, numerator: 'total-cost', denominator: 'sales' }],
    ['cost-ratio-cap', { value: 0.12, numerator: 'ad-spend', denominator: 'sales' }],
  ),
  says('服务费付款宽限期5个工作日，此后每天按欠付金额的0.05%加收滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid', graceWorkdays: 5 },
    'merchant',
  ]),
  says('除托管费之外，乙方不得以其他名目收取活动报名费。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('合作生效后15天内，乙方不得操作店铺推广账户。', [
    'delegation-stage',
    { denied: ['店铺推广账户'], withinDays: 15 },
  ]),
  says('第2个月，服务商只能做主图优化，不得改标题。', [
    'delegation-stage',
    { allowed: ['主图优化'], denied: ['改标题'], fromMonth: 2, toMonth: 2 },
  ]),
  says('一旦活动报名通过，乙方制作活动海报3张。', [
    'deliverable',
    { item: '制作活动海报', count: 3, per: 'event', event: '活动报名通过' },
  ]),
  says('乙方须于每周五下午6点前提交一份运营快报。', [
    'deliverable',
    { item: '运营快报', count: 1, per: 'week', due: { weekday: 5, time: '18:00' } },
  ]),
  says('佣金比例为8%，计提基数为店铺成交额扣除退款后的余额。', [
    'commission',
    { rate: 0.08, base: 'sales', deduct: ['refunds'] },
  ]),
  says('M2起每月销售额不少于5万。', [
    'sales-target',
    { amount: 50_000, per: 'month', fromMonth: 2, toMonth: null },
  ]),
  says('到第4个月，店铺月销售额做到10万元。', ['sales-target', { amount: 100_000, byMonth: 4 }]),
];
