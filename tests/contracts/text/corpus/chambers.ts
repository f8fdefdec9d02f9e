import { type Case, listed, nothing, says } from './case';

/** Long-winded terms as lawyers and notaries write them, terms of cross-border agencies, and sentences whose subject stands elsewhere. */
export const chambers: readonly Case[] = [
  {
    ...says('千川投放整体支付ROI不低于2.2；低于2.2达三天的，该计划须立即停投。', [
      'roi-floor',
      { value: 2.2, comparator: '>=', channel: '千川' },
    ]),
    list: 'unread',
  },
  says(
    '受托方在此不可撤销地承诺：自服务起始日起满六个月之日，目标店铺单月成交总额（GMV）不低于人民币叁拾万元（¥300,000.00）。',
    ['sales-target', { amount: 300000, comparator: '>=', per: 'month', byMonth: 6 }],
  ),
  says(
    '服务期第一年度累计销售收入不得少于贰佰万元，第二年度不得少于叁佰万元。',
    ['sales-target', { amount: 2000000, comparator: '>=', per: 'year', fromMonth: 1, toMonth: 12 }],
    ['sales-target', { amount: 3000000, comparator: '>=', per: 'year', fromMonth: 13, toMonth: 24 }],
  ),
  says('Amazon美国站：6个月内月销售额(Monthly Sales)达到50000美元。', [
    'sales-target',
    { amount: 50000, comparator: '>=', per: 'month', byMonth: 6 },
  ]),
  says('乙方应使甲方店铺每月有效订单（不含取消及退款）保持在1500单以上。', [
    'sales-target',
    { count: 1500, unit: 'order', comparator: '>=', per: 'month', deduct: ['refunds'] },
  ]),
  says('旺季9月至12月每月销售目标为淡季的1.5倍。', [
    'sales-target',
    { multiple: 1.5, calendarMonths: [9, 10, 11, 12], per: 'month' },
  ]),
  says(
    '月度销售指标：3万、5万、8万（依次对应第一、二、三个月）。',
    ['sales-target', { amount: 30000, fromMonth: 1, toMonth: 1, per: 'month' }],
    ['sales-target', { amount: 50000, fromMonth: 2, toMonth: 2, per: 'month' }],
    ['sales-target', { amount: 80000, fromMonth: 3, toMonth: 3, per: 'month' }],
  ),
  says('乙方完成的销售额以支付宝到账金额为准，须不低于每月9万元。', [
    'sales-target',
    { amount: 90000, comparator: '>=', per: 'month' },
  ]),
  says(
    'ACOS控制在30%以内，TACOS不超过12%。',
    ['cost-ratio-cap', { value: 0.3, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' }],
    ['cost-ratio-cap', { value: 0.12, comparator: '<=', numerator: 'ad-spend', denominator: 'sales' }],
  ),
  says(
    '乙方对付费推广的投入产出比负责，前两个月不得低于1：1.8，此后不得低于1：2.5。',
    ['roi-floor', { value: 1.8, fromMonth: 1, toMonth: 2, comparator: '>=' }],
    ['roi-floor', { value: 2.5, fromMonth: 3, toMonth: null, comparator: '>=' }],
  ),
  says('自然搜索访客占比在合同期满时较签约时提高十个百分点以上。', [
    'free-traffic-share',
    { increasePoints: 10 },
  ]),
  says('受托方每日九时前，以微信方式向委托方报送上一日销售、推广花费及库存数据。', [
    'data-access',
    { access: 'report', for: 'merchant', per: 'day' },
  ]),
  says('其应于每月末日前向甲方递交次月运营计划一份。', [
    'deliverable',
    { item: '次月运营计划', count: 1, per: 'month', due: { dayOfMonth: 31 } },
  ]),
  says(
    '每自然周上新不低于五款，每款须配套主图五张。',
    ['deliverable', { item: '上新', count: 5, per: 'week' }],
    ['deliverable', { item: '主图', count: 5 }],
  ),
  says('乙方应在每次大促结束后三个工作日内出具复盘报告一份。', [
    'deliverable',
    { item: '复盘报告', count: 1, withinWorkdays: 3, per: 'event' },
  ]),
  says(
    '短视频内容：抖音每周3条，小红书每周2篇，均须原创。',
    ['deliverable', { item: '短视频', count: 3, per: 'week' }],
    ['deliverable', { item: '短视频内容', count: 2, per: 'week' }],
  ),
  says('客户咨询由乙方安排专人应答，服务时段为周一至周日8:00—24:00。', [
    'deliverable',
    { item: '服务', count: 16, unit: 'hour', per: 'day', window: '8:00—24:00' },
  ]),
  says('每季度由双方负责人当面复盘一次。', [
    'deliverable',
    { item: '当面复盘', count: 1, per: 'quarter' },
    'both',
  ]),
  says('推广账户余额由甲方预存，乙方每日消耗以人民币陆佰元为限。', [
    'ad-spend-cap',
    { amount: 600, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('任何单一商品的推广花费，每周不得逾人民币1,500元。', [
    'ad-spend-cap',
    { amount: 1500, comparator: '<=', per: 'week', scope: 'product' },
  ]),
  says(
    '推广预算：首月零投入，次月3000元，第三个月起每月8000元，均为上限。',
    ['ad-spend-cap', { per: 'month', amount: 0, fromMonth: 1, toMonth: 1 }],
    ['ad-spend-cap', { per: 'month', amount: 3000, fromMonth: 2, toMonth: 2 }],
    ['ad-spend-cap', { amount: 8000, fromMonth: 3, toMonth: null, per: 'month' }],
  ),
  says('甲方同意每月拨付不低于1万元作为推广费用，专款专用。', [
    'ad-spend-floor',
    { amount: 10000, comparator: '>=', per: 'month', scope: 'shop' },
  ]),
  says('未经甲方书面批准，全店任何时点日推广消耗不得突破500元。', [
    'ad-spend-cap',
    { amount: 500, comparator: '<=', per: 'day', scope: 'shop' },
  ]),
  says('本项目首期总投入（服务费＋推广费＋样品费）不高于8万元。', [
    'total-budget-cap',
    { amount: 80000, comparator: '<=' },
  ]),
  says('商品最终成交单价扣除优惠后，不得低于甲方书面核定的最低限价89元。', [
    'price-floor',
    { amount: 89, comparator: '>=' },
  ]),
  says('活动让利幅度以不亏本为限，即成交价不低于进货成本。', [
    'price-floor',
    { ref: 'cost', ratio: 1, comparator: '>=' },
  ]),
  says(
    '推广费用占销售额的比例：第一季度≤25%，第二季度≤18%。',
    [
      'cost-ratio-cap',
      { value: 0.25, fromMonth: 1, toMonth: 3, numerator: 'ad-spend', denominator: 'sales' },
    ],
    [
      'cost-ratio-cap',
      { value: 0.18, fromMonth: 4, toMonth: 6, numerator: 'ad-spend', denominator: 'sales' },
    ],
  ),
  says('店铺月净利润率原定5%，现双方同意不得低于8%。', [
    'margin-floor',
    { value: 0.08, comparator: '>=', margin: 'net', per: 'month' },
  ]),
  says('因描述不符导致的退货率应低于3%。', [
    'refund-rate-cap',
    { value: 0.03, comparator: '<', rate: 'return' },
  ]),
  says(
    '主推款低于三百件、其他款低于五十件时，由乙方当日书面提示甲方补货。',
    ['stock-floor', { count: 300, comparator: '>=', action: 'notify' }],
    ['stock-floor', { count: 50, comparator: '>=', action: 'notify' }],
  ),
  says('甲方须始终保有不低于20天销量的安全库存。', [
    'stock-floor',
    { daysOfCover: 20, comparator: '>=', action: 'hold' },
    'merchant',
  ]),
  says('对买家的首次应答，日间应在40秒内完成。', ['response-time-cap', { seconds: 40, to: 'buyers' }]),
  says('一方指定联系人对另一方的书面询问，应于一个工作日内作出答复。', [
    'duty-deadline',
    { duty: '答复', workdays: 1 },
    'both',
  ]),
  says('货品由甲方自行发出，付款订单应自成交后48小时内出库。', [
    'duty-deadline',
    { duty: '出库', hours: 48 },
    'merchant',
  ]),
  says('拟变更主推商品的，乙方应提前五个工作日征得甲方同意。', [
    'duty-deadline',
    { duty: '征得甲方同意', leadWorkdays: 5 },
  ]),
  says(
    '对账单由乙方于每月3日前制作完毕并提交甲方，甲方应于收到后五日内核对确认。',
    ['duty-deadline', { duty: '制作完毕并提交甲方', due: { dayOfMonth: 3 } }],
    ['duty-deadline', { duty: '核对确认', hours: 120 }, 'merchant'],
  ),
  says(
    '若受托方任意连续三个月未能达成当月销售指标的百分之七十，委托方得解除本合同，并有权要求受托方返还该三个月已收服务费的百分之三十。',
    [
      'shortfall-remedy',
      {
        metric: 'sales',
        threshold: 0.7,
        comparator: '<',
        months: 3,
        run: 'consecutive',
        terminate: true,
        refundRatio: 0.3,
        feeScope: 'last-months',
        feeMonths: 3,
      },
    ],
  ),
  says(
    '半年考核期届满，实际销售额不足约定总额的80%的，乙方应退还已收全部服务费的60%，且甲方不再支付剩余服务费。',
    [
      'shortfall-remedy',
      { metric: 'sales', threshold: 0.8, comparator: '<', refundRatio: 0.6, feeScope: 'paid' },
    ],
  ),
  says('ROI连续两个月不达标的，次月服务费减按70%支付。', [
    'shortfall-remedy',
    { metric: 'roi', threshold: 1, comparator: '<', months: 2, run: 'consecutive', deductRatio: 0.3 },
  ]),
  says('委托方应于每季首月十日以前，将当季服务费人民币壹万捌仟元整汇至受托方账户。', [
    'base-fee',
    { amount: 18000, per: 'quarter', due: { dayOfMonth: 10, monthOfQuarter: 1 } },
  ]),
  says('Service fee: 基础服务费为每月USD 1,000，月初5个工作日内支付。', [
    'base-fee',
    { amount: 1000, per: 'month', due: { workdays: 5 } },
  ]),
  says('托管费按月计收，每月人民币四千五百元，先付后服务，每月一日支付。', [
    'base-fee',
    { amount: 4500, per: 'month', due: { dayOfMonth: 1 } },
  ]),
  says('就超过月度目标的增量部分，甲方按百分之八向乙方计付奖励提成，与次月服务费一并支付。', [
    'commission',
    { rate: 0.08, above: 'target' },
  ]),
  says('年度累计实收货款超过300万元时，甲方另向乙方支付超额部分2%的绩效奖金。', [
    'commission',
    { rate: 0.02, above: 3000000, per: 'year' },
  ]),
  says('提成比例阶梯：0—5万元，3%；5万—15万元，5%；15万元以上，7%。', [
    'commission',
    {
      tiers: [
        { from: 0, to: 50000, rate: 0.03 },
        { from: 50000, to: 150000, rate: 0.05 },
        { from: 150000, to: null, rate: 0.07 },
      ],
      mode: 'whole',
    },
  ]),
  says('提成占比15%且最高2万元。', ['commission', { rate: 0.15, capAmount: 20000 }]),
  says('乙方应向甲方提供履约担保金人民币叁万元，于合同生效之日起五日内汇入甲方账户。', [
    'deposit',
    { amount: 30000, due: { days: 5 } },
    'operator',
  ]),
  says('保证金在乙方无违约且完成交接后十五日内无息返还。', [
    'deposit',
    { refundable: true, refundDue: { days: 15 } },
    'operator',
  ]),
  says(
    '委托方未依约付款，经催告仍不支付的，自应付之日起按日加计应付未付款万分之三的违约金，以应付未付款的20%为限。',
    ['late-penalty', { ratePerDay: 0.0003, of: 'unpaid', capRatio: 0.2 }, 'merchant'],
  ),
  says('乙方每延误一次报表提交，扣服务费100元。', ['late-penalty', { amountPerEvent: 100 }]),
  says('合同提前终止的，双方按实际服务日数结算费用，多退少补。', ['refund-pro-rata', { basis: 'days' }]),
  says('非因乙方原因，甲方中途终止的，已缴费用概不返还。', ['refund-pro-rata', { refundRatio: 0 }]),
  says('服务范围以外之支出，非经甲方事前书面同意，甲方概不负担。', [
    'extra-fee-approval',
    { approval: 'prior-written' },
  ]),
  says('受托方不得将本合同项下义务转让给第三方，但关联公司除外。', [
    'prohibited-act',
    { acts: ['转让给第三方'] },
  ]),
  says('受托方及其雇员不得利用委托方店铺账号为自身或第三人牟利，不得私自截留货款。', [
    'prohibited-act',
    { acts: ['利用委托方店铺账号为自身或第三人牟利', '私自截留货款'] },
  ]),
  says(
    '虚构交易、诱导好评、盗图等违反平台规则之行为，乙方一概不得为之；违者每次支付违约金伍仟元并承担全部损失。',
    [
      'prohibited-act',
      { acts: ['虚构交易', '诱导好评', '盗图'], penaltyAmount: 5000, per: 'event', compensation: 'full' },
    ],
  ),
  says('服务期首三十日，受托方之权限仅限商品编辑及客服接待，不得触及资金及推广账户。', [
    'delegation-stage',
    { allowed: ['商品编辑', '客服接待'], denied: ['资金', '推广账户'], withinDays: 30 },
  ]),
  says('店铺因受托方行为被平台清退或一次性扣48分的，合同自动终止。', [
    'termination-right',
    { trigger: 'platform-penalty', points: 48 },
    'merchant',
  ]),
  says('双方均可随时解除本合同，但须于三十日前以书面形式通知对方。', [
    'termination-right',
    { trigger: 'notice', noticeDays: 30 },
    'both',
  ]),
  says('未经对方书面许可，任何一方不得向第三人披露本合同内容，此项义务于合同终止后两年内持续有效。', [
    'confidentiality',
    { afterYears: 2 },
    'both',
  ]),
  says('受托方就履约中知悉的委托方商业秘密负永久保密义务。', ['confidentiality', {}, 'operator']),
  says('委托方自行保管主账号及支付密码，受托方不得索取。', [
    'data-access',
    { access: 'main-account', for: 'merchant' },
    'operator',
  ]),
  says('受托方应无条件配合委托方导出后台原始数据。', ['data-access', { access: 'export', for: 'merchant' }]),
  ...listed(
    'vague',
    '受托方应勤勉尽责，以专业水准提供服务。',
    '甲方应在合理期限内提供所需资料。',
    '推广费用视店铺经营情况酌情增加。',
    '双方应保持良好沟通。',
    '乙方原则上不更换项目负责人。',
    '预估首月可达3万元左右。',
  ),
  ...listed(
    'blanks',
    '月销售额考核指标以双方另行签署的附件为准。',
    '每逾期一日按____支付违约金。',
    '服务费人民币壹万元（¥12,000元）。',
    '乙方应在【  】日内完成店铺装修。',
  ),
  ...listed(
    'unread',
    '月度综合评分低于80分的，扣减当月服务费1000元。',
    '服务过程中形成的图片、视频等作品的著作权归委托方所有。',
    '任何一方变更联系方式的，应于变更后及时书面通知另一方。',
  ),
  ...nothing(
    '委托方系依法设立并有效存续的有限责任公司，拥有“某某”注册商标。',
    '鉴于委托方店铺2025年度销售额仅为86万元，亟需专业团队运营。',
    '上述目标系双方基于2025年数据测算得出。',
    '因履行本合同发生争议，由合同签订地人民法院管辖。',
    '乙方法定代表人：王某某，身份证号：3301**********1234',
    '本合同一式四份，双方各执两份。',
    '某服务商承诺三个月做到50万，最终仅做到12万，此类风险甲方已知悉。',
  ),
];
