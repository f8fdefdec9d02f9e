import { describe, expect, test } from 'vitest';
import { costColumns, type CostRow, costRows } from '../../lib/contracts/cost-sheet';
import type { ReadTable } from '../../lib/reading/types';

function sheet(header: readonly string[], ...rows: readonly (readonly string[])[]): ReadTable {
  return {
    title: null,
    kind: 'table',
    columns: header.map((label) => ({ label })),
    rows: rows.map((cells) => ({
      cells: cells.map((text) => ({ text })),
      ...(cells[0] === '合计' && { summary: true }),
    })),
    coverage: { shown: rows.length, total: null },
  };
}

const products = [
  { id: '682934571203', name: '羊毛开衫 秋季新款' },
  { id: '682934571204', name: '法式碎花裙' },
  { id: '1', name: '冰丝袖套' },
  { id: '2', name: '冰丝袖套' },
];

function read(header: readonly string[], ...rows: readonly (readonly string[])[]): CostRow[] {
  const table = sheet(header, ...rows);
  const columns = costColumns(table);
  if (columns.cost === undefined) throw new Error('No cost column');
  return costRows(table, { ...columns, cost: columns.cost }, { currency: 'CNY', products });
}

describe('the columns of a sheet', () => {
  test.each([
    [['商品ID', '商品名称', '成本价（元）'], { id: 0, name: 1, cost: 2 }],
    [['品名', '货号', '采购价'], { name: 0, sku: 1, cost: 2 }],
    [['宝贝ID', '标题', '售价', '进价', '毛利率'], { id: 0, name: 1, cost: 3 }],
    [['商品编号', '拿货价', '总成本', '成本率', '推广成本'], { id: 0, cost: 1 }],
    [['Product ID', 'Product name', 'Unit cost'], { id: 0, name: 1, cost: 2 }],
    // Which of two holds is for the merchant to say.
    [['商品ID', '不含税成本', '含税成本'], { id: 0, cost: undefined }],
    [['商品ID', '点击成本', '物流成本'], { id: 0, cost: undefined }],
  ])('%j', (header, columns) => {
    expect(costColumns(sheet(header))).toMatchObject(columns);
  });
});

describe('a row', () => {
  const header = ['商品ID', '商品名称', '成本价'];
  test.each([
    ['by its id', ['682934571203', '', '45.5'], { id: '682934571203', seen: true }, 4550],
    ['by its name alone', ['', '羊毛开衫秋季新款', '¥45.50'], { id: '682934571203', seen: true }, 4550],
    [
      'by its name when its id is none of a console',
      ['A-001', '法式碎花裙', '60'],
      { id: '682934571204' },
      6000,
    ],
    [
      'that no page showed yet, by the id it states',
      ['777', '新款', '1,200.00'],
      { id: '777', seen: false },
      120_000,
    ],
  ])('is of a product known %s', (_, cells, found, amountMinor) => {
    const [row] = read(header, cells);
    expect(row).toMatchObject({ found, amountMinor });
    expect(row?.refused).toBeUndefined();
  });
  test.each([
    ['cost-missing', ['682934571203', '', '']],
    ['cost-missing', ['682934571203', '', '-']],
    ['cost-unreadable', ['682934571203', '', '约45']],
    ['cost-unreadable', ['682934571203', '', '1.2万']],
    ['cost-unreadable', ['682934571203', '', '45.505']],
    ['cost-unreadable', ['682934571203', '', '$45']],
    ['cost-unreadable', ['682934571203', '', '40-50']],
    ['cost-unreadable', ['682934571203', '', '-3']],
    ['cost-zero', ['682934571203', '', '0']],
    ['product-missing', ['', '', '45']],
    ['product-missing', ['6.82935E+11', '', '45']],
    ['name-unknown', ['6.82935E+11', '没读过的商品', '45']],
    ['name-twice', ['', '冰丝袖套', '45']],
  ])('is refused as %s: %j', (refused, cells) => {
    expect(read(header, cells)).toMatchObject([{ refused }]);
  });
  test('that sums up the others is none', () => {
    expect(read(header, ['1', '', '8'], ['合计', '', '8'])).toHaveLength(1);
  });
});

describe('several rows of one product', () => {
  const header = ['商品ID', 'SKU', '成本'];
  test('with one cost are one', () => {
    expect(read(header, ['1', '红', '8'], ['1', '蓝', '8.00'])).toMatchObject([{ amountMinor: 800 }]);
  });
  test('with several costs give none of them', () => {
    expect(read(header, ['1', '红', '8'], ['1', '蓝', '9'])).toMatchObject([
      { refused: 'differs' },
      { refused: 'differs' },
    ]);
  });
});
