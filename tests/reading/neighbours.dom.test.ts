import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
import { oneTable, plain, show, tablesOf } from './stage';

const labels = ['商品', '访客数', '支付金额'];
const cups = [
  ['茶杯', '1,002', '¥2,214.60'],
  ['茶壶', '980', '¥1,190.00'],
  ['茶盘', '77', '¥310.50'],
];
const totals = ['合计', '2,059', '¥3,715.10'];
const line = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const WIDE = 'width:480px;table-layout:fixed;border-collapse:collapse';
const TABLE = `<table style="${WIDE}"><thead>${line('th', labels)}</thead><tbody>${cups.map((texts) => line('td', texts)).join('')}</tbody></table>`;

describe('cards', () => {
  const card = (label: string, figure: string) =>
    `<div style="width:200px"><div style="font-size:12px">${label}</div><div style="font-size:24px">${figure}</div></div>`;
  const two = card('访客数', '1,234') + card('退款率', '3.2');

  it('are told from a number beside a name in the bar above them', () => {
    const bar =
      '<header style="display:flex"><b>商家中心</b><span>首页</span><span>茶室旗舰店</span><span>12</span></header>';
    const table = oneTable(`<div>${bar}<main><div style="display:flex">${two}</div></main></div>`);
    expect(plain(table).labels).toEqual(['访客数', '退款率']);
  });

  it('keep the unit that stands a few pixels off', () => {
    const unit = (text: string) => `<span style="margin-left:4px;font-size:14px">${text}</span>`;
    const table = oneTable(
      `<div style="display:flex">${card('退款率', `<span>3.2</span>${unit('%')}`)}${card('曝光', `<span>92.1</span>${unit('万次')}`)}</div>`,
    );
    expect(plain(table).rows).toEqual([['3.2%', '92.1 万次']]);
  });
});

