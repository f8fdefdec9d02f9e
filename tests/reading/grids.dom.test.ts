import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
import { oneTable, plain, show, tablesOf } from './stage';

const labels = ['商品', '访客数', '支付金额'];
const cups = [
  ['茶杯', '312', '¥1,234.50'],
  ['茶壶', '402', '¥980.10'],
];
const totals = ['合计', '714', '¥2,214.60'];

const boxes = (texts: readonly string[], role: string) =>
  texts.map((text) => `<div ${role} style="width:160px">${text}</div>`).join('');
const line = (texts: readonly string[], role = 'gridcell', more = '') =>
  `<div role="row" style="display:flex" ${more}>${boxes(texts, `role="${role}"`)}</div>`;
const row = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const tableOf = (rows: readonly (readonly string[])[]) =>
  `<table style="width:400px"><thead>${row('th', labels)}</thead><tbody>${rows.map((texts) => row('td', texts)).join('')}</tbody></table>`;
const body = cups.map((texts) => line(texts)).join('');

describe('grids', () => {
  it('reads totals below the rows in boxes without a role', () => {
    const foot = `<div><div style="display:flex">${boxes(totals, '')}</div></div>`;
    const within = (rows: string, more: string) =>
      oneTable(`<div role="table">${line(labels, 'columnheader')}<div>${rows}</div>${more}</div>`);
    for (const table of [
      within(body, foot),
      within(`<div><div>${body}</div></div>`, `<div><i></i>${foot}</div>`),
    ]) {
      expect(plain(table).rows).toEqual([...cups, totals]);
      expect(table.rows.map((one) => one.summary ?? false)).toEqual([false, false, true]);
    }
  });

  it('leaves out what one row or one cell hides, though all are of one build', () => {
    const rows = [...cups, ['茶盘', '1', '¥1'], ['茶匙', '2', '¥2']];
    const cell = (text: string, more: string) =>
      `<div role="gridcell" style="width:160px;${more}">${text}</div>`;
    const built = rows.map((texts, r) => {
      const cells = texts.map((text, c) => cell(text, r === 1 && c === 1 ? 'visibility:hidden' : ''));
      // Kept for the next scroll.
      const wrap = r > 1 ? 'style="visibility:hidden"' : '';
      return `<div ${wrap}><div role="row" style="display:flex">${cells.join('')}</div></div>`;
    });
    const table = oneTable(`<div role="grid">${line(labels, 'columnheader')}${built.join('')}</div>`);
    expect(plain(table).rows).toEqual([cups[0], ['茶壶', '', '¥980.10']]);
  });

  it('leaves out a grid that stands beside the cells of its row', () => {
    const detail = `<div role="grid">${line(['规格', '件数'], 'columnheader')}${line(['红', '3'])}</div>`;
    const opened = `<div role="row"><div style="display:flex">${boxes(cups[0] ?? [], 'role="gridcell"')}</div>${detail}</div>`;
    const table = oneTable(
      `<div role="grid">${line(labels, 'columnheader')}${opened}${line(cups[1] ?? [])}</div>`,
    );
    expect(plain(table).rows).toEqual(cups);
  });

  it('puts the names of a group where their group is numbered', () => {
    const at = (n: number, left: number, text: string, role: string) =>
      `<div role="${role}" aria-colindex="${n}" style="position:absolute;left:${left}px;width:80px">${text}</div>`;
    // The last column stays on view over the one before it.
    const wide = ['商品', '花费', '点击量', '支付金额', '状态'];
    const group = `<div role="columnheader" aria-colindex="2" style="position:absolute;left:80px;width:160px">推广<div>${['花费', '点击量'].map((text, i) => `<div role="columnheader" style="position:absolute;top:20px;left:${i * 80}px;width:80px">${text}</div>`).join('')}</div></div>`;
    const head = `<div role="row" style="position:relative;height:40px">${at(1, 0, '商品', 'columnheader')}${group}${at(4, 240, '支付金额', 'columnheader')}<div>${at(5, 200, '状态', 'columnheader')}</div></div>`;
    const goods = [
      ['茶杯', '¥1', '2', '¥3', '在售'],
      ['茶壶', '¥4', '5', '¥6', '在售'],
    ];
    const rows = goods.map(
      (texts) =>
        `<div role="row" style="position:relative;height:20px">${texts.map((text, i) => at(i + 1, i === 4 ? 200 : i * 80, text, 'gridcell')).join('')}</div>`,
    );
    expect(plain(oneTable(`<div role="grid">${head}${rows.join('')}</div>`))).toEqual({
      labels: wide.map((name, i) => (i === 1 || i === 2 ? `推广 / ${name}` : name)),
      rows: goods,
    });
  });

  it('reads panes with totals that are numbered anew and with groups that have no role', () => {
    const pane = (from: number, to: number, group: string) => {
      const name = `<div style="height:30px"><div>${group}</div></div>`;
      const heads = `<div style="display:flex">${boxes(labels.slice(from, to), 'role="columnheader"')}</div>`;
      const rows = cups.map((texts, r) =>
        line(texts.slice(from, to), 'gridcell', `aria-rowindex="${r + 1}"`),
      );
      return `<div><div>${name}${heads}</div><div>${rows.join('')}</div><div>${line(totals.slice(from, to), 'gridcell', 'aria-rowindex="1"')}</div></div>`;
    };
    const table = oneTable(
      `<div role="treegrid" aria-rowcount="2" style="display:flex">${pane(0, 1, '')}${pane(1, 3, '交易')}</div>`,
    );
    expect(plain(table)).toEqual({
      labels: ['商品', '交易 / 访客数', '交易 / 支付金额'],
      rows: [...cups, totals],
    });
    expect(table.coverage).toEqual({ shown: 2, total: 2 });
  });

  it('tells names of groups by where they hang among the headers of one row', () => {
    const at = (role: string, left: number, top: number, width: number, high: number, text: string) =>
      `<div role="${role}" style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${high}px">${text}</div>`;
    const head = (text: string, left: number, top: number, width: number, high: number) =>
      at('columnheader', left, top, width, high, text);
    const heads = `${head('商品', 0, 0, 100, 60)}${head('访客数', 100, 30, 100, 30)}${head('浏览量', 200, 30, 100, 30)}${head('流量', 100, 0, 200, 30)}`;
    const drawn = (y: number, texts: readonly string[], role = 'gridcell') =>
      `<div role="row" style="position:absolute;left:0;top:${y}px;width:300px;height:30px">${texts.map((text, i) => at(role, i * 100, 0, 100, 30, text)).join('')}</div>`;
    const sums = ['合计', '15', '30'];
    // Rows go on below the sums, where they are hidden until somebody scrolls.
    const table = oneTable(
      `<div role="grid" style="position:relative;width:300px;height:150px;overflow:hidden"><div role="row" style="position:absolute;left:0;top:0;width:300px;height:60px">${heads}</div>${[1, 2, 3, 4, 5].map((n) => drawn(30 + n * 30, [`茶杯${n}`, `${n}`, `${n + 3}`])).join('')}${drawn(130, sums, 'columnheader')}</div>`,
    );
    expect(plain(table).labels).toEqual(['商品', '流量 / 访客数', '流量 / 浏览量']);
    expect(plain(table).rows.at(-1)).toEqual(sums);
  });

  it('reads totals below the rows that are numbered before them', () => {
    const rows = cups.map((texts, r) => `<div>${line(texts, 'gridcell', `aria-rowindex="${r + 2}"`)}</div>`);
    const foot = `<div>${line(totals, 'gridcell', 'aria-rowindex="1"')}</div>`;
    expect(
      plain(oneTable(`<div role="grid">${line(labels, 'columnheader')}${rows.join('')}${foot}</div>`)).rows,
    ).toEqual([...cups, totals]);
  });

  it.each([
    ['bottom', [...cups, totals]],
    ['top', [totals, ...cups]],
  ])('keeps totals that stay on view at the %s where they belong', (side, rows) => {
    const part = (lines: string, style = '') => `<div role="rowgroup" style="${style}">${lines}</div>`;
    const lines = cups.map((texts) => line(texts)).join('');
    const sums = part(line(totals), `position:sticky;${side}:0`);
    const parts = side === 'top' ? sums + part(lines) : part(lines) + sums;
    // Of the grid one line is on view, under the totals.
    const grid = `<div role="table" style="height:50px;overflow:auto">${part(line(labels, 'columnheader'))}${parts}</div>`;
    expect(plain(oneTable(grid)).rows).toEqual(rows);
  });

  it('reads rows that are put into a grid of a shadow root by slots', () => {
    show(`<div id="host">${line(labels, 'columnheader', 'slot="head"')}${body}</div>`);
    const host = document.getElementById('host');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div role="grid"><slot name="head"></slot><div><slot></slot></div></div>';
    expect(readTables(document).map(plain)).toEqual([{ labels, rows: cups }]);
  });

  it.each([
    ['totals on view with a number', '', 6, `aria-rowindex="6"`, 4],
    ['numbers on the cells', 'cells', 4, '', 4],
  ])('counts rows by their numbers: %s', (_, on, count, foot, total) => {
    const head = line(labels, 'columnheader', on ? '' : 'aria-rowindex="1"');
    const rows = cups.map((texts, r) =>
      on
        ? line(texts).replaceAll('role="gridcell"', `role="gridcell" aria-rowindex="${r + 1}"`)
        : line(texts, 'gridcell', `aria-rowindex="${r + 2}"`),
    );
    const last = foot ? line(totals, 'gridcell', foot) : '';
    const table = oneTable(`<div role="grid" aria-rowcount="${count}">${head}${rows.join('')}${last}</div>`);
    expect(table.coverage).toEqual({ shown: 2, total });
  });

  it('takes first rows that stay on view once, and the names that only they show', () => {
    const style = 'position:absolute;top:0;left:0;table-layout:fixed;background:#fff';
    const whole = tableOf([...cups, ['茶盘', '288', '¥2,210.00']]);
    const copy = tableOf(cups.slice(0, 1)).replace('width:400px', `width:400px;${style}`);
    const hidden = whole
      .replaceAll('<th>', '<th style="visibility:hidden">')
      .replace('width:400px', 'width:400px;table-layout:fixed');
    expect(plain(oneTable(`<div style="position:relative">${hidden}${copy}</div>`))).toEqual({
      labels,
      rows: [...cups, ['茶盘', '288', '¥2,210.00']],
    });
  });
});

