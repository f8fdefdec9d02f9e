import { expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
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

it('takes things that bear an id for no cards of the shop', () => {
  const thing = (name: string, id: string, value: string) =>
    card(name, value, `<div style="font-size:12px">ID: ${id}</div>`);
  const things = `${thing('茶杯', '612569842034', '¥27,467.84')}${thing('茶壶', '612806691406', '¥50,851.44')}`;
  expect(tablesOf(`<div style="display:flex">${things}</div>`)).toEqual([]);
});

it('takes the numbers of steps for no figures', () => {
  const step = (text: string, i: number) => `<div style="width:180px"><i>${i + 1}</i> ${text}</div>`;
  expect(
    tablesOf(`<div style="display:flex">${['填写资料', '提交审核', '报名成功'].map(step).join('')}</div>`),
  ).toEqual([]);
});

it('reads a time of several parts', () => {
  const table = oneTable(
    `<div style="display:flex">${card('直播时长', '3小时20分')}${card('响应', '1m 5s')}</div>`,
  );
  expect(plain(table).rows).toEqual([['3小时20分', '1m 5s']]);
});

it('reads figures with units of their own, of traditional characters too', () => {
  const table = oneTable(
    `<div style="display:flex">${card('訂單數', '<span>1,737</span><small>筆</small>')}${card('瀏覽量', '1.2萬')}${card('违规提醒', '<span>1</span><small>条</small>')}</div>`,
  );
  expect(plain(table).rows).toEqual([['1,737筆', '1.2萬', '1条']]);
});

it.each([[['12 orders', '3 min', '1.2K visits']], [['1.234.000 đ', 'PHP 1,200', '4场']]])(
  'reads figures with words and codes of money: %s',
  (values) => {
    const cards = values.map((value, i) => card(`指标${'甲乙丙'[i]}`, value)).join('');
    expect(plain(oneTable(`<div style="display:flex">${cards}</div>`)).rows).toEqual([values]);
  },
);

it('puts a unit in a node of its own to the figure before it', () => {
  const cards = card('笔记', '<span>12</span><small>篇</small>') + card('访客数', '310');
  expect(plain(oneTable(`<div style="display:flex">${cards}</div>`)).rows).toEqual([['12篇', '310']]);
});

it('keeps the unit in brackets behind a name', () => {
  const names = ['支付金额<span>(元)</span>', '退款率<span>（支付时间）</span>'];
  const cards = names.map((name) => card(name, '3.20')).join('');
  expect(plain(oneTable(`<div style="display:flex">${cards}</div>`)).labels).toEqual([
    '支付金额(元)',
    '退款率（支付时间）',
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

const line = (size: number, text: string) => `<div style="font-size:${size}px">${text}</div>`;
const row = (cards: readonly string[]) =>
  `<div style="display:flex">${cards.map((one) => `<div style="width:240px">${one}</div>`).join('')}</div>`;

it('does not take the comparison that ends a card for the name of the next figure', () => {
  const head = (label: string, change: string) =>
    `<div style="display:flex;font-size:12px"><span>${label}</span><span style="margin-left:80px">${change}</span></div>`;
  const below = row([
    head('支付金额', '较前一日 12.3%') + line(22, '¥1,234.50'),
    head('访客数', '较前一日 3.1%') + line(22, '3,456'),
  ]);
  const first = row([
    line(16, '¥1,234.50') + line(16, '支付金额') + line(12, '较前一日 12.3%'),
    line(16, '3,456') + line(16, '访客数') + line(12, '较前一日 3.1%'),
  ]);
  for (const markup of [below, first])
    expect(plain(oneTable(markup))).toEqual({
      labels: ['支付金额', '访客数'],
      rows: [['¥1,234.50 较前一日 12.3%', '3,456 较前一日 3.1%']],
    });
});

it('leaves the parts of a figure to its card', () => {
  const parts = (pc: string, app: string) =>
    `<div style="display:flex;font-size:12px"><div><span>PC端</span> <span>${pc}</span></div><div><span>无线端</span> <span>${app}</span></div></div>`;
  const cards = row([
    line(14, '支付金额') + line(28, '¥1,234.50') + parts('¥234.50', '¥1,000.00'),
    line(14, '访客数') + line(28, '3,456') + parts('456', '3,000'),
  ]);
  expect(plain(oneTable(cards))).toEqual({
    labels: ['支付金额', '访客数'],
    rows: [['¥1,234.50', '3,456']],
  });
});

it('reads cards that keep name and figure in shadow roots of their own', () => {
  const group = document.createElement('div');
  group.style.display = 'flex';
  document.body.replaceChildren(group);
  for (const [label, value] of [['支付金额', '¥1,234.50'] as const, ['访客数', '3,456'] as const]) {
    const host = document.createElement('div');
    host.style.width = '240px';
    group.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = line(12, label) + line(24, value);
  }
  const [table] = readTables(document);
  expect(plain(table)).toEqual({
    labels: ['支付金额', '访客数'],
    rows: [['¥1,234.50', '3,456']],
  });
});

it('reads a figure that is drawn digit by digit', () => {
  const digits = (value: string) =>
    `<div style="font-size:26px">${Array.from(value, (one) => `<span style="display:inline-block">${one}</span>`).join('')}</div>`;
  const cards = row([line(12, '支付金额') + digits('¥1,234.50'), line(12, '转化率') + digits('3.21%')]);
  expect(plain(oneTable(cards))).toEqual({
    labels: ['支付金额', '转化率'],
    rows: [['¥1,234.50', '3.21%']],
  });
});

it.each([
  ['at rest', 0, ['12,804', '1,234', '3.21%']],
  ['halfway', 0.5, ['1,234', '3.21%']],
])('reads a figure whose digits roll only when they are %s', (_, by, figures) => {
  const roll = (digit: string) =>
    `<span style="display:inline-block;height:30px;width:16px;overflow:hidden"><span style="display:block;transform:translateY(${-30 * (Number(digit) + by)}px)">${Array.from(
      '0123456789',
    )
      .map((one) => `<b style="display:block;height:30px;line-height:30px">${one}</b>`)
      .join('')}</span></span>`;
  const figure = Array.from('12,804')
    .map((one) => (one === ',' ? '<span>,</span>' : roll(one)))
    .join('');
  const rolling = `<div style="display:inline-flex">${figure}</div>`;
  const table = oneTable(
    `<div style="display:flex">${card('支付金额', rolling)}${card('访客数', '1,234')}${card('支付转化率', '3.21%')}</div>`,
  );
  expect(plain(table).rows).toEqual([figures]);
});

it('takes what a chart tells of one day for no cards', () => {
  const pair = (name: string, value: string) =>
    `<div style="display:flex;justify-content:space-between"><span>${name}</span><b>${value}</b></div>`;
  const tip = (head: string) =>
    `<div style="width:200px;font-size:12px"><p>${head}</p>${pair('支付金额', '1,204.00')}${pair('访客数', '312')}</div>`;
  expect(tablesOf(tip('2026-11-27'))).toEqual([]);
  for (const head of ['交易', '今日', '统计时间 2026-11-27'])
    expect(plain(oneTable(tip(head))).labels).toEqual(['支付金额', '访客数']);
});

it('takes the unit in the box of a figure for a part of it, however wide the box is', () => {
  const small = (unit: string) => `<span style="font-size:12px">${unit}</span>`;
  const table = oneTable(
    `<div style="display:flex">${card('成交额', `Rp12,5${small('jt')}`)}${card('转化率', `3.21${small('%')}`)}${card('响应时长', `12${small('秒')}`)}</div>`,
  );
  expect(plain(table).rows).toEqual([['Rp12,5jt', '3.21%', '12秒']]);
});

it('reads cards and tables that a table without names arranges', () => {
  const inner = '<table><tr><th>商品</th><th>销量</th></tr><tr><td>茶杯</td><td>3</td></tr></table>';
  const tables = tablesOf(
    `<table><tr><td><ul><li>首页<li>商品(12)</ul></td><td><div style="display:flex">${card('支付金额', '¥12.00')}${card('访客数', '34')}</div>${inner}</td></tr></table>`,
  );
  expect(tables.map((table) => plain(table).rows)).toEqual([[['¥12.00', '34']], [['茶杯', '3']]]);
});

it('takes no pager and no menu for cards', () => {
  const pager = `<div style="display:flex"><div><span>共</span> <b style="font-size:16px">6</b> <span>条</span></div><div><b style="font-size:16px">10</b> <span>条 / 页</span></div></div>`;
  const menu = `<nav><div><span>订单</span> <b>12</b></div><div><span>售后</span> <b>3</b></div></nav>`;
  expect(tablesOf(pager)).toEqual([]);
  expect(tablesOf(menu)).toEqual([]);
});

it('reads the signs and units that CSS draws beside a figure', () => {
  const style =
    '<style>.w::after{content:"万"}.p::after{content:"%"}.y::before{content:"¥"}.i::before{content:"+"}</style>';
  const shown = tablesOf(
    `${style}<div style="display:flex">${card('曝光', '<b class="w">128.4</b>')}${card('点击率', '<p class="p" style="margin:0"><b>6.12</b></p>')}</div>
    <table><thead><tr><th>商品</th><th>金额</th><th>退款率</th></tr></thead><tbody><tr><td class="i">茶杯</td><td class="y">12.00</td><td class="p">3</td></tr></tbody></table>`,
  );
  expect(shown.map(plain)).toEqual([
    { labels: ['曝光', '点击率'], rows: [['128.4万', '6.12%']] },
    { labels: ['商品', '金额', '退款率'], rows: [['茶杯', '¥12.00', '3%']] },
  ]);
});

it('reads cards in the cells of a table that only lays them out', () => {
  const cell = (label: string, value: string) =>
    `<td><p>${label}</p><p style="font-size:24px">${value}</p><p>较前7日 +1.3%</p></td>`;
  const table = oneTable(
    `<table><tr>${cell('订单数', '318')}${cell('件数', '402')}</tr><tr>${cell('访客数', '9,106')}<td></td></tr></table>`,
  );
  expect(table.kind).toBe('cards');
  expect(plain(table).labels).toEqual(['订单数', '件数', '访客数']);
});
