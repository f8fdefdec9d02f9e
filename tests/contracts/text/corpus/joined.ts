import { type Case, listed, nothing, says } from './case';

/** Rules whose parts stand on several lines or behind semicolons. */
export const joinedLines: readonly Case[] = [
  says('提成：月成交额超过15万元的部分，按5%计提；基数扣除退款和运费；次月18日前结算。', [
    'commission',
    {
      rate: 0.05,
      above: 150000,
      base: 'sales',
      deduct: ['refunds', 'shipping'],
      due: { dayOfMonth: 18, monthOffset: 1 },
      per: 'month',
    },
  ]),
  says(
    '提成按月销售额分档计算如下：\n（1）20万元以下的部分，2%；\n（2）20万元至50万元的部分，3%；\n（3）50万元以上的部分，4%。',
    [
      'commission',
      {
        tiers: [
          { from: 0, to: 200000, rate: 0.02 },
          { from: 200000, to: 500000, rate: 0.03 },
          { from: 500000, to: null, rate: 0.04 },
        ],
        mode: 'marginal',
        base: 'sales',
      },
    ],
  ),
  says('完成率\t处理\n70%-90%\t扣减当月服务费15%\n50%-70%\t扣减当月服务费35%\n低于50%\t当月服务费全额扣减', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0.7, to: 0.9, deductRatio: 0.15 },
        { from: 0.5, to: 0.7, deductRatio: 0.35 },
        { from: 0, to: 0.5, deductRatio: 1 },
      ],
      feeScope: 'month',
    },
  ]),
  says(
    '乙方不得有下列行为：\n①刷单；\n②盗用他人图片。\n违反上述任一项的，退还全部已收服务费，并支付违约金2万元。',
    [
      'prohibited-act',
      { acts: ['刷单', '盗用他人图片'], refundRatio: 1, feeScope: 'paid', penaltyAmount: 20000 },
    ],
  ),
  says('乙方对甲方的供货价承担保密义务，合同终止后3年内有效；违反的，赔偿8万元。', [
    'confidentiality',
    { afterYears: 3, penaltyAmount: 80000 },
    'operator',
  ]),
  says('甲方在签约后4个工作日内支付押金5000元；合作期满后12个工作日内，乙方无息返还。', [
    'deposit',
    {
      amount: 5000,
      due: { workdays: 4, event: '签约' },
      refundable: true,
      refundDue: { workdays: 12, event: '合作期满' },
    },
  ]),
  says('6 禁止行为\n乙方严禁虚假发货。', ['prohibited-act', { acts: ['虚假发货'] }]),
  says(
    '前两个月托管费两千一个月，第三个月起四千五。',
    ['base-fee', { amount: 2000, per: 'month', fromMonth: 1, toMonth: 2 }],
    ['base-fee', { amount: 4500, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  says(
    '佣金比例：直播8%，短视频4%。',
    ['commission', { rate: 0.08, base: 'live' }],
    ['commission', { rate: 0.04 }],
  ),
  says(
    '提成2%，新品成交另提3%。',
    ['commission', { rate: 0.02 }],
    ['commission', { rate: 0.03, base: 'new-products' }],
  ),
  says('协议签订当日，品牌方向服务商交付押金9000元。', [
    'deposit',
    { amount: 9000, due: { dayOffset: 0, event: '协议签订' }, to: 'operator' },
  ]),
  says('乙方向甲方缴纳保证金3000元，如发生补单行为，保证金不予退还。', [
    'deposit',
    { amount: 3000, refundable: false, forfeitOn: '补单', to: 'merchant' },
    'operator',
  ]),
  says('月销8万元以内部分按4%，超过8万至20万部分按3%，超过20万部分按2%累进计提佣金。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 80000, rate: 0.04, toIncl: true },
        { from: 80000, to: 200000, rate: 0.03, toIncl: true },
        { from: 200000, to: null, rate: 0.02 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('佣金=（当月成交额-退款-平台佣金）×5%，次月8日前结算。', [
    'commission',
    {
      rate: 0.05,
      base: 'sales',
      deduct: ['refunds', 'platform-fee'],
      due: { dayOfMonth: 8, monthOffset: 1 },
    },
  ]),
  says(
    '托管费每月3600元，另按成交额的2%提成，均于次月6日前支付。',
    ['base-fee', { amount: 3600, per: 'month', due: { dayOfMonth: 6, monthOffset: 1 } }],
    ['commission', { rate: 0.02, base: 'sales', due: { dayOfMonth: 6, monthOffset: 1 } }],
  ),
  says('达成率低于50%的，当月服务费全免；50%至75%的减半。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0, to: 0.5, deductRatio: 1 },
        { from: 0.5, to: 0.75, deductRatio: 0.5 },
      ],
      feeScope: 'month',
    },
  ]),
  says('第4个月起乙方可自主报名官方活动。', [
    'delegation-stage',
    { allowed: ['官方活动'], fromMonth: 4, toMonth: null },
  ]),
  says(
    '服务费一季度1.2万，不足一个月按实际天数收费。',
    ['base-fee', { amount: 12000, per: 'quarter' }],
    ['refund-pro-rata', { basis: 'days' }],
  ),
  says('未经甲方书面同意不得增加任何收费项目。', ['extra-fee-approval', { approval: 'prior-written' }]),
  says(
    '托管费每月4500元，接连两个月不达标退一半。',
    ['base-fee', { amount: 4500, per: 'month' }],
    ['shortfall-remedy', { threshold: 1, comparator: '<', months: 2, run: 'consecutive', refundRatio: 0.5 }],
  ),
  says(
    '提成4%，退款率超过12%的当月提成减半。',
    ['commission', { rate: 0.04, per: 'month' }],
    ['shortfall-remedy', { metric: 'return-rate', thresholdAmount: 0.12, comparator: '>', deductRatio: 0.5 }],
  ),
  says('保证金：乙方于签约后7日内向甲方缴纳15000元，合同终止后无息退还；乙方存在刷单行为的，不予退还。', [
    'deposit',
    {
      amount: 15000,
      due: { days: 7, event: '签约' },
      refundable: true,
      refundDue: { event: '合同终止' },
      forfeitOn: '刷单',
    },
    'operator',
  ]),
  says('乙方不得实施下列行为：补单；虚假发货；私改价格。每违反一次，支付违约金2500元。', [
    'prohibited-act',
    { acts: ['补单', '虚假发货', '私改价格'], penaltyAmount: 2500, per: 'event' },
  ]),
  says(
    '投产比不低于3\n.2，退货率不超过14\n%。',
    ['roi-floor', { value: 3.2 }],
    ['refund-rate-cap', { value: 0.14, rate: 'return' }],
  ),
  says('广告费每天不得超过45\n0元', ['ad-spend-cap', { amount: 450, per: 'day' }]),
  says('所有商品售价不得低于进货价的1.4\n倍。', ['price-floor', { ref: 'cost', ratio: 1.4 }]),
  says('乙方应确保店铺每个自然月的销售总额不低于人民币1\n20000元。', [
    'sales-target',
    { amount: 120000, per: 'month' },
  ]),
  says(
    '第1个月销售额不低于2万元，第2个月\n不低于4万元，第3个月起每月不低于\n7万元。',
    ['sales-target', { amount: 20000, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['sales-target', { amount: 40000, per: 'month', fromMonth: 2, toMonth: 2 }],
    ['sales-target', { amount: 70000, per: 'month', fromMonth: 3, toMonth: null }],
  ),
  ...nothing(
    '本协议中甲方为服务商，乙方为品牌方。',
    '甲方收款账户：开户行 建设银行某某支行，账号 6217 0000 1111 222。',
  ),
  ...listed('unread', '佣金按上月账单核算，误差超过2%的双方重新核对。'),
  ...listed('vague', '亲放心，我们保准把店铺做起来。', '接待买家原则上要及时，不能让客人等太久。'),
];
