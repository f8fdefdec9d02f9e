import { says } from './case';

/** Full management of a shop with numbered articles. */
export const tmallShop = says(
  `天猫店铺全托管服务合同
合同编号：TM-2026-0417

甲方（委托方）：杭州某某服饰有限公司
乙方（受托方）：杭州某某电子商务有限公司

甲方因业务发展需要，委托乙方对其天猫店铺“某某旗舰店”提供全托管运营服务。乙方确认其具备相应能力。双方经友好协商，达成如下条款：

第一条 定义
1.1 “有效销售额”指店铺后台显示的支付金额扣除退款后的金额。
1.2 “考核月”指自合同生效日起算的每一个自然月。

第二条 合作期限
2.1 本合同期限为12个月，自2026年4月1日起至2027年3月31日止。
2.2 首月为磨合期，磨合期内流量及转化的正常波动不作为乙方违约。

第三条 乙方服务内容
3.1 店铺运营：乙方负责店铺的日常运营维护。
3.2 标题优化：每周不少于5款，每次附关键词数据报告。
3.3 主图及详情：每月更新主图不少于12张，详情页不少于4套。
3.4 活动申报：每月申报平台活动不少于2场，活动开始前3个工作日提交活动方案报甲方确认。
3.5 推广调整：每两周调整一次直通车投放计划，并提交调整说明。
3.6 新品上架：收到甲方资料后3个工作日内完成上架。
3.7 客服：7×16小时在线，首次响应时间不超过60秒，3分钟回复率不低于90%。
3.8 数据报送：乙方每日10:00前向甲方发送前一日后台销售数据截图；每周一提交运营周报；每月5日前提交上月运营总结。

第四条 经营目标
4.1 乙方承诺店铺有效销售额：第1个考核月不低于3万元，第2个考核月不低于5万元，第3个考核月不低于8万元，自第4个考核月起每月不低于10万元。
4.2 全年累计有效销售额不低于100万元。
4.3 付费推广整体ROI不低于1:3；直通车单渠道ROI不低于1:2.5。
4.4 合同期内免费流量占比由签约时的40%提升至60%。
4.5 店铺退款率（不含未发货退款）不高于15%。
4.6 第2—3个考核月完成目标的60%—80%视为正常爬坡。

第五条 推广预算与价格
5.1 首个考核月不投放付费推广。
5.2 第2个考核月起，店铺日推广限额为300元；单款商品日推广费不得超过500元，超出部分由乙方承担。
5.3 每月服务费、推广费、货款合计不超过5万元。
5.4 甲方每月向推广账户充值不低于5000元。
5.5 未经甲方书面同意，任何商品的成交价不得低于吊牌价的七折；主推款连衣裙（货号D1024）最低售价99元。
5.6 拿货价不得超过售价的50%。

第六条 费用
6.1 基础服务费：每月人民币5,000元（大写：伍仟元整），甲方于每月5日前支付。
6.2 提成：考核月有效销售额超出当月目标的部分，按10%计提，于次月15日前支付。
6.3 除上述费用外，设计、拍摄、达人佣金等额外费用须事先取得甲方书面同意，并凭票据实报销；未经同意发生的，由乙方自行承担。
6.4 甲方逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金，最高不超过应付金额的10%。
6.5 服务未满一个月终止的，按实际服务天数折算当月服务费。
6.6 乙方于签约后3日内向甲方交纳履约保证金10,000元，合同期满无违约的，甲方于15日内无息退还。

第七条 甲方权利义务
7.1 甲方应在乙方提出需求后48小时内提供产品资料及样品。
7.2 甲方应保证库存充足，预计缺货的，须提前3日通知乙方。
7.3 主推款库存低于50件时，乙方应提醒甲方补货，甲方应在2个工作日内答复。
7.4 甲方保留店铺主账号，为乙方开设子账号。
7.5 甲方有权随时查看直通车报表及订单明细。

第八条 禁止行为
8.1 乙方不得有下列行为：（1）刷单、虚假交易；（2）虚假宣传；（3）代收货款。违反任一项的，乙方应退还全部已收服务费并赔偿甲方全部损失。
8.2 因乙方违规操作导致店铺被扣分的，每扣1分支付违约金1000元。

第九条 考核与违约
9.1 连续2个考核月有效销售额低于目标的80%的，甲方有权解除合同，乙方退还已收服务费的50%。
9.2 双方也可签订补充协议，延长服务期1个月，延长期内仍未达标的，全额退还服务费。
9.3 店铺被平台处罚的，乙方应在24小时内提交申诉方案。
9.4 乙方失联超过3日的，甲方有权单方解除合同并要求赔偿。
9.5 任何一方可提前30日书面通知对方解除本合同。
9.6 甲方逾期付款超过15日的，乙方有权暂停服务。

第十条 保密
10.1 双方应对合作中知悉的对方商业秘密保密，保密期限为合同终止后2年。

第十一条 其他
11.1 乙方制作的图片、文案著作权归甲方所有。
11.2 合同终止后5个工作日内，乙方应移交全部运营资料并解绑子账号。
11.3 争议由甲方所在地人民法院管辖。
11.4 本合同一式两份，双方各执一份。

甲方（盖章）：            乙方（盖章）：
日期：2026年3月28日`,
  ['deliverable', { item: '标题优化:', count: 5, comparator: '>=', per: 'week', attach: '关键词数据报告' }],
  ['deliverable', { item: '更新主图', count: 12, comparator: '>=', per: 'month' }],
  ['deliverable', { item: '详情页', count: 4, comparator: '>=', per: 'month' }],
  ['deliverable', { item: '申报平台活动', count: 2, comparator: '>=', per: 'month' }],
  ['duty-deadline', { duty: '提交活动方案报甲方确认', leadWorkdays: 3, event: '活动开始' }],
  [
    'deliverable',
    { item: '调整一次直通车投放计划', count: 1, comparator: '>=', per: '2weeks', attach: '调整说明' },
  ],
  ['duty-deadline', { duty: '完成上架', workdays: 3, event: '收到甲方资料' }],
  ['deliverable', { item: '客服', count: 16, comparator: '>=', unit: 'hour', per: 'day', daysPerWeek: 7 }],
  ['response-time-cap', { seconds: 60, comparator: '<=', to: 'buyers', measure: 'first' }],
  ['response-time-cap', { seconds: 180, comparator: '<=', to: 'buyers', share: 0.9 }],
  ['data-access', { access: 'screenshot', for: 'merchant', per: 'day' }],
  ['deliverable', { item: '提交运营周报', count: 1, comparator: '>=', per: 'week', due: { weekday: 1 } }],
  ['deliverable', { item: '提交上月运营总结', count: 1, per: 'month', due: { dayOfMonth: 5 } }],
  ['sales-target', { amount: 30000, comparator: '>=', per: 'month', fromMonth: 1, toMonth: 1 }],
  ['sales-target', { amount: 50000, comparator: '>=', per: 'month', fromMonth: 2, toMonth: 2 }],
  ['sales-target', { amount: 80000, comparator: '>=', per: 'month', fromMonth: 3, toMonth: 3 }],
  ['sales-target', { amount: 100000, comparator: '>=', per: 'month', fromMonth: 4, toMonth: null }],
  ['sales-target', { amount: 1000000, comparator: '>=', per: 'year' }],
  ['roi-floor', { value: 3, comparator: '>=' }],
  ['roi-floor', { value: 2.5, comparator: '>=', channel: '直通车' }],
  ['free-traffic-share', { value: 0.6, comparator: '>=', baseline: 0.4 }],
  ['refund-rate-cap', { value: 0.15, comparator: '<=', rate: 'refund' }],
  ['sales-target', { completionRange: [0.6, 0.8], per: 'month', fromMonth: 2, toMonth: 3 }],
  ['ad-spend-cap', { per: 'month', amount: 0, comparator: '<=', scope: 'shop', fromMonth: 1, toMonth: 1 }],
  ['ad-spend-cap', { amount: 300, comparator: '<=', scope: 'shop', per: 'day', fromMonth: 2, toMonth: null }],
  ['ad-spend-cap', { amount: 500, comparator: '<=', scope: 'product', excessBearer: 'operator', per: 'day' }],
  ['total-budget-cap', { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] }],
  ['ad-spend-floor', { amount: 5000, comparator: '>=', scope: 'shop', per: 'month' }],
  ['price-floor', { ref: 'list-price', ratio: 0.7, comparator: '>=' }],
  ['price-floor', { amount: 99, comparator: '>=' }],
  [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ],
  ['base-fee', { amount: 5000, per: 'month', due: { dayOfMonth: 5 } }],
  [
    'commission',
    { rate: 0.1, above: 'target', base: 'sales', due: { dayOfMonth: 15, monthOffset: 1 }, per: 'month' },
  ],
  [
    'extra-fee-approval',
    {
      approval: 'prior-written',
      atCost: true,
      items: ['设计', '拍摄', '达人佣金'],
      unapprovedBearer: 'operator',
    },
  ],
  ['late-penalty', { ratePerDay: 0.0005, of: 'unpaid', capRatio: 0.1 }, 'merchant'],
  ['refund-pro-rata', { basis: 'days', underMonths: 1 }],
  [
    'deposit',
    { amount: 10000, refundable: true, due: { days: 3, event: '签约' }, refundDue: { days: 15 } },
    'operator',
  ],
  ['duty-deadline', { duty: '提供产品资料及样品', hours: 48, event: '提出需求' }, 'merchant'],
  ['duty-deadline', { duty: '通知乙方', leadHours: 72 }, 'merchant'],
  ['stock-floor', { count: 50, comparator: '>=', action: 'notify', scope: '主推款' }],
  ['duty-deadline', { duty: '答复', workdays: 2 }, 'merchant'],
  ['data-access', { access: 'main-account', for: 'merchant' }],
  ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant'],
  ['data-access', { access: 'report', for: 'merchant' }],
  [
    'prohibited-act',
    {
      acts: ['刷单', '虚假交易', '虚假宣传', '代收货款'],
      refundRatio: 1,
      feeScope: 'paid',
      compensation: 'full',
    },
  ],
  ['prohibited-act', { acts: ['违规操作'], penaltyAmount: 1000 }],
  [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.8,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'paid',
    },
  ],
  ['shortfall-remedy', { threshold: 1, comparator: '<', refundRatio: 1, extendMonths: 1 }],
  ['duty-deadline', { duty: '提交申诉方案', hours: 24, event: '店铺被平台处罚' }],
  ['termination-right', { trigger: 'unreachable', days: 3, comparator: '>' }, 'merchant'],
  ['termination-right', { trigger: 'notice', noticeDays: 30 }, 'both'],
  ['confidentiality', { afterYears: 2 }],
  ['duty-deadline', { duty: '移交全部运营资料并解绑子账号', workdays: 5, event: '合同终止' }],
);

