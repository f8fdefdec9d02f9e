import { describe, expect, test } from 'vitest';
import { sayParam } from '../../lib/messages/say';
import { derivedCell } from '../../lib/reports/derived-cell';
import type { Cell, ReportDocument } from '../../lib/reports/document';
import { documentHtml } from '../../lib/reports/html';
import { sourceText } from '../../lib/reports/source-text';
import { weeklyPack } from '../../lib/reports/weekly-pack';
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

describe('a figure worked out from others', () => {
  const share = { lo: 0.5, hi: 0.5 };
  const words = () => '50%';
  const early = { evidence: [at(first.snapshotId)], asOf: first.readAt };
  const late = { evidence: [at(second.snapshotId)], asOf: second.readAt };

  test('is given the pages of both, and the time of the newest reading', () => {
    const cell = cellOf(derivedCell(share, words, [late, early]));
    expect(cell).toMatchObject({
      text: '50%',
      derived: true,
      evidence: [...late.evidence, ...early.evidence],
    });
    expect(cell?.asOf).toBe([first.readAt, second.readAt].toSorted().at(-1));
    expect(cell && sourceText(cell, 'zh-CN')).toMatch(/^据.+算出$/);
  });
  test('that is unknown, or rests on no cell, is told without', () => {
    expect(derivedCell(undefined, words, [late])).toEqual({ text: '50%' });
    expect(derivedCell({ lo: 0, hi: Infinity }, words, [late])).toEqual({ text: '50%' });
    expect(derivedCell(share, words, [{}, { evidence: [] }])).toEqual({ text: '50%' });
  });
  test('tells them in print and in the file, for every share and change of the pack', () => {
    const pack = weeklyPack(seededQuarter());
    const cells = pack.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const shares = cells.filter((cell) => /^[-+≥]?\s?[\d.]+%/.test(sayParam('zh-CN', cell.text)));
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect(shares.filter(({ asOf, source }) => asOf === undefined || source === undefined)).toEqual([]);
    expect(documentHtml(pack, 'zh-CN')).toMatch(/<div class="meta">据[^<]+算出 · <span/);
  });
});
