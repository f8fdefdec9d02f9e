import type { MessageParam } from '../../messages/types';
import type { Interval } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import { newestOf } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { firstWholeMonth } from '../binding';
import { compare } from '../compare';
import type { Measured } from '../measure';
import { type MonthOutcome, monthOutcomes } from '../months-short';
import { defineRule, shopEntity, verdict } from '../rule';
import { versionAt } from '../versions';
import { countRun } from './run-verdict';
import { leftOut, type RemedyParams, remedyParams } from './shortfall-remedy-params';
import { followsWord, sayRemedy, thresholdWord } from './shortfall-remedy-say';
import { knownBeside, stateWord } from './words';

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

function sharedParams(given: RemedyParams, currency: Currency): Record<string, MessageParam> {
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
export const shortfallRemedy = defineRule<RemedyParams>({
  id: 'shortfall-remedy',
  version: 3,
  params: remedyParams,
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
    const all = monthOutcomes(input, trigger, firstWholeMonth(contract, given));
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
    const measured: Measured = {
      value: count,
      unit: 'count',
      evidence: months.flatMap(({ sales }) => sales.evidence),
      asOf: newestOf(months.map(({ sales }) => sales.asOf)),
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
  say: sayRemedy,
});
