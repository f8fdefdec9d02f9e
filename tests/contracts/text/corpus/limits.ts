import { type Case, listed, nothing, says } from './case';

export const limits: readonly Case[] = [
  says('单款产品每日推广费不超过500元。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says('直通车日限额300元。', ['ad-spend-cap', { amount: 300, per: 'day', channel: '直通车' }]),
  says('第1个月不得投放任何付费推广。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, comparator: '<=', fromMonth: 1, toMonth: 1 },
  ]),
  says('第2个月起，全店日推广花费控制在300元以内。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop', fromMonth: 2, toMonth: null },
  ]),
  says('每月推广预算上限为2万元，超出部分由乙方承担。', [
    'ad-spend-cap',
    { amount: 20000, comparator: '<=', per: 'month', scope: 'shop', excessBearer: 'operator' },
  ]),
  says('单个推广计划日消耗不得高于200元。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day', scope: 'plan' },
  ]),
  says('甲方每月投入推广费不少于5000元。', [
    'ad-spend-floor',
    { amount: 5000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('甲方承诺千川月消耗不低于3万元。', [
    'ad-spend-floor',
    { amount: 30000, comparator: '>=', per: 'month', channel: '千川' },
  ]),
  says('乙方的推广花费每日最多800元，大促期间除外。', [
    'ad-spend-cap',
    { amount: 800, comparator: '<=', per: 'day', scope: 'shop', except: '大促期间' },
  ]),
  says('每月总投入（含服务费、推广费和货款）不超过5万元。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
  ]),
  says('合作期内甲方全部费用总额不超过20万元。', [
    'total-budget-cap',
    { amount: 200000, comparator: '<=', per: 'term' },
  ]),
  says('该款产品最低售价不得低于99元。', ['price-floor', { amount: 99, comparator: '>=' }]),
  says('活动价不得低于成本价的1.2倍。', ['price-floor', { ref: 'cost', ratio: 1.2, comparator: '>=' }]),
  says('未经甲方同意，商品售价不得低于吊牌价的5折。', [
    'price-floor',
    { ref: 'list-price', ratio: 0.5, comparator: '>=' },
  ]),
  says('主推款连衣裙到手价不低于129元。', [
    'price-floor',
    { amount: 129, comparator: '>=', product: '连衣裙' },
  ]),
  says('拿货价不得高于售价的50%。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('推广费占销售额的比例不超过20%。', [
    'cost-ratio-cap',
    { value: 0.2, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('月度费比控制在15%以内。', [
    'cost-ratio-cap',
    { value: 0.15, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', per: 'month' },
  ]),
  says('采购成本≤售价的一半。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('店铺综合毛利率不低于30%。', ['margin-floor', { value: 0.3, comparator: '>=', margin: 'gross' }]),
  says('每月净利润不少于1万元。', [
    'margin-floor',
    { amount: 10000, comparator: '>=', margin: 'net', per: 'month' },
  ]),
  says('单品净利率低于5%的，不得参加活动。', [
    'margin-floor',
    { value: 0.05, comparator: '>=', margin: 'net' },
  ]),
  says('月退款率不得超过8%。', [
    'refund-rate-cap',
    { value: 0.08, comparator: '<=', rate: 'refund', per: 'month' },
  ]),
  says('退货率控制在20%以下。', ['refund-rate-cap', { value: 0.2, comparator: '<=', rate: 'return' }]),
  says('品质退款率低于3%。', ['refund-rate-cap', { value: 0.03, comparator: '<', rate: 'quality-refund' }]),
  says('退款率高于15%时，乙方须提交书面说明。', [
    'refund-rate-cap',
    { value: 0.15, comparator: '<=', rate: 'refund' },
  ]),
  says('库存低于50件时，乙方必须提醒甲方。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify' },
  ]),
  says('甲方应保证主推款库存不少于200件。', [
    'stock-floor',
    { count: 200, comparator: '>=', action: 'hold', scope: '主推款' },
    'merchant',
  ]),
  says('爆款库存不足7天销量的，乙方应在24小时内通知甲方补货。', [
    'stock-floor',
    { daysOfCover: 7, comparator: '>=', action: 'notify', withinHours: 24 },
  ]),
  says('客服首次响应时间不超过30秒。', [
    'response-time-cap',
    { seconds: 30, comparator: '<=', to: 'buyers' },
  ]),
  says('旺旺平均响应时长控制在1分钟以内。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers' },
  ]),
  says('30秒应答率不低于91%。', ['response-time-cap', { seconds: 30, share: 0.91, to: 'buyers' }]),
  says('安排专属对接人，响应时间不超过2小时。', [
    'response-time-cap',
    { seconds: 7200, comparator: '<=', to: 'counterparty' },
  ]),
  says('甲方提出的问题，乙方应在4小时内回复。', [
    'response-time-cap',
    { seconds: 14400, comparator: '<=', to: 'counterparty' },
  ]),
  says('3分钟人工回复率达到95%以上。', ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }]),
  says('客服响应时间超过1分钟视为不达标。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers' },
  ]),
  says('客服平均响应时长由5分钟缩短至1分钟。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers', baselineSeconds: 300 },
  ]),
  ...nothing(
    '近三个月店铺平均退款率为12%。',
    '甲方目前直通车日均花费300元。',
    '退款率不作为乙方的考核指标。',
  ),
  ...listed(
    'vague',
    '乙方应合理控制推广费用。',
    '客服应及时回复买家咨询。',
    '推广花费原则上不超过每日300元。',
    '双方应保持合理库存。',
  ),
  ...listed('blanks', '直通车日限额为______元。', '毛利率不低于【　】%。', '推广预算以附件二所列金额为准。'),
];
