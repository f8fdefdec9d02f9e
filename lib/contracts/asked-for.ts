import type { Period } from '../quantity/period';

/** Whether two stretches of days share a day. */
export function touch(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/**
 * Of periods, oldest first, those whose verdicts a report on the days `within` asks for; all when nothing bounds it.
 * Neighbours that `joins` says yes to become one verdict, so that its whole run comes along.
 */
export function askedFor(
  periods: readonly Period[],
  within: Period | undefined,
  joins: (period: Period) => boolean = () => false,
): readonly Period[] {
  if (!within) return periods;
  let first = periods.findIndex((period) => touch(period, within));
  if (first < 0) return [];
  let last = periods.findLastIndex((period) => touch(period, within));
  const joined = (at: number) => {
    const period = periods[at];
    return period !== undefined && joins(period);
  };
  if (joined(first)) while (joined(first - 1)) first -= 1;
  if (joined(last)) while (joined(last + 1)) last += 1;
  return periods.slice(first, last + 1);
}
