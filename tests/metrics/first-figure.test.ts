import { expect, test } from 'vitest';
import { firstFigures } from '../../lib/metrics/first-figure';
import type { Observation } from '../../lib/metrics/types';

function seen(row: number, column: number, shown: number, over: Partial<Observation> = {}): Observation {
  return {
    metric: 'sales',
    entity: { kind: 'product', id: String(row), name: '' },
    period: { from: '2026-11-21', to: '2026-11-21' },
    open: false,
    shown,
    lo: shown,
    hi: shown,
    unit: 'CNY',
    why: 'exact',
    readAt: '2026-11-22T01:00:00.000Z',
    summary: false,
    evidence: { snapshotId: 's', frame: 0, table: 1, row, column },
    ...over,
  };
}

const of = { frame: 0, table: 1 };
const shown = (observations: readonly Observation[], table: Parameters<typeof firstFigures>[1] = of) =>
  [...firstFigures({ observations }, table)].map(([at, figure]) => [at, figure.shown]);

test('the first row of each column is given, a total only where nothing else is', () => {
  const total = { summary: true };
  expect(shown([seen(0, 2, 9, total), seen(1, 2, 5), seen(2, 2, 4), seen(0, 3, 7, total)])).toEqual([
    [2, 5],
    [3, 7],
  ]);
});

test('figures of other tables and frames are left out', () => {
  const elsewhere = { snapshotId: 's', row: 0, column: 2 };
  expect(
    shown([
      seen(0, 2, 1, { evidence: { ...elsewhere, frame: 0, table: 0 } }),
      seen(0, 2, 2, { evidence: { ...elsewhere, frame: 1, table: 1 } }),
    ]),
  ).toEqual([]);
});

test('metrics that stand in rows have one each', () => {
  expect(shown([seen(4, 1, 5), seen(4, 2, 6), seen(5, 1, 7)], { ...of, lines: [] })).toEqual([
    [4, 5],
    [5, 7],
  ]);
});
