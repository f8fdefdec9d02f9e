import { dayNumber, dayOfNumber } from '../contracts/day-number';
import { indexFor } from '../contracts/history';
import type { Sighting } from '../contracts/sighting';
import type { Evidence } from '../metrics/types';
import { metrics, type MetricId } from '../metrics/catalog';
import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { Asked } from './track-days';

/** A figure of a product as it was read; a day that was not over bounds it from below. */
export interface ProductFigure {
  readonly value: Interval;
  readonly evidence: readonly Evidence[];
}

/** What was read of one product over one day, or over the longer period that the page showed. */
export interface ProductRow {
  readonly shopId: string;
  readonly id: string;
  readonly name: string;
  readonly period: Period;
  readonly figures: ReadonlyMap<MetricId, ProductFigure>;
}

/** A metric that was read of any product. */
export interface ProductMetric {
  readonly metric: MetricId;
  readonly unit: Unit;
}

function figureOf({ lo, hi, open, observations }: Sighting): ProductFigure {
  return { value: { lo, hi: open ? Infinity : hi }, evidence: observations.map(({ evidence }) => evidence) };
}

/** Every figure of a product whose days lie within the period: metrics in the order of the catalog, rows newest first. */
export function productRows(
  { contract, history }: Asked,
  period: Period,
): { readonly metrics: readonly ProductMetric[]; readonly rows: readonly ProductRow[] } {
  const index = indexFor(history);
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  const rows = new Map<
    string,
    Omit<ProductRow, 'figures'> & { readonly figures: Map<MetricId, ProductFigure> }
  >();
  const read: ProductMetric[] = [];
  for (const { id: metric, unit: own } of metrics) {
    const unit = own === 'money' ? contract.currency : own;
    let any = false;
    for (const shopId of contract.shopIds)
      for (const { entity, sightings } of index.tracks(shopId, metric, unit, 'product').values())
        for (const sighting of sightings) {
          const { from, to } = sighting;
          if (from < first || to > last) continue;
          const key = `${shopId}\n${entity.id}\n${from}\n${to}`;
          const row = rows.get(key) ?? {
            shopId,
            id: entity.id,
            name: entity.name,
            period: { from: dayOfNumber(from), to: dayOfNumber(to) },
            figures: new Map<MetricId, ProductFigure>(),
          };
          row.figures.set(metric, figureOf(sighting));
          rows.set(key, row);
          any = true;
        }
    if (any) read.push({ metric, unit });
  }
  const ordered = [...rows.values()].toSorted(
    (a, b) =>
      b.period.to.localeCompare(a.period.to) ||
      b.period.from.localeCompare(a.period.from) ||
      a.shopId.localeCompare(b.shopId) ||
      a.id.localeCompare(b.id),
  );
  return { metrics: read, rows: ordered };
}
