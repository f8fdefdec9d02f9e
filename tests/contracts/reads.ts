import type { MetricId } from '../../lib/metrics/catalog';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';
import { facts, type Row, shop } from './facts';

type Unit = Observation['unit'];

/** A reading whose figures are in another unit than money. */
export function inUnit(read: SnapshotFacts, unit: Unit, why?: Observation['why']): SnapshotFacts {
  const observations = read.observations.map((one) => ({ ...one, unit, ...(why && { why }) }));
  return { ...read, observations };
}

/** The shop's figure of a period, in 分 or in its own unit. */
export function shopRead(
  metric: MetricId,
  from: string,
  to: string,
  value: Row['value'],
  unit: Unit = 'CNY',
): SnapshotFacts {
  return inUnit(facts({ metric, from, to, rows: [{ entity: shop, value }], on: `${metric}${from}` }), unit);
}

/** Products of one table over one period. `total` = rows that the page says there are. */
export function productsRead(
  metric: MetricId,
  period: { from: string; to: string },
  rows: readonly Row[],
  more: { unit?: Unit; total?: number | null; why?: Observation['why'] } = {},
): SnapshotFacts {
  const { unit = 'CNY', total = rows.length, why } = more;
  return inUnit(facts({ metric, ...period, rows, total, on: `${metric}${period.from}` }), unit, why);
}