describe('pagers', () => {
  it('belong to the outer table when a row of it holds another', () => {
    const inner = `<table>${line('th', ['规格', '库存'])}${line('td', ['白', '12'])}${line('td', ['青', '9'])}</table>`;
    const outer = TABLE.replace('</tbody>', `<tr><td colspan="3">${inner}</td></tr></tbody>`);
    const tables = tablesOf(`<section>${outer}<div><span>共 48 条</span></div></section>`);
    expect(tables.map(({ coverage }) => coverage.total)).toEqual([48, null]);
  });

  it('are not the counts of groups of rows', () => {
    const group = (name: string, texts: readonly string[][]) =>
      `<tr><td colspan="3"><b>${name}</b><span>(${texts.length} items)</span></td></tr>${texts.map((one) => line('td', one)).join('')}`;
    const table = oneTable(
      `<section><p>茶具 (1 items)</p><table><thead>${line('th', labels)}</thead><tbody>${group('茶具', cups)}</tbody></table><p>1-3 of 30 rows</p></section>`,
    );
    expect(table.coverage.total).toBe(30);
  });

  it('may be laid out by a table of one row, with columns as many as the rows above have', () => {
    const pager =
      '<table style="width:480px"><tr><td></td><td><table><tr><td>«</td><td>Page 1</td><td>»</td></tr></table></td><td><span>View 1 - 3 of 30</span></td></tr></table>';
    const table = oneTable(`<section><div>${TABLE}</div><div>${pager}</div></section>`);
    expect(plain(table).rows).toEqual(cups);
    expect(table.coverage.total).toBe(30);
  });

  it('stand in the slot of a table that is drawn in a shadow root', () => {
    show('<section><div id="host"><p slot="pager">共 48 条</p></div></section>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `${TABLE}<slot name="pager"></slot>`;
    expect(readTables(document)[0]?.coverage.total).toBe(48);
  });

  it('count no row twice where the grid numbers a row that is not drawn', () => {
    const row = (at: number, role: string, texts: readonly string[], height = 24) =>
      `<div role="row" aria-rowindex="${at}" style="display:flex;height:${height}px;overflow:hidden">${texts.map((text) => `<div role="${role}" style="width:120px">${text}</div>`).join('')}</div>`;
    const rows = cups.map((texts, i) => row(i + 2, 'gridcell', texts)).join('');
    const table = oneTable(
      `<div role="grid" aria-rowcount="6">${row(1, 'columnheader', labels)}${rows}${row(5, 'gridcell', totals)}${row(6, 'gridcell', ['', '', ''], 0)}</div>`,
    );
    expect(table.coverage).toEqual({ shown: 3, total: 3 });
  });
});

describe('parts of one table', () => {
  const part = (inner: string) => `<div><table style="${WIDE}">${inner}</table></div>`;

  it('are its totals, in the tags of a header', () => {
    const table = oneTable(`<section>${TABLE}${part(`<thead>${line('th', totals)}</thead>`)}</section>`);
    expect(plain(table)).toEqual({ labels, rows: [...cups, totals] });
    expect(table.rows.at(-1)?.summary).toBe(true);
  });

  it('are a header of groups and its rows, beside the clone of as many columns as its last line has', () => {
    const high = (inner: string) => inner.replaceAll(/<(t[hd])/g, '<$1 style="height:25px;padding:0"');
    const head = high(
      `<thead><tr><th rowspan="2">商品</th><th colspan="2">经营</th></tr>${line('th', labels.slice(1))}</thead>`,
    );
    const rows = (wide: number) => high(cups.map((texts) => line('td', texts.slice(0, wide))).join(''));
    const clone = `<div style="position:absolute;left:0;top:0"><div><table style="${WIDE};width:320px">${high('<th style="height:50px">商品</th><th>访客数</th>').replace('25', '50')}</table></div><div><table style="${WIDE};width:320px">${rows(2)}</table></div></div>`;
    const [table] = tablesOf(`<div style="position:relative">${part(head)}${part(rows(3))}${clone}</div>`);
    expect(table?.columns.map(({ label }) => label)).toContain('经营 / 支付金额');
    expect(table?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(cups.map((texts) => texts.at(-1)));
  });

  it('are header, body and totals in boxes of their own', () => {
    const row = (texts: readonly string[]) =>
      `<div style="display:flex">${texts.map((text) => `<div style="width:120px">${text}</div>`).join('')}</div>`;
    const table = oneTable(
      `<div><div>${row(labels)}</div><div>${cups.map(row).join('')}</div><div>${row(totals)}</div></div>`,
    );
    expect(plain(table)).toEqual({ labels, rows: [...cups, totals] });
  });

  it('are rows of boxes, and beside them the number of all rows', () => {
    const row = (texts: readonly string[], place = '') =>
      `<div style="display:flex;${place}">${texts.map((text) => `<div style="width:120px">${text}</div>`).join('')}</div>`;
    const at = (i: number) => row(cups[i] ?? [], `position:absolute;top:${i * 30 + 30}px`);
    const table = oneTable(
      `<section style="position:relative;height:150px">${row(labels)}${at(2)}${at(0)}${at(1)}<p style="position:absolute;bottom:0">共 2 页 / 6 条</p></section>`,
    );
    expect(plain(table)).toEqual({ labels, rows: cups });
    expect(table.coverage.total).toBe(6);
  });

  it('are the one name beside boxes to tick, in a grid above theirs', () => {
    const pane = (wide: number, texts: readonly (readonly string[])[]) =>
      part(texts.map((one) => line('td', one)).join('')).replaceAll('480px', `${wide}px`);
    const box = '<input type="checkbox" style="margin:0">';
    const left =
      pane(160, [['', '商品']]) +
      pane(
        160,
        cups.map(([name = '']) => [box, name]),
      );
    const right =
      pane(320, [labels.slice(1)]) +
      pane(
        320,
        cups.map((texts) => texts.slice(1)),
      );
    const table = oneTable(
      `<style>td{height:24px;padding:0}</style><div style="display:flex"><div>${left}</div><div>${right}</div></div>`,
    );
    expect(plain(table)).toEqual({ labels, rows: cups });
  });

  it('are no cells of a header that are not drawn', () => {
    const group = '<tr><th colspan="2">流量</th><th class="gone"></th><th>成交</th></tr>';
    const page = `<style>.gone{display:none}</style>${TABLE.replace('<thead>', `<thead>${group}`)}`;
    expect(plain(oneTable(page)).labels).toEqual(['流量 / 商品', '流量 / 访客数', '成交 / 支付金额']);
  });

  it('are not the columns whose texts a clone hides', () => {
    const veil = (text: string) => `<div style="visibility:hidden">${text}</div>`;
    const grouped = `<thead><tr><th rowspan="2">商品</th><th colspan="2">经营</th></tr>${line('th', labels.slice(1))}</thead>`;
    const clone = `<thead><tr><th rowspan="2">商品</th><th colspan="2">${veil('经营')}</th></tr>${line('th', labels.slice(1))}</thead>`;
    const rows = (texts: readonly string[][]) =>
      `<tbody>${texts.map((one) => line('td', one)).join('')}</tbody>`;
    const main = rows(cups.map(([name = '', ...rest]) => [veil(name), ...rest]));
    const over = rows(cups.map(([name = '', ...rest]) => [name, ...rest.map(veil)]));
    const at = (width: number, inner: string) =>
      `<div style="position:absolute;left:0;top:0;width:${width}px;overflow:hidden"><table style="${WIDE}">${inner}</table></div>`;
    const table = oneTable(
      `<div style="position:relative;height:200px">${at(480, grouped + main)}${at(160, clone + over)}</div>`,
    );
    expect(plain(table)).toEqual({ labels: ['商品', '经营 / 访客数', '经营 / 支付金额'], rows: cups });
  });
});

it('is not loading because bars pulse below the part of it that is on view', () => {
  const bar =
    '<div style="width:300px;height:20px;margin:4px auto;animation:pulse 1s infinite alternate"></div>';
  const long = TABLE.replace('</tbody>', '<tr style="height:600px"><td></td><td></td><td></td></tr></tbody>');
  const page = `<style>@keyframes pulse{to{opacity:.5}}</style><div style="width:480px"><div style="height:120px;overflow:auto">${long}</div>${bar.repeat(3)}</div>`;
  expect(tablesOf(page)).toHaveLength(1);
});

it('reads figures by weekday, which are no calendar', () => {
  const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
  const week = (rows: readonly string[][]) =>
    tablesOf(
      `<table>${line('th', ['时段', ...days])}${rows.map((texts) => line('td', texts)).join('')}</table>`,
    );
  const span = (from: number) => days.map((_, i) => String(from + i));
  expect(
    week([
      ['上午', ...span(98)],
      ['下午', ...span(120)],
    ]),
  ).toHaveLength(1);
  expect(
    week([
      ['48', ...span(3)],
      ['49', ...span(10)],
    ]),
  ).toEqual([]);
});
