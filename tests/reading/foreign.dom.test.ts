import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
import { oneTable, plain, readingOf, tablesOf } from './stage';

const row = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const tableOf = (labels: readonly string[], rows: readonly (readonly string[])[], more = '') =>
  `<table><thead>${row('th', labels)}</thead><tbody>${rows.map((texts) => row('td', texts)).join('')}</tbody>${more}</table>`;
const cups = [
  ['茶杯', '¥1,234.50'],
  ['茶壶', '¥980.10'],
];

describe('headers', () => {
  it('reads totals that stand in the header as a summary row', () => {
    const table = oneTable(
      `<table><thead>${row('th', ['商品', '支付金额'])}${row('th', ['Totals', '¥2,214.60'])}</thead><tbody>${row('td', cups[0] ?? [])}</tbody></table>`,
    );
    expect(plain(table)).toEqual({
      labels: ['商品', '支付金额'],
      rows: [['Totals', '¥2,214.60'], cups[0]],
    });
    expect(table.rows.map((one) => one.summary ?? false)).toEqual([true, false]);
  });

  it('reads rows whose texts are shown through slots', () => {
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const slot = (tag: string, name: string) => `<${tag}><slot name="${name}"></slot></${tag}>`;
    const lines = [['h', '商品', '支付金额'], ...cups.map((texts, r) => [`r${r}`, ...texts])];
    host.attachShadow({ mode: 'open' }).innerHTML = `<table>${lines
      .map(([name = '', ...texts], i) =>
        ['<tr>', ...texts.map((_, c) => slot(i === 0 ? 'th' : 'td', `${name}${c}`)), '</tr>'].join(''),
      )
      .join('')}</table>`;
    for (const [name = '', ...texts] of lines)
      texts.forEach((text, c) => {
        const inner = document.createElement('span');
        inner.slot = `${name}${c}`;
        inner.textContent = text;
        host.append(inner);
      });
    expect(plain(readTables(document)[0])).toEqual({ labels: ['商品', '支付金额'], rows: cups });
  });

  it('leaves out a footer that repeats the names', () => {
    const more = `<tfoot>${row('th', ['商品', '支付金额'])}</tfoot>`;
    expect(plain(oneTable(tableOf(['商品', '支付金额'], cups, more))).rows).toEqual(cups);
  });

  it('puts a header of plain cells in a table of its own above its rows', () => {
    const split = `<div><table style="width:400px;table-layout:fixed">${row('td', ['商品', '支付金额'])}</table></div>
      <div><table style="width:400px;table-layout:fixed">${cups.map((texts) => row('td', texts)).join('')}</table></div>`;
    expect(plain(oneTable(split))).toEqual({ labels: ['商品', '支付金额'], rows: cups });
  });

  it('finds a header that stands above its rows and behind them in the document', () => {
    const part = (top: number, texts: readonly (readonly string[])[]) =>
      `<div style="position:absolute;top:${top}px"><table style="width:400px;table-layout:fixed">${texts.map((line) => row('td', line)).join('')}</table></div>`;
    expect(
      plain(
        oneTable(`<div style="position:relative">${part(30, cups)}${part(0, [['商品', '支付金额']])}</div>`),
      ),
    ).toEqual({ labels: ['商品', '支付金额'], rows: cups });
  });

  it('reads columns of cells that name their rows by index, in panes', () => {
    const column = (texts: readonly string[], at: number) =>
      `<div style="width:150px">${texts.map((text, r) => `<div role="gridcell" aria-rowindex="${r + 1}" aria-colindex="${at + 1}">${text}</div>`).join('')}</div>`;
    const head = ['商品', '支付金额', '访客数']
      .map((name) => `<div style="width:150px">${name}</div>`)
      .join('');
    const [first, ...others] = [
      ['茶杯', '茶壶'],
      ['¥1,234.50', '¥980.10'],
      ['12', '34'],
    ].map(column);
    const pane = (columns: string) => `<div style="display:flex">${columns}</div>`;
    const grid = `<div role="grid"><div style="display:flex">${head}</div><div style="display:flex">${pane(first ?? '')}${pane(others.join(''))}</div></div>`;
    expect(plain(oneTable(grid))).toEqual({
      labels: ['商品', '支付金额', '访客数'],
      rows: [
        ['茶杯', '¥1,234.50', '12'],
        ['茶壶', '¥980.10', '34'],
      ],
    });
  });

  it('knows the sums of several levels by the end of their names', () => {
    const lines = [
      cups[0] ?? [],
      ['家居小计', '¥1,234.50'],
      cups[1] ?? [],
      ['户外小计', '¥980.10'],
      ['总计', '¥2,214.60'],
    ];
    const table = oneTable(tableOf(['商品', '支付金额'], lines));
    expect(table.rows.map((one) => one.summary ?? false)).toEqual([false, true, false, true, true]);
  });

  it('takes no row for a sum because it stands in a body of its own', () => {
    const bodies = cups.map((texts) => `<tbody>${row('td', ['', ...texts])}</tbody>`).join('');
    const table = oneTable(`<table><thead>${row('th', ['', '商品', '支付金额'])}</thead>${bodies}</table>`);
    expect(table.rows.map((one) => one.summary ?? false)).toEqual([false, false]);
  });

  it('knows a header row with a box to tick all rows, which is no header cell', () => {
    const line = (cells: string) => `<div role="row" style="display:flex">${cells}</div>`;
    const cell = (text: string) => `<div role="gridcell" style="width:150px">${text}</div>`;
    const head = ['商品', '支付金额']
      .map((name) => `<div role="columnheader" style="width:150px">${name}</div>`)
      .join('');
    const grid = `<div role="grid">${line(`<div role="gridcell" style="width:40px"><input type="checkbox"></div>${head}`)}${cups
      .map((texts) =>
        line(
          `<div role="gridcell" style="width:40px"><input type="checkbox"></div>${texts.map(cell).join('')}`,
        ),
      )
      .join('')}</div>`;
    expect(plain(oneTable(grid))).toEqual({ labels: ['商品', '支付金额'], rows: cups });
  });

  it('passes over a first column of boxes that has no header cell', () => {
    const boxed = cups.map((texts) => ['<input type="checkbox">', ...texts]);
    expect(plain(oneTable(tableOf(['商品', '支付金额'], boxed)))).toEqual({
      labels: ['商品', '支付金额'],
      rows: cups,
    });
  });
});

