import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
import { oneTable, plain, tablesOf } from './stage';

const labels = ['商品', '访客数', '支付金额'];
const rows = [
  ['茶杯', '1,057', '¥5,937.29'],
  ['茶壶', '5,416', '¥2,218.26'],
  ['茶盘', '4,231', '¥1,568.47'],
];
const lines = [labels, ...rows];
const box = (text: string, style = '') => `<div style="${style}">${text}</div>`;
const all = (style = '') => lines.flatMap((line) => line.map((text) => box(text, style))).join('');

it('reads boxes that stand right inside an open shadow root', () => {
  const host = document.createElement('x-report');
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = lines
    .map((line) => `<div style="display:flex">${line.map((text) => box(text, 'width:150px')).join('')}</div>`)
    .join('');
  expect(plain(readTables(document)[0])).toEqual({ labels, rows });
});

it('reads rows that each keep their cells in a shadow root of their own', () => {
  const hosts = lines.map((line) => {
    const host = document.createElement('x-row');
    const cells = line.map((text) => box(text, 'width:150px')).join('');
    host.attachShadow({ mode: 'open' }).innerHTML = `<style>:host{display:flex}</style>${cells}`;
    return host;
  });
  const list = document.createElement('section');
  list.append(...hosts);
  document.body.replaceChildren(list);
  expect(plain(readTables(document)[0])).toEqual({ labels, rows });
});

it('reads columns that each end in a sum', () => {
  const sums = ['合计', '10,704', '¥9,724.02'];
  const column = (c: number) =>
    `<div style="width:150px">${lines.map((line) => box(line[c] ?? '')).join('')}<div class="sum" style="font-weight:700">${sums[c]}</div></div>`;
  const table = oneTable(`<div style="display:flex">${[0, 1, 2].map(column).join('')}</div>`);
  expect(plain(table)).toEqual({ labels, rows: [...rows, sums] });
  expect(table.rows.map(({ summary = false }) => summary)).toEqual([false, false, false, true]);
});

it('names boxes by the groups and columns that stand over them', () => {
  const cell = (text: string) => box(text, 'width:150px');
  const line = (cells: string) => `<div style="display:flex">${cells}</div>`;
  const group = `<div><div style="text-align:center">支付</div>${line(cell('支付金额') + cell('支付件数'))}</div>`;
  const table = oneTable(
    `<div>${line(cell('商品') + group)}${rows.map((row) => line(row.map(cell).join(''))).join('')}</div>`,
  );
  expect(plain(table)).toEqual({ labels: ['商品', '支付 / 支付金额', '支付 / 支付件数'], rows });
});

it('passes over a box in the header that only keeps room for a scroll bar', () => {
  const line = (texts: readonly string[], more = '') =>
    `<div style="display:flex;width:600px">${texts.map((text) => box(text, 'flex:1;overflow:hidden')).join('')}${more}</div>`;
  const room = '<div aria-hidden="true"><div></div></div>';
  const table = oneTable(
    `<div>${line(labels, room)}<div>${rows.map((row) => line(row)).join('')}</div></div>`,
  );
  expect(plain(table)).toEqual({ labels, rows });
});

describe('panes beside rows of boxes', () => {
  const line = (texts: readonly string[]) =>
    `<div style="display:flex;height:30px">${texts.map((text) => box(text, 'width:150px')).join('')}</div>`;
  const pane = (from: number, to: number, more = '') =>
    `<div style="flex:none;${more}">${lines.map((texts) => line(texts.slice(from, to))).join('')}</div>`;

  it.each([
    ['names before them', (names: string, figures: string) => names + figures],
    ['names in boxes over the figures', (names: string, figures: string) => figures + names],
  ])('hold the %s', (_, join) => {
    const names = pane(0, 1, join('a', 'b') === 'ab' ? '' : 'position:absolute;left:0;top:0');
    const figures = `<div style="overflow:auto;width:250px;${join('a', 'b') === 'ab' ? '' : 'margin-left:150px'}">${pane(1, 3)}</div>`;
    const table = oneTable(`<div style="display:flex;position:relative">${join(names, figures)}</div>`);
    expect(plain(table)).toEqual({ labels, rows });
  });

  it('have their names in parts of their own, before and behind', () => {
    const more = ['计划', ...rows.map((_, r) => `推广 ${r + 1}`)];
    const part = (column: readonly string[]) => `<div>${column.map((text) => line([text])).join('')}</div>`;
    const four = (head: string, names: string) => `<div>${head}</div>${names}`;
    const left = four(line([labels[0] ?? '']), part(rows.map(([name = '']) => name)));
    const middle = four(
      line(labels.slice(1)),
      `<div>${rows.map((texts) => line(texts.slice(1))).join('')}</div>`,
    );
    const right = four(line(more.slice(0, 1)), part(more.slice(1)));
    const sides = [left, middle, right].map((side) => `<div>${side}</div>`).join('');
    expect(plain(oneTable(`<div style="display:flex">${sides}</div>`))).toEqual({
      labels: [...labels, '计划'],
      rows: rows.map((texts, r) => [...texts, more[r + 1]]),
    });
  });

  it('are none where a menu of as many lines stands at other heights', () => {
    const menu = `<div style="flex:none">${['商品', '订单', '数据', '设置'].map((text) => box(text, 'height:44px')).join('')}</div>`;
    expect(plain(oneTable(`<div style="display:flex">${menu}${pane(0, 3)}</div>`))).toEqual({ labels, rows });
  });
});

