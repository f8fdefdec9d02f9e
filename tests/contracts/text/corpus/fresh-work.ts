import { type Case, listed, nothing, says } from './case';

/** Written after the recognisers, without looking at them. */
export const freshWork: readonly Case[] = [
  says('受托方每周至少发布短视频4条。', [
    'deliverable',
    { item: '发布短视频', count: 4, comparator: '>=', per: 'week' },
  ]),
  says('每月组织店铺活动不少于两次，并于活动前提供活动策划方案。', [
    'deliverable',
    { item: '组织店铺活动', count: 2, per: 'month', attach: '活动策划方案' },
  ]),
  says('乙方每日优化直通车关键词20个以上。', [
    'deliverable',
    { item: '优化直通车关键词', count: 20, per: 'day' },
  ]),
  says('首月内完成100个商品的标题和主图优化。', [
    'deliverable',
    { item: '商品的标题和主图优化', count: 100, fromMonth: 1, toMonth: 1 },
  ]),
  says('乙方应于每月最后一日前提交当月运营总结一份。', [
    'deliverable',
    { item: '运营总结', count: 1, per: 'month' },
  ]),
  says('每两周提供一份数据分析报告，报告应含流量、转化、推广三部分。', [
    'deliverable',
    { item: '数据分析报告', count: 1, per: '2weeks' },
  ]),
  says('客服人员每天在线服务时间不少于12小时。', [
    'deliverable',
    { item: '客服', count: 12, unit: 'hour', per: 'day' },
  ]),
  says('乙方在签约后5个工作日内完成30款产品的上架工作。', [
    'deliverable',
    { per: 'once', item: '产品的上架', count: 30, withinWorkdays: 5 },
  ]),
  says('主播每周直播不少于5天，每天不低于6小时。', [
    'deliverable',
    { item: '直播', count: 6, unit: 'hour', per: 'day', daysPerWeek: 5 },
  ]),
  says('每季度为甲方设计详情页10套。', ['deliverable', { item: '设计详情页', count: 10, per: 'quarter' }]),
  says(
    '服务内容：1、标题优化：每周10个；2、主图设计：每月8张；3、活动报名：每月3次。',
    ['deliverable', { item: '标题优化', count: 10, per: 'week' }],
    ['deliverable', { item: '主图设计', count: 8, per: 'month' }],
    ['deliverable', { item: '活动报名', count: 3, per: 'month' }],
  ),
  says('乙方每旬向甲方汇报一次推广数据。', [
    'deliverable',
    { item: '汇报推广数据', count: 1, per: 'ten-days' },
  ]),
  says('委托方应于合同签署后三个工作日内提供店铺账号及产品资料。', [
    'duty-deadline',
    { duty: '提供店铺账号及产品资料', workdays: 3, event: '合同签署' },
    'merchant',
  ]),
  says('乙方需在收到平台处罚通知后24小时内提交申诉材料。', [
    'duty-deadline',
    { duty: '提交申诉材料', hours: 24, event: '收到平台处罚通知' },
  ]),
  says('甲方如需调整价格，应至少提前2个工作日通知乙方。', [
    'duty-deadline',
    { duty: '通知乙方', leadWorkdays: 2, event: '调整价格' },
    'merchant',
  ]),
  says('买家下单后，甲方应于48小时内完成发货。', [
    'duty-deadline',
    { duty: '完成发货', hours: 48, event: '买家下单' },
    'merchant',
  ]),
  says('合作终止之日起7日内，乙方须向甲方移交全部店铺资料。', [
    'duty-deadline',
    { duty: '移交全部店铺资料', hours: 168, event: '合作终止' },
  ]),
  says('乙方更换运营人员，须提前一周书面通知甲方。', [
    'duty-deadline',
    { duty: '书面通知甲方', leadHours: 168, event: '更换运营人员' },
  ]),
  says('甲方收到样图后应在1日内确认，逾期视为认可。', [
    'duty-deadline',
    { duty: '确认', hours: 24, event: '收到样图' },
    'merchant',
  ]),
  says('每月10日前双方核对上月销售数据。', [
    'duty-deadline',
    { duty: '核对上月销售数据', due: { dayOfMonth: 10 } },
    'both',
  ]),
  says('第一阶段（第1个月）乙方仅负责标题优化与客服接待。', [
    'delegation-stage',
    { allowed: ['标题优化', '客服接待'], fromMonth: 1, toMonth: 1 },
  ]),
  says('自第2个月起，甲方授权乙方操作直通车。', [
    'delegation-stage',
    { allowed: ['操作直通车'], fromMonth: 2, toMonth: null },
    'merchant',
  ]),
  says('合作首月不向乙方开放推广充值权限。', [
    'delegation-stage',
    { denied: ['推广充值权限'], fromMonth: 1, toMonth: 1 },
  ]),
  says('月销售额达到5万元后，甲方向乙方开放大促报名权限。', [
    'delegation-stage',
    { allowed: ['大促报名权限'], conditionAmount: 50000, conditional: true },
    'merchant',
  ]),
  says('禁止乙方从事刷单、刷评价、恶意竞争等违规行为。', [
    'prohibited-act',
    { acts: ['刷单', '刷评价', '恶意竞争'] },
  ]),
  says('乙方不得擅自将店铺账号提供给他人使用，违反的每次支付违约金1000元。', [
    'prohibited-act',
    { acts: ['将店铺账号提供给他人使用'], penaltyAmount: 1000, per: 'event' },
  ]),
  says('乙方若存在虚假交易行为，应退还全部服务费并承担平台罚款。', [
    'prohibited-act',
    { acts: ['虚假交易'], refundRatio: 1 },
  ]),
  says('双方均不得挖角对方员工，违约方应支付违约金5万元。', [
    'prohibited-act',
    { acts: ['挖角对方员工'], penaltyAmount: 50000 },
    'both',
  ]),
  says('甲方不得销售假冒伪劣商品。', ['prohibited-act', { acts: ['销售假冒伪劣商品'] }, 'merchant']),
  says('未经委托方书面许可，受托方不得使用委托方的商标进行宣传。', [
    'prohibited-act',
    { acts: ['使用委托方的商标进行宣传'] },
  ]),
  says('任何一方均应对本合同内容严格保密，未经对方同意不得向第三方披露。', ['confidentiality', {}]),
  says('乙方对甲方的经营数据、客户资料负有保密义务，合同结束后5年内仍然有效。', [
    'confidentiality',
    { afterYears: 5 },
    'operator',
  ]),
  says('本保密条款长期有效，不因合同终止而失效。', ['confidentiality', {}]),
  says('甲方应为乙方开设店铺子账号并授予相应操作权限。', [
    'data-access',
    { access: 'sub-account', for: 'operator' },
    'merchant',
  ]),
  says('店铺主账号由甲方持有。', ['data-access', { access: 'main-account', for: 'merchant' }]),
  says('乙方每日18:00前将推广报表发送至甲方微信群。', [
    'data-access',
    { access: 'report', for: 'merchant', per: 'day' },
  ]),
  says('甲方可随时登录直通车账户查看消费明细。', ['data-access', { access: 'ad-account', for: 'merchant' }]),
  ...nothing(
    '附件一：服务报价单',
    '第五章 违约责任',
    '乙方：广州某某网络科技有限公司（以下简称“乙方”）',
    '本合同未尽事宜，由双方协商签订补充协议，补充协议与本合同具有同等法律效力。',
    '本合同适用中华人民共和国法律。',
    '联系人：张三 电话：13800000000',
    '例如，某周仅优化3个标题，则视为缺2个。',
    '甲乙双方本着平等互利的原则，经友好协商，达成如下协议。',
    '服务期限为一年，自2026年3月1日起至2027年2月28日止。',
  ),
  ...listed(
    'vague',
    '乙方为甲方提供全方位的店铺运营服务。',
    '乙方应勤勉尽责，维护甲方利益。',
    '甲方应保证货源充足并及时发货。',
    '乙方每月不定期申报平台活动。',
    '双方应保持良好沟通。',
    '乙方应尽快处理售后问题。',
  ),
  ...listed(
    'blanks',
    '每月上新___款。',
    '乙方应在收到通知后【】小时内处理。',
    '每周直播XX场，每场XX小时。',
    '交付物清单及数量见附件三。',
  ),
  ...listed(
    'unread',
    '乙方设计的图片版权归甲方所有。',
    '任何一方变更联系方式的，应书面通知对方。',
    '合同到期后，若双方无异议，自动续期一年。',
  ),
];
