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
  ['response-time-cap', { seconds: 180, share: 0.9, to: 'buyers' }],
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
  ['response-time-cap', { seconds: 30, share: 0.85, to: 'buyers' }],
  ['deliverable', { item: '提交上月经营分析报告', count: 1, per: 'month', due: { dayOfMonth: 5 } }],
  ['sales-target', { amount: 100000, fromMonth: 1, toMonth: 1, per: 'month' }],
  ['sales-target', { amount: 200000, fromMonth: 2, toMonth: 2, per: 'month' }],
  ['sales-target', { amount: 300000, fromMonth: 3, toMonth: null, per: 'month' }],
  ['sales-target', { amount: 3000000, per: 'year' }],
  ['roi-floor', { value: 2, channel: '千川' }],
  ['refund-rate-cap', { value: 0.04, rate: 'quality-refund' }],
  ['ad-spend-floor', { amount: 30000, per: 'month', scope: 'channel' }, 'merchant'],
  ['ad-spend-cap', { amount: 2000, per: 'day', scope: 'shop', except: '大促期间' }],
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

/** A garment shop with stages, a table of work and every usual term. */
export const garmentShop: Case = says(
  `代运营合作协议书
协议编号：______
甲　　方：广州市某某服装厂（以下简称“商家”）
乙　　方：广州某某电子商务有限公司（以下简称“服务商”）

经双方平等协商，就商家委托服务商托管运营其天猫店一事，约定如下：

一、托管范围和阶段
1.1 首月（基础期）：服务商仅负责标题优化、主图制作和客服接待，不得操作推广账户。
1.2 第2个月：开放直通车权限，店铺日限额300元，单品日限额100元。
1.3 第3个月起：开放活动报名和大促运营权限。

二、目标
2.1 服务商承诺月销售额：M1 3万元，M2 5万元，M3 8万元。
2.2 第4个月起月销售额不低于10万元，允许上下浮动10%。
2.3 整体ROI ≥ 1:3。
2.4 推广账户ROI ≥ 1:2.5。
2.5 免费流量占比从40%提高到60%（第6个月末）。
2.6 店铺退款率≤15%，达到20%时服务商须在24小时内提交分析报告。

三、工作量
项目	频率	数量	交付物
标题优化	每周	5个	关键词数据报告
推广调整	每两周	1次	调整说明
平台活动	每月	2场	活动方案
新品上架	收到资料后3日内	50款	上架清单

四、商家责任
4.1 收到服务商资料需求后48小时内提供产品资料。
4.2 库存低于50件应及时补货；预计缺货提前3天通知服务商。
4.3 指定对接人，2小时内回复服务商消息。
4.4 每月5日前支付基础服务费5000元。

五、提成和奖励
5.1 月销售额超过目标的部分，按10%提成，次月10日前支付。
5.2 连续三个月达标，一次性奖励2000元。

六、资金
6.1 每月服务费、推广费、货款总额不得超过5万元。
6.2 主推款最低售价99元。拿货价不超过售价的50%。
6.3 其他费用实报实销，须事先征得商家书面同意。

七、违约责任
7.1 连续两个月完成率低于80%，商家有权解除协议并要求退还50%服务费，或由服务商免费延长服务一个月，仍未达标则全额退还。
7.2 服务商不得刷单、不得虚假宣传，违反的，退还全部服务费并赔偿损失。
7.3 服务商失联超过3天，商家可以终止协议。
7.4 因平台处罚，服务商应在24小时内提交申诉方案。
7.5 商家逾期付款，每日按应付款的万分之五支付违约金。
7.6 合作未满一个月的，按实际天数退还服务费。

八、其他
8.1 服务商对商家店铺数据保密，期限为终止后2年。
8.2 主账号由商家掌握；商家为服务商开通子账号。
8.3 争议由广州市天河区人民法院管辖。`,
  [
    'delegation-stage',
    { allowed: ['标题优化', '主图制作', '客服接待'], denied: ['推广账户'], fromMonth: 1, toMonth: 1 },
  ],
  ['delegation-stage', { allowed: ['直通车'], fromMonth: 2, toMonth: 2 }],
  ['ad-spend-cap', { amount: 300, per: 'day', scope: 'shop', fromMonth: 2, toMonth: 2 }],
  ['ad-spend-cap', { amount: 100, per: 'day', scope: 'product', fromMonth: 2, toMonth: 2 }],
  ['delegation-stage', { allowed: ['活动报名', '大促运营'], fromMonth: 3, toMonth: null }],
  ['sales-target', { amount: 30000, per: 'month', fromMonth: 1, toMonth: 1 }],
  ['sales-target', { amount: 50000, per: 'month', fromMonth: 2, toMonth: 2 }],
  ['sales-target', { amount: 80000, per: 'month', fromMonth: 3, toMonth: 3 }],
  ['sales-target', { amount: 100000, per: 'month', fromMonth: 4, toMonth: null }],
  ['roi-floor', { value: 3 }],
  ['roi-floor', { value: 2.5 }],
  ['free-traffic-share', { value: 0.6, byMonth: 6 }],
  ['refund-rate-cap', { value: 0.15, rate: 'refund' }],
  ['duty-deadline', { duty: '提交分析报告', hours: 24 }],
  ['deliverable', { item: '标题优化', count: 5, per: 'week' }],
  ['deliverable', { item: '推广调整', count: 1, per: '2weeks' }],
  ['deliverable', { item: '平台活动', count: 2, per: 'month' }],
  ['deliverable', { per: 'event', item: '新品上架', count: 50, withinHours: 72 }],
  ['duty-deadline', { duty: '提供产品资料', hours: 48 }, 'merchant'],
  ['stock-floor', { count: 50 }, 'merchant'],
  ['duty-deadline', { duty: '通知服务商', leadHours: 72 }, 'merchant'],
  ['response-time-cap', { seconds: 7200, to: 'counterparty' }, 'merchant'],
  ['base-fee', { amount: 5000, per: 'month', due: { dayOfMonth: 5 } }],
  ['commission', { rate: 0.1, above: 'target', base: 'sales', due: { dayOfMonth: 10, monthOffset: 1 } }],
  ['commission', { amount: 2000, conditional: true }],
  ['total-budget-cap', { amount: 50000, per: 'month' }],
  ['price-floor', { amount: 99 }],
  ['cost-ratio-cap', { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' }],
  ['extra-fee-approval', { approval: 'prior-written' }],
  [
    'shortfall-remedy',
    {
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      extendMonths: 1,
    },
  ],
  ['prohibited-act', { acts: ['刷单', '虚假宣传'], refundRatio: 1 }],
  ['termination-right', { trigger: 'unreachable', days: 3, comparator: '>' }, 'merchant'],
  ['duty-deadline', { duty: '提交申诉方案', hours: 24 }],
  ['late-penalty', { ratePerDay: 0.0005, of: 'unpaid' }, 'merchant'],
  ['refund-pro-rata', { basis: 'days', underMonths: 1 }],
  ['confidentiality', { afterYears: 2 }, 'operator'],
  ['data-access', { access: 'main-account', for: 'merchant' }, 'operator'],
  ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
);

/** Answers for work, not for results; two pay dates and two words on refunds. */
export const shoeShop: Case = says(
  `淘宝店铺代运营合同（部分托管）

甲方：温州某某鞋业有限公司（下称“委托人”）
乙方：温州某某信息技术有限公司（下称“受托人”）

一、总则
受托人为委托人的淘宝店铺提供部分代运营服务，服务期自2026年6月1日起12个月。本合同为工作量型合作，受托人不对销售额作出承诺。
二、受托人的工作
（1）每月优化标题50个，并提交优化前后对比表；
（2）每周更新主图3张、详情页2个；
（3）每月报名官方活动2次，活动前5日提交方案；
（4）直通车每两周调整一次；
（5）每月最后一个工作日提交月度总结；
（6）售前客服在线时间9:00-22:00，首次响应不超过1分钟。
三、委托人的义务
（1）提供商品图片及资料，收到受托人需求后2日内交付；
（2）新品样衣每月不少于6款；
（3）主推款库存保持在100双以上，不足时提前2天告知；
（4）每日推广预算不低于50元，亦不高于200元。
四、费用与结算
（1）基础费每月3500元，月初5日前付清；
（2）活动期间销售额超过5万元的部分，按3%支付奖励，当月25日前结算；
（3）样品寄送、第三方设计等费用由委托人承担，须事先书面确认；
（4）逾期付款的，按日万分之五支付违约金；
（5）合同期内服务费每月于10日前支付。
五、目标参考
销售额月度目标5万元，仅供参考，不作为考核依据。
六、违约与解除
（1）受托人连续两个月未完成工作量80%的，委托人可解除合同，受托人退还两个月服务费的50%；
（2）受托人刷单的，赔偿全部损失，委托人可解除合同；
（3）任一方提前15日书面通知可解除合同；
（4）委托人单方提前解除的，须提前30日通知；
（5）服务费按实际服务天数结算，多退少补；
（6）服务费一经支付概不退还。
七、保密
双方应保守对方商业秘密，合同终止后三年内有效。`,
  ['deliverable', { item: '优化标题', count: 50, per: 'month' }],
  ['deliverable', { item: '主图', count: 3, per: 'week' }],
  ['deliverable', { item: '详情页', count: 2, per: 'week' }],
  ['deliverable', { item: '报名官方活动', count: 2, per: 'month' }],
  ['duty-deadline', { duty: '提交方案', leadHours: 120 }],
  ['deliverable', { item: '直通车调整', count: 1, per: '2weeks' }],
  ['deliverable', { item: '提交月度总结', count: 1, per: 'month', due: { dayOfMonth: 31 } }],
  ['deliverable', { item: '客服在线', count: 13, unit: 'hour', per: 'day', window: '9:00-22:00' }],
  ['response-time-cap', { seconds: 60, to: 'buyers' }],
  ['duty-deadline', { duty: '交付', hours: 48 }, 'merchant'],
  ['deliverable', { item: '新品样衣', count: 6, per: 'month' }, 'merchant'],
  ['stock-floor', { count: 100, action: 'hold' }, 'merchant'],
  ['duty-deadline', { duty: '告知', leadHours: 48 }, 'merchant'],
  ['ad-spend-floor', { amount: 50, per: 'day', scope: 'shop' }, 'merchant'],
  ['ad-spend-cap', { amount: 200, per: 'day', scope: 'shop' }],
  ['base-fee', { amount: 3500, per: 'month', due: { dayOfMonth: 5 } }],
  [
    'commission',
    { rate: 0.03, above: 50000, base: 'sales', due: { dayOfMonth: 25, monthOffset: 0 }, window: '活动期间' },
  ],
  ['extra-fee-approval', { approval: 'prior-written' }],
  ['late-penalty', { ratePerDay: 0.0005 }, 'merchant'],
  ['base-fee', { due: { dayOfMonth: 10 } }],
  [
    'shortfall-remedy',
    {
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 2,
    },
  ],
  ['prohibited-act', { acts: ['刷单'] }],
  ['termination-right', { trigger: 'notice', noticeDays: 15 }, 'both'],
  ['termination-right', { trigger: 'notice', noticeDays: 30 }, 'merchant'],
  ['refund-pro-rata', { basis: 'days' }],
  ['refund-pro-rata', { refundRatio: 0 }],
  ['confidentiality', { afterYears: 3 }, 'both'],
);
