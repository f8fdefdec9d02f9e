import { expect, it } from 'vitest';
import { oneTable, plain, tablesOf } from './stage';

const card = (label: string, value: string, rest = '') =>
  `<div class="col" style="width:180px"><div class="card"><div style="font-size:12px">${label}</div><div style="font-size:24px">${value}</div>${rest}</div></div>`;

it('reads a group of cards as one table of one row', () => {
  const table =
    oneTable(`<h2>数据概览</h2><div style="display:flex">${card('支付金额', '<span>¥</span><span>21,602</span><span>.26</span>', '<div style="font-size:12px">较前一日 <span>12.3%</span></div>')}
    ${card('访客数', '1,234', '<div style="font-size:12px">较前一日 5.1%</div><div style="font-size:12px">同行优秀 <b>4,040</b></div>')}${card('支付转化率', '3.21%')}${card('退款率', '--')}</div>`);
  expect(table.kind).toBe('cards');
  expect(plain(table)).toEqual({
    labels: ['支付金额', '访客数', '支付转化率', '退款率'],
    rows: [['¥21,602.26 较前一日 12.3%', '1,234 较前一日 5.1%', '3.21%', '--']],
  });
  expect(table.rows[0]?.cells.map((cell) => cell.change)).toEqual([
    '较前一日 12.3%',
    '较前一日 5.1%',
    undefined,
    undefined,
  ]);
});

it('takes the size of a page for no figure', () => {
  const shown = tablesOf(
    `<div style="display:flex">${card('Records per page:', '5')}${card('每页行数', '20')}</div>`,
  );
  expect(shown).toEqual([]);
});

it.each([
  ['<svg width="8" height="8"></svg>', '23.36%'],
  ['', undefined],
])('a share beside a picture is a change without a sign: "%s"', (picture, change) => {
  const rest = `<div style="font-size:12px">${picture}<span>23.36%</span></div>`;
  const table = oneTable(
    `<div style="display:flex">${card('支付金额', '¥128,340.50', rest)}${card('访客数', '23,456', rest)}</div>`,
  );
  expect(table.rows[0]?.cells.map((cell) => cell.change)).toEqual([change, change]);
});

it('knows a comparison in brackets, and one with a decimal comma', () => {
  const small = (text: string) => `<div style="font-size:12px">${text}</div>`;
  const table = oneTable(
    `<div style="display:flex">${card('Pengunjung', '4.567', small('-3,1% vs 7 hari lalu'))}${card('Pesanan', '1.024', small('+1,0% dibanding minggu lalu'))}${card('访客数', '1,234', small('(较前一日 5.1%)'))}</div>`,
  );
  expect(plain(table).labels).toEqual(['Pengunjung', 'Pesanan', '访客数']);
  expect(table.rows[0]?.cells.map((cell) => cell.change)).toEqual([
    '-3,1% vs 7 hari lalu',
    '+1,0% dibanding minggu lalu',
    '(较前一日 5.1%)',
  ]);
});
