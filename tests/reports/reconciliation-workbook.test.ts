import { describe, expect, test } from 'vitest';
import { reconciliationWorkbook } from '../../lib/reports/reconciliation-workbook';
import { numberOf } from '../../lib/reports/figure-cells';
import { sheetCsv } from '../../lib/reports/csv';
import { workbookXlsx } from '../../lib/reports/xlsx';
import { endsOf } from '../../lib/settlement/ends';
import { monthOf } from '../../lib/settlement/month';
import { reconcile } from '../../lib/settlement/reconcile';
import { readBack, sheetText, wrongResults } from './read-back';
import { seededQuarter } from './seeded-quarter';

function bookOf(month: number) {
  return reconciliationWorkbook({ ...seededQuarter(), month });
}

describe('the reconciliation workbook', () => {
  test.each(['zh-CN', 'en'] as const)('reads as its golden file in %s', async (locale) => {
    const book = readBack(await workbookXlsx(bookOf(3), locale));
    const text = book.SheetNames.map((name) => `# ${name}\n${sheetText(book.Sheets[name] ?? {})}`).join(
      '\n\n',
    );
    await expect(text).toMatchFileSnapshot(`golden/reconciliation.${locale}.txt`);
    const csv = sheetCsv(bookOf(3).sheets[0], bookOf(3), locale);
    await expect(csv).toMatchFileSnapshot(`golden/reconciliation.${locale}.csv`);
  });
  test.each([1, 2, 3])('of month %i holds formulas that come to what is stored', async (month) => {
    const book = readBack(await workbookXlsx(bookOf(month), 'zh-CN'));
    const formulas = Object.values(book.Sheets).flatMap((sheet) =>
      Object.values(sheet).filter((cell: { f?: string }) => cell.f !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(8);
    expect(wrongResults(book)).toEqual([]);
  });
  test.each([1, 2, 3])('says of month %i what the reconciliation says', (month) => {
    const wish = { ...seededQuarter(), month };
    const sheet = reconcile(wish, monthOf(wish).served);
    const { rows } = bookOf(month).sheets[0];
    const shown = (row: number) => [1, 2].map((side) => numberOf(rows[row]?.[side] ?? { kind: 'blank' }));
    for (const [row, { value }] of [
      [0, sheet.sales],
      [6, sheet.cost],
      [8, sheet.profit],
      [12, sheet.fullProfit],
    ] as const) {
      const { least, most } = endsOf(value);
      expect(shown(row)).toEqual([least, most].map((end) => (Number.isFinite(end) ? end : undefined)));
    }
  });
  test('leaves blank what is not known and says why', () => {
    const { rows } = bookOf(3).sheets[0];
    const platform = rows[10] ?? [];
    expect(platform.slice(1, 3)).toEqual([{ kind: 'blank' }, { kind: 'blank' }]);
    expect(platform[5]?.kind).toBe('text');
    for (const row of rows)
      for (const cell of row.slice(1, 3)) if (numberOf(cell) === 0) expect(rows.indexOf(row)).toBe(11);
  });
  test('keeps its heads in sight and gives money two decimals', async () => {
    const bytes = await workbookXlsx(bookOf(2), 'en');
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(bytes);
    const first = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(first).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(first).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    const names = readBack(bytes).Workbook?.Names ?? [];
    expect(names.filter(({ Name }) => Name === '_xlnm.Print_Titles')).toHaveLength(4);
    const sheet = readBack(bytes).Sheets['Reconciliation'] ?? {};
    expect(sheet['!autofilter']?.ref).toBe('A1:F14');
    expect(sheet['B2'].t).toBe('n');
    expect(sheet['B2'].z).toBe('#,##0.00');
  });
});
