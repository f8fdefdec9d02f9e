import type { MessageKey } from '../../messages';
import type { MessageParam } from '../../messages/types';
import type { Period } from '../../quantity/period';
import type { Unit } from '../../quantity/types';
import { compare } from '../compare';
import { eachPeriod } from '../history';
import { type Measured, measure } from '../measure';
import { metricName } from '../metric-name';
import { type MonthRange, type Per, periodsOf } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Comparator, Verdict, VerdictState } from '../types';
import { askedFor } from '../asked-for';
import { comparatorWord, knownBeside, stateWord } from './words';

/** A clause about one figure of the shop that pages show as it is: a rate, a share, a time. */
export interface FigureCase {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly metric: string;
  readonly unit: Unit;
  readonly comparator: Comparator;
  readonly limit: number;
  readonly per: Per;
  readonly range: MonthRange;
  readonly calendar?: boolean | undefined;
  /** Where else the figure can come from when no page shows it for the period. */
  readonly otherwise?: (period: Period, shopId: string) => Measured;
}

const keys: Readonly<Record<'read' | 'unread', MessageKey>> = {
  read: 'rules:figure.sentence',
  unread: 'rules:figure.sentence-unread',
};

/** What a page shows of a metric that does not add up, for one shop. */
export function figureOf(
  input: RuleInput,
  metric: string,
  unit: Unit,
  period: Period,
  shopId: string,
): Measured {
  const { history, today } = input;
  return measure(history, { metric, unit, target: { kind: 'shop' }, shopIds: [shopId], period, today });
}

/** One verdict per shop and period. A figure that can still fall has no verdict before its period is over. */
export function judgeFigure(given: FigureCase): Verdict[] {
  const { clause, input, metric, unit, comparator, limit, otherwise } = given;
  const { contract, today } = input;
  const binding = periodsOf(contract, given.per, given.range, today, given.calendar).filter(input.applies);
  const periods = askedFor(binding, input.within);
  return contract.shopIds.flatMap((shopId) =>
    eachPeriod(input.history, shopId, periods, () => (period) => {
      const shown = figureOf(input, metric, unit, period, shopId);
      const measured = shown.value === undefined && otherwise ? otherwise(period, shopId) : shown;
      const state: VerdictState = measured.running ? 'unknown' : compare(measured.value, comparator, limit);
      const figure = (x: number): MessageParam => ({ figure: { lo: x, hi: x, unit } });
      return verdict(clause, contract, {
        entity: shopEntity(contract, shopId),
        period,
        state,
        measured:
          measured.value || shown.missing.length === 0 ? measured : { ...measured, missing: shown.missing },
        promised: { comparator, value: limit, unit },
        sentence: () => ({
          key: measured.value ? keys.read : keys.unread,
          params: {
            metric: metricName(metric),
            period: { period },
            comparator: comparatorWord(comparator),
            limit: figure(limit),
            actual: knownBeside(measured.value, { comparator, value: limit }, unit),
            state: stateWord(state),
          },
        }),
      });
    }),
  );
}

/** A clause about one figure, in plain words. */
export function sayFigure(
  metric: string | MessageParam,
  given: { per: Per; comparator: Comparator },
  months: MessageParam,
  limit: MessageParam,
) {
  return {
    key: 'rules:figure.say',
    params: {
      months,
      metric: typeof metric === 'string' ? metricName(metric) : metric,
      per: { message: { key: `rules:per.${given.per}` } },
      comparator: comparatorWord(given.comparator),
      limit,
    },
  } as const;
}
