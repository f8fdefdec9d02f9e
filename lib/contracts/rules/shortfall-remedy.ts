import { z } from 'zod';
import type { MessageParam } from '../../messages/types';
import type { Interval } from '../../quantity/interval';
import { compare } from '../compare';
import type { Measured } from '../measure';
import { countShort, type MonthOutcome, monthOutcomes } from '../months-short';
import { defineRule, shopEntity, verdict } from '../rule';
import { known, stateWord } from './words';

const params = z.strictObject({
  /** Share of the month's target below which it counts as short; 0.8 = 80 %, 1 = the target itself. */
  threshold: z.number().positive(),
  /** What triggers, not what must hold. */
  comparator: z.enum(['<', '<=']).default('<'),
  months: z.number().int().min(1),
  run: z.enum(['consecutive', 'cumulative', 'single']).default('consecutive'),
  metric: z.literal('sales').optional(),
  fromMonth: z.number().int().min(1).optional(),
  // What follows from it: for the settlement and the words, without weight for whether it is triggered.
  terminate: z.boolean().optional(),
  refundRatio: z.number().min(0).max(1).optional(),
  refundAmount: z.number().nonnegative().optional(),
  refund: z.string().optional(),
  feeScope: z.enum(['month', 'paid', 'total', 'last-months']).optional(),
  feeMonths: z.number().optional(),
  extendMonths: z.number().optional(),
  due: z.unknown().optional(),
});

type Params = z.infer<typeof params>;

const outcomeKeys = {
  short: 'rules:month.short',
  kept: 'rules:month.kept',
  unknown: 'rules:month.unknown',
} as const;

function monthWord(month: MonthOutcome): MessageParam {
  const { target, sales, outcome } = month;
  const share =
    sales.value && target ? { lo: sales.value.lo / target, hi: sales.value.hi / target } : undefined;
  return {
    message: { key: outcomeKeys[outcome], params: { month: month.month, share: known(share, 'ratio') } },
  };
}

function follows(given: Params): MessageParam {
  const parts: MessageParam[] = [];
  if (given.terminate) parts.push({ message: { key: 'rules:remedy.terminate' } });
  if (given.refundRatio !== undefined)
    parts.push({
      message: {
        key: 'rules:remedy.refund',
        params: { share: { figure: { lo: given.refundRatio, hi: given.refundRatio, unit: 'ratio' } } },
      },
    });
  if (given.extendMonths !== undefined)
    parts.push({ message: { key: 'rules:remedy.extend', params: { months: given.extendMonths } } });
  return parts.length > 0 ? { list: parts } : { message: { key: 'rules:remedy.as-agreed' } };
}

function sharedParams(given: Params): Record<string, MessageParam> {
  return {
    months: given.months,
    run: { message: { key: `rules:run.${given.run}` } },
    threshold: { figure: { lo: given.threshold, hi: given.threshold, unit: 'ratio' } },
    follows: follows(given),
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
    { name: 'threshold', type: 'number', label: 'rules:field.threshold', optional: false },
    { name: 'months', type: 'number', label: 'rules:field.months', optional: false },
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
    { name: 'refundRatio', type: 'number', label: 'rules:field.refund-ratio', optional: true },
  ],
  judge(clause, given, input) {
    const { contract } = input;
    const all = monthOutcomes(input, given, given.fromMonth ?? 1);
    const months = all.slice(0, all.findLastIndex(({ period }) => input.applies(period)) + 1);
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last) return [];
    const run = given.run === 'cumulative' ? 'cumulative' : 'consecutive';
    const certain = countShort(months, run, ({ outcome }) => outcome === 'short');
    const possible = countShort(months, run, ({ outcome }) => outcome !== 'kept');
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
        period: { from: first.period.from, to: last.period.to },
        state,
        measured,
        missing: untargeted.map((month) => ({ message: { key: 'rules:missing-target', params: { month } } })),
        promised: { comparator: '<', value: given.months, unit: 'count' },
        sentence: () => ({
          key: `rules:remedy.${state}`,
          params: {
            ...sharedParams(given),
            each: { list: months.map(monthWord) },
            certain,
            possible,
            state: stateWord(state),
          },
        }),
      }),
    ];
  },
  say: (given) => ({ key: 'rules:remedy.say', params: sharedParams(given) }),
});
