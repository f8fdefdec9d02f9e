import { expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import { isProblem } from '../../lib/problem';
import { csv } from './exports';
import { utf8, xlsx } from './make';

async function read(bytes: Uint8Array, name: string) {
  const file = await readFile(bytes, name);
  if (isProblem(file)) throw new Error(JSON.stringify(file));
  return file.reading;
}

test('the script inside a cell is no part of its number', async () => {
  const page = `<html><body><style>td{color:red}</style><table><tr><th>支付金额</th><th>访客数</th></tr>
    <tr><td>12.00<script>let a = 99</script></td><td>4<STYLE>.a{}</STYLE></td></tr></table></body></html>`;
  const { tables } = await read(utf8(page), '报表.xls');
  expect(tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['12.00', '4']);
});

test('a subtotal below an id that its rows share is no row of its own', async () => {
  const rows = [
    ['商品ID', '商品名称', 'SKU ID', '支付金额'],
    ['620000000007', '外套', '5001', '20.00'],
    [null, null, '5002', '30.00'],
    [null, null, '小计', '50.00'],
  ];
  const merges = [0, 1].map((column) => ({ startRow: 1, startCol: column, endRow: 3, endCol: column }));
  const { tables } = await read(await xlsx({ name: '明细', rows, merges }), 'sku.xlsx');
  expect(tables[0]?.rows.map(({ summary }) => summary ?? false)).toEqual([false, false, true]);
});

test('a sign before an id and a row of averages are no part of the figures', async () => {
  const rows = [
    ['日期', '商品ID', '支付金额'],
    ['2026-11-20', "'620000000007", '20.00'],
    ['2026-11-21', '`620000000007', '30.00'],
    ['日均', '', '25.00'],
  ];
  const [table] = (await read(utf8(csv(rows)), '明细.csv')).tables;
  expect(table?.rows.map(({ cells }) => cells[1]?.text)).toEqual(['620000000007', '620000000007', '']);
  expect(table?.coverage.shown).toBe(2);
});

test('statements that stand beside each other are told apart', async () => {
  const rows = [
    ['店铺：示例店', '终端：全部'],
    ['时间范围：2026-11-16 至 2026-11-22', '导出时间：2026-11-23 10:00:00'],
    [],
    ['商品ID', '商品名称', '支付金额'],
    ['620000000007', '外套', '20.00'],
  ];
  const { tables, context } = await read(utf8(csv(rows)), '概况.csv');
  expect(tables[0]?.dates).toEqual(['时间范围：2026-11-16 至 2026-11-22']);
  expect(context.header).toContain('店铺：示例店');
});

test.each([
  ['0!.0,"万"', 123_456.78, '12.3万'],
  ['0\\.0,"万"', 123_456.78, '12.3万'],
  ['[>=10000]0"."0,"万";0', 1_234_567, '123.5万'],
  ['[>=10000]0"."0,"万";0', 5000, '5000'],
  ['0\\.00,,"亿"', 1_234_567_890, '12.35亿'],
  ['0\\.0000"万"', 123_456.78, '12.3457万'],
  ['[$-804]0.00', 12.5, '12.50'],
  ['[$¥-804]#,##0.00', 12.5, '¥12.50'],
  ['[DBNum2][$-804]G/通用格式', 12, '12'],
])('under the format %s the number %d is %s', async (format, value, text) => {
  const rows = [
    ['商品', '支付金额'],
    ['外套', value],
  ];
  const { tables } = await read(await xlsx({ name: '明细', rows, formats: { '1,1': format } }), 'a.xlsx');
  expect(tables[0]?.rows[0]?.cells[1]?.text).toBe(text);
});
