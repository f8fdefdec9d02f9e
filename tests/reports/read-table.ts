import { metricOf, type MetricId } from '../../lib/metrics/catalog';
import type { Entity, Observation, SnapshotFacts } from '../../lib/metrics/types';
import type { Instant, Period } from '../../lib/quantity/period';

type Value = number | readonly [lo: number, hi: number];

/** One row of an invented table: what it is about, and its figures (money in 分; an interval where not exact). */
export interface ReadRow {
  readonly entity: Entity;
  readonly figures: Partial<Readonly<Record<MetricId, Value>>>;
}

/** The facts of one snapshot with one table of several metrics. `total` null = the page does not say how many rows. */
export function readTable(given: {
  readonly id: string;
  readonly shopId: string;
  readonly consoleId: string;
  readonly page: string;
  readonly period: Period;
  readonly readAt: Instant;
  readonly rows: readonly ReadRow[];
  readonly total?: number | null;
  readonly open?: boolean;
}): SnapshotFacts {
  const { id, shopId, consoleId, page, period, readAt, rows, open = false } = given;
  const observations = rows.flatMap(({ entity, figures }, row) =>
    Object.entries(figures).map(([name, value], column): Observation => {
      const metric = name as MetricId;
      const [lo, hi] = typeof value === 'number' ? [value, value] : value;
      const { unit } = metricOf(metric);
      return {
        metric,
        entity,
        period,
        open,
        lo,
        hi: open ? Infinity : hi,
        shown: lo,
        unit: unit === 'money' ? 'CNY' : unit,
        why: open ? 'open-day' : lo === hi ? 'exact' : 'rounded',
        readAt,
        summary: false,
        evidence: { snapshotId: id, frame: 0, table: 0, row, column: column + 1 },
      };
    }),
  );
  return {
    snapshotId: id,
    shopId,
    consoleId,
    page,
    readAt,
    day: readAt.slice(0, 10),
    tables: [
      {
        frame: 0,
        table: 0,
        title: null,
        rows: rows[0]?.entity.kind,
        period,
        open,
        coverage: { shown: rows.length, total: given.total === undefined ? rows.length : given.total },
        columns: [],
        doubts: [],
      },
    ],
    observations,
  };
}