/** The contractor is 甲方; a table of targets, live streaming, scales. */
export const liveShop = says(
  `抖音小店代运营合作协议（补充条款版）

甲方：广州某某网络科技有限公司（以下简称“服务商”）
乙方：义乌市某某日用品商行（以下简称“商家”）

一、合作内容
    甲方为乙方的抖音小店提供代运营服务，包含商品上架、短视频、直播、千川投放和客服。

二、服务标准
（一）商品：首批商品30个SKU应在乙方提供资料后5天内上架完毕，之后每月新增不少于10个。
（二）短视频：甲方每周产出不少于7条短视频，其中混剪不超过3条。
（三）直播：每周直播6天，每天不少于4小时，大促期间每天不少于6小时。
（四）客服：早9点至晚12点在线；飞鸽3分钟回复率≥90%；差评24小时内跟进处理。
（五）报表：甲方每周三18:00前提交上周运营周报，每月3日前提交月度复盘报告。

三、业绩指标
┌──────────┬──────────┐
阶段	月GMV目标	千川ROI
第1个月	5万元	1.5
第2个月	10万元	1.8
第3个月起	20万元	2.2
备注：GMV以抖店后台“支付金额”为准，扣除退款和刷单。

四、投放管理
1、千川日预算：第1个月不超过200元，第2个月起不超过500元；单个计划日预算不超过100元。
2、千川月度总消耗不得超过乙方书面确认的预算，当月预算为1.5万元。
3、未经乙方确认超额投放的部分由甲方承担。
4、乙方应保证千川账户余额充足，每月充值不少于8000元。

五、费用
1、基础服务费4000元/月，乙方于每月10号前支付至甲方账户；首月服务费减半收取。
2、佣金：当月GMV（扣退款）10万元以内按3%，超过10万至30万部分按5%，超过30万部分按8%，次月20日前结算。
3、达人坑位费、样品费、投流费由乙方承担，但单笔超过500元的须提前经乙方微信确认。
4、乙方逾期付款，每日按欠款的0.1%支付滞纳金。
5、乙方一次性缴纳保证金2000元，合作结束后7个工作日内退还。

六、违约与退出
1、甲方连续2个月GMV完成率低于70%，乙方可提前终止合作，并要求退还这2个月服务费的50%。
2、当月完成率低于50%的，免收当月服务费。
3、甲方不得刷单、不得搬运他人视频，如因此被平台处罚，罚款由甲方承担，并按每次2000元向乙方支付违约金。
4、合作期内任一方想终止合作，需提前15天书面通知。
5、甲方无故停播累计3天以上的，乙方有权解约。
6、乙方主动提出终止的，已付服务费不退。

七、其他
1、抖店主账号由乙方保管，甲方使用子账号；甲方应每日把店铺数据截图发到群里。
2、甲方对乙方的货源、成本价等信息保密，泄露的赔偿5万元。
3、素材版权归乙方。
4、未尽事宜双方协商。`,
  [
    'deliverable',
    {
      per: 'once',
      item: '首批商品30个SKU',
      count: 30,
      comparator: '>=',
      withinHours: 120,
      event: '提供资料',
    },
  ],
  ['deliverable', { item: '新增', count: 10, comparator: '>=', per: 'month' }],
  ['deliverable', { item: '产出短视频', count: 7, comparator: '>=', per: 'week', channel: '短视频' }],
  ['deliverable', { item: '直播', count: 4, comparator: '>=', unit: 'hour', per: 'day', daysPerWeek: 6 }],
  ['deliverable', { item: '直播', count: 6, comparator: '>=', unit: 'hour', per: 'day', window: '大促期间' }],
  [
    'deliverable',
    { item: '客服', count: 15, comparator: '>=', unit: 'hour', per: 'day', window: '早9点至晚12点' },
  ],
  ['response-time-cap', { seconds: 180, comparator: '<=', to: 'buyers', share: 0.9 }],
  ['duty-deadline', { duty: '跟进处理', hours: 24 }],
  [
    'deliverable',
    { item: '提交上周运营周报', count: 1, comparator: '>=', per: 'week', due: { weekday: 3, time: '18:00' } },
  ],
  ['deliverable', { item: '提交月度复盘报告', count: 1, per: 'month', due: { dayOfMonth: 3 } }],
  [
    'sales-target',
    { amount: 50000, comparator: '>=', per: 'month', metric: 'gmv', fromMonth: 1, toMonth: 1 },
  ],
  ['roi-floor', { value: 1.5, comparator: '>=', channel: '千川', fromMonth: 1, toMonth: 1 }],
  [
    'sales-target',
    { amount: 100000, comparator: '>=', per: 'month', metric: 'gmv', fromMonth: 2, toMonth: 2 },
  ],
  ['roi-floor', { value: 1.8, comparator: '>=', channel: '千川', fromMonth: 2, toMonth: 2 }],
  [
    'sales-target',
    { amount: 200000, comparator: '>=', per: 'month', metric: 'gmv', fromMonth: 3, toMonth: null },
  ],
  ['roi-floor', { value: 2.2, comparator: '>=', channel: '千川', fromMonth: 3, toMonth: null }],
  [
    'ad-spend-cap',
    {
      amount: 200,
      comparator: '<=',
      scope: 'channel',
      channel: '千川',
      per: 'day',
      fromMonth: 1,
      toMonth: 1,
    },
  ],
  [
    'ad-spend-cap',
    {
      amount: 500,
      comparator: '<=',
      scope: 'channel',
      channel: '千川',
      per: 'day',
      fromMonth: 2,
      toMonth: null,
    },
  ],
  ['ad-spend-cap', { amount: 100, comparator: '<=', scope: 'plan', per: 'day' }],
  ['ad-spend-cap', { amount: 15000, comparator: '<=', scope: 'channel', channel: '千川', per: 'month' }],
  ['extra-fee-approval', { approval: 'prior', unapprovedBearer: 'operator' }],
  ['ad-spend-floor', { amount: 8000, comparator: '>=', scope: 'channel', channel: '千川', per: 'month' }],
  ['base-fee', { amount: 4000, per: 'month', due: { dayOfMonth: 10 } }],
  [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.03 },
        { from: 100000, to: 300000, rate: 0.05 },
        { from: 300000, to: null, rate: 0.08 },
      ],
      mode: 'marginal',
      base: 'sales',
      due: { dayOfMonth: 20, monthOffset: 1 },
    },
  ],
  ['extra-fee-approval', { approval: 'prior-written', amountOver: 500 }],
  ['late-penalty', { ratePerDay: 0.001, of: 'unpaid' }, 'merchant'],
  ['deposit', { amount: 2000, refundable: true, refundDue: { workdays: 7, event: '合作结束' } }],
  [
    'shortfall-remedy',
    {
      metric: 'gmv',
      threshold: 0.7,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 2,
    },
  ],
  ['shortfall-remedy', { threshold: 0.5, comparator: '<', deductRatio: 1, feeScope: 'month' }],
  ['prohibited-act', { acts: ['刷单', '搬运他人视频'], penaltyAmount: 2000, per: 'event' }],
  ['termination-right', { trigger: 'notice', noticeDays: 15 }, 'both'],
  ['refund-pro-rata', { refundRatio: 0 }],
  ['data-access', { access: 'main-account', for: 'merchant' }],
  ['data-access', { access: 'screenshot', for: 'merchant', per: 'day' }],
  ['confidentiality', { penaltyAmount: 50000 }, 'operator'],
);
