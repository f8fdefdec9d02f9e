import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import type { Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Currency } from '../../quantity/types';
import { compare } from '../compare';
import type { Measured } from '../measure';
import { type MonthOutcome, monthOutcomes } from '../months-short';
import { defineRule, shopEntity, verdict } from '../rule';
import { versionAt } from '../versions';
import { amount, comparator, scope, unweighed } from './params';
import { countRun } from './run-verdict';
import { followsWord } from './shortfall-remedy-say';
import { knownBeside, money, stateWord } from './words';

const params = z.strictObject({
  /** Share of the month's target below which it counts as short; 0.8 = 80 %, 1 = the target itself. */
  threshold: z.number().positive().optional(),
  /** Sales in yuan below which it counts as short, whatever the target. */
  thresholdAmount: amount.optional(),
  /** What triggers, not what must hold. */
  comparator: comparator.default('<'),
  months: z.number().int().min(1).default(1),
  weeks: z.number().int().min(1).optional(),
  run: z.enum(['consecutive', 'cumulative', 'single']).default('consecutive'),
  metric: z.string().optional(),
  ...scope,
  // What follows from it: for the settlement and the words, without weight for whether it is triggered.
  terminate: z.boolean().optional(),
  refundRatio: z.number().min(0).max(1).optional(),
  refundAmount: z.number().nonnegative().optional(),
  refund: z.string().optional(),
  bands: z.unknown().optional(),
  deductRatio: z.number().min(0).optional(),
  deduct: z.union([z.string(), z.array(z.string())]).optional(),
  deductCap: z.unknown().optional(),
  perPoint: z.unknown().optional(),
  compensateRatio: z.number().min(0).optional(),
  compensateOf: z.string().optional(),
  feeScope: z.enum(['month', 'paid', 'total', 'last-months']).optional(),
  feeMonths: z.number().optional(),
  feeAmount: z.number().optional(),
  extendMonths: z.number().optional(),
  per: z.string().optional(),
  due: z.unknown().optional(),
  weights: z.unknown().optional(),
  channel: z.string().optional(),
});

/** Sales of months are all that can be counted here. */
function leftOut(given: Params): readonly string[] {
  const { metric, weeks, threshold, thresholdAmount } = given;
  const names = [...unweighed(given, ['channel', 'weights'])];
  if (metric !== undefined && metric !== 'sales' && metric !== 'gmv') names.push('metric');
  if (weeks !== undefined) names.push('weeks');
  if (threshold === undefined && thresholdAmount === undefined) names.push('threshold');
  if (given.comparator !== '<' && given.comparator !== '<=') names.push('comparator');
  return names;
}

type Params = z.infer<typeof params>;

const outcomeKeys = {
  short: 'rules:month.short',
  kept: 'rules:month.kept',
  unknown: 'rules:month.unknown',
} as const;

function monthWord(month: MonthOutcome, threshold: number): MessageParam {
  const { target, sales, outcome } = month;
  const share =
    sales.value && target ? { lo: sales.value.lo / target, hi: sales.value.hi / target } : undefined;
  const shown = knownBeside(share, { comparator: '>=', value: threshold }, 'ratio');
  return { message: { key: outcomeKeys[outcome], params: { month: month.month, share: shown } } };
}

function thresholdWord({ threshold, thresholdAmount }: Params, currency: Currency): MessageParam {
  if (thresholdAmount !== undefined) return money(thresholdAmount, currency);
  return { figure: { lo: threshold ?? 1, hi: threshold ?? 1, unit: 'ratio' } };
}

/** How long it is below: some contracts count weeks. */
function spanWord({ months, weeks }: Params): MessageParam {
  if (weeks === undefined) return { message: { key: 'remedies:span.months', params: { count: months } } };
  return { message: { key: 'remedies:span.weeks', params: { count: weeks } } };
}

/** A share of the target, or a sum of its own. */
function goalWord(given: Params, currency: Currency): MessageParam {
  const key = given.thresholdAmount === undefined ? 'remedies:goal.share' : 'remedies:goal.amount';
  return { message: { key, params: { threshold: thresholdWord(given, currency) } } };
}

function sharedParams(given: Params, currency: Currency): Record<string, MessageParam> {
  return {
    months: given.months,
    run: { message: { key: `rules:run.${given.run}` } },
    threshold: thresholdWord(given, currency),
    follows: followsWord(given, currency),
  };
}

/**
 * Months in a row (or in total) below a share of target. `breached` = the remedy is due. A month that cannot be
 * told neither counts nor breaks the run: the count is then an interval from "it was kept" to "it was short".
 */
