import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import { contractMonth } from '../../quantity/day';
import { exactly } from '../../quantity/interval';
import { difference } from '../arithmetic';
import type { Per } from '../periods';
import { defineRule } from '../rule';
import { anyPer, calendarPer, comparator, range, scope, unweighed } from './params';
import { bestVerdict } from './run-verdict';
import { figureOf, judgeFigure, sayFigure } from './shop-figure';
import { monthsWord, shareWord } from './words';

const METRIC = 'freeTrafficShare';

const params = z.strictObject({
  /** A fraction: 0.4 for 40 %. */
  value: z.number().min(0).max(1).optional(),
  /** The lower end is the floor. */
  range: range.optional(),
  comparator: comparator.default('>='),
  /** Which share it is about; absent = the free one. */
  share: z.string().optional(),
  /** Percentage points above the baseline: 10. Less than one is a fraction, as they were once stored: 0.1 for ten. */
  increasePoints: z.number().optional(),
  /** Reached in some month up to this one. */
  byMonth: z.number().int().min(1).optional(),
  per: anyPer.default('month'),
  baseline: z.unknown().optional(),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Shares on a page have few decimals; 1 − 0.9 must be 0.1 and not a hair less. */
function decimal(x: number): number {
  return Math.round(x * 1e12) / 1e12;
}

function pointsOf(increase: number): number {
  return increase < 1 ? increase : increase / 100;
}

function limitOf({ value, range: ends, increasePoints, baseline }: Params): number | undefined {
  const grown =
    increasePoints !== undefined && typeof baseline === 'number'
      ? decimal(baseline + pointsOf(increasePoints))
      : undefined;
  return value ?? ends?.[0] ?? grown;
}

function perOf({ per }: Params): Per {
  return calendarPer(per) ?? 'month';
}

/** The metric that the clause names: the free share, or that of paid visitors. */
function metricOf({ share = 'free' }: Params): 'freeTrafficShare' | 'paidTrafficShare' | undefined {
  if (/^(?:free|organic)$|免费|自然/iu.test(share)) return 'freeTrafficShare';
  return /^paid$|付费|推广/iu.test(share) ? 'paidTrafficShare' : undefined;
}

function limitWord(given: Params): MessageParam {
  const limit = limitOf(given);
  if (limit !== undefined) return shareWord(limit);
  return given.increasePoints === undefined
    ? { message: { key: 'terms:as-written' } }
    : {
        message: {
          key: 'figures:goal.points',
          params: { points: shareWord(pointsOf(given.increasePoints)) },
        },
      };
}

/** The share of visitors that came without being paid for; or what the share of paid ones leaves. Never averaged. */
export const freeTrafficShare = defineRule<Params>({
  id: 'free-traffic-share',
  params,
  fields: [
    {
      name: 'value',
      type: 'share',
      label: 'rules:field.share',
      optional: false,
      instead: ['range', 'increasePoints', 'share', 'baseline'],
    },
    { name: 'fromMonth', type: 'month', label: 'rules:field.fromMonth', optional: true },
    { name: 'toMonth', type: 'month', label: 'rules:field.toMonth', optional: true },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(limitOf(given) === undefined ? ['value'] : []),
    ...(metricOf(given) === undefined ? ['share'] : []),
    ...(perOf(given) === given.per ? [] : ['per']),
  ],
  judge(clause, given, input) {
    const metric = metricOf(given) ?? METRIC;
    const other = metric === METRIC ? 'paidTrafficShare' : METRIC;
    const { byMonth } = given;
    const verdicts = judgeFigure({
      clause,
      input,
      metric,
      unit: 'ratio',
      comparator: given.comparator,
      limit: limitOf(given) ?? Number.NaN,
      per: perOf(given),
      range: byMonth === undefined ? given : { ...given, toMonth: byMonth },
      calendar: given.calendar,
      otherwise(period, shopId) {
        const shown = figureOf(input, other, 'ratio', period, shopId);
        const left = shown.value && difference(exactly(1), shown.value);
        return { ...shown, value: left && { lo: decimal(left.lo), hi: decimal(left.hi) } };
      },
    });
    if (byMonth === undefined) return verdicts;
    const end = contractMonth(input.contract.start, byMonth).to;
    return input.contract.shopIds.flatMap((shopId) =>
      bestVerdict(
        verdicts.filter(({ entity }) => entity.id === shopId),
        end >= input.today,
      ),
    );
  },
  say(given) {
    return sayFigure(
      metricOf(given) ?? METRIC,
      { ...given, per: perOf(given) },
      given.byMonth === undefined
        ? monthsWord(given)
        : { message: { key: 'figures:by-month', params: { month: given.byMonth } } },
      limitWord(given),
    );
  },
});
