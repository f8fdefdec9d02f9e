import type { SnapshotFacts } from '../metrics/types';
import { newestOf } from '../quantity/period';
import type { Block, Cell, ReportDocument } from './document';
import { readingsOf, sourceOf } from './week-sources';

type Readings = ReturnType<typeof readingsOf>;

function withSource(cell: Cell, readings: Readings): Cell {
  const { evidence = [] } = cell;
  if (evidence.length === 0) return cell;
  return {
    ...cell,
    asOf: cell.asOf ?? newestOf(evidence.map(({ snapshotId }) => readings.get(snapshotId)?.readAt)),
    source: cell.source ?? sourceOf(readings, evidence),
  };
}

function blockWithSources(block: Block, readings: Readings): Block {
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map((cells) => cells.map((cell) => withSource(cell, readings))) };
}

/** The report with page and time beside every figure that rests on cells and does not name them yet. */
export function sourced(report: ReportDocument, facts: readonly SnapshotFacts[]): ReportDocument {
  const readings = readingsOf(facts);
  return { ...report, blocks: report.blocks.map((block) => blockWithSources(block, readings)) };
}