describe('tables that stand together', () => {
  it('keeps two tables side by side apart when they share names', () => {
    const other = [
      ['茶杯', '¥77.00'],
      ['茶壶', '¥66.00'],
    ];
    const tables = tablesOf(
      `<style>table{width:50%;table-layout:fixed;border-spacing:0}</style><div style="display:flex">${tableOf(['商品', '支付金额'], cups)}${tableOf(['商品', '支付金额'], other)}</div>`,
    );
    expect(tables.map((table) => plain(table).rows)).toEqual([cups, other]);
  });

  it('joins bodies of one element, each a table with the name of its group', () => {
    const body = (group: string, texts: readonly string[]) =>
      `<table style="width:400px;table-layout:fixed"><tr><td colspan="2">${group}</td></tr>${row('td', texts)}${row('td', texts)}</table>`;
    const table =
      oneTable(`<div><table style="width:400px;table-layout:fixed"><thead>${row('th', ['商品', '支付金额'])}</thead></table></div>
      <div>${body('家居', cups[0] ?? [])}${body('户外', cups[1] ?? [])}</div>`);
    expect(plain(table).rows).toEqual([cups[0], cups[0], cups[1], cups[1]]);
  });
});

describe('rows and columns drawn elsewhere', () => {
  it('puts a column that only its clone shows where the clone keeps room for it', () => {
    const all = (hide: string, rest: string) => (tag: string, texts: readonly string[]) =>
      `<tr><${tag} style="${hide}">${texts[0]}</${tag}><${tag} style="${rest}">${texts[1]}</${tag}></tr>`;
    const clone = (line: ReturnType<typeof all>) =>
      `<table style="position:absolute;top:0;left:0;width:400px;table-layout:fixed"><thead>${line('th', ['商品', '支付金额'])}</thead><tbody>${cups.map((texts) => line('td', texts)).join('')}</tbody></table>`;
    const table = oneTable(
      `<div style="position:relative;height:120px">${clone(all('visibility:hidden', ''))}${clone(all('', 'visibility:hidden'))}</div>`,
    );
    expect(plain(table)).toEqual({ labels: ['商品', '支付金额'], rows: cups });
  });

  it('keeps two header rows apart that have no boxes of their own', () => {
    const cell = (role: string, text: string, column: number, area: string, more = '') =>
      `<div role="${role}" aria-colindex="${column}" ${more} style="grid-area:${area}">${text}</div>`;
    const line = (cells: string) => `<div role="row" style="display:contents">${cells}</div>`;
    const table = oneTable(`<div role="grid" style="display:grid;grid-template-columns:repeat(3,120px)">
      ${line(cell('columnheader', '支付', 2, '1/2/2/4', 'aria-colspan="2"'))}
      ${line(cell('columnheader', '商品', 1, '1/1/3/2') + cell('columnheader', '金额', 2, '2/2/3/3') + cell('columnheader', '件数', 3, '2/3/3/4'))}
      ${line(cell('gridcell', '茶杯', 1, '3/1/4/2') + cell('gridcell', '¥12.00', 2, '3/2/4/3') + cell('gridcell', '7', 3, '3/3/4/4'))}
      </div>`);
    expect(plain(table)).toEqual({
      labels: ['商品', '支付 / 金额', '支付 / 件数'],
      rows: [['茶杯', '¥12.00', '7']],
    });
  });
});

