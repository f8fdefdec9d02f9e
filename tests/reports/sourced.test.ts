import { describe, expect, test } from 'vitest';
import type { Cell, ReportDocument } from '../../lib/reports/document';
import { sourced } from '../../lib/reports/sourced';
import { seededQuarter } from './seeded-quarter';

const { facts } = seededQuarter().history;
const [first, second] = facts.filter(({ consoleId }) => consoleId !== undefined);
if (!first || !second) throw new Error('two readings');

const at = (snapshotId: string) => ({ snapshotId, frame: 0, table: 0, row: 0, column: 0 });

function cellOf(cell: Cell): Cell | undefined {
  const report: ReportDocument = {
    title: { key: 'reports:clauses' },
    period: { from: '2026-11-01', to: '2026-11-30' },
    madeAt: '2026-12-01T00:00:00.000Z',
    zone: 'Asia/Shanghai',
    blocks: [{ kind: 'table', columns: [{ key: 'reports:metric' }], rows: [[cell]] }],
  };
  const [block] = sourced(report, facts).blocks;
  return block?.kind === 'table' ? block.rows[0]?.[0] : undefined;
}

describe('a figure without source', () => {
  test('is given its page, and the time of the newest reading behind it', () => {
    const cell = cellOf({ text: '1', evidence: [at(second.snapshotId), at(first.snapshotId)] });
    expect(cell?.asOf).toBe([first.readAt, second.readAt].toSorted().at(-1));
    expect(cell?.source).toBeDefined();
  });
  test('keeps what it names already', () => {
    const cell: Cell = {
      text: '1',
      evidence: [at(first.snapshotId)],
      asOf: '2026-01-01T00:00:00.000Z',
      source: '页',
    };
    expect(cellOf(cell)).toEqual(cell);
  });
  test('that rests on no cell stays without', () => {
    expect(cellOf({ text: '1' })).toEqual({ text: '1' });
    expect(cellOf({ text: '1', evidence: [] })).toEqual({ text: '1', evidence: [] });
    expect(cellOf({ text: '1', evidence: [at('gone')] })?.source).toBeUndefined();
  });
});
