import { type Case, listed, nothing, says } from './case';

/** Sentences with figures that bind nobody, beside rules that look alike. */
export const traps: readonly Case[] = [
  ...nothing(
    '甲方店铺2025年销售额为180万元，2024年为150万元。',
    '截止签约日，店铺DSR评分为4.8分。',
    '乙方服务过的同类店铺平均ROI为1:3.2。',
    '乙方对第三方平台数据的准确性不作保证。',
    '如遇平台规则调整，双方可另行签订补充协议。',
    '例：当月目标10万元，实际8万元，完成率为80%。',
    '本条所称“推广费”包括直通车、万相台费用。',
    '签订本合同时，店铺在售商品86款，库存约2万件。',
    '甲方注册资本100万元，成立于2019年。',
    '市场上同类服务的收费标准一般为每月3000元至8000元。',
    '合同金额大写与小写不一致的，以大写为准。',
  ),
  ...listed(
    'vague',
    '乙方预计六个月后店铺月销售额可达30万元。',
    '推广ROI参考值为1:3。',
    '每月上新数量由双方协商确定。',
    '原则上每周召开一次例会。',
  ),
  ...listed('blanks', '推广费每月不超过____万元。', '首次响应时间≤____秒。', '押金人民币（大写）______元。'),
  says('销售额不低于8万元方可计提提成，提成比例5%。', [
    'commission',
    { rate: 0.05, above: 80000, base: 'sales' },
  ]),
  says('甲方同意乙方在每日200元以内自主投放。', [
    'ad-spend-cap',
    { amount: 200, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('乙方不对销售额作出承诺，但应保证ROI不低于1:2。', ['roi-floor', { value: 2, comparator: '>=' }]),
  says('除大促外，日推广费不超过500元。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'shop', except: '大促' },
  ]),
  says('合作满半年后，服务费由每月5000元调整为每月6000元。', [
    'base-fee',
    { amount: 6000, per: 'month', fromMonth: 7, toMonth: null },
  ]),
];
