import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';
import { sheetCsv } from '../../lib/reports/csv';
import { productRows } from '../../lib/reports/product-rows';
import { productWorkbook } from '../../lib/reports/product-workbook';
import { workbookXlsx } from '../../lib/reports/xlsx';
import { readBack, sheetText } from './read-back';
import { seededQuarter } from './seeded-quarter';

const input = seededQuarter();
const SHOP = input.contract.shopIds[0] ?? '';

/** One product's sales and visitors over a period, read the morning after. */
function reading(id: string, from: string, to: string, given: Partial<Observation> = {}): SnapshotFacts {
  const snapshotId = `${id} ${from} ${to}`;
  const readAt = `${to}T16:30:00.000Z`;
  const observation = (metric: 'sales' | 'visitors', column: number, shown: number): Observation => ({
    metric,
    entity: { kind: 'product', id, name: `=商品${id}` },
    period: { from, to },
    open: false,
    shown,
    lo: shown,
    hi: shown,
    unit: metric === 'sales' ? 'CNY' : 'count',
    why: 'exact',
    readAt,
    summary: false,
    evidence: { snapshotId, frame: 0, table: 0, row: 0, column },
    ...given,
  });
  return {
    snapshotId,
    shopId: SHOP,
    consoleId: 'sycm',
    page: 'item_rank',
    readAt,
    day: to,
    tables: [
      {
        frame: 0,
        table: 0,
        title: '商品排行',
        rows: 'product',
        period: { from, to },
        open: false,
        coverage: { shown: 1, total: 1 },
        columns: [],
        doubts: [],
      },
    ],
    observations: [observation('sales', 1, 12_345), observation('visitors', 2, 67)],
  };
}

function wishOf(facts: readonly SnapshotFacts[]) {
  return { ...input, history: createHistory(facts) };
}

const facts = [
  reading('612345678901', '2026-11-20', '2026-11-20'),
  reading('612345678901', '2026-11-16', '2026-11-22'),
  reading('7', '2026-11-20', '2026-11-20', { open: true }),
];
const book = productWorkbook(wishOf(facts));
const [sheet] = book.sheets;

describe('the product table', () => {
  test('has a row for each product and each day or week that was read, the newest first', () => {
    const days = sheet.rows.map((row) => row.flatMap((cell) => (cell.kind === 'day' ? [cell.day] : [])));
    expect(days).toEqual([
      ['2026-11-16', '2026-11-22'],
      ['2026-11-20', '2026-11-20'],
      ['2026-11-20', '2026-11-20'],
    ]);
  });
  test('shows an open day as at least so much, and leaves the other end blank', async () => {
    const read = readBack(await workbookXlsx(book, 'zh-CN'));
    const [name = ''] = read.SheetNames;
    const lines = sheetText(read.Sheets[name] ?? {}).split('\n');
    expect(lines[0]).toBe(
      '商品 | 商品 ID | 从 | 到 | 支付金额 至少（元） | 支付金额 至多（元） | 访客数 至少 | 访客数 至多',
    );
    expect(lines.find((line) => line.includes('| 7 |'))).toContain('123.45 |  | 67 | ');
  });
  test('writes a .csv in which no cell begins a formula and a long id stays a text', () => {
    const csv = sheetCsv(sheet, book, 'zh-CN');
    expect(csv.startsWith('\uFEFF商品,商品 ID,')).toBe(true);
    expect(csv).toContain('612345678901\t');
    expect(csv).not.toMatch(/(?:^|,|\n)"?=/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
  test('takes the days of a quarter that is over and none besides', () => {
    const early = reading('1', '2026-08-31', '2026-08-31');
    const today = reading('1', '2026-12-01', '2026-12-01');
    expect(productWorkbook(wishOf([early, today])).sheets[0].rows).toEqual([]);
  });
  test('names the page behind every column, and how to read a row', () => {
    expect(book.sheets).toHaveLength(3);
    expect(book.sheets[1]?.rows).toHaveLength(2);
  });
  test('of a shop of which nothing was read has heads and no rows', async () => {
    const empty = productWorkbook(wishOf([]));
    expect(empty.sheets[0].rows).toEqual([]);
    expect(readBack(await workbookXlsx(empty, 'en')).SheetNames).toEqual(['Products', 'Sources', 'About']);
  });
});

test('rows keep figures apart by product, period and metric', () => {
  const { rows, metrics } = productRows(wishOf(facts), { from: '2026-11-01', to: '2026-11-30' });
  expect(metrics.map(({ metric }) => metric)).toEqual(['sales', 'visitors']);
  expect(rows.map(({ figures }) => figures.get('visitors')?.value)).toEqual([
    { lo: 67, hi: 67 },
    { lo: 67, hi: 67 },
    { lo: 67, hi: Infinity },
  ]);
});
