import { type Case, listed, nothing, says } from './case';

/** Written after the recognisers, without looking at them. */
export const freshMoney: readonly Case[] = [
  says('如乙方连续三个月未达成约定的销售目标，甲方可单方终止合同，且乙方应返还最近三个月服务费的一半。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 1,
      comparator: '<',
      months: 3,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.5,
      feeScope: 'last-months',
      feeMonths: 3,
    },
  ]),
  says('月度完成率不足60%的，当月服务费减半收取。', [
    'shortfall-remedy',
    { threshold: 0.6, comparator: '<', deductRatio: 0.5, feeScope: 'month' },
  ]),
  says('若ROI低于1:2，乙方须按推广费差额的30%赔偿甲方。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 2, comparator: '<', compensateRatio: 0.3, compensateOf: 'gap' },
  ]),
  says('合同期满仍未达到销售目标的，乙方免费顺延服务一个月。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', extendMonths: 1 },
  ]),
  says('累计两个月低于目标的八成，乙方退还已收服务费的50%。', [
    'shortfall-remedy',
    { threshold: 0.8, comparator: '<', months: 2, run: 'cumulative', refundRatio: 0.5, feeScope: 'paid' },
  ]),
  says('未完成销售目标的，甲方不支付当月服务费。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', deductRatio: 1, feeScope: 'month' },
  ]),
  says('销售额每低于目标10%，扣减当月服务费5%，累计扣减不超过30%。', [
    'shortfall-remedy',
    { metric: 'sales', deductRatio: 0.05, deductCap: 0.3, feeScope: 'month' },
  ]),
  says('若未达标，已付服务费不予退还。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', refundRatio: 0, feeScope: 'paid' },
  ]),
  says('连续2个月未达标，乙方退还服务费人民币8000元。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', months: 2, run: 'consecutive', refundAmount: 8000 },
  ]),
  says('代运营服务费为每月人民币捌仟元整，甲方应于每月10日前支付。', [
    'base-fee',
    { amount: 8000, per: 'month', due: { dayOfMonth: 10 } },
  ]),
  says('年服务费6万元，分四期按季度支付。', ['base-fee', { amount: 60000, per: 'year', instalments: 4 }]),
  says(
    '前3个月服务费为3000元/月，第4个月起为5000元/月。',
    ['base-fee', { amount: 3000, per: 'month', fromMonth: 1, toMonth: 3 }],
    ['base-fee', { amount: 5000, per: 'month', fromMonth: 4, toMonth: null }],
  ),
  says('甲方每季度首月5日前向乙方支付托管费12,000元。', [
    'base-fee',
    { amount: 12000, per: 'quarter', due: { dayOfMonth: 5, monthOfQuarter: 1 } },
  ]),
  says('基础服务费：5000元/月（不含税）。', ['base-fee', { amount: 5000, per: 'month', taxIncluded: false }]),
  says(
    '每月5000基础费+超目标部分提10%。',
    ['base-fee', { amount: 5000, per: 'month' }],
    ['commission', { rate: 0.1, above: 'target' }],
  ),
  says('甲方在收到乙方发票后7个工作日内支付当月服务费。', ['base-fee', { due: { workdays: 7 } }]),
  says('☑固定服务费：每月6000元 □纯提成：销售额的15%', ['base-fee', { amount: 6000, per: 'month' }]),
  says('提成按月净销售额（剔除退款和刷单）的4%计算。', [
    'commission',
    { rate: 0.04, base: 'sales', deduct: ['refunds', 'brush'] },
  ]),
  says('月销售额在5万元（含）以下的，不提成；超过5万元至10万元的部分，提成3%；超过10万元的部分，提成5%。', [
    'commission',
    {
      tiers: [
        { from: 50000, to: 100000, rate: 0.03 },
        { from: 100000, to: null, rate: 0.05 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('直播渠道成交额的6%归乙方作为佣金，每月15日前结算上月佣金。', [
    'commission',
    { rate: 0.06, base: 'live', due: { dayOfMonth: 15 } },
  ]),
  says('月销售额\t提成比例\n10万元以下\t3%\n10万元至30万元\t5%\n30万元以上\t8%', [
    'commission',
    {
      tiers: [
        { from: 0, to: 100000, rate: 0.03 },
        { from: 100000, to: 300000, rate: 0.05 },
        { from: 300000, to: null, rate: 0.08 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('客服引导成交金额按2%提成。', ['commission', { rate: 0.02, base: 'guided' }]),
  says('甲方完成年度目标后，额外给予乙方1万元奖金。', ['commission', { amount: 10000, above: 'target' }]),
  says('提成于次月15日前支付。', ['commission', { due: { dayOfMonth: 15, monthOffset: 1 } }]),
  says('毛利润的25%作为乙方的利润分成，封顶3万元。', [
    'commission',
    { rate: 0.25, base: 'gross-profit', capAmount: 30000 },
  ]),
  says('签约时甲方支付押金5000元，合同到期后15日内无息返还。', ['deposit', { amount: 5000 }]),
  says('乙方须在签约后3日内向甲方交纳保证金人民币壹万元。', ['deposit', { amount: 10000 }, 'operator']),
  says('甲方迟延付款的，每日按未付款项的0.05%支付滞纳金。', [
    'late-penalty',
    { ratePerDay: 0.0005, of: 'unpaid' },
    'merchant',
  ]),
  says('乙方逾期上架商品的，每逾期一日支付违约金100元。', ['late-penalty', { amountPerDay: 100 }]),
  says('如乙方未按约提交周报，每迟一天扣服务费50元。', ['late-penalty', { amountPerDay: 50 }]),
  says('合作不足一个月的，按实际服务天数计费，多退少补。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('甲方单方提前终止的，乙方已收费用概不退还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('合同解除后，乙方应在5个工作日内按剩余天数退还未履行部分的服务费。', [
    'refund-pro-rata',
    { basis: 'days' },
  ]),
  says('除本合同约定的费用外，乙方不得以任何名义向甲方加收费用。', [
    'extra-fee-approval',
    { approval: 'forbidden' },
  ]),
  says('产品拍摄、达人合作等额外费用，需事先经甲方书面同意，凭票实报实销。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true },
  ]),
  says('任何超过1000元的额外支出应提前报甲方审批。', [
    'extra-fee-approval',
    { approval: 'prior', amountOver: 1000 },
  ]),
  says('乙方连续5日无法取得联系的，甲方可以单方解除合同。', [
    'termination-right',
    { trigger: 'unreachable', days: 5 },
    'merchant',
  ]),
  says('甲方拖欠服务费达10个工作日，乙方有权终止服务并解除合同。', [
    'termination-right',
    { trigger: 'late-payment', workdays: 10, comparator: '>=' },
    'operator',
  ]),
  says('甲方如需提前终止合作，应提前15天书面通知乙方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 15 },
    'merchant',
  ]),
  says('任何一方严重违约且在收到书面通知后7日内未予纠正的，另一方有权解除本合同。', [
    'termination-right',
    { trigger: 'breach-uncured', days: 7 },
    'both',
  ]),
  says('因乙方操作导致店铺被平台降权或封店的，甲方有权立即解除合同。', [
    'termination-right',
    { trigger: 'platform-penalty' },
    'merchant',
  ]),
  ...nothing(
    '例：某月销售额20万元，提成为20万元×5%=1万元。',
    '乙方不收取任何押金。',
    '乙方开户行：中国工商银行杭州分行',
    '目前甲方每月支付其他服务商服务费3000元。',
  ),
  ...listed(
    'vague',
    '提成比例根据店铺情况另行商定。',
    '如未达标，双方友好协商解决。',
    '甲方应及时支付服务费。',
    '服务费用约每月5000元左右。',
  ),
  ...listed(
    'blanks',
    '每月服务费为人民币______元整。',
    '保证金金额：【　　】元。',
    '超额部分按__%提成。',
    '服务费标准见附件二《报价单》。',
    '服务费每月人民币叁仟元整（¥5000.00元）。',
  ),
];