describe('what moves without end', () => {
  const spin = '<style>@keyframes turn{to{rotate:1turn}}.turn{animation:turn 1s infinite linear}</style>';

  it('does not read a table under a small spinner', () => {
    const reading = readingOf(
      `${spin}<div style="position:relative;width:600px">${tableOf(['商品', '支付金额'], cups).replace('<table', '<table style="width:600px"')}<i class="turn" style="position:absolute;left:290px;top:20px;width:20px;height:20px"></i></div>`,
    );
    expect(reading.tables).toEqual([]);
    expect(reading.skipped.map(({ code }) => code)).toEqual(['table-loading']);
  });

  it('reads a table with something that moves in one cell, or far from it', () => {
    const live = [
      ['<i class="turn" style="display:inline-block;width:8px;height:8px"></i>茶杯', '¥1,234.50'],
    ];
    const markup = `${spin}<div style="width:600px">${tableOf(['商品', '支付金额'], live)}</div><div class="turn" style="position:fixed;right:20px;bottom:20px;width:40px;height:40px"></div>`;
    expect(plain(oneTable(markup)).rows).toEqual([['茶杯', '¥1,234.50']]);
  });

  it('says that something loads where only bars pulse', () => {
    const bar = '<div class="pulse" style="height:20px;margin:8px;background:#ddd"></div>';
    const reading = readingOf(
      `<style>@keyframes p{50%{opacity:.4}}.pulse{animation:p 1s infinite}</style><h3>商品排行</h3><div>${bar.repeat(5)}</div>`,
    );
    expect(reading.tables).toEqual([]);
    expect(reading.skipped).toEqual([{ code: 'table-loading', title: '商品排行' }]);
  });
});

describe('what is not drawn', () => {
  it.each([
    ['ink without colour', '<span style="color:transparent">99</span>'],
    ['something drawn at no size', '<sup style="display:inline-block;transform:scale(0)">0</sup>'],
    ['the name of a glyph', `<i style="font-family:'Material Icons'">arrow_upward</i>`],
  ])('leaves out %s', (_, hidden) => {
    const table = oneTable(tableOf(['商品', `支付金额${hidden}`], cups));
    expect(plain(table).labels).toEqual(['商品', '支付金额']);
  });

  it('reads letters cut out of a coloured ground', () => {
    const cut =
      '<b style="color:transparent;background:linear-gradient(red,blue);background-clip:text">88.10</b>';
    expect(plain(oneTable(tableOf(['商品', '花费'], [['茶杯', cut]]))).rows).toEqual([['茶杯', '88.10']]);
  });
});
