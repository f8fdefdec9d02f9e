import { metricOf } from '../../metrics/catalog';
import { recogniseColumn } from '../../metrics/recognise';
import type { ColumnMeaning } from '../../metrics/types';
import { isProblem } from '../../problem';
import { sectionOf } from './heading';
import { type Refusal, REFUSED } from './statement';
import { asWritten } from './tidy';
import { NEUTRAL, OF_DAYS } from './words';

/** What the words before a number say that it is. */
export interface Meant {
  readonly meaning?: ColumnMeaning;
  readonly refusal?: Refusal;
  readonly part?: string;
}

const MONEY = /[¥￥元块万千wk]|\.\d{2}$/iu;
const ANY = /\d/u;
/** Counted in these is an order. */
export const ORDERS = /[单笔]$|orders?$/iu;
/** What people say for the metric that a page names; what leads on to the number (了) is taken off. */
const SPOKEN: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(?:卖(?:了|出了?)?|成交|出|支付|付款)$/u, ORDERS, '支付订单数'],
  [/(?:卖(?:了|出了?)?|成交|营业额|sold)$/iu, MONEY, '支付金额'],
  [/(?:推广|广告|投放)(?:费用?)?上?(?:一共|总共)?(?:花|用|烧|消耗)$/u, ANY, '推广花费'],
  [/(?:退款|refunds?)$/iu, MONEY, '退款金额'],
  [/ad (?:cost|spending)$/iu, ANY, '推广花费'],
  [/推广费$/u, ANY, '推广花费'],
];

/** What is counted and has a name of its own. */
const COUNTED = /\d[单笔人件]$/u;

function spoken(label: string, number: string): string {
  const found = SPOKEN.find(([words, unit]) => words.test(label) && unit.test(number.trim()));
  if (found) return label.replace(found[0], found[2]);
  return ORDERS.test(number.trim()) && NEUTRAL.test(label) ? '支付订单数' : label;
}

/** 客服数据： before a metric names a field and narrows nothing. */
function heads(part: string, metric: string): boolean {
  return /^[:：]/u.test(metric) && Object.keys(sectionOf(part)).length === 0;
}

function sums({ metric }: ColumnMeaning): boolean {
  return metricOf(metric).totals === 'sum';
}

/** What a label means: as a whole, else by its longest end that is a metric, with what narrows it before that. */
export function meantBy(label: string, number: string): Meant | undefined {
  const text = spoken(asWritten(label).trim(), number)
    .replaceAll(/实际|一共|总共/gu, '')
    .trim();
  const meant = meantByEnd(text);
  // 退款订单31单 counts what a page calls 退款订单数.
  return meant ?? (COUNTED.test(number.trim()) && /\p{L}$/u.test(text) ? meantByEnd(`${text}数`) : undefined);
}

function meantByEnd(text: string): Meant | undefined {
  for (let from = 0; from < text.length - 1; from += 1) {
    const found = recogniseColumn(text.slice(from), { title: '店铺' });
    const refused = isProblem(found) ? REFUSED[found.code] : undefined;
    if (isProblem(found) && !refused) continue;
    const before = text.slice(0, from).trim();
    // The average of what does not sum over days is that of the days.
    const average = !isProblem(found) && !sums(found) && /^(?:平均|均|average)$/iu.test(before);
    const part =
      OF_DAYS.test(text) && !isProblem(found) && sums(found) ? before || text : average ? '' : before;
    if (!NEUTRAL.test(part) && !heads(part, text.slice(from)))
      return { refusal: 'part', part, ...(!isProblem(found) && { meaning: found }) };
    return isProblem(found) ? { ...(refused && { refusal: refused }) } : { meaning: found };
  }
  return undefined;
}
