import { OTHERS } from '../contracts/rules/ad-spend-cap-rows';
import type { Verdict } from '../contracts/types';
import { inPeriod } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Day } from '../quantity/period';

/** A cap that is in force today, and how much of it is used. */
export interface CapNow {
  readonly verdict: Verdict;
  /** Least and greatest share of the cap that is used; 1 = all of it. undefined = nothing was read. */
  readonly used: Interval | undefined;
  /** Stands for all rows that are under the cap: the highest of them is shown. */
  readonly others: boolean;
}

const RULES: ReadonlySet<string> = new Set(['ad-spend-cap', 'total-budget-cap']);

function usedOf({ actual, promised, asOf }: Verdict): Interval | undefined {
  // Spend of which nothing was read is not spend of 0.
  if (!actual || asOf === undefined) return undefined;
  // A cap of nothing is used up by the first cent.
  const share = (spent: number) => (spent <= 0 ? 0 : spent / promised.value);
  return { lo: share(actual.lo), hi: share(actual.hi) };
}

/** The caps whose period holds the day, the fullest first; those of which nothing was read come last. */
export function capsNow(verdicts: readonly Verdict[], day: Day): CapNow[] {
  const caps = verdicts
    .filter(({ rule, period, promised }) => RULES.has(rule) && inPeriod(day, period) && promised.value >= 0)
    .map((verdict): CapNow => ({ verdict, used: usedOf(verdict), others: verdict.entity.id === OTHERS }));
  return caps.toSorted((a, b) => (b.used?.lo ?? -1) - (a.used?.lo ?? -1));
}