export const shortfallRemedy = defineRule<Params>({
  id: 'shortfall-remedy',
  params,
  fields: [
    {
      name: 'threshold',
      type: 'share',
      label: 'rules:field.threshold',
      optional: false,
      instead: ['thresholdAmount', 'metric', 'bands', 'perPoint'],
    },
    {
      name: 'months',
      type: 'number',
      label: 'rules:field.months',
      optional: false,
      instead: ['weeks'],
      unit: 'month',
    },
    {
      name: 'run',
      type: 'select',
      label: 'rules:field.run',
      optional: true,
      options: [
        { value: 'consecutive', label: 'rules:run.consecutive' },
        { value: 'cumulative', label: 'rules:run.cumulative' },
      ],
    },
    { name: 'refundRatio', type: 'share', label: 'rules:field.refund-ratio', optional: true },
    {
      name: 'feeScope',
      type: 'select',
      label: 'rules:field.fee-scope',
      optional: true,
      options: [
        { value: 'month', label: 'rules:fee-scope.month' },
        { value: 'paid', label: 'rules:fee-scope.paid' },
        { value: 'total', label: 'rules:fee-scope.total' },
      ],
    },
    { name: 'compensateRatio', type: 'share', label: 'rules:field.compensate-ratio', optional: true },
    {
      name: 'compensateOf',
      type: 'select',
      label: 'rules:field.compensate-of',
      optional: true,
      options: [
        { value: 'gap', label: 'rules:compensate-of.gap' },
        { value: 'ad-spend', label: 'rules:compensate-of.ad-spend' },
      ],
    },
    {
      name: 'extendMonths',
      type: 'number',
      label: 'rules:field.extend-months',
      optional: true,
      unit: 'month',
    },
  ],
  notJudged: leftOut,
  judge(clause, given, input) {
    const { contract } = input;
    const limitMinor =
      given.thresholdAmount === undefined ? undefined : minorOf(given.thresholdAmount, contract.currency);
    const trigger = {
      threshold: given.threshold ?? 1,
      comparator: given.comparator === '<=' ? '<=' : '<',
      limitMinor,
    } as const;
    const all = monthOutcomes(input, trigger, given.fromMonth ?? 1);
    const last = all.findLastIndex(({ period }) => input.applies(period));
    // Months before a supplement that brought the clause do not count against it; those of a clause it kept do.
    const months = all.slice(0, last + 1).filter(({ month, period }) => {
      const inForce = versionAt(contract, period.from)?.clauses.some(({ id }) => id === clause.id) ?? false;
      return inForce && (!given.toMonth || month <= given.toMonth);
    });
    const [first, newest] = [months[0], months.at(-1)];
    if (!first || !newest) return [];
    const run = given.run === 'cumulative' ? 'cumulative' : 'consecutive';
    const certain = countRun(months, run, ({ outcome }) => outcome === 'short');
    const possible = countRun(months, run, ({ outcome }) => outcome !== 'kept');
    const count: Interval = { lo: certain, hi: certain === possible ? certain : possible + 1 };
    const state = compare(count, '<', given.months);
    const unknown = months.filter(({ outcome }) => outcome === 'unknown');
    const untargeted = unknown.filter(({ target }) => target === undefined).map(({ month }) => month);
    const asOf = months
      .flatMap(({ sales }) => sales.asOf ?? [])
      .toSorted()
      .at(-1);
    const measured: Measured = {
      value: count,
      unit: 'count',
      evidence: months.flatMap(({ sales }) => sales.evidence),
      asOf,
      missing: unknown.flatMap(({ sales }) => sales.missing),
      running: false,
    };
    return [
      verdict(clause, contract, {
        entity: shopEntity(contract),
        period: { from: first.period.from, to: newest.period.to },
        state,
        measured,
        missing: untargeted.map((month) => ({ message: { key: 'rules:missing-target', params: { month } } })),
        promised: { comparator: '<', value: given.months, unit: 'count' },
        sentence: () => ({
          key: `rules:remedy.${state}`,
          params: {
            ...sharedParams(given, contract.currency),
            each: { list: months.map((month) => monthWord(month, given.threshold ?? 1)) },
            certain,
            possible,
            state: stateWord(state),
          },
        }),
      }),
    ];
  },
  say: (given, currency) => ({
    key: 'rules:remedy.say',
    params: {
      run: { message: { key: `rules:run.${given.run}` } },
      span: spanWord(given),
      goal: goalWord(given, currency),
      follows: followsWord(given, currency),
    },
  }),
});
