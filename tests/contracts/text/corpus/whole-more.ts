import { type Case, says } from './case';

/** A half year with a table of targets and lists of duties for either side. */
export const homeShop: Case = says(
  `网店代运营服务协议

委托方（以下简称“甲方”）：义乌市某某日用品商行
受托方（以下简称“乙方”）：金华某某网络科技有限公司

一、合作内容
甲方将其拼多多店铺“某某家居专营店”交由乙方进行代运营，合作期限自2026年3月1日至2026年8月31日，共6个月。
（一）乙方工作
1. 每周优化商品标题不少于8个，并附关键词表；
2. 每月报名平台活动不少于3场；
3. 每日巡店一次，发现违规当日处理；
4. 收到甲方新品资料后48小时内完成上架；
5. 客服在线时间为每天8:30-23:30，3分钟人工回复率不低于90%。
（二）甲方工作
1. 乙方提出资料需求后，2个工作日内提供；
2. 保证主推款现货库存不少于200件；
3. 每月向场景推广账户充值不少于6000元。

二、业绩约定
合作期内各月销售额目标如下：
月份	销售额（元）	ROI
第1个月	20000	2
第2个月	35000	2.5
第3个月	60000	3
乙方确保第4个月起每月不低于8万元。自然流量占比在第6个月末达到50%。
店铺退货率控制在20%以内。

三、推广预算
第1个月：日预算不超过100元；第2个月起：日预算不超过300元，单品不超过150元/天。
全部推广费用由甲方承担，未经甲方微信确认擅自超出的部分由乙方承担。
所有商品活动价不得低于成本价的1.3倍。

四、费用及结算
1. 服务费每月4500元，甲方每月3日前支付。
2. 提成：当月销售额超出目标部分的6%，次月8日前结算。
3. 甲方逾期付款，每日加收逾期金额千分之二的违约金。
4. 服务不足整月的，按实际天数折算。

五、违约与退出
1. 连续两个月销售额低于目标70%的，甲方有权解除合同，乙方退还已收服务费的40%。
2. 乙方不得刷单、虚假发货，每发现一次支付违约金1000元，情节严重的甲方可解除合同。
3. 乙方联系人失联超过3天的，视为自动放弃，甲方有权终止协议。
4. 合作终止后3日内，乙方须移交全部账号、密码及素材。
5. 双方对合作内容保密，保密期至合同终止后2年。

六、其他
1. 甲方有权随时查看店铺及推广后台数据。
2. 本协议未尽事宜双方协商解决。
甲方（盖章）：          乙方（盖章）：`,
  ['deliverable', { item: '优化商品标题', count: 8, per: 'week' }],
  ['deliverable', { item: '报名平台活动', count: 3, per: 'month' }],
  ['deliverable', { item: '巡店', count: 1, per: 'day' }],
  ['duty-deadline', { duty: '完成上架', hours: 48 }],
  ['deliverable', { item: '客服在线', count: 15, unit: 'hour', per: 'day', window: '8:30-23:30' }],
  ['response-time-cap', { seconds: 180, share: 0.9, to: 'buyers', window: '8:30-23:30' }],
  ['duty-deadline', { duty: '提供', workdays: 2 }, 'merchant'],
  ['stock-floor', { count: 200, comparator: '>=' }, 'merchant'],
  ['ad-spend-floor', { amount: 6000, per: 'month', scope: 'channel' }, 'merchant'],
  ['sales-target', { amount: 20000, fromMonth: 1, toMonth: 1, per: 'month' }],
  ['roi-floor', { value: 2, fromMonth: 1, toMonth: 1 }],
  ['sales-target', { amount: 35000, fromMonth: 2, toMonth: 2, per: 'month' }],
  ['roi-floor', { value: 2.5, fromMonth: 2, toMonth: 2 }],
  ['sales-target', { amount: 60000, fromMonth: 3, toMonth: 3, per: 'month' }],
  ['roi-floor', { value: 3, fromMonth: 3, toMonth: 3 }],
  ['sales-target', { amount: 80000, fromMonth: 4, toMonth: null, per: 'month' }],
  ['free-traffic-share', { value: 0.5, byMonth: 6 }],
  ['refund-rate-cap', { value: 0.2, rate: 'return' }],
  ['ad-spend-cap', { amount: 100, per: 'day', fromMonth: 1, toMonth: 1, scope: 'shop' }],
  ['ad-spend-cap', { amount: 300, per: 'day', fromMonth: 2, toMonth: null, scope: 'shop' }],
  ['ad-spend-cap', { amount: 150, per: 'day', fromMonth: 2, toMonth: null, scope: 'product' }],
  ['extra-fee-approval', { approval: 'prior-written' }],
  ['price-floor', { ref: 'cost', ratio: 1.3 }],
  ['base-fee', { amount: 4500, per: 'month', due: { dayOfMonth: 3 } }],
  ['commission', { rate: 0.06, above: 'target', base: 'sales', due: { dayOfMonth: 8, monthOffset: 1 } }],
  ['late-penalty', { ratePerDay: 0.002, of: 'unpaid' }, 'merchant'],
  ['refund-pro-rata', { basis: 'days', underMonths: 1 }],
  [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.7,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.4,
      feeScope: 'paid',
    },
  ],
  ['prohibited-act', { acts: ['刷单', '虚假发货'], penaltyAmount: 1000 }],
  ['termination-right', { trigger: 'unreachable', days: 3, comparator: '>' }, 'merchant'],
  ['duty-deadline', { duty: '移交全部账号、密码及素材', hours: 72 }],
  ['confidentiality', { afterYears: 2 }, 'both'],
  ['data-access', { access: 'all', for: 'merchant' }],
);
