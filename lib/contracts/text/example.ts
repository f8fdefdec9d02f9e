import type { MessageKey } from '../../messages';
import type { Bilingual, Message } from '../../messages/types';
import { tidy } from './numerals';
import type { TextClause } from './types';

const DAYS: readonly Bilingual[] = [
  { 'zh-CN': '周一', en: 'Monday' },
  { 'zh-CN': '周二', en: 'Tuesday' },
  { 'zh-CN': '周三', en: 'Wednesday' },
  { 'zh-CN': '周四', en: 'Thursday' },
  { 'zh-CN': '周五', en: 'Friday' },
  { 'zh-CN': '周六', en: 'Saturday' },
  { 'zh-CN': '周日', en: 'Sunday' },
];
const BASE: Readonly<Record<string, Bilingual>> = {
  'selling-price': { 'zh-CN': '售价', en: 'price' },
  sales: { 'zh-CN': '销售额', en: 'sales' },
};
const FRIDAY = 4 * 24;

function grouped(value: number): string {
  return tidy(value).toLocaleString('en-US', { maximumFractionDigits: 4 });
}

function percent(value: number): string {
  return `${grouped(value * 100)}%`;
}

/** A weekday and hour so many hours from Monday 0:00; undefined outside of one week. */
function moment(hours: number): Bilingual | undefined {
  const day = DAYS[Math.floor(hours / 24)];
  const time = `${Math.floor(hours % 24)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
  return day && { 'zh-CN': `${day['zh-CN']} ${time}`, en: `${day.en} ${time}` };
}

const EDGE: Readonly<Record<string, MessageKey>> = {
  '>=': 'examples:at-least',
  '>': 'examples:above',
  '<=': 'examples:at-most',
  '<': 'examples:below',
};

/** The limit itself, and one step to either side of it. */
function edge(
  comparator: unknown,
  limit: number,
  step: number,
  shown: (value: number) => string,
): Message | undefined {
  const key = EDGE[typeof comparator === 'string' ? comparator : '>='];
  return (
    key && {
      key,
      params: { limit: shown(limit), under: shown(limit - step), over: shown(limit + step) },
    }
  );
}

/** What each kind's own limit is called, how large a step beside it is, and how it is shown. */
const EDGES: Partial<
  Readonly<Record<TextClause['kind'], readonly (readonly [string, number, (value: number) => string])[]>>
> = {
  'sales-target': [
    ['amount', 1, grouped],
    ['count', 1, grouped],
    ['completion', 0.01, percent],
  ],
  deliverable: [['count', 1, grouped]],
  'ad-spend-cap': [['amount', 1, grouped]],
  'ad-spend-floor': [['amount', 1, grouped]],
  'total-budget-cap': [['amount', 1, grouped]],
  'price-floor': [['amount', 0.01, grouped]],
  'margin-floor': [
    ['value', 0.01, percent],
    ['amount', 1, grouped],
  ],
  'refund-rate-cap': [['value', 0.001, percent]],
  'stock-floor': [
    ['count', 1, grouped],
    ['daysOfCover', 1, grouped],
  ],
  'response-time-cap': [
    ['share', 0.01, percent],
    ['seconds', 1, grouped],
  ],
};

function ofCommission(rate: number, above: unknown): Message {
  const shown = percent(rate);
  if (above === 'target')
    return { key: 'examples:above-target', params: { rate: shown, sum: grouped(20_000 * rate) } };
  if (typeof above !== 'number')
    return { key: 'examples:of-all', params: { rate: shown, sum: grouped(100_000 * rate) } };
  const sales = above * 1.5;
  return {
    key: 'examples:above-sum',
    params: {
      sales: grouped(sales),
      above: grouped(above),
      rate: shown,
      sum: grouped((sales - above) * rate),
    },
  };
}

/** A clause worked through with figures; undefined = it has none that an example would make clearer. */
export function exampleOf({ kind, params }: TextClause): Message | undefined {
  const number = (name: string) => (typeof params[name] === 'number' ? params[name] : undefined);
  const [value, rate, ratio] = [number('value'), number('rate'), number('ratio')];
  if (kind === 'roi-floor' && value !== undefined)
    return { key: 'examples:roi', params: { sales: grouped(value * 1000) } };
  if (kind === 'free-traffic-share')
    return value !== undefined && params.share === undefined
      ? { key: 'examples:visitors', params: { count: grouped(value * 1000) } }
      : undefined;
  if (kind === 'cost-ratio-cap' && value !== undefined)
    return {
      key: 'examples:cost-share',
      params: { base: BASE[String(params.denominator)] ?? '', most: grouped(value * 100) },
    };
  if (kind === 'price-floor' && ratio !== undefined)
    return {
      key: params.ref === 'cost' ? 'examples:price-of-cost' : 'examples:price-of-list',
      params: { price: grouped(ratio * 100) },
    };
  if (kind === 'commission') return rate === undefined ? undefined : ofCommission(rate, params.above);
  if (kind === 'late-penalty') {
    const [daily, each] = [number('ratePerDay'), number('amountPerDay')];
    if (daily !== undefined)
      return { key: 'examples:late-day', params: { rate: percent(daily), sum: grouped(100_000 * daily) } };
    return each === undefined
      ? undefined
      : { key: 'examples:late-sum', params: { each: grouped(each), sum: grouped(each * 10) } };
  }
  if (kind === 'refund-pro-rata')
    return params.basis === 'days' ? { key: 'examples:refund-days' } : undefined;
  if (kind === 'shortfall-remedy') {
    const [threshold, refund] = [number('threshold'), number('refundRatio')];
    if (threshold === undefined || params.comparator !== '<') return undefined;
    const sales = grouped(threshold * 100_000);
    return refund === undefined || refund === 0
      ? { key: 'examples:remedy-share', params: { sales } }
      : { key: 'examples:remedy-refund', params: { sales, sum: grouped(refund * 10_000) } };
  }
  if (kind === 'duty-deadline') {
    const [hours, ahead] = [number('hours'), number('leadHours')];
    const end = hours === undefined ? ahead !== undefined && moment(FRIDAY + 10 - ahead) : moment(10 + hours);
    return end
      ? { key: hours === undefined ? 'examples:hours-ahead' : 'examples:hours', params: { end } }
      : undefined;
  }
  if (kind === 'ad-spend-cap' && params.amount === 0) return { key: 'examples:nothing' };
  const found = EDGES[kind]?.find(([name]) => number(name) !== undefined);
  const limit = found && number(found[0]);
  return found && limit !== undefined ? edge(params.comparator, limit, found[1], found[2]) : undefined;
}
