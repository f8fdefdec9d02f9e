import { describe, expect, it } from 'vitest';
import { oneTable, plain, tablesOf } from './stage';

const labels = ['商品', '访客数', '支付金额'];
const cups = [
  ['茶杯', '312', '¥1,234.50'],
  ['茶壶', '402', '¥980.10'],
  ['茶盘', '288', '¥2,210.00'],
];

const boxes = (texts: readonly string[], role: string, style: string) =>
  texts.map((text) => `<div role="${role}" style="${style}">${text}</div>`).join('');
const line = (texts: readonly string[], role: string) =>
  `<div role="row" style="display:flex;height:24px">${boxes(texts, role, 'width:160px')}</div>`;

describe('grids by their roles', () => {
  it('reads rows whose floated cells give them no height', () => {
    const float = (texts: readonly string[], role: string) =>
      `<div role="row">${boxes(texts, role, 'float:left;width:30%;height:24px')}</div><br style="clear:both">`;
    const grid = `<div role="grid">${float(labels, 'columnheader')}${cups.map((texts) => float(texts, 'gridcell')).join('')}</div>`;
    expect(plain(oneTable(grid))).toEqual({ labels, rows: cups });
  });

  it('leaves out a row of no height that cuts its cells away', () => {
    const cut = `<div role="row" style="height:0;overflow:hidden">${boxes(['藏', '9', '¥9.00'], 'gridcell', 'height:24px')}</div>`;
    const grid = `<div role="grid">${line(labels, 'columnheader')}${line(cups[0] ?? [], 'gridcell')}${cut}${line(cups[1] ?? [], 'gridcell')}</div>`;
    expect(plain(oneTable(grid)).rows).toEqual(cups.slice(0, 2));
  });

  it('takes its header from a grid of its own within, behind the rows and in a pane of one column too', () => {
    const pane = (from: number, to: number, left: number) =>
      `<div role="grid" style="position:absolute;left:${left}px;width:${160 * (to - from)}px;padding-top:30px">
        <div>${cups.map((texts) => line(texts.slice(from, to), 'gridcell')).join('')}</div>
        <div role="grid" style="position:absolute;top:0">${line(labels.slice(from, to), 'gridcell')}</div>
      </div>`;
    expect(
      plain(oneTable(`<div style="position:relative">${pane(0, 1, 0)}${pane(1, 3, 160)}</div>`)),
    ).toEqual({
      labels,
      rows: cups,
    });
  });

  it('reads header cells below the rows as totals', () => {
    const totals = ['合计', '1,002', '¥4,424.60'];
    const table = oneTable(
      `<div role="grid">${line(labels, 'columnheader')}${cups.map((texts) => line(texts, 'gridcell')).join('')}${line(totals, 'columnheader')}</div>`,
    );
    expect(plain(table)).toEqual({ labels, rows: [...cups, totals] });
    expect(table.rows.map((row) => row.summary ?? false)).toEqual([false, false, false, true]);
  });

  it('gives a group to the columns that it is drawn over, when it tells no span', () => {
    const groups = `<div role="row" style="display:flex"><div role="columnheader" style="width:160px"></div><div role="columnheader" style="width:320px">交易</div></div>`;
    const grid = `<div role="grid">${groups}${line(labels, 'columnheader')}${cups.map((texts) => line(texts, 'gridcell')).join('')}</div>`;
    expect(plain(oneTable(grid)).labels).toEqual(['商品', '交易 / 访客数', '交易 / 支付金额']);
  });
});

describe('parts that stand apart', () => {
  const cells = (texts: readonly string[], top: number) =>
    `<div style="position:absolute;top:${top}px;height:30px">${texts.map((text, c) => `<div style="position:absolute;left:${c * 160}px;width:160px;height:30px">${text}</div>`).join('')}</div>`;

  it('finds a header above any number of wrappers', () => {
    const names = labels.map((text) => `<div style="width:160px">${text}</div>`).join('');
    const rows = cups.map((texts, r) => cells(texts, r * 30)).join('');
    const deep = `${'<div>'.repeat(8)}${rows}${'</div>'.repeat(8)}`;
    expect(
      plain(
        oneTable(
          `<div style="width:500px"><div style="display:flex">${names}</div><div style="position:relative;height:200px">${deep}</div></div>`,
        ),
      ),
    ).toEqual({ labels, rows: cups });
  });

  it('puts totals between the header and the rows above them, each in a table of its own', () => {
    const part = (tag: string, lines: readonly (readonly string[])[]) =>
      `<div><table style="width:480px;table-layout:fixed">${lines.map((texts) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`).join('')}</table></div>`;
    const totals = ['总计-共3件', '1,002', '¥4,424.60'];
    const table = oneTable(`<div>${part('th', [labels])}${part('td', [totals])}${part('td', cups)}</div>`);
    expect(plain(table)).toEqual({ labels, rows: [totals, ...cups] });
    expect(table.rows.map((row) => row.summary ?? false)).toEqual([true, false, false, false]);
  });

  it('names totals under the first name when theirs begins over the boxes to tick', () => {
    const box = '<input type="checkbox">';
    const rows = cups.map(
      (texts) => `<tr><td>${box}</td>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`,
    );
    const table = oneTable(
      `<table><tr><th>${box}</th>${labels.map((text) => `<th>${text}</th>`).join('')}</tr><tr><td colspan="2">合计(3件)</td><td>1,002</td><td>¥4,424.60</td></tr>${rows.join('')}</table>`,
    );
    expect(plain(table)).toEqual({ labels, rows: [['合计(3件)', '1,002', '¥4,424.60'], ...cups] });
  });

  it('leaves out a table in a box of one pixel, for screen readers', () => {
    const rows = cups.map((texts) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
    const table = `<table><tr>${labels.map((text) => `<th>${text}</th>`).join('')}</tr>${rows}</table>`;
    expect(
      tablesOf(
        `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">${table}</div>`,
      ),
    ).toEqual([]);
    expect(tablesOf(`<div style="width:400px;height:200px;overflow:hidden">${table}</div>`)).toHaveLength(1);
  });
});

