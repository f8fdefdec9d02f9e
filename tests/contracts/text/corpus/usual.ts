import { type Case, listed, nothing, says } from './case';

/** A last set, as plain terms of small agencies are worded. */
export const usual: readonly Case[] = [
  says(
    '乙方应确保合同第二个月店铺销售额不少于4万元，第三个月不少于6万元。',
    ['sales-target', { amount: 40000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 60000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says('合同期内店铺累计成交金额须达到人民币壹佰万元整。', [
    'sales-target',
    { amount: 1000000, per: 'term' },
  ]),
  says('月销售额较上年同期增长20%以上。', [
    'sales-target',
    { growth: 0.2, growthOf: '上年同期', per: 'month' },
  ]),
  says('直播间单场成交额不低于2万元。', ['sales-target', { amount: 20000, per: 'session', channel: '直播' }]),
  says('全店ROI应保持在3以上，低于2.5时乙方须立即优化。', ['roi-floor', { value: 3 }]),
  says('万相台投产比不得低于1:3.5。', ['roi-floor', { value: 3.5, channel: '万相台' }]),
  says('第六个月末，店铺自然搜索流量占比应达到60%。', ['free-traffic-share', { value: 0.6, byMonth: 6 }]),
  says(
    '乙方每月制作详情页6套、主图24张，并提供设计源文件。',
    ['deliverable', { item: '详情页', count: 6, per: 'month' }],
    ['deliverable', { item: '主图', count: 24, per: 'month' }],
  ),
  says('每周三召开线上例会一次，由乙方出具会议纪要。', [
    'deliverable',
    { item: '例会', count: 1, per: 'week' },
  ]),
  says('乙方须每10天提交一次推广数据分析报告。', [
    'deliverable',
    { item: '推广数据分析报告', count: 1, per: 'ten-days' },
  ]),
  says('乙方提供每周6天、每天12小时的在线客服。', [
    'deliverable',
    { item: '在线客服', count: 12, unit: 'hour', per: 'day', daysPerWeek: 6 },
  ]),
  says('甲方收到款项后应在3个工作日内开具发票。', [
    'duty-deadline',
    { duty: '开具发票', workdays: 3 },
    'merchant',
  ]),
  says(
    '全店月推广预算控制在1.5万元以内，单品不超过3000元。',
    ['ad-spend-cap', { amount: 15000, per: 'month', scope: 'shop' }],
    ['ad-spend-cap', { amount: 3000, per: 'month', scope: 'product' }],
  ),
  says('每日推广消耗达到500元时，乙方应暂停投放并征得甲方同意。', [
    'ad-spend-cap',
    { amount: 500, per: 'day', scope: 'shop' },
  ]),
  says('甲方每月至少投入5000元用于站内推广。', [
    'ad-spend-floor',
    { amount: 5000, per: 'month', scope: 'shop' },
  ]),
  says('每季度服务费、推广费及样品费总额不得超过10万元。', [
    'total-budget-cap',
    { amount: 100000, per: 'quarter' },
  ]),
  says('任何商品的售价不得低于进价的1.3倍。', ['price-floor', { ref: 'cost', ratio: 1.3 }]),
  says('推广费用不得超过当月销售额的15%。', [
    'cost-ratio-cap',
    { value: 0.15, numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says('参加秒杀活动的商品毛利率不得低于10%。', ['margin-floor', { value: 0.1, margin: 'gross' }]),
  says('因乙方描述错误导致的退货率不得超过2%。', ['refund-rate-cap', { value: 0.02, rate: 'return' }]),
  says(
    '爆款库存少于100件时，乙方应当日提醒甲方，甲方须在5日内补足。',
    ['stock-floor', { count: 100, action: 'notify' }],
    ['duty-deadline', { duty: '补足', hours: 120 }, 'merchant'],
  ),
  says(
    '客服平均响应时长不超过40秒，3分钟回复率达到95%。',
    ['response-time-cap', { seconds: 40, to: 'buyers' }],
    ['response-time-cap', { seconds: 180, share: 0.95, to: 'buyers' }],
  ),
  says('如店铺出现重大违规，乙方须在12小时内书面告知甲方。', [
    'duty-deadline',
    { duty: '书面告知甲方', hours: 12 },
  ]),
  says('累计两个月销售额低于目标的70%，乙方应退还已收服务费的30%。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.7,
      comparator: '<',
      months: 2,
      run: 'cumulative',
      refundRatio: 0.3,
      feeScope: 'paid',
    },
  ]),
  says('月度考核不合格的，扣发当月服务费的10%。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.1, feeScope: 'month' },
  ]),
  says('基础服务费为每季度12000元，每季度第一个月的10日前支付。', [
    'base-fee',
    { amount: 12000, per: 'quarter', due: { dayOfMonth: 10, monthOfQuarter: 1 } },
  ]),
  says('乙方按月销售额的6%提取佣金，每月最高不超过8000元。', [
    'commission',
    { rate: 0.06, base: 'sales', capAmount: 8000, per: 'month' },
  ]),
  says('超过月销售目标20%以上的，甲方一次性奖励乙方3000元。', [
    'commission',
    { amount: 3000, above: 'target' },
  ]),
  says('甲方于合同签订之日支付履约保证金8000元，合同终止后15日内退还。', [
    'deposit',
    { amount: 8000, refundable: true },
  ]),
  says('乙方逾期完成上架的，每逾期一日支付违约金200元。', ['late-penalty', { amountPerDay: 200 }]),
  says('甲方提前解除合同的，剩余月份的服务费按月退还。', ['refund-pro-rata', { basis: 'months' }]),
  says('未经甲方书面同意，乙方不得产生任何额外费用。', ['extra-fee-approval', { approval: 'prior-written' }]),
  says('乙方不得泄露买家个人信息，不得向买家发送广告短信。', [
    'prohibited-act',
    { acts: ['泄露买家个人信息', '向买家发送广告短信'] },
  ]),
  says(
    '首月乙方只负责商品上架和客服，第二个月起可操作直通车。',
    ['delegation-stage', { allowed: ['商品上架', '客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['直通车'], fromMonth: 2, toMonth: null }],
  ),
  says('乙方连续5日未在工作群回复消息的，甲方有权解除合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 5 },
    'merchant',
  ]),
  says('乙方对甲方的供应链信息负有保密义务，合同终止后持续三年。', [
    'confidentiality',
    { afterYears: 3 },
    'operator',
  ]),
  says('甲方应为乙方开通推广账户操作权限。', [
    'data-access',
    { access: 'ad-account', for: 'operator' },
    'merchant',
  ]),
  ...listed('vague', '乙方应尽可能降低退款率。', '推广投入视活动情况而定。', '乙方应保证店铺稳定运营。'),
  ...listed('blanks', '月销售目标为______元。', '乙方每周提供____篇种草文案。'),
  ...listed('unread', '本合同项下的知识产权归甲方所有。', '乙方应投入不少于3名专职人员。'),
  ...nothing(
    '甲方店铺开业于2022年，现有粉丝2万。',
    '乙方不对平台政策调整造成的损失负责。',
    '假设当月目标10万元，实际完成9万元，完成率为90%。',
    '本合同一式两份，双方各执一份。',
  ),
];
