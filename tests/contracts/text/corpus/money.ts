import { type Case, listed, nothing, says } from './case';

export const money: readonly Case[] = [
  says('若连续2个月未完成目标的80%，甲方有权解除合同，乙方退还50%服务费。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'consecutive', terminate: true, refundRatio: 0.5 },
  ]),
  says('连续两个月销售额未达到目标的，乙方应全额退还已收服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 1,
      comparator: '<',
      months: 2,
      run: 'consecutive',
      refundRatio: 1,
      feeScope: 'paid',
    },
  ]),
  says('延长1个月服务期，仍不达标的，全额退款。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', extendMonths: 1, refundRatio: 1 },
  ]),
  says('累计3个月月销售额低于5万元的，甲方有权单方解除合同。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      thresholdAmount: 50000,
      comparator: '<',
      months: 3,
      run: 'cumulative',
      terminate: true,
    },
  ]),
  says('当月销售额完成率低于70%的，扣减当月服务费的30%。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 0.7, comparator: '<', deductRatio: 0.3, feeScope: 'month' },
  ]),
  says('未达到销售目标的，按未完成比例退还服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', refund: 'pro-rata' },
  ]),
  says('完成率80%至100%的，扣减服务费10%；60%至80%的，扣减30%；低于60%的，全额退还。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.8, to: 1, deductRatio: 0.1 },
        { from: 0.6, to: 0.8, deductRatio: 0.3 },
        { from: 0, to: 0.6, refundRatio: 1 },
      ],
    },
  ]),
  says('ROI连续两周低于1:2的，乙方补偿推广差额的50%。', [
    'shortfall-remedy',
    {
      metric: 'roi',
      thresholdAmount: 2,
      weeks: 2,
      run: 'consecutive',
      comparator: '<',
      compensateRatio: 0.5,
      compensateOf: 'gap',
    },
  ]),
  says('连续三个月未完成考核指标，乙方免费延长服务2个月。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', months: 3, run: 'consecutive', extendMonths: 2 },
  ]),
  says('基础服务费每月5000元，支付时间为每月5日前。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('甲方应于每月5日前向乙方支付基础服务费人民币伍仟元整（¥5,000.00）。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('服务费总额36000元，分三期支付。', ['base-fee', { amount: 36000, per: 'term', instalments: 3 }]),
  says('托管费按季度收取，每季度1.5万元，于每季度首月10日前支付。', [
    'base-fee',
    { amount: 15000, per: 'quarter', due: { dayOfMonth: 10, monthOfQuarter: 1 } },
  ]),
  says('甲方于合同签订后3个工作日内一次性支付服务费20000元（含税）。', [
    'base-fee',
    { amount: 20000, per: 'once', due: { workdays: 3 }, taxIncluded: true },
  ]),
  says('超目标部分提10%。', ['commission', { rate: 0.1, above: 'target' }]),
  says('销售额超过10万元的部分，按5%提成。', ['commission', { rate: 0.05, above: 100000, base: 'sales' }]),
  says('甲方按月销售额（扣除退款）的3%向乙方支付提成，次月10日前结算。', [
    'commission',
    { rate: 0.03, base: 'sales', deduct: ['refunds'], due: { dayOfMonth: 10, monthOffset: 1 } },
  ]),
  says('月销售额10万元以下部分提成3%；10万元至20万元部分提成5%；20万元以上部分提成8%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.03 },
        { from: 100000, to: 200000, rate: 0.05 },
        { from: 200000, to: null, rate: 0.08 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('月销售额达到20万元的，按全额的6%提成；达到30万元的，按全额的8%提成。', [
    'commission',
    {
      tiers: [
        { from: 200000, to: 300000, rate: 0.06 },
        { from: 300000, to: null, rate: 0.08 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('提成基数为客服引导成交金额。', ['commission', { base: 'guided' }]),
  says('净利润的20%作为乙方分成。', ['commission', { rate: 0.2, base: 'net-profit' }]),
  says('提成每月最低不少于2000元，最高不超过20000元。', [
    'commission',
    { minAmount: 2000, capAmount: 20000 },
  ]),
  says('月销售额超过30万元的，甲方一次性奖励乙方5000元。', ['commission', { amount: 5000, above: 300000 }]),
  says('甲方于签约当日支付保证金10000元，合作期满无违约退还。', ['deposit', { amount: 10000 }]),
  says('乙方向甲方缴纳履约保证金2万元。', ['deposit', { amount: 20000 }, 'operator']),
  says('保证金 =（月销售额－100000）÷100000×5000。', [
    'deposit',
    { formula: '(monthSales-100000)/100000*5000' },
  ]),
  says('押金5000元，首付2000元，余款于次月5日前付清。', ['deposit', { amount: 5000, firstAmount: 2000 }]),
  says('甲方逾期付款的，每逾期一日按应付款的万分之五支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid' },
    'merchant',
  ]),
  says('逾期付款超过5个工作日的，每日支付滞纳金100元。', [
    'late-penalty',
    { amountPerDay: 100, graceWorkdays: 5 },
    'merchant',
  ]),
  says('甲方未按时支付服务费，每逾期一天应支付未付金额千分之三的违约金，但累计不超过总额的20%。', [
    'late-penalty',
    { ratePerDay: 0.003, of: 'unpaid', capRatio: 0.2 },
    'merchant',
  ]),
  says('乙方未按时提交报告的，每逾期一次支付违约金200元。', ['late-penalty', { amountPerEvent: 200 }]),
  says('服务未满1个月，按实际天数折算费用。', ['refund-pro-rata', { basis: 'days', underMonths: 1 }]),
  says('提前终止合同的，剩余服务费按实际服务天数退还。', ['refund-pro-rata', { basis: 'days' }]),
  says('甲方中途解约的，已付服务费不予退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('额外费用须提前申请，经甲方书面同意后按实际发生结算。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true },
  ]),
  says('除服务费外，乙方不得另行收取任何费用。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('单笔超过500元的支出，须经甲方事先确认。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 500 },
  ]),
  says('达人带货佣金、设计费等额外支出未经甲方书面确认的，由乙方自行承担。', [
    'extra-fee-approval',
    { approval: 'prior-written', unapprovedBearer: 'operator' },
  ]),
  says('乙方失联超过3天，甲方有权单方面解除合同并要求赔偿。', [
    'termination-right',
    { trigger: 'unreachable', days: 3, comparator: '>' },
    'merchant',
  ]),
  says('甲方逾期付款超过15日的，乙方有权解除合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 15, comparator: '>' },
    'operator',
  ]),
  says('任何一方可提前30日书面通知对方解除本合同。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('因乙方原因店铺被扣12分以上的，甲方有权终止合作。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 12, comparator: '>=' },
    'merchant',
  ]),
  says('一方违约，经书面催告后10日内仍未改正的，守约方有权解除合同。', [
    'termination-right',
    { trigger: 'breach-uncured', days: 10 },
    'both',
  ]),
  says('乙方存在刷单行为的，甲方有权立即解除合同。', [
    'termination-right',
    { trigger: 'prohibited-act' },
    'merchant',
  ]),
  ...nothing(
    '甲方无需支付押金。',
    '本服务不收取保证金。',
    '举例：当月销售额15万元，则提成为（15-10）×10%=0.5万元。',
  ),
  ...listed('vague', '提成比例由双方另行协商。', '服务费视店铺情况酌情调整。', '未达标的，双方协商处理。'),
  ...listed(
    'blanks',
    '基础服务费每月____元。',
    '提成比例为____%。',
    '押金为人民币壹万元整（小写：¥1,000元）。',
    '逾期付款的，每日按____支付违约金。',
    '服务费金额详见附件报价单。',
  ),
];
