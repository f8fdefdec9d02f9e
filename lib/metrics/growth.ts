import type { CellFigure } from './figure';
import { metricById, type MetricId } from './catalog';
import type { Dated } from './period';
import type { Observation } from './types';

/** Values that only grow while the day runs: sums and counts of people. */
function grows(metric: MetricId): boolean {
  const entry = metricById(metric);
  return entry?.totals === 'sum' || (entry?.unit === 'count' && entry.totals === 'never');
}

/** The interval of a figure, open above while its day is not over and it can still grow. */
export function withGrowth(
  { lo, hi, why }: CellFigure,
  metric: MetricId,
  at: Dated,
): Pick<Observation, 'lo' | 'hi' | 'why'> {
  return at.open && grows(metric) ? { lo, hi: Infinity, why: 'open-day' } : { lo, hi, why };
}
