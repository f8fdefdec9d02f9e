import { describe, expect, test } from 'vitest';
import { trailsTo } from '../../lib/browser/highlight';
import { payloads } from '../../lib/browser/schemas';
import type { ReadTable } from '../../lib/reading/types';

const table: ReadTable = {
  title: '商品排行',
  kind: 'table',
  columns: [{ label: '商品' }, { label: '成交 / 支付金额' }, { label: '买家电话' }],
  rows: [
    { cells: [{ text: '合计' }, { text: '¥9.00' }, { text: '' }], summary: true },
    { cells: [{ text: '春款连衣裙 ID：623112345678' }, { text: '¥5.00 较前一日 3%' }, { text: '***' }] },
    { cells: [{ text: '秋款外套' }, { text: '\uE6EB\uE1A2' }, { text: '***' }] },
  ],
  coverage: { shown: 2, total: 2 },
};

describe('the trail to what was read', () => {
  test('leads to a table by its labels and first and last rows, then by its labels alone', () => {
    expect(trailsTo(table)).toEqual([
      [['商品', '支付金额', '买家电话', '春款连衣裙', '¥5.00', '秋款外套', '\uE6EB\uE1A2']],
      [['商品', '支付金额', '买家电话']],
    ]);
  });
  test('leads to a cell by its table, its row and its own text', () => {
    expect(trailsTo(table, { row: 2, column: 1 })).toEqual([
      [
        ['商品', '支付金额', '买家电话', '春款连衣裙', '¥5.00', '秋款外套', '\uE6EB\uE1A2'],
        ['秋款外套'],
        ['\uE6EB\uE1A2'],
      ],
      [['秋款外套'], ['\uE6EB\uE1A2']],
    ]);
  });
  test('never holds what was masked, and fits into its message', () => {
    const trails = trailsTo({ ...table, rows: [{ cells: [{ text: '***' }, { text: '长'.repeat(9000) }] }] });
    expect(JSON.stringify(trails)).not.toContain('*');
    expect(payloads['bg-highlight'].safeParse({ trails }).success).toBe(true);
  });
  test('of a table without any text leads nowhere', () => {
    expect(trailsTo({ ...table, columns: [{ label: '' }], rows: [] })).toEqual([]);
  });
});
