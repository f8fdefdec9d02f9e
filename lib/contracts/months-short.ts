import { sixDecimals } from './arithmetic';
import { contractMonth } from '../quantity/day';
import type { Period } from '../quantity/period';
import { compare } from './compare';
import { type Measured, measure } from './measure';
import { monthTarget } from './month-target';
import type { RuleInput } from './rule';

/** A finished contract month against a share of its own sales target. */
export interface MonthOutcome {
  readonly month: number;
  readonly period: Period;
  /** Target in minor units; undefined = the contract names none for this month. */
  readonly target: number | undefined;
  readonly sales: Measured;
  /** `unknown` also when there is no target: it neither counts nor breaks a run by itself. */
  readonly outcome: 'short' | 'kept' | 'unknown';
}

/** Every contract month that is over, oldest first, with what its sales say against `threshold` × target. */
export function monthOutcomes(
  input: RuleInput,
  trigger: { threshold: number; comparator: '<' | '<='; limitMinor?: number | undefined },
  fromMonth: number,
): MonthOutcome[] {
  const { contract, history, today } = input;
  const outcomes: MonthOutcome[] = [];
  for (let month = fromMonth; ; month++) {
    const period = contractMonth(contract.start, month);
    if (period.to >= today || (contract.end !== undefined && period.to > contract.end)) return outcomes;
    const target = monthTarget(contract, month);
    const sales = measure(history, {
      metric: 'sales',
      unit: contract.currency,
      target: { kind: 'shop' },
      shopIds: contract.shopIds,
      period,
      today,
    });
    const share = target === undefined ? undefined : sixDecimals(target * trigger.threshold);
    const limit = trigger.limitMinor ?? share;
    const state = limit === undefined ? 'unknown' : compare(sales.value, trigger.comparator, limit);
    const outcome = state === 'met' ? 'short' : state === 'breached' ? 'kept' : 'unknown';
    outcomes.push({ month, period, target, sales, outcome });
  }
}
