import { adResultMetrics } from './catalog/ad-results';
import { adMetrics } from './catalog/ads';
import { buyerMetrics } from './catalog/buyers';
import type { MetricEntry } from './catalog/entry';
import { goodsMetrics } from './catalog/goods';
import { refundMetrics } from './catalog/refunds';
import { salesMetrics } from './catalog/sales';
import { serviceMetrics } from './catalog/service';
import { trafficMetrics } from './catalog/traffic';

const all = [
  ...salesMetrics,
  ...buyerMetrics,
  ...trafficMetrics,
  ...adMetrics,
  ...adResultMetrics,
  ...refundMetrics,
  ...serviceMetrics,
  ...goodsMetrics,
] as const;

/** Every metric the product knows, by area. */
export type MetricId = (typeof all)[number]['id'];

export type Metric = MetricEntry & { readonly id: MetricId };

export const metrics: readonly Metric[] = all;

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
