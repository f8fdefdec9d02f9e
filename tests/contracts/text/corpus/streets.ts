import { type Case, listed, nothing, says } from './case';

/** As merchants and operators talk, and as old-fashioned clerks write. */
export const streets: readonly Case[] = [
  says(
    '倘乙方于任一季度未能完成季度销售目标之七成，则应于次季度首月15日前将该季度已收服务费之四成返还甲方。',
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        threshold: 0.7,
        comparator: '<',
        refundRatio: 0.4,
        feeScope: 'paid',
        per: 'quarter',
        due: { dayOfMonth: 15, monthOfQuarter: 1, quarterOffset: 1 },
      },
    ],
  ),
  says('目标完成不到一半的那个月，托管费一分不收。', [
    'shortfall-remedy',
    { threshold: 0.5, comparator: '<', deductRatio: 1, feeScope: 'month' },
  ]),
  says('连着仨月业绩没过七成，咱就散，之前交的托管费退三成。', [
    'shortfall-remedy',
    {
      threshold: 0.7,
      comparator: '<',
      months: 3,
      run: 'consecutive',
      terminate: true,
      refundRatio: 0.3,
      feeScope: 'paid',
    },
  ]),
  says('考核周期内ROI未达1.8的，乙方须以自有资金补足推广费差额，并免费续服务15天。', [
    'shortfall-remedy',
    { metric: 'roi', thresholdAmount: 1.8, comparator: '<', compensateRatio: 1, compensateOf: 'ad-spend' },
  ]),
  says(
    '月成交额达不到6万的，当月服务费打七折；达不到4万的，打五折。',
    [
      'shortfall-remedy',
      { metric: 'sales', thresholdAmount: 60000, comparator: '<', deductRatio: 0.3, feeScope: 'month' },
    ],
    [
      'shortfall-remedy',
      { metric: 'sales', thresholdAmount: 40000, comparator: '<', deductRatio: 0.5, feeScope: 'month' },
    ],
  ),
  says('如累计四个月未达成月度GMV目标，品牌方可提前解约且无须支付剩余服务费。', [
    'shortfall-remedy',
    { metric: 'gmv', threshold: 1, comparator: '<', months: 4, run: 'cumulative', terminate: true },
  ]),
  ...listed('unread', 'DSR综合评分跌破4.7的当月，扣服务费500元。'),
  says('若六个月期满仍未做到月销20万，乙方继续免费托管两个月，两个月后还不行的，退还全部服务费。', [
    'shortfall-remedy',
    {
      metric: 'sales',
      thresholdAmount: 200000,
      comparator: '<',
      extendMonths: 2,
      refundRatio: 1,
      feeScope: 'total',
    },
  ]),
  says('完成率＜60%：退当月服务费50%；60%≤完成率＜80%：退30%；80%≤完成率＜100%：退10%。', [
    'shortfall-remedy',
    {
      bands: [
        { from: 0, to: 0.6, refundRatio: 0.5 },
        { from: 0.6, to: 0.8, refundRatio: 0.3 },
        { from: 0.8, to: 1, refundRatio: 0.1 },
      ],
      feeScope: 'month',
    },
  ]),
  says('未完成保底销售额的，差多少按差额的8%从下月服务费中扣回。', [
    'shortfall-remedy',
    { metric: 'sales', threshold: 1, comparator: '<', compensateRatio: 0.08, compensateOf: 'gap' },
  ]),
  says(
    '托管费用：首月试用价1980，次月起2980/月。',
    ['base-fee', { amount: 1980, per: 'month', fromMonth: 1, toMonth: 1 }],
    ['base-fee', { amount: 2980, per: 'month', fromMonth: 2, toMonth: null }],
  ),
  says('本协议项下基础服务费计人民币叁万陆仟元整，甲方于签约当日一次性付讫。', [
    'base-fee',
    { amount: 36000, per: 'once', due: { event: '签约' } },
  ]),
  says('咱每个月15号给你打5500托管费，多了没有。', [
    'base-fee',
    { amount: 5500, per: 'month', due: { dayOfMonth: 15 } },
  ]),
  says('The monthly service fee is RMB 20,000, payable within 5 working days after invoice.', [
    'base-fee',
    { amount: 20000, per: 'month' },
  ]),
  says(
    '服务费按季度预缴，每季19,800元，于每季度首月5日前到账，逾期一天按日0.2%计滞纳金。',
    ['base-fee', { amount: 19800, per: 'quarter', due: { dayOfMonth: 5, monthOfQuarter: 1 } }],
    ['late-penalty', { ratePerDay: 0.002 }, 'merchant'],
  ),
  says('年框服务费96,000元，签约付30%，满三个月付30%，满六个月付40%。', [
    'base-fee',
    { amount: 96000, per: 'year', instalments: [{ ratio: 0.3 }, { ratio: 0.3 }, { ratio: 0.4 }] },
  ]),
  says(
    '保底服务费6000/月与销售提成3%，两者取高。',
    ['base-fee', { amount: 6000, per: 'month' }],
    ['commission', { rate: 0.03, base: 'sales' }],
  ),
  says('甲方每月结束后7个工作日内支付上月托管费，金额为4,200元。', [
    'base-fee',
    { amount: 4200, per: 'month', due: { workdays: 7 } },
  ]),
  ...listed('unread', '服务费不含税，开票另加6个点。'),
  says('GMV 0–20w 抽 5%，20w–50w 抽 4%，50w+ 抽 3%，按档分段算。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 200000, rate: 0.05 },
        { from: 200000, to: 500000, rate: 0.04 },
        { from: 500000, to: null, rate: 0.03 },
      ],
      mode: 'marginal',
      base: 'sales',
    },
  ]),
  says('没做到10万不提，做到10万以上整单按6个点给。', ['commission', { rate: 0.06, above: 100000 }]),
  says('佣金=（当月实收货款-退款-推广费）×4%，次月10日结清。', [
    'commission',
    { rate: 0.04, deduct: ['refunds', 'ad-spend'], due: { dayOfMonth: 10, monthOffset: 1 } },
  ]),
  says('新品上架后90天内产生的成交额，另按2%奖励乙方。', [
    'commission',
    { rate: 0.02, base: 'new-products' },
  ]),
  says('直播专场销售额由服务商分得两成，短视频带来的不计提成。', ['commission', { rate: 0.2, base: 'live' }]),
  says('年终一次性奖励：全年销售额突破300万元的，甲方奖励乙方团队2万元。', [
    'commission',
    { amount: 20000, above: 3000000, per: 'year' },
  ]),
  says('提成每月最低不少于1500元，最高不超过1.2万元。', [
    'commission',
    { minAmount: 1500, capAmount: 12000, per: 'month' },
  ]),
  says('客服团队按询单成交额1%计提，刷单、退款订单剔除，每月20日随服务费一并发放。', [
    'commission',
    { rate: 0.01, base: 'guided', deduct: ['refunds', 'brush'], due: { dayOfMonth: 20 } },
  ]),
  says('超过15万的那部分，乙方拿8个点。', ['commission', { rate: 0.08, above: 150000 }]),
  says('乙方自愿交1万块诚意金压在甲方这，干满半年没出事就退。', [
    'deposit',
    { amount: 10000, refundable: true },
    'operator',
  ]),
  says(
    '履约保证金人民币50,000元，由受托方于本协议生效后10日内汇至委托方账户；协议终止且结清款项后30日内原路无息退回。',
    [
      'deposit',
      { amount: 50000, due: { days: 10, event: '本协议生效' }, refundable: true, refundDue: { days: 30 } },
      'operator',
    ],
  ),
  says('因乙方违规致店铺被清退的，其所交保证金概不退还。', [
    'deposit',
    { refundable: false, forfeitOn: '违规致店铺被清退' },
    'operator',
  ]),
  ...listed('unread', '付款每迟延满一周，加收应付款1%的违约金。'),
  says('委托人逾期给付者，自逾期之日起按日以未付款项万分之二计付违约金，但以该未付款项百分之十五为上限。', [
    'late-penalty',
    { ratePerDay: 0.0002, of: 'unpaid', capRatio: 0.15 },
    'merchant',
  ]),
  says('服务商延误上架的，按每款每日20元扣款。', ['late-penalty', { amountPerDay: 20 }]),
  says('甲方拖欠服务费超过5个工作日的，第6个工作日起每日加收所欠金额的0.3%。', [
    'late-penalty',
    { ratePerDay: 0.003, of: 'unpaid', graceWorkdays: 5 },
    'merchant',
  ]),
  says('中途不做了，按没做的天数退钱。', ['refund-pro-rata', { basis: 'days' }]),
  says('预付的服务费，未履行的月份按比例原路退回，7个工作日到账。', [
    'refund-pro-rata',
    { basis: 'months', due: { workdays: 7 } },
  ]),
  says('因甲方单方解约的，已收费用不退。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('服务不足30天的，费用＝月费÷30×实际天数。', [
    'refund-pro-rata',
    { basis: 'days', underMonths: 1, divisor: 30 },
  ]),
  says('提前终止时，乙方按已完成工作量结算费用，余款退回。', ['refund-pro-rata', { basis: 'work' }]),
  says('除服务费外咱不再出一分钱，要花钱先跟我说，我点头了才行。', [
    'extra-fee-approval',
    { approval: 'prior' },
  ]),
  says('第三方软件订购费、样品费由甲方据实承担，但每笔须经甲方邮件确认后方可支出。', [
    'extra-fee-approval',
    { approval: 'prior-written', atCost: true, items: ['第三方软件订购费', '样品费'] },
  ]),
  says('未列入报价单的任何收费项目，服务商一律不得收取。', ['extra-fee-approval', { approval: 'forbidden' }]),
  says('2000元以上的外包设计，乙方应提前3日报甲方书面核准，擅自发生的甲方不予承担。', [
    'extra-fee-approval',
    { approval: 'prior-written', amountOver: 2000, items: ['外包设计'], unapprovedBearer: 'operator' },
  ]),
  says('刷单、拍A发B、盗图这三样碰都别碰，碰一次罚3000，第二次直接走人。', [
    'prohibited-act',
    { acts: ['刷单', '拍A发B', '盗图'], penaltyAmount: 3000, per: 'event' },
  ]),
  says('受托人不得以委托人名义对外借款或提供担保，违者赔偿委托人因此遭受的全部损失。', [
    'prohibited-act',
    { acts: ['以委托人名义对外借款', '提供担保'], compensation: 'full' },
  ]),
  says('未经许可，服务商不得将账号交由第三方登录使用。', [
    'prohibited-act',
    { acts: ['将账号交由第三方登录使用'], conditional: true },
  ]),
  says('一旦发现运营私下加买家微信，扣当月全部提成并解除合作。', [
    'prohibited-act',
    { acts: ['私下加买家微信'], terminate: true },
  ]),
  says('乙方发布虚假优惠信息的，每起赔付5,000元；情节严重的，没收保证金。', [
    'prohibited-act',
    { acts: ['发布虚假优惠信息'], penaltyAmount: 5000, per: 'event', forfeitDeposit: true },
  ]),
  says('任何一方不得诋毁对方商誉。', ['prohibited-act', { acts: ['诋毁对方商誉'] }, 'both']),
  says('合作结束后两年内，甲方不得挖走乙方运营人员，否则按该员工年薪赔偿。', [
    'prohibited-act',
    { acts: ['挖走乙方运营人员'] },
    'merchant',
  ]),
  says('服务商保证不使用外挂软件抓取平台数据。', ['prohibited-act', { acts: ['使用外挂软件抓取平台数据'] }]),
  says('严禁虚构交易；违反者，退还全部已收服务费，并另付违约金三万元。', [
    'prohibited-act',
    { acts: ['虚构交易'], refundRatio: 1, feeScope: 'paid', penaltyAmount: 30000 },
  ]),
  says('头俩月只管上架和客服，推广、改价一概不动。', [
    'delegation-stage',
    { allowed: ['上架', '客服'], denied: ['推广', '改价'], fromMonth: 1, toMonth: 2 },
  ]),
  says(
    '阶段一（第1-2个月）：授权商品编辑、客服接待；阶段二（第3个月起）：增加推广投放权限。',
    ['delegation-stage', { allowed: ['商品编辑', '客服接待'], fromMonth: 1, toMonth: 2 }],
    ['delegation-stage', { allowed: ['推广投放'], fromMonth: 3, toMonth: null }],
  ),
  says('满三个月且月销稳定在8万以上的，委托人可授予受托人活动报名权。', [
    'delegation-stage',
    { allowed: ['活动报名'], conditionAmount: 80000, conditional: true },
    'merchant',
  ]),
  says('第一个月内，乙方无权操作店铺资金账户。', [
    'delegation-stage',
    { denied: ['店铺资金账户'], fromMonth: 1, toMonth: 1 },
  ]),
  says('对接人消失五天以上没动静，我随时可以解约。', [
    'termination-right',
    { trigger: 'unreachable', days: 5, comparator: '>=' },
    'merchant',
  ]),
  says('If either party intends to terminate, 须提前45天邮件通知对方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 45 },
    'both',
  ]),
  says('委托人欠付服务费达一个月，经催告后十日内仍未支付的，受托人得解除本约。', [
    'termination-right',
    { trigger: 'late-payment', months: 1, comparator: '>=' },
  ]),
  says('一个自然年度内店铺因乙方操作被平台处罚三次以上的，甲方有权终止合同。', [
    'termination-right',
    { trigger: 'platform-penalty' },
    'merchant',
  ]),
  says('守约方书面催告后15日内违约方仍不纠正的，守约方有权单方解除。', [
    'termination-right',
    { trigger: 'breach-uncured', days: 15 },
    'both',
  ]),
  says('品牌方工作群连续72小时无人回应的，服务商可中止服务，超过十天的可解除协议。', [
    'termination-right',
    { trigger: 'unreachable', days: 10, comparator: '>' },
  ]),
  says('甲方可提前一个月告知乙方终止合作，不算违约。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'merchant',
  ]),
  says('店里的成本价、供货渠道出了这个群就别说，说出去赔2万。', [
    'confidentiality',
    { penaltyAmount: 20000 },
  ]),
  says('受托人就委托人之货源、定价及客户资料负永久保密之责。', ['confidentiality', {}, 'operator']),
  says('双方签署的保密条款不因合同解除而失效，自解除之日起继续有效36个月。', [
    'confidentiality',
    { afterYears: 3 },
  ]),
  ...listed('vague', '双方应本着长期合作精神共同维护店铺良好运营。'),
  ...listed('blanks', '服务费标准详见附件二报价单。'),
  ...listed('blanks', '提成比例为销售额的____%。'),
  ...listed('unread', '乙方派驻人员的社保由乙方自行缴纳。'),
  ...listed('vague', '具体佣金比例视业绩情况另行商定。'),
  ...nothing('甲方因经营需要，拟将其店铺委托乙方运营。'),
  ...nothing('以上数据为同类店铺平均水平，不代表乙方承诺。'),
  ...nothing('本合同正本两份，甲乙双方各持一份。'),
  ...listed('blanks', '违约金为____元或合同总额的____%。'),
  ...listed('vague', '乙方承诺团队配置不低于行业平均水平。'),
];
