import { adResultMetrics } from './catalog/ad-results';
import { adReturnMetrics } from './catalog/ad-returns';
import { adMetrics } from './catalog/ads';
import { buyerMetrics } from './catalog/buyers';
import type { MetricEntry } from './catalog/entry';
import { goodsMetrics } from './catalog/goods';
import { refundMetrics } from './catalog/refunds';
import { salesMetrics } from './catalog/sales';
import { serviceMetrics } from './catalog/service';
import { sourceMetrics } from './catalog/sources';
import { trafficMetrics } from './catalog/traffic';

const areas = [
  { area: 'sales', metrics: salesMetrics },
  { area: 'traffic', metrics: [...trafficMetrics, ...sourceMetrics] },
  { area: 'buyers', metrics: buyerMetrics },
  { area: 'ads', metrics: adMetrics },
  { area: 'adResults', metrics: [...adResultMetrics, ...adReturnMetrics] },
  { area: 'refunds', metrics: refundMetrics },
  { area: 'service', metrics: serviceMetrics },
  { area: 'goods', metrics: goodsMetrics },
] as const;

type Entries = (typeof areas)[number]['metrics'][number];

/** Every metric the product knows, by area. */
export type MetricId = Entries['id'];

export type Metric = MetricEntry & { readonly id: MetricId };

export const metrics: readonly Metric[] = areas.flatMap(({ metrics: some }): readonly Metric[] => some);

/** The metrics by what they are about, for choosing one by hand. */
export const metricAreas: readonly {
  readonly area: (typeof areas)[number]['area'];
  readonly metrics: readonly Metric[];
}[] = areas;

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((entry) => [entry.id, entry]));

/** The catalog's entry; undefined for an id that no longer or never existed (a stored record may hold one). */
export function metricById(id: string): Metric | undefined {
  return byId.get(id);
}

/** The entry of an id that the compiler knows. */
export function metricOf(id: MetricId): Metric {
  const entry = byId.get(id);
  if (!entry) throw new Error(`No metric ${id} in the catalog`);
  return entry;
}
