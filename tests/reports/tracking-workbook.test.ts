import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import { sheetCsv } from '../../lib/reports/csv';
import { numberOf } from '../../lib/reports/figure-cells';
import { trackingWorkbook } from '../../lib/reports/tracking-workbook';
import { workbookXlsx } from '../../lib/reports/xlsx';
import { cellsOf, readBack, sheetText, wrongResults } from './read-back';
import { seededQuarter } from './seeded-quarter';

const book = trackingWorkbook(seededQuarter());
const [days, weeks] = book.sheets;

function columnOf(sheet: typeof days, key: string): number {
  return sheet.columns.findIndex(({ title }) => title.key === key);
}

describe('the tracking table', () => {
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    const read = readBack(await workbookXlsx(book, locale));
    const text = read.SheetNames.map((name) => `# ${name}\n${sheetText(read.Sheets[name] ?? {})}`).join(
      '\n\n',
    );
    await expect(text).toMatchFileSnapshot(`golden/tracking.${locale}.txt`);
    await expect(sheetCsv(days, book, locale)).toMatchFileSnapshot(`golden/tracking.${locale}.csv`);
  });
  test('has a row for each day of the contract that is over', () => {
    expect(days.rows).toHaveLength(91);
    expect(days.rows[0]?.[0]).toEqual({ kind: 'day', day: '2026-09-01' });
    expect(days.rows.at(-1)?.[0]).toEqual({ kind: 'day', day: '2026-11-30' });
  });
  test('leaves a day that was not read blank in every figure, and says what to read', () => {
    const row = days.rows.find(([cell]) => cell?.kind === 'day' && cell.day === '2026-11-20') ?? [];
    expect(row.slice(1, -1).every(({ kind }) => kind === 'blank')).toBe(true);
    expect(row.at(-1)?.kind).toBe('text');
  });
  test('shows a day that was read before it was over as at least so much', () => {
    const row = days.rows.find(([cell]) => cell?.kind === 'day' && cell.day === '2026-11-26') ?? [];
    expect(numberOf(row[1] ?? { kind: 'blank' })).toBeGreaterThan(0);
    expect(row[2]).toEqual({ kind: 'blank' });
    expect(row[columnOf(days, 'sheets:roi')]).toEqual({ kind: 'blank' });
  });
  test('holds formulas that come to what is stored', async () => {
    const read = readBack(await workbookXlsx(book, 'zh-CN'));
    const formulas = Object.values(read.Sheets).flatMap((sheet) =>
      cellsOf(sheet).filter(({ cell }) => cell.f),
    );
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.some(({ cell }) => String(cell.f).startsWith('SUM('))).toBe(true);
    expect(wrongResults(read)).toEqual([]);
  });
  test('marks what moved by more than a fifth for certain, and nothing else', () => {
    const [least, most, watch] = ['sheets:change-least', 'sheets:change-most', 'sheets:watch'].map((key) =>
      columnOf(weeks ?? days, key),
    );
    const rows = weeks?.rows ?? [];
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const [lo, hi] = [least, most].map((at) => numberOf(row[at ?? -1] ?? { kind: 'blank' }));
      const certain = (lo !== undefined && lo > 0.2) || (hi !== undefined && hi < -0.2);
      expect(row[watch ?? -1]?.kind).toBe(certain ? 'text' : 'blank');
    }
  });
  test('of a contract of which nothing was read shows days without figures', async () => {
    const input = { ...seededQuarter(), history: createHistory([]) };
    const empty = trackingWorkbook(input);
    expect(empty.sheets[0].rows).toHaveLength(91);
    expect(empty.sheets[0].rows.flat().some((cell) => numberOf(cell) !== undefined)).toBe(false);
    const read = readBack(await workbookXlsx(empty, 'en'));
    expect(read.SheetNames).toHaveLength(5);
  });
  test('of a contract that begins today has heads and no days', async () => {
    const input = seededQuarter();
    const contract = { ...input.contract, start: '2026-12-01' };
    const fresh = trackingWorkbook({ ...input, contract });
    expect(fresh.sheets[0].rows).toEqual([]);
    expect(readBack(await workbookXlsx(fresh, 'zh-CN')).SheetNames).toHaveLength(5);
  });
});
