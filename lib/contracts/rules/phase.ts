import { z } from 'zod';
import { sixDecimals } from '../arithmetic';
import { contractMonthOf } from '../../quantity/day';
import { exactly } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import { beginsWithin } from '../binding';
import { compare } from '../compare';
import { monthTarget } from '../month-target';
import { paceOf } from '../pace';
import { periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Missing, Verdict } from '../types';
import { amount, scope, share, unweighed } from './params';
import { shopsFigure } from './sales-figure';
import { notWhole } from './sales-target-limit';
import { known, money, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** Sales of a month before the contract, in yuan: what the first months may swing around. */
  baseline: amount,
  /** 0.2 = 20 % below it is still normal. */
  swing: share.default(0.2),
  /** Last contract month of the base phase. */
  baseToMonth: z.number().int().min(0).default(1),
  /** Last contract month of the climb; after it the target itself is met. */
  climbToMonth: z.number().int().min(0).default(3),
  /** Least share of the month's target while climbing. */
  climbShare: share.default(0.6),
  ...scope,
});

type Params = z.infer<typeof params>;
type Phase = 'base' | 'climb' | 'full';

function phaseOf(given: Params, month: number): Phase {
  if (month <= given.baseToMonth) return 'base';
  return month <= given.climbToMonth ? 'climb' : 'full';
}

/** The least sales of a month in minor units; undefined when the contract names no target for it. */
function leastOf(given: Params, input: RuleInput, month: number): number | undefined {
  const { contract } = input;
  const phase = phaseOf(given, month);
  if (phase === 'base') return sixDecimals(minorOf(given.baseline, contract.currency) * (1 - given.swing));
  const target = monthTarget(contract, month);
  return target === undefined || phase === 'full' ? target : sixDecimals(target * given.climbShare);
}

function judgeMonth(clause: Clause, given: Params, input: RuleInput, period: Period): Verdict {
  const { contract, history, today } = input;
  const { currency: unit, shopIds } = contract;
  const month = contractMonthOf(contract.start, period.from) ?? 1;
  const measured = shopsFigure(input, 'sales', unit, period);
  const cut = beginsWithin(contract, given, period);
  const least = cut ? undefined : leastOf(given, input, month);
  const state = least === undefined ? 'unknown' : compare(measured.value, '>=', least);
  const why: Missing = cut
    ? notWhole(period.from)
    : { message: { key: 'rules:missing-target', params: { month } } };
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured,
    missing: least === undefined ? [why] : [],
    pace: measured.running ? paceOf({ history, metric: 'sales', unit, shopIds, period, today }) : undefined,
    promised: { comparator: '>=', value: least ?? Number.NaN, unit },
    sentence: () => ({
      key: 'figures:phase.sentence',
      params: {
        period: { period },
        month,
        phase: { message: { key: `figures:phase.${phaseOf(given, month)}` } },
        actual: known(measured.value, unit),
        limit: known(least === undefined ? undefined : exactly(least), unit),
        state: stateWord(state),
      },
    }),
  });
}

/** What is normal in which months: a swing around the former sales, then a share of the target, then the target. */
export const phase = defineRule<Params>({
  id: 'phase',
  version: 2,
  params,
  fields: [
    { name: 'baseline', type: 'money', label: 'figures:field.baseline', optional: false },
    { name: 'swing', type: 'share', label: 'figures:field.swing', optional: true },
    { name: 'baseToMonth', type: 'month', label: 'figures:field.base-to', optional: true },
    { name: 'climbToMonth', type: 'month', label: 'figures:field.climb-to', optional: true },
    { name: 'climbShare', type: 'share', label: 'figures:field.climb-share', optional: true },
  ],
  notJudged: (given) => unweighed(given),
  judge: (clause, given, input) =>
    periodsOf(input.contract, 'month', given, input.today)
      .filter(input.applies)
      .map((period) => judgeMonth(clause, given, input, period)),
  say: (given, currency) => ({
    key: 'figures:phase.say',
    params: {
      months: monthsWord(given),
      base: given.baseToMonth,
      baseline: money(given.baseline, currency),
      swing: { figure: { lo: given.swing, hi: given.swing, unit: 'ratio' } },
      climb: given.climbToMonth,
      share: { figure: { lo: given.climbShare, hi: given.climbShare, unit: 'ratio' } },
    },
  }),
});
