import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Answer, Snapshot } from '../../lib/store/types';

/** Reads the sample page: one ad spend per product and day. */
export function observe(snapshot: Snapshot, _answers: readonly Answer[]): SnapshotFacts {
  const { id: snapshotId, shopId, consoleId, page, capturedAt: readAt, readings } = snapshot;
  const [top] = readings;
  const day = top?.context.dates[0] ?? '';
  const [table] = top?.tables ?? [];
  return {
    snapshotId,
    shopId,
    consoleId,
    page,
    readAt,
    day: '2026-11-22',
    tables: [
      {
        frame: 0,
        table: 0,
        title: null,
        rows: 'product',
        period: { from: day, to: day },
        open: false,
        coverage: table?.coverage ?? { shown: 0, total: null },
        columns: [],
        doubts: [],
      },
    ],
    observations: (table?.rows ?? []).map((row, index) => {
      const shown = Math.round(Number(row.cells[1]?.text) * 100);
      const name = row.cells[0]?.text ?? '';
      return {
        metric: 'adSpend',
        entity: { kind: 'product', id: name, name },
        period: { from: day, to: day },
        open: false,
        shown,
        lo: shown,
        hi: shown,
        unit: 'CNY',
        why: 'exact',
        readAt,
        summary: false,
        evidence: { snapshotId, frame: 0, table: 0, row: index, column: 1 },
      };
    }),
  };
}
