import type { ClauseKind, Params, TextClause } from '../../../lib/contracts/text/types';

const EVERY: Readonly<Record<string, string>> = {
  day: '每日',
  week: '每周',
  '2weeks': '每两周',
  'half-month': '每半月',
  'ten-days': '每旬',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  session: '每场',
  event: '每次',
  order: '每单',
};
const NAMES: Readonly<Record<TextClause['party'], string>> = {
  merchant: '甲方',
  operator: '乙方',
  both: '双方',
};
const SIGNS: Readonly<Record<string, string>> = { '>=': '不低于', '>': '高于', '<=': '不超过', '<': '低于' };
const COSTS: Readonly<Record<string, string>> = {
  'purchase-price': '采购价',
  'ad-spend': '推广费',
  'service-fee': '服务费',
  'total-cost': '总成本',
  'selling-price': '售价',
  sales: '销售额',
};
const ACCESS: Readonly<Record<string, string>> = {
  'main-account': '店铺主账号权限',
  'sub-account': '店铺子账号权限',
  'read-only': '店铺后台只读权限',
  'ad-account': '推广账户权限',
  export: '后台数据导出权限',
  report: '后台数据报表',
  screenshot: '后台数据截图',
  all: '店铺全部数据',
};
const BASES: Readonly<Record<string, string>> = {
  sales: '销售额',
  guided: '客服引导成交金额',
  live: '直播成交额',
  'gross-profit': '毛利润',
  'net-profit': '净利润',
  'new-products': '新品销售额',
  channel: '推广渠道成交额',
};

