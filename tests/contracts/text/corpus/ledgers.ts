import { type Case, says } from './case';

/** Money between the parties as bookkeepers and shop owners put it. */
export const ledgers: readonly Case[] = [
  says(
    '甲方应于每月6日前付清服务费7000元，逾期的，每日按欠付金额的万分之四加付违约金。',
    ['base-fee', { amount: 7000, per: 'month', due: { dayOfMonth: 6 } }, 'merchant'],
    ['late-penalty', { ratePerDay: 0.0004, of: 'unpaid' }, 'merchant'],
  ),
  says('托管费晚交一天加收30元滞纳金。', ['late-penalty', { amountPerDay: 30 }, 'merchant']),
  says('月度总结迟交的，乙方每次支付违约金80元。', ['late-penalty', { amountPerEvent: 80 }, 'operator']),
  says('乙方交图每晚一天扣100。', ['late-penalty', { amountPerDay: 100 }, 'operator']),
  says('乙方逾期退还余款的，每日按应退金额的千分之二支付违约金。', [
    'late-penalty',
    { ratePerDay: 0.002, of: 'unpaid' },
    'operator',
  ]),
  says('Monthly retainer: RMB 9,500, 次月8日前支付。', [
    'base-fee',
    { amount: 9500, per: 'month', due: { dayOfMonth: 8, monthOffset: 1 } },
  ]),
  says('收费方式：☑包季 13,500元/季  □包月 5,000元/月', ['base-fee', { amount: 13500, per: 'quarter' }]),
  says('托管费包月4200，每月12号付。', ['base-fee', { amount: 4200, per: 'month', due: { dayOfMonth: 12 } }]),
  says(
    '前两个月托管费2500元一个月，第三个月起4000元。',
    ['base-fee', { amount: 2500, per: 'month', fromMonth: 1, toMonth: 2 }],
    ['base-fee', { amount: 4000, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says('服务费共60,000元，签约后2个工作日内支付60%，余款40%于合同期满后5日内付清。', [
    'base-fee',
    {
      amount: 60000,
      per: 'term',
      instalments: [
        { ratio: 0.6, due: { workdays: 2, event: '签约' } },
        { ratio: 0.4, due: { days: 5, event: '合同期满' } },
      ],
    },
  ]),
  says('每月3日支付上月服务费4800元。', [
    'base-fee',
    { amount: 4800, per: 'month', due: { dayOfMonth: 3, monthOffset: 1 } },
  ]),
  says(
    '服务费每月6,500元，押金6,500元于协议终止后10日内退还。',
    ['base-fee', { amount: 6500, per: 'month' }],
    ['deposit', { amount: 6500, refundable: true, refundDue: { days: 10, event: '协议终止' } }],
  ),
  says('甲方在签约时交保证金8000元，合作结束退还。', [
    'deposit',
    { amount: 8000, due: { event: '签约' }, refundable: true, refundDue: { event: '合作结束' } },
  ]),
  says('押金6000，开店前先付3000，其余上线后补。', ['deposit', { amount: 6000, firstAmount: 3000 }]),
  says('保证金共4万元，首笔外其余按（当月销售额-80000）/80000*4000计算。', [
    'deposit',
    { amount: 40000, formula: '(monthSales-80000)/80000*4000' },
  ]),
  says('月销售额8万元以内部分提成4%，8万元至20万元（含）部分提成5%，20万元以上部分提成6%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 80000, rate: 0.04 },
        { from: 80000, to: 200000, rate: 0.05, toIncl: true },
        { from: 200000, to: null, rate: 0.06 },
      ],
      mode: 'marginal',
      base: 'sales',
      per: 'month',
    },
  ]),
  says('提成按毛利的15%计算，不足2,500元的按2,500元支付，超过2万元的按2万元封顶。', [
    'commission',
    { rate: 0.15, base: 'gross-profit', minAmount: 2500, capAmount: 20000 },
  ]),
  says('委托方按月净利的三成分给受托方，保底3500，封顶2万。', [
    'commission',
    { rate: 0.3, base: 'net-profit', minAmount: 3500, capAmount: 20000 },
  ]),
  says('分成以扣除退款、达人佣金后的直播成交额为计算基数。', [
    'commission',
    { base: 'live', deduct: ['refunds', 'influencer-fee'] },
  ]),
  says('月GMV不满15万元的，全额按1%计提佣金；达到15万元的，全额按2%计提。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 150000, rate: 0.01 },
        { from: 150000, to: null, rate: 0.02 },
      ],
      mode: 'whole',
      base: 'sales',
    },
  ]),
  says('考核得分85分以上的，服务费全额支付；75分至85分的，扣减当月服务费的8%；低于75分的，扣减15%。', [
    'shortfall-remedy',
    {
      metric: 'score',
      bands: [
        { from: 85, to: null, deductRatio: 0 },
        { from: 75, to: 85, deductRatio: 0.08 },
        { from: 0, to: 75, deductRatio: 0.15 },
      ],
      feeScope: 'month',
      per: 'month',
    },
  ]),
  says('月度达成率每低2个百分点扣当月服务费的2%，扣减以当月服务费的四成为限。', [
    'shortfall-remedy',
    { threshold: 1, comparator: '<', deductRatio: 0.02, deductCap: 0.4, feeScope: 'month' },
  ]),
  says(
    '任一月份成交额低于12万元，乙方退还甲方当月服务费1500元；低于7万元的，当月服务费全额退还。',
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        thresholdAmount: 120000,
        comparator: '<',
        months: 1,
        run: 'single',
        refundAmount: 1500,
        feeScope: 'month',
      },
    ],
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        thresholdAmount: 70000,
        comparator: '<',
        months: 1,
        run: 'single',
        refundRatio: 1,
        feeScope: 'month',
      },
    ],
  ),
  says('合作期满，累计成交额不足承诺额70%的，乙方按差额的3%赔偿甲方。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      threshold: 0.7,
      comparator: '<',
      compensateRatio: 0.03,
      compensateOf: 'gap',
      per: 'term',
    },
  ]),
  says('接连三个月没做到目标的六成，当月托管费全部扣掉。', [
    'shortfall-remedy',
    { threshold: 0.6, comparator: '<', months: 3, run: 'consecutive', deductRatio: 1, feeScope: 'month' },
  ]),
  says('任一月完成率低于65%的，甲方免收当月提成并退还当月服务费的20%。', [
    'shortfall-remedy',
    { threshold: 0.65, comparator: '<', months: 1, run: 'single', refundRatio: 0.2, feeScope: 'month' },
  ]),
];
