import type { MetricId } from '../../lib/metrics/catalog';
import type { Entity, Observation, SnapshotFacts } from '../../lib/metrics/types';
import type { Day, Instant } from '../../lib/quantity/period';

export const SHOP = 'shop-1';
export const ZONE = 'Asia/Shanghai';

/** One row of a table: entity, figure (exact, or an interval) and, for day tables, its own day. */
export interface Row {
  readonly entity: Entity;
  readonly value: number | readonly [lo: number, hi: number];
  readonly metric?: MetricId;
  readonly from?: Day;
  readonly to?: Day;
  readonly summary?: boolean;
}

export const shop: Entity = { kind: 'shop', id: SHOP, name: '' };
export const account: Entity = { kind: 'account', id: 'acc', name: '' };
export function product(id: string, name = `商品${id}`): Entity {
  return { kind: 'product', id, name };
}

let count = 0;

/** The facts of a snapshot with one table. Money in 分; `open` when the day was not over at the reading. */
export function facts(given: {
  readonly rows: readonly Row[];
  readonly from: Day;
  readonly to?: Day;
  readonly readAt?: Instant;
  readonly metric?: MetricId;
  readonly total?: number | null;
  readonly page?: number;
  readonly pages?: number;
  readonly open?: boolean;
  readonly doubted?: boolean;
  readonly filtered?: string;
  readonly on?: string;
  readonly consoleId?: string;
  readonly shopId?: string;
}): SnapshotFacts {
  const snapshotId = `s${++count}`;
  const {
    rows,
    from,
    to = from,
    metric = 'adSpend',
    open = false,
    readAt = '2026-12-31T00:00:00.000Z',
  } = given;
  const data = rows.filter((row) => !row.summary).length;
  const observations = rows.map((row, i): Observation => {
    const [lo, hi] = typeof row.value === 'number' ? [row.value, row.value] : row.value;
    return {
      metric: row.metric ?? metric,
      entity: row.entity,
      period: { from: row.from ?? from, to: row.to ?? row.from ?? to },
      open,
      lo,
      hi: open ? Infinity : hi,
      shown: lo,
      unit: 'CNY',
      why: open ? 'open-day' : lo === hi ? 'exact' : 'rounded',
      readAt,
      summary: row.summary ?? false,
      evidence: { snapshotId, frame: 0, table: 0, row: i, column: 1 },
    };
  });
  const coverage = {
    shown: data,
    total: given.total === undefined ? data : given.total,
    ...(given.page === undefined ? {} : { page: given.page }),
    ...(given.pages === undefined ? {} : { pages: given.pages }),
  };
  return {
    snapshotId,
    shopId: given.shopId ?? SHOP,
    consoleId: given.consoleId ?? 'alimama',
    page: given.on ?? 'item_report',
    readAt,
    day: readAt.slice(0, 10),
    tables: [
      {
        frame: 0,
        table: 0,
        title: null,
        rows: rows[0]?.entity.kind,
        period: { from, to },
        open,
        coverage,
        ...(given.filtered !== undefined && { filtered: given.filtered }),
        columns: [],
        doubts: given.doubted ? [{ check: 'total', metric, row: 0 }] : [],
      },
    ],
    observations,
  };
}