describe('names of columns', () => {
  const row = (texts: readonly string[], more = '') =>
    `<tr>${more}${texts.map((text) => `<td style="width:120px">${text}</td>`).join('')}</tr>`;
  const fixed = 'style="table-layout:fixed;border-collapse:collapse;width:0"';

  it('may be days and hours', () => {
    const days = ['10/31', '11/01', '09:00'];
    const head = `<thead><tr><th rowspan="2">指标</th><th colspan="3">本期</th></tr><tr>${days.map((day) => `<th>${day}</th>`).join('')}</tr></thead>`;
    const figures = ['访客数', '1,204', '980', '77'];
    const table = oneTable(`<table>${head}<tbody>${row(figures)}${row(figures)}</tbody></table>`);
    expect(plain(table)).toEqual({
      labels: ['指标', ...days.map((day) => `本期 / ${day}`)],
      rows: [figures, figures],
    });
  });

  it('may be spans of time in the tags of rows, over figures that are none', () => {
    const figures = ['茶杯', '1,204', '980', '77'];
    const spans = ['商品', '7天', '30天', '90天'];
    const table = oneTable(`<table>${[spans, figures, figures].map((texts) => row(texts)).join('')}</table>`);
    expect(plain(table)).toEqual({ labels: spans, rows: [figures, figures] });
    for (const below of ['12小时', '45分钟', '-']) {
      const times = [row(['茶杯', '3天', '茶室']), row(['茶壶', below, '茶室'])];
      expect(tablesOf(`<table>${times.join('')}</table>`)).toEqual([]);
    }
  });

  it('are told apart from a cell that covers more columns than there are, and from a margin', () => {
    const head = `<tr><td style="width:1px;padding:0"></td><td rowspan="2">商品</td><td colspan="2">流量</td><td colspan="100"></td></tr><tr><td style="padding:0"></td><td>访客数</td><td>浏览量</td><td></td></tr>`;
    const margin = '<td style="width:1px;padding:0"></td>';
    const table = oneTable(
      `<div><table ${fixed}><tbody>${head}</tbody></table></div><div><table ${fixed}><tbody>${[
        ['茶杯', '1', '4', ''],
        ['茶壶', '2', '5', ''],
      ]
        .map((texts) => row(texts, margin))
        .join('')}</tbody></table></div>`,
    );
    expect(plain(table)).toEqual({
      labels: ['商品', '流量 / 访客数', '流量 / 浏览量'],
      rows: [
        ['茶杯', '1', '4'],
        ['茶壶', '2', '5'],
      ],
    });
  });

  it('belong to the copy that keeps room for others in one wide cell as they do', () => {
    const hidden = 'style="visibility:hidden"';
    const cell = (text: string) =>
      text === ''
        ? `<td ${hidden}></td>`
        : text === '…'
          ? `<td colspan="3" ${hidden}></td>`
          : `<td>${text}</td>`;
    const copy = (lines: readonly (readonly string[])[], style = '') =>
      `<table style="table-layout:fixed;border-collapse:collapse;width:600px;${style}"><colgroup>${'<col style="width:120px">'.repeat(5)}</colgroup>${lines.map((texts) => `<tr style="height:30px">${texts.map(cell).join('')}</tr>`).join('')}</table>`;
    const over = 'position:absolute;top:0;left:0';
    const both = (...copies: readonly string[]) => `<div style="position:relative">${copies.join('')}</div>`;
    const heads = both(copy([['商品', '…', '投产比']], over), copy([['', '访客数', '订单数', '金额', '']]));
    const bodies = both(
      copy([
        ['', '1', '2', '¥3.00', ''],
        ['', '4', '5', '¥6.00', ''],
      ]),
      copy(
        [
          ['茶杯', '…', '2.46'],
          ['茶壶', '…', '2.20'],
        ],
        over,
      ),
    );
    expect(plain(oneTable(heads + bodies))).toEqual({
      labels: ['商品', '访客数', '订单数', '金额', '投产比'],
      rows: [
        ['茶杯', '1', '2', '¥3.00', '2.46'],
        ['茶壶', '4', '5', '¥6.00', '2.20'],
      ],
    });
  });

  it('cover as much as they are drawn over, whatever boxes without a role say', () => {
    const at = (left: number, top: number, width: number, high: number, text: string, more = '') =>
      `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${high}px" ${more}>${text}</div>`;
    const cell = (text: string, c: number, r: number) =>
      at(c * 100, r * 30, 100, 30, text, `role="gridcell" aria-rowindex="${r}" aria-colindex="${c + 1}"`);
    const head = `${at(0, 0, 100, 60, '商品', 'rowspan="2"')}${at(100, 30, 100, 30, '访客数')}${at(200, 30, 100, 30, '浏览量')}${at(100, 0, 200, 30, '流量', 'colspan="2"')}${at(300, 0, 100, 60, '金额')}`;
    const goods = ['茶杯', '1', '4', '¥9.00'];
    const body = [1, 2].map((r) => goods.map((text, c) => cell(text, c, r)).join('')).join('');
    const table = oneTable(
      `<div role="grid" style="position:relative;height:150px"><div>${head}</div><div style="position:absolute;top:30px">${body}</div></div>`,
    );
    expect(plain(table)).toEqual({
      labels: ['商品', '流量 / 访客数', '流量 / 浏览量', '金额'],
      rows: [goods, goods],
    });
  });
});
