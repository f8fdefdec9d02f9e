import { describe, expect, it } from 'vitest';
import { oneTable, plain, tablesOf } from './stage';

const cells = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

describe('rows of boxes under a header of a real table', () => {
  const box = (left: number, width: number, text: string, style = 'position:absolute') =>
    `<div style="${style};left:${left}px;width:${width}px">${text}</div>`;
  const row = (top: number, name: string, views: string, visits: string) =>
    `<div style="position:absolute;top:${top}px;height:30px;width:420px">${box(0, 40, '<input type="checkbox">')}${box(40, 140, name)}${box(180, 120, views)}${box(300, 120, visits)}</div>`;

  it('take its groups, and need no name over a box to tick', () => {
    const head =
      '<table style="width:420px;table-layout:fixed;border-spacing:0"><colgroup><col style="width:40px"><col style="width:140px"><col style="width:120px"><col style="width:120px"></colgroup><thead><tr><th rowspan="2"><input type="checkbox"></th><th rowspan="2">商品</th><th colspan="2">流量</th></tr><tr><th>浏览量</th><th>访客数</th></tr></thead></table>';
    const body = `<div style="position:relative;height:90px;overflow:auto"><div>${row(0, '茶杯', '310', '120')}${row(30, '茶壶', '28', '9')}${row(60, '茶盘', '7', '6')}</div></div>`;
    const table = oneTable(`<div>${head}${body}</div>`);
    expect(plain(table)).toEqual({
      labels: ['商品', '流量 / 浏览量', '流量 / 访客数'],
      rows: [
        ['茶杯', '310', '120'],
        ['茶壶', '28', '9'],
        ['茶盘', '7', '6'],
      ],
    });
  });

  it('may keep their last cell on view, over the others', () => {
    const line = (texts: readonly string[]) =>
      `<div style="display:flex;width:520px;height:30px">${texts
        .map(
          (text, i) =>
            `<div style="flex:none;width:130px;${i === 3 ? 'position:sticky;right:0;background:#fff' : ''}">${text}</div>`,
        )
        .join('')}</div>`;
    const lines = [
      ['商品', '浏览量', '访客数', '状态'],
      ['茶杯', '310', '120', '在售'],
      ['茶壶', '28', '9', '下架'],
    ];
    const table = oneTable(`<div style="width:360px;overflow:auto">${lines.map(line).join('')}</div>`);
    expect(plain(table).labels).toEqual(lines[0]);
    expect(plain(table).rows).toEqual(lines.slice(1));
  });
});

it('orders panes as a person sees them, though one lies under another', () => {
  const pane = (left: number, texts: readonly string[], role: string) =>
    `<div style="position:absolute;left:${left}px;top:0;width:${texts.length * 100}px;display:flex">${texts.map((text) => `<div role="${role}" style="width:100px">${text}</div>`).join('')}</div>`;
  const row = ([a = '', b = '', c = '', d = '', e = '']: readonly string[], role: string) =>
    `<div role="row" style="position:relative;height:30px">${pane(0, [a], role)}${pane(100, [b, c, d], role)}${pane(290, [e], role)}</div>`;
  const names = ['商品', '浏览量', '访客数', '支付金额', '转化率'];
  const rows = [
    ['茶杯', '310', '120', '¥8.00', '3.1%'],
    ['茶壶', '28', '9', '¥2.50', '2.0%'],
  ];
  const table = oneTable(
    `<div role="grid" style="width:390px;overflow:hidden">${row(names, 'columnheader')}${rows.map((texts) => row(texts, 'gridcell')).join('')}</div>`,
  );
  expect(plain(table)).toEqual({ labels: names, rows });
});

it('reads cells without rows under names of groups that cover several of them', () => {
  const name = (text: string, span: string) => `<b style="grid-${span}:span 2">${text}</b>`;
  const grid = `<div style="display:grid;grid-template-columns:repeat(4,100px)">${name('笔记', 'row')}${name('曝光', 'column')}${name('退款率', 'row')}${cells('b', ['次数', '人数'])}${cells('div', ['甲', '310', '120', '3.1%', '乙', '28', '9', '2.0%'])}</div>`;
  expect(plain(oneTable(grid))).toEqual({
    labels: ['笔记', '曝光 / 次数', '曝光 / 人数', '退款率'],
    rows: [
      ['甲', '310', '120', '3.1%'],
      ['乙', '28', '9', '2.0%'],
    ],
  });
});

it('takes a line across a table of plain cells for its title, above its names', () => {
  const table = oneTable(
    `<table><tbody><tr><td colspan="3">热销榜</td></tr>${[
      ['商品', '浏览量', '访客数'],
      ['茶杯', '310', '120'],
      ['茶壶', '28', '9'],
    ]
      .map((texts) => `<tr>${cells('td', texts)}</tr>`)
      .join('')}</tbody></table>`,
  );
  expect(table.title).toBe('热销榜');
  expect(plain(table)).toEqual({
    labels: ['商品', '浏览量', '访客数'],
    rows: [
      ['茶杯', '310', '120'],
      ['茶壶', '28', '9'],
    ],
  });
});

it('leaves out a line of fields in the header that leave nothing out', () => {
  const pick = '<select><option>不限</option><option>100 以上</option></select>';
  const table = oneTable(
    `<table><thead><tr>${cells('th', ['商品', '浏览量', '访客数'])}</tr><tr>${cells('td', ['<input>', pick, pick])}</tr></thead><tbody><tr>${cells('td', ['茶杯', '310', '120'])}</tr></tbody></table>`,
  );
  expect(plain(table).labels).toEqual(['商品', '浏览量', '访客数']);
});

describe('rows that show nothing yet', () => {
  const wide = (inner: string) => `<table style="width:400px;table-layout:fixed">${inner}</table>`;
  const empty = `<tr>${cells('td', ['<i style="display:block;height:12px"></i>', '<i></i>'])}</tr>`;
  const skeleton = wide(
    `<thead><tr>${cells('th', ['商品', '销量'])}</tr></thead><tbody>${empty.repeat(5)}</tbody>`,
  );

  it('have no totals in a form below them, and the form is no table either', () => {
    const field = (name: string, value: string) =>
      `<tr>${cells('td', [name, `<input value="${value}">`])}</tr>`;
    expect(
      tablesOf(`<div>${skeleton}${wide(field('店铺名称', '屿然') + field('每页条数', '20'))}</div>`),
    ).toEqual([]);
  });
});