function text(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function list(params: Params, name: string): string {
  const value = params[name];
  return Array.isArray(value) ? value.join('、') : '';
}

function share(value: unknown): string {
  return typeof value === 'number' ? `${Number((value * 100).toPrecision(10))}%` : '';
}

function sign(params: Params): string {
  return SIGNS[text(params, 'comparator') ?? ''] ?? '不低于';
}

function every(params: Params): string {
  return EVERY[text(params, 'per') ?? ''] ?? '';
}

function months(params: Params): string {
  const from = text(params, 'fromMonth');
  if (from === undefined) return '';
  if (params.toMonth === null) return `自第${from}个月起`;
  return params.toMonth === params.fromMonth
    ? `第${from}个月`
    : `第${from}-${text(params, 'toMonth') ?? from}个月`;
}

function due(params: Params): string {
  const value = params.due;
  if (typeof value !== 'object' || value === null) return '';
  const stated: Readonly<Record<string, unknown>> = { ...value };
  const when = stated.monthOffset === 1 ? '次月' : stated.monthOffset === 0 ? '当月' : '每月';
  if (typeof stated.dayOfMonth === 'number') return `${when}${stated.dayOfMonth}日前`;
  if (typeof stated.workdays === 'number') return `合同签订后${stated.workdays}个工作日内`;
  return typeof stated.days === 'number' ? `合同签订后${stated.days}日内` : '';
}

function remedy(params: Params): string {
  const count = text(params, 'months') ?? text(params, 'weeks');
  const run = params.run === 'cumulative' ? '累计' : params.run === 'consecutive' ? '连续' : '';
  const time = count === undefined ? '' : `${run}${count}${'weeks' in params ? '周' : '个月'}`;
  const name = params.metric === 'roi' ? 'ROI' : params.metric === 'sales' ? '销售额' : '';
  const amount = text(params, 'thresholdAmount');
  const trigger =
    amount === undefined
      ? `${name}未达到目标${params.threshold === 1 ? '' : `的${share(params.threshold)}`}`
      : `${name}低于${amount}${params.metric === 'roi' ? '' : '元'}`;
  const scope = params.feeScope === 'month' ? '当月' : params.feeScope === 'paid' ? '已收' : '';
  const then = [
    params.terminate === true ? '甲方有权解除合同' : '',
    typeof params.refundRatio === 'number'
      ? params.refundRatio === 0
        ? `${scope}服务费不予退还`
        : `乙方退还${scope}服务费的${share(params.refundRatio)}`
      : '',
    typeof params.refundAmount === 'number' ? `乙方退还服务费${params.refundAmount}元` : '',
    typeof params.deductRatio === 'number' ? `扣减${scope}服务费的${share(params.deductRatio)}` : '',
    typeof params.extendMonths === 'number' ? `乙方免费延长服务${params.extendMonths}个月` : '',
  ].filter((part) => part !== '');
  return `若${time}${trigger},${then.join(',')}`;
}

function commission(params: Params): string {
  const above =
    params.above === 'target'
      ? '超目标部分'
      : typeof params.above === 'number'
        ? `超过${params.above}元的部分`
        : '';
  const base = BASES[text(params, 'base') ?? ''] ?? '';
  if (typeof params.amount === 'number')
    return `${above === '' ? '' : `${base}${above.replace('的部分', '的,')}`}甲方奖励乙方${params.amount}元`;
  if (typeof params.rate !== 'number') return `提成${due(params)}支付`;
  return `甲方按${base}${above}的${share(params.rate)}向乙方支付提成`;
}

function termination(params: Params, holder: string): string {
  const span =
    params.days === undefined
      ? params.workdays === undefined
        ? ''
        : `${text(params, 'workdays')}个工作日`
      : `${text(params, 'days')}日`;
  const over = params.comparator === '>' && span !== '' ? `超过${span}` : span === '' ? '' : `达${span}`;
  const other = holder === '甲方' ? '乙方' : '甲方';
  const end = `${holder}有权解除合同`;
  switch (params.trigger) {
    case 'notice':
      return `${holder === '双方' ? '任何一方' : holder}可提前${text(params, 'noticeDays') ?? ''}日书面通知对方解除合同`;
    case 'late-payment':
      return `${other}逾期付款${over}的,${end}`;
    case 'platform-penalty':
      return `店铺因${other}被平台处罚的,${end}`;
    case 'breach-uncured':
      return `${other}违约,经催告后${span}内仍未改正的,${end}`;
    case 'prohibited-act':
      return `${other}存在刷单行为的,${end}`;
    default:
      return `${other}失联${over}的,${end}`;
  }
}

/** A sentence in Chinese that says the clause and is read back as the same kind, party and core params. */
export function writeClause({ kind, party, params }: Pick<TextClause, 'kind' | 'party' | 'params'>): string {
  const who = NAMES[party];
  const at = months(params);
  const op = sign(params);
  const amount = text(params, 'amount') ?? '';
  const sum = `${op}${amount}元`;
  const sentences: Readonly<Record<ClauseKind, () => string>> = {
    'sales-target': () =>
      typeof params.count === 'number'
        ? `${who}保证${at}${every(params)}订单量${op}${params.count}单`
        : `${who}保证${at}${params.per === 'term' ? '合同期内累计' : every(params)}销售额${sum}${params.between === 'linear' ? ',其后未列明目标的月份按直线插值' : ''}`,
    'roi-floor': () =>
      `${who}保证${at}${text(params, 'channel') ?? ''}投产比${op}${text(params, 'value') ?? ''}`,
    'free-traffic-share': () =>
      params.share === 'paid'
        ? `${who}保证${at}付费流量占比${op}${share(params.value)}`
        : `${who}保证${at}免费流量占比${op}${share(params.value)}`,
    deliverable: () =>
      `${who}${at}${every(params)}${text(params, 'item') ?? ''}${op === '高于' ? op : '不少于'}${text(params, 'count') ?? ''}个`,
    'ad-spend-cap': () =>
      `${who}应保证${at}${params.scope === 'product' ? '单款产品' : params.scope === 'plan' ? '单个计划' : '全店'}${every(params)}推广费${sum}`,
    'ad-spend-floor': () => `${who}${at}${every(params)}投入推广费${sum}`,
    'total-budget-cap': () => `${who}保证${every(params)}总投入${sum}`,
    'price-floor': () =>
      amount === ''
        ? `商品售价${op}${params.ref === 'cost' ? '成本价' : '吊牌价'}的${share(params.ratio)}`
        : `${text(params, 'product') ?? '商品'}售价应${sum}`,
    'cost-ratio-cap': () =>
      `${COSTS[text(params, 'numerator') ?? ''] ?? ''}占${COSTS[text(params, 'denominator') ?? ''] ?? ''}的比例${op}${share(params.value)}`,
    'margin-floor': () =>
      `${who}保证${every(params)}${params.margin === 'net' ? '净利' : '毛利'}${amount === '' ? `率${op}${share(params.value)}` : `润${sum}`}`,
    'refund-rate-cap': () =>
      `${who}保证${params.rate === 'return' ? '退货率' : params.rate === 'quality-refund' ? '品质退款率' : '退款率'}${op}${share(params.value)}`,
    'stock-floor': () =>
      params.daysOfCover === undefined
        ? `${who}应保证库存${op}${text(params, 'count') ?? ''}件`
        : `${who}应保证安全库存${op}${text(params, 'daysOfCover') ?? ''}天`,
    'response-time-cap': () =>
      typeof params.share === 'number'
        ? `${who}客服${text(params, 'seconds') ?? ''}秒应答率不低于${share(params.share)}`
        : `${who}${params.to === 'counterparty' ? '对接人' : '客服'}响应时间${op}${text(params, 'seconds') ?? ''}秒`,
    'duty-deadline': () => deadline(params, who),
    'shortfall-remedy': () => remedy(params),
    'base-fee': () =>
      `${who}${at}${amount === '' ? `应于${due(params)}支付服务费` : `${params.per === 'once' ? '一次性' : every(params)}支付服务费${amount}元${due(params) === '' ? '' : `,${due(params)}支付`}`}`,
    commission: () => commission(params),
    deposit: () => `${who}支付保证金${amount}元`,
    'late-penalty': () =>
      `${who}逾期的,每日按${typeof params.ratePerDay === 'number' ? `未付金额的${share(params.ratePerDay)}` : `${text(params, 'amountPerDay') ?? ''}元`}支付违约金`,
    'refund-pro-rata': () =>
      params.refundRatio === 0 ? '已付服务费不予退还' : '提前终止的,服务费按实际天数退还',
    'extra-fee-approval': () =>
      params.approval === 'forbidden'
        ? `${who}不得另行收取任何费用`
        : `${params.amountOver === undefined ? '' : `超过${text(params, 'amountOver')}元的`}额外费用须经甲方事先${params.approval === 'prior-written' ? '书面' : ''}同意`,
    'prohibited-act': () =>
      `${who}不得${list(params, 'acts')}${typeof params.penaltyAmount === 'number' ? `,否则支付违约金${params.penaltyAmount}元` : ''}`,
    'delegation-stage': () =>
      party === 'merchant'
        ? `${at}${who}向乙方开放${list(params, 'allowed')}权限`
        : [
            `${at}${list(params, 'allowed') === '' ? '' : `乙方仅负责${list(params, 'allowed')}`}`,
            list(params, 'denied') === '' ? '' : `不涉及${list(params, 'denied')}`,
          ]
            .filter((one) => one !== '')
            .join(','),
    'termination-right': () => termination(params, who),
    confidentiality: () =>
      `${who}应对商业秘密保密${params.afterYears === undefined ? '' : `,保密期限至合同终止后${text(params, 'afterYears')}年`}`,
    'data-access': () =>
      `${who}应向${params.for === 'merchant' ? '甲方' : '乙方'}提供${ACCESS[text(params, 'access') ?? ''] ?? ''}`,
  };
  return `${sentences[kind]().replaceAll(',', '，')}。`;
}

function deadline(params: Params, who: string): string {
  const duty = text(params, 'duty') ?? '';
  if (params.hours !== undefined) return `${who}应在${text(params, 'hours')}小时内${duty}`;
  if (params.workdays !== undefined) return `${who}应在${text(params, 'workdays')}个工作日内${duty}`;
  if (params.leadHours !== undefined) return `${who}应提前${text(params, 'leadHours')}小时${duty}`;
  if (params.leadWorkdays !== undefined) return `${who}应提前${text(params, 'leadWorkdays')}个工作日${duty}`;
  return `${who}应于${due(params)}${duty}`;
}
