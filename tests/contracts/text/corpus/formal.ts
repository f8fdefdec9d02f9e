import { type Case, listed, nothing, says } from './case';

/** The wording of lawyers: long sentences, conditions first, sums in words. */
export const formal: readonly Case[] = [
  says(
    '受托方承诺，在委托方依约履行本合同项下义务的前提下，自合作期第三个自然月起，店铺每月有效成交额不低于人民币捌万元整（￥80,000.00）。',
    [
      'sales-target',
      { amount: 80000, comparator: '>=', per: 'month', fromMonth: 3, toMonth: null, conditional: true },
    ],
  ),
  says('乙方应于本合同生效后第三个月月末前，将甲方店铺的月销售额由现有的8万元提升至不低于15万元。', [
    'sales-target',
    { amount: 150000, comparator: '>=', per: 'month', byMonth: 3 },
  ]),
  says('合同期内店铺累计支付金额（扣除退款及虚假交易部分）应不少于人民币壹佰贰拾万元。', [
    'sales-target',
    { amount: 1200000, comparator: '>=', per: 'term', deduct: ['refunds', 'brush'], metric: 'paid' },
  ]),
  says(
    '受托方须保证付费推广之整体投入产出比不低于1：3，其中直通车账户之投入产出比不低于1：2.5。',
    ['roi-floor', { value: 3, comparator: '>=' }],
    ['roi-floor', { value: 2.5, comparator: '>=', channel: '直通车' }],
  ),
  says('自合作第二个季度起，店铺免费流量占全部流量之比例应提升至百分之六十以上。', [
    'free-traffic-share',
    { value: 0.6, comparator: '>=', fromMonth: 4, toMonth: null },
  ]),
  says('乙方每一自然周应完成不少于五款商品标题之优化，并向甲方出具关键词数据报告。', [
    'deliverable',
    { item: '商品标题之优化', count: 5, comparator: '>=', per: 'week', attach: '关键词数据报告' },
  ]),
  says('受托方应每十五日对推广计划进行一次调整，并书面说明调整理由。', [
    'deliverable',
    { item: '对推广计划进行调整', count: 1, per: 'half-month' },
  ]),
  says('乙方应自收到甲方样品之日起三个工作日内完成不少于20张商品图片的拍摄。', [
    'deliverable',
    { per: 'event', item: '商品图片的拍摄', count: 20, comparator: '>=', withinWorkdays: 3 },
  ]),
  says('未经甲方事先书面批准，乙方就任一单品所支出之推广费用，每日不得逾人民币伍佰元。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'product' },
  ]),
  says('甲方店铺每一自然日之推广费用总额以人民币叁佰元为限，超出部分由乙方自行承担。', [
    'ad-spend-cap',
    { amount: 300, comparator: '<=', per: 'day', scope: 'shop', excessBearer: 'operator' },
  ]),
  says('于合同首月内，乙方不得为甲方店铺投放任何付费推广。', [
    'ad-spend-cap',
    { per: 'month', amount: 0, comparator: '<=', fromMonth: 1, toMonth: 1 },
  ]),
  says('委托方承诺每月向推广账户充值之金额不少于人民币贰万元。', [
    'ad-spend-floor',
    { amount: 20000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('甲方每月就本项目支付之服务费、推广费及采购款项，合计不超过人民币伍万元。', [
    'total-budget-cap',
    { amount: 50000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
  ]),
  says('乙方在任何促销活动中设定的商品最终成交价，均不得低于该商品进货成本的1.2倍。', [
    'price-floor',
    { ref: 'cost', ratio: 1.2, comparator: '>=' },
  ]),
  says('未经甲方书面认可，货号A2031商品之最低售价不得低于人民币玖拾玖元。', [
    'price-floor',
    { amount: 99, comparator: '>=' },
  ]),
  says('供应商供货价格不得高于该商品销售价格的百分之五十。', [
    'cost-ratio-cap',
    { value: 0.5, comparator: '<=', numerator: 'purchase-price', denominator: 'selling-price' },
  ]),
  says('每一考核月度内，推广费用与同期销售额之比不得超过百分之二十五。', [
    'cost-ratio-cap',
    { value: 0.25, comparator: '<=', numerator: 'ad-spend', denominator: 'sales', per: 'month' },
  ]),
  says('乙方应确保店铺综合毛利率不低于百分之三十五。', [
    'margin-floor',
    { value: 0.35, comparator: '>=', margin: 'gross' },
  ]),
  says('店铺月度退款率应控制在百分之八以下。', [
    'refund-rate-cap',
    { value: 0.08, comparator: '<=', rate: 'refund', per: 'month' },
  ]),
  says('主推商品的可售库存低于五十件时，受托方应于当日书面提示委托方。', [
    'stock-floor',
    { count: 50, comparator: '>=', action: 'notify' },
  ]),
  says('乙方所派客服对买家咨询的平均首次响应时间不得超过六十秒。', [
    'response-time-cap',
    { seconds: 60, comparator: '<=', to: 'buyers' },
  ]),
  says('乙方指定之对接人对甲方提出的问题，应在两小时内作出回复。', [
    'response-time-cap',
    { seconds: 7200, comparator: '<=', to: 'counterparty' },
  ]),
  says('委托方应自乙方书面提出需求之时起四十八小时内提供产品资料及样品。', [
    'duty-deadline',
    { duty: '提供产品资料及样品', hours: 48 },
    'merchant',
  ]),
  says('如遇商品缺货，委托方应至少提前三日通知受托方。', [
    'duty-deadline',
    { duty: '通知受托方', leadHours: 72, event: '商品缺货' },
    'merchant',
  ]),
  says('店铺遭受平台处罚的，受托方应于知悉之日起二十四小时内向委托方提交申诉方案。', [
    'duty-deadline',
    { duty: '提交申诉方案', hours: 24 },
  ]),
  says(
    '若店铺实际销售额连续两个考核月低于当月目标的百分之八十，委托方有权单方解除本合同，受托方应于解除之日起十日内退还已收取服务费的百分之五十。',
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
  ),
  says(
    '乙方未能完成任一季度考核目标的，应将服务期限无偿顺延一个月；顺延期届满仍未完成的，全额返还该季度服务费。',
    [
      'shortfall-remedy',
      { threshold: 1, comparator: '<', months: 3, run: 'single', extendMonths: 1, refundRatio: 1 },
    ],
  ),
  says('甲方应于每月五日前（遇法定节假日顺延）向乙方支付当月基础服务费人民币伍仟元整。', [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('就超出当月销售目标之部分，甲方按百分之十向乙方计付提成，于次月十五日前结清。', [
    'commission',
    { rate: 0.1, above: 'target', base: 'sales', due: { dayOfMonth: 15, monthOffset: 1 } },
  ]),
  says(
    '当月实付金额不足十万元的，佣金比例为百分之三；十万元以上（含）不足三十万元的，为百分之五；三十万元以上的，为百分之七，均按当月全部实付金额计算。',
    [
      'commission',
      {
        tiers: [
          { from: 0, to: 100000, rate: 0.03 },
          { from: 100000, to: 300000, rate: 0.05 },
          { from: 300000, to: null, rate: 0.07 },
        ],
        mode: 'whole',
        base: 'sales',
      },
    ],
  ),
  says('乙方应于签约当日向甲方缴纳履约保证金人民币壹万元，合同终止且无违约情形的，甲方于十五日内无息退还。', [
    'deposit',
    { amount: 10000, refundable: true },
    'operator',
  ]),
  says(
    '甲方逾期支付服务费的，每逾期一日，应按逾期金额的万分之五向乙方支付违约金，累计不超过逾期金额的百分之十。',
    ['late-penalty', { ratePerDay: 0.0005, of: 'unpaid', capRatio: 0.1 }, 'merchant'],
  ),
  says('服务期限不足一个月即终止的，服务费按实际服务天数折算，乙方应将余额退还甲方。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1 },
  ]),
  says('除本合同列明的费用外，任何额外支出均须事先取得甲方书面同意，并按实际发生额结算。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true },
  ]),
  says('乙方不得以刷单、虚构评价等方式制造虚假交易；违反者，应退还全部服务费并赔偿甲方由此遭受的全部损失。', [
    'prohibited-act',
    { acts: ['刷单', '虚构评价'], refundRatio: 1, compensation: 'full' },
  ]),
  says('因乙方操作不当致店铺被平台关闭的，乙方应全额退还服务费并赔偿直接损失。', [
    'prohibited-act',
    { acts: ['操作不当'], refundRatio: 1, compensation: 'direct' },
  ]),
  says('合同首月，乙方之权限仅限于标题优化及基础客服，不涉及推广账户之操作。', [
    'delegation-stage',
    { allowed: ['标题优化', '基础客服'], denied: ['推广账户之操作'], fromMonth: 1, toMonth: 1 },
  ]),
  says('受托方失去联系超过三日的，委托方有权单方面解除本合同并要求赔偿。', [
    'termination-right',
    { trigger: 'unreachable', days: 3, comparator: '>' },
    'merchant',
  ]),
  says('任何一方均可提前三十日以书面形式通知对方解除本合同。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('委托方逾期付款逾十五日，经受托方催告后仍不支付的，受托方有权解除本合同。', [
    'termination-right',
    { trigger: 'late-payment', days: 15, comparator: '>' },
    'operator',
  ]),
  says('双方对在履约过程中知悉的对方商业秘密负有保密义务，该义务于本合同终止后三年内继续有效。', [
    'confidentiality',
    { afterYears: 3 },
  ]),
  says('委托方始终享有店铺主账号的全部权限，受托方仅以子账号登录。', [
    'data-access',
    { access: 'main-account', for: 'merchant' },
  ]),
  says('受托方应于每一工作日结束前向委托方发送店铺后台数据截图。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  ...listed('unread', '前款所称违约金不足以弥补损失的，违约方仍应就不足部分承担赔偿责任。'),
  says('未经对方书面同意，任何一方不得将本合同项下权利义务转让给第三方。', [
    'prohibited-act',
    { acts: ['将本合同项下权利义务转让给第三方'] },
    'both',
  ]),
  ...nothing(
    '鉴于甲方拟将其网店委托乙方运营，鉴于乙方具备相应的专业能力，双方经协商一致，订立本合同，以资共同遵守。',
    '本合同所称“有效成交额”，系指买家确认收货后扣除退款的金额。',
    '甲方店铺近三个月月均销售额为人民币6万元，免费流量占比为40%。',
    '以上列举仅为示例：若当月销售额为10万元，则提成为10,000元×10%=1,000元。',
    '因本合同引起的争议，由甲方所在地人民法院管辖。',
    '本合同一式两份，双方各执一份，自签字盖章之日起生效。',
    '乙方不就店铺销售额作出任何形式的保证。',
    '第四条 费用及支付方式',
  ),
  ...listed(
    'vague',
    '受托方应以勤勉尽责之态度负责店铺的日常运营及推广优化。',
    '乙方将尽最大努力促使店铺月销售额达到20万元。',
    '推广预算由双方视实际情况另行协商确定。',
    '委托方应按时足额支付服务费。',
  ),
  ...listed(
    'blanks',
    '乙方保证店铺月销售额不低于人民币____万元。',
    '甲方应于每月____日前支付服务费。',
    '各月考核指标详见附件二，该附件由双方另行签署。',
    '提成比例为超额部分的百分之十（8%）。',
  ),
  ...listed(
    'unread',
    '乙方在履约中制作的图片、文案之知识产权归甲方所有。',
    '因不可抗力致使本合同不能履行的，双方互不承担责任。',
  ),
];
