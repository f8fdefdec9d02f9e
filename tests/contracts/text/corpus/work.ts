import { type Case, listed, nothing, says } from './case';

export const work: readonly Case[] = [
  says('每周优化5个产品标题，提供关键词数据报告。', [
    'deliverable',
    { item: '优化产品标题', count: 5, comparator: '>=', per: 'week', attach: '关键词数据报告' },
  ]),
  says('乙方每月申报2个平台活动，并提供活动方案。', [
    'deliverable',
    { item: '申报平台活动', count: 2, per: 'month', attach: '活动方案' },
  ]),
  says('每月优化标题不少于50个。', [
    'deliverable',
    { item: '优化标题', count: 50, comparator: '>=', per: 'month' },
  ]),
  says('合同签订后3天内上架50款产品。', [
    'deliverable',
    { per: 'once', item: '上架产品', count: 50, withinHours: 72 },
  ]),
  says('24小时内出3版测款图。', ['deliverable', { item: '测款图', count: 3, withinHours: 24 }]),
  says(
    '乙方每月直播不少于12场，每场不少于4小时。',
    ['deliverable', { item: '直播', count: 12, per: 'month' }],
    ['deliverable', { item: '直播', count: 4, unit: 'hour', per: 'session' }],
  ),
  says('每周一提交上周运营周报1份。', [
    'deliverable',
    { item: '运营周报', count: 1, per: 'week', due: { weekday: 1 } },
  ]),
  says('客服在线时间为7×16小时。', [
    'deliverable',
    { item: '客服在线', count: 16, unit: 'hour', per: 'day', daysPerWeek: 7 },
  ]),
  says('乙方客服每日在线不少于14小时。', [
    'deliverable',
    { item: '客服在线', count: 14, unit: 'hour', per: 'day' },
  ]),
  says(
    '每半月更新主图2张，每季度拍摄产品视频3-5条。',
    ['deliverable', { item: '更新主图', count: 2, per: 'half-month' }],
    ['deliverable', { item: '拍摄产品视频', countRange: [3, 5], per: 'quarter' }],
  ),
  says('乙方应于每月5日前提交上月运营报告。', [
    'deliverable',
    { item: '提交上月运营报告', count: 1, per: 'month', due: { dayOfMonth: 5 } },
  ]),
  says('甲方每月向乙方提供新品不少于3款。', [
    'deliverable',
    { item: '提供新品', count: 3, per: 'month' },
    'merchant',
  ]),
  says('每周召开一次线上沟通会议，双方均应派员参加。', [
    'deliverable',
    { item: '线上沟通会议', count: 1, per: 'week' },
    'both',
  ]),
  says(
    '短视频发布：每天3条；直播：每周5场。',
    ['deliverable', { item: '短视频发布', count: 3, per: 'day' }],
    ['deliverable', { item: '直播', count: 5, per: 'week' }],
  ),
  says('甲方应在48小时内提供产品资料、样品。', [
    'duty-deadline',
    { duty: '提供产品资料、样品', hours: 48 },
    'merchant',
  ]),
  says('若店铺被处罚，乙方需在24小时内提供申诉方案。', [
    'duty-deadline',
    { duty: '提供申诉方案', hours: 24, event: '店铺被处罚' },
  ]),
  says('缺货需提前3天通知。', ['duty-deadline', { duty: '通知', leadHours: 72, event: '缺货' }]),
  says('甲方应于收到乙方方案后2个工作日内确认。', [
    'duty-deadline',
    { duty: '确认', workdays: 2, event: '收到乙方方案' },
    'merchant',
  ]),
  says('大促活动开始前7个工作日，乙方应提交活动方案。', [
    'duty-deadline',
    { duty: '提交活动方案', leadWorkdays: 7, event: '大促活动开始' },
  ]),
  says('合同终止后3日内，乙方应归还全部账号密码。', [
    'duty-deadline',
    { duty: '归还账号密码', hours: 72, event: '合同终止' },
  ]),
  says('甲方收到订单后48小时内发货。', ['duty-deadline', { duty: '发货', hours: 48 }, 'merchant']),
  says('双方应于每月3日前完成上月对账。', [
    'duty-deadline',
    { duty: '完成对账', due: { dayOfMonth: 3 } },
    'both',
  ]),
  says('发生差评后，乙方应在12小时内联系买家处理。', [
    'duty-deadline',
    { duty: '联系买家处理', hours: 12, event: '差评' },
  ]),
  says('乙方调整推广计划应提前一天告知甲方。', ['duty-deadline', { duty: '告知甲方', leadHours: 24 }]),
  says('第1个月：乙方只做标题优化和基础客服，不涉及推广花钱。', [
    'delegation-stage',
    { allowed: ['标题优化', '基础客服'], denied: ['推广花钱'], fromMonth: 1, toMonth: 1 },
  ]),
  says(
    '第2个月开放直通车权限，日限额300元。',
    ['delegation-stage', { allowed: ['直通车权限'], fromMonth: 2, toMonth: 2 }],
    ['ad-spend-cap', { amount: 300, per: 'day', fromMonth: 2, toMonth: 2 }],
  ),
  says('第3个月起逐步开放活动申报、大促筹备等权限。', [
    'delegation-stage',
    { allowed: ['活动申报', '大促筹备'], fromMonth: 3, toMonth: null },
  ]),
  says('试运营期前两个月，乙方仅负责上架和客服，不得操作资金账户。', [
    'delegation-stage',
    { allowed: ['上架', '客服'], denied: ['操作资金账户'], fromMonth: 1, toMonth: 2 },
  ]),
  says('签约后30天内，甲方不向乙方开放改价权限。', [
    'delegation-stage',
    { denied: ['改价权限'], withinDays: 30 },
  ]),
  says('乙方不得刷单、虚假宣传，否则赔偿甲方全部损失。', [
    'prohibited-act',
    { acts: ['刷单', '虚假宣传'], compensation: 'full' },
  ]),
  says('乙方不得以刷单、补单等方式虚增销量，每发现一次支付违约金5000元。', [
    'prohibited-act',
    { acts: ['刷单', '补单'], penaltyAmount: 5000, per: 'event' },
  ]),
  says('因乙方违规操作导致店铺封店的，全额退还服务费并赔偿直接损失。', [
    'prohibited-act',
    { acts: ['违规操作'], refundRatio: 1, compensation: 'direct' },
  ]),
  says('未经甲方同意，乙方不得擅自修改商品价格。', ['prohibited-act', { acts: ['修改商品价格'] }]),
  says('乙方不得将本合同项下服务转包给第三方，否则甲方有权解除合同并没收保证金。', [
    'prohibited-act',
    { acts: ['转包'], terminate: true, forfeitDeposit: true },
  ]),
  says('严禁使用外挂、机器人等手段提升流量。', ['prohibited-act', { acts: ['外挂', '机器人'] }]),
  says('甲方不得绕过乙方私自与乙方员工合作，违者支付违约金2万元。', [
    'prohibited-act',
    { acts: ['私自与乙方员工合作'], penaltyAmount: 20000 },
    'merchant',
  ]),
  says('双方应对合作中知悉的对方商业秘密保密，保密期限至合同终止后2年。', [
    'confidentiality',
    { afterYears: 2 },
  ]),
  says('乙方应保守店铺数据秘密。', ['confidentiality', {}, 'operator']),
  says('保密义务在合同终止后三年内继续有效，违反者应支付违约金10万元。', [
    'confidentiality',
    { afterYears: 3, penaltyAmount: 100000 },
  ]),
  says('乙方不得向第三方泄露甲方的客户信息和经营数据。', ['confidentiality', {}, 'operator']),
  says('甲方向乙方开通子账号权限。', ['data-access', { access: 'sub-account', for: 'operator' }, 'merchant']),
  says('乙方应保证甲方拥有店铺主账号权限。', ['data-access', { access: 'main-account', for: 'merchant' }]),
  says('乙方每天发送后台数据截图给甲方。', [
    'data-access',
    { access: 'screenshot', for: 'merchant', per: 'day' },
  ]),
  says('甲方有权随时查看店铺的所有后台数据。', ['data-access', { access: 'all', for: 'merchant' }]),
  says('甲方向乙方提供推广账户的只读权限。', [
    'data-access',
    { access: 'read-only', for: 'operator' },
    'merchant',
  ]),
  ...nothing(
    '第三条 服务内容',
    '一、双方权利与义务',
    '甲方：杭州某某服饰有限公司',
    '本合同一式两份，双方各执一份，具有同等法律效力。',
    '因本合同发生的争议，提交甲方所在地人民法院管辖。',
    '地址：杭州市余杭区文一西路969号',
    '合同期限自2026年1月1日起至2026年12月31日止。',
    '比如乙方某月优化标题48个，则视为差2个。',
  ),
  ...listed(
    'vague',
    '乙方负责店铺装修、推广和客服等工作。',
    '乙方应及时向甲方反馈运营情况。',
    '甲方应积极配合乙方工作。',
    '乙方定期提交运营报告。',
    '乙方应提供优质的服务。',
  ),
  ...listed('blanks', '乙方每周优化标题____个。', '乙方应于____日内完成店铺装修。', '每月直播【　】场。'),
  ...listed(
    'unread',
    '合作期间产生的图片、视频等知识产权归甲方所有。',
    '乙方应向甲方开具增值税专用发票。',
    '因不可抗力导致无法履行的，双方互不承担违约责任。',
    '合同期满，同等条件下乙方有优先续约权。',
  ),
];
