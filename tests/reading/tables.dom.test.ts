import { describe, expect, it } from 'vitest';
import antdFixed from './pages/antd3-fixed.html?raw';
import elementSplit from './pages/element-split.html?raw';
import gridPinned from './pages/grid-pinned.html?raw';
import { oneTable, plain, tablesOf } from './stage';

describe('plain tables', () => {
  it('reads header, rows and a totals row', () => {
    const table =
      oneTable(`<h3>商品排行</h3><table><thead><tr><th>商品</th><th>支付金额 <i class="anticon">▲</i></th></tr></thead>
      <tbody><tr data-row-key="a1"><td>茶杯</td><td> ¥1,234.50 </td></tr><tr><td>茶壶</td><td>-</td></tr><tr><td>合计</td><td>¥1,234.50</td></tr></tbody></table>
      <div>共 <b>135</b> 条</div>`);
    expect(plain(table)).toEqual({
      labels: ['商品', '支付金额'],
      rows: [
        ['茶杯', '¥1,234.50'],
        ['茶壶', '-'],
        ['合计', '¥1,234.50'],
      ],
    });
    expect(table.rows.map((row) => row.summary ?? false)).toEqual([false, false, true]);
    expect(table.rows[0]?.id).toBe('a1');
    expect(table.coverage).toEqual({ shown: 2, total: 135 });
    expect(table.title).toBe('商品排行');
  });

  it('keeps a column of which one value is hidden', () => {
    const hidden = '<td style="visibility:hidden">7</td>';
    const table =
      oneTable(`<table><thead><tr><th>商品</th><th>花费</th><th>访客数</th></tr></thead><tbody><tr><td>茶杯</td>${hidden}<td>57</td></tr>
      <tr><td>茶壶</td><td>12.50</td><td>16</td></tr><tr><td>茶盘</td><td>8.20</td><td>31</td></tr></tbody></table>`);
    expect(plain(table)).toEqual({
      labels: ['商品', '花费', '访客数'],
      rows: [
        ['茶杯', '', '57'],
        ['茶壶', '12.50', '16'],
        ['茶盘', '8.20', '31'],
      ],
    });
  });

  it('joins grouped headers and repeats a cell that spans rows', () => {
    const table =
      oneTable(`<table><thead><tr><th rowspan="2">商品</th><th colspan="2">支付</th><th rowspan="2">退款率</th></tr><tr><th>金额</th><th>件数</th></tr></thead>
      <tbody><tr><td rowspan="2">茶杯</td><td>1</td><td>2</td><td>3%</td></tr><tr><td>4</td><td>5</td><td>6%</td></tr></tbody></table>`);
    expect(plain(table)).toEqual({
      labels: ['商品', '支付 / 金额', '支付 / 件数', '退款率'],
      rows: [
        ['茶杯', '1', '2', '3%'],
        ['茶杯', '4', '5', '6%'],
      ],
    });
  });

  it('takes a first row of names for the header when nothing is marked up', () => {
    const table = oneTable(
      '<table><tr><td>日期</td><td>花费</td></tr><tr><td>2026-11-01</td><td>88.10</td></tr></table>',
    );
    expect(plain(table)).toEqual({ labels: ['日期', '花费'], rows: [['2026-11-01', '88.10']] });
  });
});

describe('split tables', () => {
  it('joins header, body and totals that are tables of their own', () => {
    const table = oneTable(elementSplit);
    expect(plain(table)).toEqual({
      labels: ['计划', '花费', '点击量', '投产比'],
      rows: [
        ['计划一', '120.50', '300', '2.50'],
        ['计划二', '88.00', '210', '3.10'],
        ['合计', '208.50', '510', '2.75'],
      ],
    });
    expect(table.rows[2]?.summary).toBe(true);
  });

  it('counts a fixed column once when it is drawn by a clone', () => {
    expect(plain(oneTable(antdFixed))).toEqual({
      labels: ['商品', '访客数', '支付金额'],
      rows: [
        ['茶杯', '1,001', '2,001.00'],
        ['茶壶', '1,002', '2,002.00'],
      ],
    });
  });

  it('keeps two tables side by side apart', () => {
    const one =
      '<table style="width:200px"><thead><tr><th>来源</th><th>访客数</th></tr></thead><tbody><tr><td>搜索</td><td>1</td></tr></tbody></table>';
    const tables = tablesOf(`<div style="display:flex;gap:20px"><div>${one}</div><div>${one}</div></div>`);
    expect(tables.map((table) => table.rows.length)).toEqual([1, 1]);
  });
});

describe('div grids', () => {
  it('joins pinned panes of an ARIA grid by row index', () => {
    expect(plain(oneTable(gridPinned))).toEqual({
      labels: ['关键词', '花费', '点击率'],
      rows: [
        ['茶具 套装', '12.00', '1.20%'],
        ['紫砂壶', '33.10', '0.80%'],
      ],
    });
  });

  it('reads boxes that line up below a line of names', () => {
    const row = (cells: string[]) =>
      `<div style="display:flex">${cells.map((cell) => `<div style="width:120px">${cell}</div>`).join('')}</div>`;
    const table = oneTable(
      `<section><div class="h">${row(['来源', '访客数', '占比'])}</div><div class="b">${row(['搜索', '1,200', '60%'])}${row(['推荐', '800', '40%'])}${row(['其他', '0', '0%'])}</div></section>`,
    );
    expect(plain(table)).toEqual({
      labels: ['来源', '访客数', '占比'],
      rows: [
        ['搜索', '1,200', '60%'],
        ['推荐', '800', '40%'],
        ['其他', '0', '0%'],
      ],
    });
  });
});
