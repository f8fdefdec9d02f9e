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

/** A live shop whose contractor is 甲方, with long articles. */
export const textileShop: Case = says(
  `店铺委托运营合同

甲方（服务商）：杭州云启网络科技有限公司
乙方（店铺方）：绍兴某某家纺有限公司

第一条　服务事项
1、甲方受乙方委托，对乙方名下抖音小店“某某家纺旗舰店”提供全案运营服务，期限一年，自2026年5月1日起算。
2、甲方负责商品上架、直播、短视频、投流及客服工作，其中：
（1）直播：每周不少于6场，每场不少于4小时；
（2）短视频：每月产出不少于30条；
（3）客服：每日9:00—24:00在线，30秒应答率不低于85%；
（4）每月5日前向乙方提交上月经营分析报告。
第二条　经营指标
1、甲方承诺：开播后第1个月店铺支付金额达到10万元，第2个月达到20万元，自第3个月起每月达到30万元；全年累计不低于300万元。
2、千川投放综合ROI不低于2.0。
3、店铺体验分不得低于4.8分。
4、品质退货率不高于4%。
第三条　投流预算
1、乙方每月向千川账户充值不低于3万元；
2、日投流金额不得超过2000元，大促期间不得超过5000元；
3、未经乙方书面同意超出上述额度的，超出部分由甲方承担。
第四条　费用
1、基础服务费：乙方每月10日前向甲方支付人民币15000元；
2、佣金：按直播间实际成交额（扣除退款）的8%计算，次月15日前结算支付；
3、乙方逾期支付的，每逾期一日按逾期金额的0.05%支付违约金；
4、除上述费用外，甲方不得向乙方收取任何其他费用。
第五条　双方配合
1、乙方应在甲方提出样品需求后3日内寄出样品；
2、乙方应保证直播款库存不少于500件，低于500件时应提前告知甲方；
3、甲方不得承诺虚假功效、不得诱导私下交易，违反一次支付违约金3000元。
第六条　违约及解除
1、连续三个月支付金额低于当月指标80%的，乙方可解除合同，甲方退还最近三个月基础服务费的50%；
2、任何一方提前30日书面通知对方可解除合同；
3、甲方连续停播超过7日的，乙方有权单方解除合同；
4、因乙方原因提前终止的，已支付的服务费不予退还。
5、服务费按实际服务天数结算。
第七条　保密
甲方对乙方的供货价、客户资料负有保密义务，期限为合同终止后三年。
第八条　其他
每月服务费于次月5日前支付的，视为按时。`,
  ['deliverable', { item: '直播', count: 6, per: 'week' }],
  ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'session' }],
  ['deliverable', { item: '短视频', count: 30, per: 'month' }],
  ['deliverable', { item: '客服', count: 15, unit: 'hour', per: 'day', window: '9:00—24:00' }],
  ['response-time-cap', { seconds: 30, share: 0.85, to: 'buyers', window: '9:00—24:00' }],
  ['duty-deadline', { duty: '提交上月经营分析报告', due: { dayOfMonth: 5 } }],
  ['sales-target', { amount: 100000, fromMonth: 1, toMonth: 1, per: 'month' }],
  ['sales-target', { amount: 200000, fromMonth: 2, toMonth: 2, per: 'month' }],
  ['sales-target', { amount: 300000, fromMonth: 3, toMonth: null, per: 'month' }],
  ['sales-target', { amount: 3000000, per: 'year' }],
  ['roi-floor', { value: 2, channel: '千川' }],
  ['refund-rate-cap', { value: 0.04, rate: 'quality-refund' }],
  ['ad-spend-floor', { amount: 30000, per: 'month', scope: 'channel' }, 'merchant'],
  ['ad-spend-cap', { amount: 2000, per: 'day', scope: 'shop' }],
  ['ad-spend-cap', { amount: 5000, per: 'day', scope: 'shop', window: '大促期间' }],
  ['extra-fee-approval', { approval: 'prior-written' }],
  ['base-fee', { amount: 15000, per: 'month', due: { dayOfMonth: 10 } }],
  ['commission', { rate: 0.08, base: 'live', deduct: ['refunds'], due: { dayOfMonth: 15, monthOffset: 1 } }],
  ['late-penalty', { ratePerDay: 0.0005, of: 'unpaid' }, 'merchant'],
  ['extra-fee-approval', { approval: 'forbidden' }],
  ['duty-deadline', { duty: '寄出样品', hours: 72 }, 'merchant'],
  ['stock-floor', { count: 500 }, 'merchant'],
  ['prohibited-act', { acts: ['承诺虚假功效', '诱导私下交易'], penaltyAmount: 3000 }],
  [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.8,
      comparator: '<',
      months: 3,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ],
  ['termination-right', { trigger: 'notice', noticeDays: 30 }, 'both'],
  ['refund-pro-rata', { refundRatio: 0 }],
  ['refund-pro-rata', { basis: 'days' }],
  ['confidentiality', { afterYears: 3 }, 'operator'],
  ['base-fee', { due: { dayOfMonth: 5, monthOffset: 1 } }],
);