describe('tables', () => {
  it('reads a text whose like was empty, and so without a width, before', () => {
    const cell = (text: string) =>
      `<div style="display:flex"><span style="overflow:hidden">${text}</span></div>`;
    const foot = `<tfoot>${row('td', ['', ...totals.slice(0, 2)].map(cell))}</tfoot>`;
    const table = `<table><thead>${row('th', ['', ...labels.slice(0, 2)])}</thead><tbody>${cups.map((texts) => row('td', ['', ...texts.slice(0, 2)])).join('')}</tbody>${foot}</table>`;
    expect(plain(oneTable(table)).rows.at(-1)).toEqual(['合计', '714']);
  });

  it('leaves out the name of a group beside a handle in a narrow table', () => {
    const rows = cups.map((texts) => row('td', ['', ...texts.slice(0, 2)])).join('');
    const group = '<tr><td><button></button></td><td colspan="2">类目：家居</td></tr>';
    const table = `<table><thead>${row('th', ['', ...labels.slice(0, 2)])}</thead><tbody>${group}${rows}</tbody></table>`;
    expect(plain(oneTable(table)).rows).toEqual(cups.map((texts) => texts.slice(0, 2)));
  });

  it('is not held back by what turns over a table below the window of its own rows', () => {
    const many = Array.from({ length: 40 }, (_, i) => [`茶杯 ${i}`, '1', '¥2.00']);
    const spin = '@keyframes turn{to{transform:rotate(1turn)}}';
    const busy = `<div style="position:relative;width:400px">${tableOf(cups)}<i style="position:absolute;left:190px;top:20px;width:20px;height:20px;animation:turn 1s infinite"></i></div>`;
    const tables = tablesOf(
      `<style>${spin}</style><div><div style="height:200px;width:420px;overflow:auto">${tableOf(many)}</div>${busy}</div>`,
    );
    expect(tables.map((table) => table.rows.length)).toEqual([40]);
  });
});
