import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import type { Per } from '../periods';
import { defineRule } from '../rule';
import { clockWord, judgeDeadlines } from './deadline';
import { anyPer, comparator, scope, share, unweighed, calendarPer } from './params';
import { runVerdict } from './run-verdict';
import { judgeFigure, sayFigure } from './shop-figure';
import { monthsWord } from './words';

const HOUR = 3600;

const params = z.strictObject({
  seconds: z.number().positive(),
  comparator: comparator.default('<='),
  /** Who is answered: buyers, which a console measures, or the other side, which the merchant enters. */
  to: z.enum(['buyers', 'counterparty']).default('buyers'),
  /** Part of the conversations that must be answered in time; absent = the mean time itself is held to it. */
  share: share.optional(),
  /** `average` = the mean of all answers, not only the first; as written otherwise. */
  measure: z.string().optional(),
  /** So many days above it before it counts. */
  days: z.number().int().min(1).optional(),
  run: z.enum(['consecutive', 'cumulative', 'single']).optional(),
  baselineSeconds: z.number().optional(),
  per: anyPer.default('day'),
  ...scope,
});

type Params = z.infer<typeof params>;

/** Shares of answers in time that consoles show, by their seconds. */
const SHARES: Readonly<Record<number, string>> = { 30: 'replyRate30Seconds', 180: 'replyRate3Minutes' };

function metricOf({ seconds, share: part, measure = '' }: Params): string | undefined {
  if (part !== undefined) return SHARES[seconds];
  return /average|平均/iu.test(measure) && !/first|首/iu.test(measure)
    ? 'averageResponseTime'
    : 'firstResponseTime';
}

function perOf({ per, days }: Params): Per {
  if (days !== undefined) return 'day';
  return calendarPer(per) ?? 'day';
}

/** The share is a floor, the time a cap; `comparator` of a share clause may be stated either way. */
function limitOf(given: Params) {
  if (given.share === undefined)
    return { comparator: given.comparator, limit: given.seconds, unit: 'second' } as const;
  const strict = given.comparator === '<' || given.comparator === '>';
  return { comparator: strict ? '>' : '>=', limit: given.share, unit: 'ratio' } as const;
}

/** Whole hours read as hours: 7,200 秒 is how no contract says it. */
function lengthWord(seconds: number): MessageParam {
  const hours = seconds / HOUR;
  return Number.isInteger(hours)
    ? clockWord({ hours })
    : { figure: { lo: seconds, hi: seconds, unit: 'second' } };
}

/** How fast buyers are answered, as the console shows it for the period; times of days are not averaged. */
export const responseTimeCap = defineRule<Params>({
  id: 'response-time-cap',
  params,
  fields: [
    { name: 'seconds', type: 'number', label: 'rules:field.seconds', optional: false, unit: 'second' },
    {
      name: 'per',
      type: 'select',
      label: 'rules:field.per',
      optional: true,
      options: [
        { value: 'day', label: 'rules:per.day' },
        { value: 'week', label: 'rules:per.week' },
        { value: 'month', label: 'rules:per.month' },
      ],
    },
  ],
  notJudged(given) {
    const names = [...unweighed(given)];
    // Hours of the day or exceptions cannot be told apart in a console's mean.
    if (given.to === 'buyers' && metricOf(given) === undefined) names.push('share');
    if (given.share === undefined && (given.comparator === '>' || given.comparator === '>='))
      names.push('comparator');
    return names;
  },
  judge(clause, given, input) {
    if (given.to === 'counterparty')
      return judgeDeadlines({
        clause,
        input,
        what: { message: { key: 'duties:answer' } },
        clock: { hours: given.seconds / HOUR },
        comparator: given.comparator,
        range: given,
      });
    const per = perOf(given);
    const each = judgeFigure({
      clause,
      input,
      metric: metricOf(given) ?? '',
      ...limitOf(given),
      per,
      range: given,
      calendar: given.calendar,
    });
    if (given.days === undefined || given.days === 1) return each;
    const { days: length, run } = given;
    return input.contract.shopIds.flatMap(
      (shopId) =>
        runVerdict(
          each.filter(({ entity }) => entity.id === shopId),
          { contract: input.contract, length, run, per: { message: { key: `rules:per.${per}` } } },
        ) ?? [],
    );
  },
  say(given) {
    if (given.to === 'counterparty')
      return {
        key: 'duties:clock.say',
        params: {
          months: monthsWord(given),
          what: { message: { key: 'duties:answer' } },
          event: { message: { key: 'duties:question' } },
          limit: lengthWord(given.seconds),
        },
      };
    const { comparator: sign, limit, unit } = limitOf(given);
    return sayFigure(
      metricOf(given) ?? {
        message: { key: 'figures:reply-rate', params: { within: lengthWord(given.seconds) } },
      },
      { per: perOf(given), comparator: sign },
      monthsWord(given),
      { figure: { lo: limit, hi: limit, unit } },
    );
  },
});
