import type { MessageKey } from '../../messages';
import type { Message, MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { type RemedyParams, remedyBands } from './shortfall-remedy-params';
import { partsWord } from './term';
import { comparatorWord, money, shareWord } from './words';

/** What follows from a shortfall, as far as the clause states it. Money in major units, shares as fractions. */
interface Consequence {
  readonly terminate?: boolean | undefined;
  readonly refundRatio?: number | undefined;
  readonly refundAmount?: number | undefined;
  readonly deductRatio?: number | undefined;
  readonly compensateRatio?: number | undefined;
  readonly compensateOf?: string | undefined;
  readonly extendMonths?: number | undefined;
  readonly refund?: string | undefined;
  readonly deduct?: string | readonly string[] | undefined;
  readonly bands?: unknown;
  readonly perPoint?: unknown;
  readonly deductCap?: unknown;
}

/** Steps of a scale, each with its share of the fee. */
function bandMessages(bands: unknown): Message[] {
  return (remedyBands.safeParse(bands).data ?? []).flatMap(({ from, to, refundRatio, deductRatio }) => {
    const share = refundRatio ?? deductRatio;
    if (share === undefined) return [];
    const key = refundRatio === undefined ? 'remedies:follows.deduct' : 'rules:remedy.refund';
    const what: MessageParam = { message: { key, params: { share: shareWord(share) } } };
    return [
      typeof to === 'number'
        ? {
            key: 'remedies:follows.band' as const,
            params: { from: shareWord(from), to: shareWord(to), what },
          }
        : { key: 'remedies:follows.band-open' as const, params: { from: shareWord(from), what } },
    ];
  });
}

/** What the compensation is a share of; the settlement takes the gap where the clause does not say. */
function compensationKey(of = 'gap') {
  if (of === 'gap') return 'remedies:follows.compensate-gap';
  return of === 'ad-spend' ? 'remedies:follows.compensate-ad-spend' : 'remedies:follows.compensate';
}

/** What a shortfall leads to, one consequence after the other; "as agreed" when the clause names none. */
export function followsWord(given: Consequence, currency: Currency): MessageParam {
  const { terminate, refundRatio, refundAmount, deductRatio, compensateRatio, extendMonths } = given;
  const stated: (Message | undefined)[] = [
    ...bandMessages(given.bands),
    given.refund === 'pro-rata' ? { key: 'remedies:follows.refund-pro-rata' } : undefined,
    given.deduct === 'pro-rata' ? { key: 'remedies:follows.pro-rata' } : undefined,
    terminate ? { key: 'rules:remedy.terminate' } : undefined,
    refundRatio === undefined
      ? undefined
      : { key: 'rules:remedy.refund', params: { share: shareWord(refundRatio) } },
    refundAmount === undefined
      ? undefined
      : { key: 'remedies:follows.amount', params: { sum: money(refundAmount, currency) } },
    deductRatio === undefined
      ? undefined
      : {
          key: given.perPoint === undefined ? 'remedies:follows.deduct' : 'remedies:follows.per-point',
          params: { share: shareWord(deductRatio) },
        },
    typeof given.perPoint === 'number' && deductRatio === undefined
      ? { key: 'remedies:follows.per-point', params: { share: shareWord(given.perPoint) } }
      : undefined,
    typeof given.deductCap === 'number'
      ? { key: 'remedies:follows.most', params: { share: shareWord(given.deductCap) } }
      : undefined,
    compensateRatio === undefined
      ? undefined
      : { key: compensationKey(given.compensateOf), params: { share: shareWord(compensateRatio) } },
    extendMonths === undefined ? undefined : { key: 'rules:remedy.extend', params: { months: extendMonths } },
  ];
  const parts = stated.filter((part) => part !== undefined);
  return parts.length > 0 ? partsWord(parts) : { message: { key: 'rules:remedy.as-agreed' } };
}

/** Below what it counts as short: a sum of its own, or a share of the target; the target itself where none is given. */
export function thresholdWord(
  { threshold, thresholdAmount }: RemedyParams,
  currency: Currency,
): MessageParam {
  if (thresholdAmount !== undefined) return money(thresholdAmount, currency);
  return shareWord(threshold ?? 1);
}

const SPANS: Readonly<Record<string, MessageKey>> = {
  quarter: 'remedies:span.quarter',
  'half-year': 'remedies:span.half-year',
  year: 'remedies:span.year',
  term: 'remedies:span.term',
};

const METRICS: Readonly<Record<string, MessageKey>> = {
  sales: 'remedies:metric.sales',
  gmv: 'remedies:metric.sales',
  orders: 'remedies:metric.orders',
  roi: 'remedies:metric.roi',
  response: 'remedies:metric.response',
  score: 'remedies:metric.score',
  'return-rate': 'remedies:metric.return-rate',
};

/** How long it is below: some contracts count weeks, or quarters. */
function spanWord({ months, weeks, per = 'month' }: RemedyParams): MessageParam {
  if (weeks !== undefined) return { message: { key: 'remedies:span.weeks', params: { count: weeks } } };
  const key = SPANS[per] ?? 'remedies:span.months';
  return { message: { key, params: { count: months } } };
}

/** In a row, in total; one alone is any one. */
function runWord({ months, weeks, run, per }: RemedyParams): MessageParam {
  if (per === 'term') return '';
  return { message: { key: (weeks ?? months) === 1 ? 'rules:run.single' : `rules:run.${run}` } };
}

/** A share of the target, or a sum of its own. */
function goalWord(given: RemedyParams, currency: Currency): MessageParam {
  const key = given.thresholdAmount === undefined ? 'remedies:goal.share' : 'remedies:goal.amount';
  return { message: { key, params: { threshold: thresholdWord(given, currency) } } };
}

/** The remedy in plain words. */
export function sayRemedy(given: RemedyParams, currency: Currency): Message {
  const metric = given.metric === undefined ? undefined : METRICS[given.metric];
  return {
    key: metric ? 'remedies:say-metric' : 'rules:remedy.say',
    params: {
      run: runWord(given),
      span: spanWord(given),
      ...(metric && { metric: { message: { key: metric } } }),
      below:
        given.comparator === '<' ? { message: { key: 'remedies:short' } } : comparatorWord(given.comparator),
      goal: goalWord(given, currency),
      follows: followsWord(given, currency),
    },
  };
}