it('reads a list of terms and their figures as cards', () => {
  const [table] = tablesOf(
    '<dl style="display:grid;grid-template-columns:80px 1fr"><dt>支付金额</dt><dd>¥12,340.00</dd><dt>访客数</dt><dd>3,210</dd></dl>',
  );
  expect(table?.kind).toBe('cards');
  expect(plain(table)).toEqual({ labels: ['支付金额', '访客数'], rows: [['¥12,340.00', '3,210']] });
});

describe('grids whose cells stand in no rows', () => {
  const columns = labels.map((_, c) => lines.map((line) => line[c] ?? ''));
  const placed = lines
    .flatMap((line, r) =>
      line.map(
        (text, c) =>
          `<div role="gridcell" style="position:absolute;width:150px;height:30px;left:${c * 150}px;top:${r * 30}px">${text}</div>`,
      ),
    )
    .join('');
  it.each([
    ['in a CSS grid', `<div style="display:grid;grid-template-columns:2fr 1fr 1fr">${all()}</div>`],
    ['that wrap', `<div style="display:flex;flex-wrap:wrap;width:600px">${all('width:33.3%')}</div>`],
    [
      'in rows without boxes of their own',
      `<div style="display:grid;grid-template-columns:repeat(3,150px)">${lines
        .map((line) => `<div style="display:contents">${line.map((text) => box(text)).join('')}</div>`)
        .join('')}</div>`,
    ],
    [
      'in columns beside one another',
      `<div style="display:flex">${columns
        .map(
          (column) =>
            `<ul style="width:150px;padding:0">${column.map((text) => `<li>${text}</li>`).join('')}</ul>`,
        )
        .join('')}</div>`,
    ],
    [
      'placed one by one in a single ARIA row',
      `<div role="grid" style="position:relative;height:130px"><div role="row" style="height:130px">${placed}</div></div>`,
    ],
  ])('reads cells %s', (_, markup) => {
    expect(plain(oneTable(markup))).toEqual({ labels, rows });
  });

  it('finds no table in columns of cards, each with name, figure and change', () => {
    const card = (name: string, figure: string) =>
      `<div style="width:200px">${box(name)}${box(figure, 'font-size:24px')}${box('较前一日 12.3%', 'font-size:12px')}${box('较上周同期 5.1%', 'font-size:12px')}</div>`;
    const tables = tablesOf(
      `<div style="display:flex">${card('访客数', '1,057')}${card('支付金额', '¥5,937.29')}${card('花费', '¥88.00')}</div>`,
    );
    expect(tables.map(({ kind, columns: found }) => [kind, found.map(({ label }) => label)])).toEqual([
      ['cards', ['访客数', '支付金额', '花费']],
    ]);
  });

  it('refuses a calendar of boxes', () => {
    const days = [
      'Su',
      'Mo',
      'Tu',
      'We',
      'Th',
      'Fr',
      'Sa',
      ...Array.from({ length: 28 }, (_, i) => `${i + 1}`),
    ];
    expect(
      tablesOf(
        `<div style="display:grid;grid-template-columns:repeat(7,30px)">${days.map((day) => box(day)).join('')}</div>`,
      ),
    ).toEqual([]);
  });
});

describe('names with their values beside them', () => {
  const pairs = [
    ['支付金额', '¥12,345.60'],
    ['访客数', '3,456'],
    ['支付转化率', '3.21%'],
  ];
  it.each([
    [
      'one below another',
      pairs.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join(''),
    ],
    ['in one row', `<tr>${pairs.map(([name, value]) => `<th>${name}</th><td>${value}</td>`).join('')}</tr>`],
    ['in plain cells', pairs.map(([name, value]) => `<tr><td>${name}：</td><td>${value}</td></tr>`).join('')],
  ])('are cards, %s', (_, markup) => {
    const table = oneTable(`<table>${markup}</table>`);
    expect(table.kind).toBe('cards');
    expect(plain(table)).toEqual({
      labels: pairs.map(([name]) => name),
      rows: [pairs.map(([, value]) => value)],
    });
  });

  it('are none without figures', () => {
    expect(
      tablesOf('<table><tr><th>店铺名称</th><td>茶室</td></tr><tr><th>类目</th><td>茶具</td></tr></table>'),
    ).toEqual([]);
  });
});
