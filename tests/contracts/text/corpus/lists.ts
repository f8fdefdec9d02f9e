import { type Case, listed, nothing, says } from './case';

/** Lists, tables, scans and forms: the same duties in other layouts. */
export const lists: readonly Case[] = [
  says(
    '考核指标\t第1个月\t第2个月\t第3个月\n月销售额\t3万元\t5万元\t8万元',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says(
    '月份\t销售额目标\n第1个月\t3万元\n第2个月\t5万元\n第3个月\t8万元',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says(
    '指标\t目标值\n推广ROI\t≥1:3\n免费流量占比\t≥60%\n退款率\t≤8%\n客服首响时间\t≤60秒',
    ['roi-floor', { value: 3, comparator: '>=' }],
    ['free-traffic-share', { value: 0.6, comparator: '>=' }],
    ['refund-rate-cap', { value: 0.08, comparator: '<=', rate: 'refund' }],
    ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers' }],
  ),
  says(
    '序号\t服务内容\t频次\t交付物\n1\t标题优化\t每周5个\t关键词数据报告\n2\t活动申报\t每月2个\t活动方案\n3\t直通车调整\t每两周1次\t调整记录',
    ['deliverable', { item: '标题优化', count: 5, per: 'week' }],
    ['deliverable', { item: '活动申报', count: 2, per: 'month' }],
    ['deliverable', { item: '直通车调整', count: 1, per: '2weeks' }],
  ),
  says('完成率 | 服务费扣减比例\n80%-100% | 10%\n60%-80% | 30%\n60%以下 | 50%', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.8, to: 1, deductRatio: 0.1 },
        { from: 0.6, to: 0.8, deductRatio: 0.3 },
        { from: 0, to: 0.6, deductRatio: 0.5 },
      ],
    },
  ]),
  says('乙 方 应 确 保 店 铺 月 销 售 额 不 低 于 ８ 万 元 。', [
    'sales-target',
    { amount: 80000, comparator: '>=', per: 'month' },
  ]),
  says('推 广 费 每 日 不 得 超 过 ５ ０ ０ 元 。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('乙方应于每月最后一个工作日前，提交\n当月运营总结报告1份，并附下月\n工作计划。', [
    'deliverable',
    { item: '运营总结报告', count: 1, per: 'month' },
  ]),
  says('甲方应于每月５日前\n支付基础服务费５０００元\n（大写：伍仟元整）。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('服务费收取方式（勾选）：☑ 固定服务费 6000 元/月　☐ 纯提成 15%', [
    'base-fee',
    { amount: 6000, per: 'month' },
  ]),
  says(
    '（√）基础费＋提成：每月3000元，超出目标部分提成8%；（　）纯提成：销售额的12%。',
    ['base-fee', { amount: 3000, per: 'month' }],
    ['commission', { rate: 0.08, above: 'target' }],
  ),
  says('乙方保证月销售额不低于__10__万元。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month' },
  ]),
  says('月推广预算上限：【 20,000 】元。', [
    'ad-spend-cap',
    { amount: 20000, comparator: '<=', per: 'month', scope: 'shop' },
  ]),
  says('押金：￥3,000.00（叁仟元整），签约当日付清。', ['deposit', { amount: 3000 }]),
  says(
    '(1)新品上架:每月不少于30款;(2)主图优化:每周6张;(3)短视频:每周2条。',
    ['deliverable', { item: '新品上架', count: 30, comparator: '>=', per: 'month' }],
    ['deliverable', { item: '主图优化', count: 6, per: 'week' }],
    ['deliverable', { item: '短视频', count: 2, per: 'week' }],
  ),
  says(
    '一、销售目标\n1、第一阶段（第1-3个月）：月均5万元；\n2、第二阶段（第4-6个月）：月均10万元。',
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 1, toMonth: 3 }],
    ['sales-target', { amount: 100000, per: 'month', fromMonth: 4, toMonth: 6 }],
  ),
  says(
    '甲方责任：\n① 48小时内提供产品资料、样品；\n② 保证库存充足，缺货需提前3天通知；',
    ['duty-deadline', { duty: '提供产品资料、样品', hours: 48 }, 'merchant'],
    ['duty-deadline', { duty: '通知', leadHours: 72, event: '缺货' }, 'merchant'],
  ),
  says(
    '乙方责任：\n① 不做违规操作（如刷单），否则赔偿全部损失；\n② 保守店铺数据秘密；\n③ 安排专属对接人，响应时间不超过2小时。',
    ['prohibited-act', { acts: ['违规操作'], compensation: 'full' }],
    ['confidentiality', {}, 'operator'],
    ['response-time-cap', { seconds: 7200, comparator: '<=', to: 'counterparty' }],
  ),
  says(
    '费用项目\t金额\t支付时间\n基础服务费\t5000元/月\t每月5日前\n押金\t3000元\t签约当日',
    ['base-fee', { amount: 5000, per: 'month', due: { dayOfMonth: 5 } }],
    ['deposit', { amount: 3000 }],
  ),
  says('月销售额（万元）\t提成比例\n0-10\t0\n10-20\t5%\n20以上\t8%', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0 },
        { from: 100000, to: 200000, rate: 0.05 },
        { from: 200000, to: null, rate: 0.08 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says(
    '推广限额：单品 500元/天；全店 300元/天（第2个月）。',
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', scope: 'product' }],
    ['ad-spend-cap', { amount: 300, comparator: '<=', per: 'day', scope: 'shop', fromMonth: 2, toMonth: 2 }],
  ),
  says(
    '销售目标：M1 3万；M2 5万；M3 8万。',
    ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ),
  says(
    'KPI: GMV ≥ 100,000 元/月; ROI ≥ 2.5; 退款率 ≤ 10%',
    ['sales-target', { amount: 100000, comparator: '>=', per: 'month' }],
    ['roi-floor', { value: 2.5, comparator: '>=' }],
    ['refund-rate-cap', { value: 0.1, comparator: '<=', rate: 'refund' }],
  ),
  says('店铺ACOS不高于25%。', [
    'cost-ratio-cap',
    { value: 0.25, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' },
  ]),
  says(
    'SLA：FRT（首次响应）≤ 60s，3min 回复率 ≥ 90%。',
    ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers' }],
    ['response-time-cap', { seconds: 180, share: 0.9, to: 'buyers' }],
  ),
  says(
    '违规处理：\n1. 刷单：每单扣500元；\n2. 虚假宣传：赔偿全部损失。',
    ['prohibited-act', { acts: ['刷单'], penaltyAmount: 500 }],
    ['prohibited-act', { acts: ['虚假宣传'], compensation: 'full' }],
  ),
  says(
    '有下列情形之一的，甲方有权解除合同：\n（1）乙方失联超过3天；\n（2）店铺因乙方原因被扣12分以上。',
    ['termination-right', { trigger: 'unreachable', days: 3, comparator: '>' }, 'merchant'],
    ['termination-right', { trigger: 'platform-penalty', points: 12, comparator: '>=' }, 'merchant'],
  ),
  says('乙方不得有以下行为：\n①刷单炒信；\n②泄露客户信息；\n③私自改价。', [
    'prohibited-act',
    { acts: ['刷单炒信', '泄露客户信息', '私自改价'] },
  ]),
  says(
    '权限开放：第1个月 标题、客服；第2个月 直通车（日限额300元）；第3个月 活动申报。',
    ['delegation-stage', { allowed: ['标题', '客服'], fromMonth: 1, toMonth: 1 }],
    ['delegation-stage', { allowed: ['直通车'], fromMonth: 2, toMonth: 2 }],
    [
      'ad-spend-cap',
      { amount: 300, comparator: '<=', per: 'day', fromMonth: 2, toMonth: 2, scope: 'channel' },
    ],
    ['delegation-stage', { allowed: ['活动申报'], fromMonth: 3, toMonth: 3 }],
  ),
  says(
    '客服考核：①首次响应≤30秒；②平均响应≤60秒；③在线时间8:30-23:30。',
    ['response-time-cap', { seconds: 30, comparator: '<=', to: 'buyers' }],
    ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers' }],
    ['deliverable', { item: '在线时间', count: 15, unit: 'hour', per: 'day', window: '8:30-23:30' }],
  ),
  says(
    '每日推广费：第2个月≤300元，第3个月≤500元，第4个月起≤800元。',
    ['ad-spend-cap', { amount: 300, comparator: '<=', per: 'day', fromMonth: 2, toMonth: 2, scope: 'shop' }],
    ['ad-spend-cap', { amount: 500, comparator: '<=', per: 'day', fromMonth: 3, toMonth: 3, scope: 'shop' }],
    [
      'ad-spend-cap',
      { amount: 800, comparator: '<=', per: 'day', fromMonth: 4, toMonth: null, scope: 'shop' },
    ],
  ),
  says('库存预警：单款＜50件，乙方1日内提醒甲方。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify', withinHours: 24 },
  ]),
  says('1.1 合作满6个月，月销售额≥10万元。', [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', byMonth: 6 },
  ]),
  says('逾期：0.05%/日，上限为未付金额的10%。', ['late-penalty', { ratePerDay: 0.0005, capRatio: 0.1 }]),
  says('附加费用：须甲方事先书面确认（微信确认有效）。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('每日9:00前，乙方发送前一日销售报表。', [
    'data-access',
    { access: 'report', for: 'merchant', per: 'day' },
  ]),
  says('乙方每月10日、20日、30日各提交一份推广报告。', [
    'deliverable',
    { item: '推广报告', count: 3, per: 'month' },
  ]),
  says(
    '毛利要求：单品毛利率≥30%，全店净利率≥8%。',
    ['margin-floor', { value: 0.3, comparator: '>=', margin: 'gross' }],
    ['margin-floor', { value: 0.08, comparator: '>=', margin: 'net' }],
  ),
  says('采购成本／售价 ≤ 50%', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('试运营期1个月，期满未达5万元的，全额退还服务费。', [
    'shortfall-remedy',
    { thresholdAmount: 50000, comparator: '<', refundRatio: 1 },
  ]),
  ...nothing(
    '一、合作概况\n店铺名称：某某旗舰店\n平台：天猫\n主营类目：女装',
    '甲方：___________（盖章）　　乙方：___________（盖章）',
    '日期：2026年__月__日',
    '示例：月销售额 15 万 × 5% = 7,500 元',
    '目录\n第一条 服务内容\n第二条 费用',
    '注：以上数据来源于生意参谋。',
  ),
  ...listed('vague', '1. 负责店铺日常运营、推广优化；', '日常维护：按需。', '推广优化：及时调整，保证效果。'),
  ...listed(
    'blanks',
    '月销售额目标：______万元',
    '提成比例：____%',
    '服务费：每月（大写）________元整（￥________）',
    '日限额：□□□元',
  ),
  ...listed('unread', '知识产权：作品归甲方所有。', '竞业：乙方不服务同类目竞品店铺。'),
];
