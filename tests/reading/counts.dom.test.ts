import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/reading';
import { oneTable, plain, readingOf, show, tablesOf } from './stage';

const TABLE =
  '<table><thead><tr><th>商品</th><th>访客数</th></tr></thead><tbody><tr><td>茶杯</td><td>1</td></tr><tr><td>茶壶</td><td>2</td></tr></tbody></table>';

describe('how many rows exist', () => {
  const said: [string, number | null][] = [
    ['共 12 条', 12],
    ['共计：1,035 件商品', 1035],
    ['显示1到2,共28记录', 28],
    ['每页40条，共3页，120条', 120],
    ['所有条目: 306', 306],
    ['Total 38 produk', 38],
    ['1–2 of 90', 90],
    ['1 - 2 dari 1.038 produk', 1038],
    ['Showing 1 to 2 of 57 entries', 57],
    ['57 results', 57],
    ['1 - 2 / 135', 135],
    ['Total Rows: 57', 57],
    ['Page 1 of 29 (57 items)', 57],
    ['Hiển thị 1 - 2 trên tổng số 57 sản phẩm', 57],
    ['Tổng cộng 57 mục', 57],
    ['Menampilkan 1-2 dari 1.038 produk', 1038],
    ['Total 57 data', 57],
    ['10 items / page', null],
    ['Total 1,250 yuan', null],
    ['135 条数据', 135],
    ['筛选出 135 件商品', 135],
    ['查询结果：135 条', 135],
    ['总计：135', 135],
    ['合计 135 条', 135],
    ['加载更多（已加载 2 / 135）', 135],
    ['共135筆', 135],
    ['第 1 页 / 共 68 页，总数 135', 135],
    ['顯示第 1 至 2 項結果，共 135 項', 135],
    ['135 total', 135],
    ['Results: 135', 135],
    ['Total: 135 | Page 1/68', 135],
    ['1–2 von 135', 135],
    ['Mostrando 1 a 2 de 135 registros', 135],
    ['แสดง 1-2 จาก 135 รายการ', 135],
    ['Menunjukkan 1 hingga 2 daripada 135 entri', 135],
    ['135件中 1-2件を表示', 135],
    ['共 36 个活动可报名，去报名', null],
    ['共 1000+ 条', null],
    ['1-2 of 1000+', null],
    ['第 1 页，共 68 页（135 条）', 135],
    ['135 products', 135],
    ['135 products sold today', null],
    ['1-2 of over 1,000 results', null],
    ['仅展示前 20 条', null],
    ['每页显示 20 条', null],
    ['แสดง 1 ถึง 2 จาก 135 รายการ', 135],
    ['ทั้งหมด 135 รายการ', 135],
    ['พบ 135 รายการ', 135],
    ['共 135 家门店，当前第 1 页', 135],
    ['總共 135 筆', 135],
    ['Ditemukan 135 produk', 135],
    ['Menampilkan 2 dari 135', 135],
    ['Showing 2 of 135', 135],
    ['Hiển thị 2 / 135', 135],
    ['135 in total', 135],
    ['显示 2 条，共 135 条', 135],
    ['1 of 7', null],
    ['总共 3 步', null],
    ['总记录数 135', 135],
    ['共检索到 135 条记录', 135],
    ['符合条件的商品 135 件', 135],
    ['總計 135 件', 135],
    ['第 1 頁，共 68 頁（135 筆）', 135],
    ['共 135 篇笔记', 135],
    ['共 135 场直播', 135],
    ['135 Produk', 135],
    ['135 sản phẩm', 135],
    ['1-2 trong 135', 135],
    ['135 listings', 135],
    ['Page 1 of 68, 135 items', 135],
    ['Over 1,350 items', null],
    ['共 3 张图片', null],
  ];
  it.each(said)('reads "%s" below the table', (text, total) => {
    expect(oneTable(`<section>${TABLE}<p>${text}</p></section>`).coverage.total).toBe(total);
  });

  it('reads a count with its pages behind it, and one whose dash is hidden from screen readers', () => {
    const pages = '<p>记录总数：135 &nbsp;<b>1</b> <a>2</a> <a>3</a></p>';
    expect(oneTable(`<section>${TABLE}${pages}</section>`).coverage.total).toBe(135);
    const range = '<p>1<span aria-hidden="true">‒</span>2 of 135</p>';
    expect(oneTable(`<section>${TABLE}${range}</section>`).coverage.total).toBe(135);
  });

  it('gives a count right above a table to it, and not to the one further up', () => {
    const far = `<div style="height:80px"></div>${TABLE}`;
    for (const between of [
      `<h3>全部商品</h3><div>共 12 条</div>${TABLE}`,
      `<h3>商品（共 12 条）</h3>${far}`,
    ]) {
      const tables = tablesOf(`<div>${TABLE}${between}</div>`);
      expect(tables.map(({ coverage }) => coverage.total)).toEqual([null, 12]);
    }
  });

  it('believes what the grid itself counts when the only count beside it is below what it shows', () => {
    const grid = TABLE.replace('<table>', '<table aria-rowcount="13">');
    expect(oneTable(`<div>${grid}<div>暂无数据</div><p>共 0 条</p></div>`).coverage.total).toBe(12);
  });

  it('gives no count below a table to one in its cells', () => {
    const inner = TABLE.replaceAll('商品', '规格');
    const outer = TABLE.replace('</tbody>', `<tr><td colspan="2">${inner}</td></tr></tbody>`);
    const tables = tablesOf(`<div>${outer}<p>共 12 条</p></div>`);
    expect(tables.map(({ columns, coverage }) => [columns[0]?.label, coverage.total])).toEqual([
      ['商品', 12],
      ['规格', null],
    ]);
  });

  it('takes a count beside the name in a heading for no figure, and believes it where it fits', () => {
    const pages = '<ul>' + [1, 2, 3].map((n) => `<li class="${n === 1 ? 'active' : ''}">${n}</li>`).join('');
    const card = (name: string, value: string) =>
      `<div><p>${name}</p><p style="font-size:24px">${value}</p></div>`;
    const tables = tablesOf(
      `<div>${card('支付金额', '¥12.00')}${card('访客数', '34')}<div><h2><span>推广计划</span> <span>(5)</span></h2></div></div><section>${TABLE}${pages}</ul></section>`,
    );
    expect(tables.map((table) => [table.columns.length, table.coverage.total])).toEqual([
      [2, null],
      [2, 5],
    ]);
  });

  it.each([
    ['商品明细(135)', '第 1/68 页', 135],
    ['商品明细（2）', '', 2],
    ['商品明细(135)', '', null],
    ['商品明细(2026)', '第 1/68 页', null],
  ])('believes a count behind the title only where it fits: %s %s', (title, pager, total) => {
    expect(oneTable(`<section><h3>${title}</h3>${TABLE}<p>${pager}</p></section>`).coverage.total).toBe(
      total,
    );
  });

  it.each([
    ['<input placeholder="请输入商品名称/ID" value="茶杯">', ['请输入商品名称/ID']],
    ['<input type="search" aria-label="Search products" value="cup">', ['Search products']],
    ['<input placeholder="请输入商品名称/ID">', undefined],
    ['<input placeholder="请选择日期" value="2026-11-21">', undefined],
    ['<input type="checkbox" aria-label="搜索" value="on">', undefined],
    ['<input placeholder="页码" value="2">', undefined],
  ])('names the search fields that hold something: %s', (field, filters) => {
    expect(readingOf(`<section>${field}${TABLE}</section>`).context.filters).toEqual(filters);
  });

  it('reads a count that stands beside the table in a cell of the layout', () => {
    const [table] = tablesOf(
      `<table><tbody><tr><td><p>账户</p></td><td>${TABLE}<p>共 12 条</p></td></tr></tbody></table>`,
    );
    expect(table?.coverage.total).toBe(12);
  });

  it('reads a count that is split over several nodes', () => {
    show(`<section>${TABLE}<p></p></section>`);
    document.querySelector('p')?.append('共 ', document.createComment(''), '135', ' 条');
    expect(readTables(document)[0]?.coverage.total).toBe(135);
  });
});

it('keeps totals that stand between header and rows above the rows', () => {
  const wide = (inner: string) => `<table style="width:300px;table-layout:fixed">${inner}</table>`;
  const table = oneTable(
    `<div><div>${wide('<thead><tr><th>商品</th><th>访客数</th></tr></thead><tfoot><tr><td>合计</td><td>3</td></tr></tfoot>')}</div>
    <div>${wide('<tbody><tr><td>茶杯</td><td>1</td></tr><tr><td>茶壶</td><td>2</td></tr></tbody>')}</div></div>`,
  );
  expect(plain(table).rows).toEqual([
    ['合计', '3'],
    ['茶杯', '1'],
    ['茶壶', '2'],
  ]);
  expect(table.rows.map((row) => row.summary ?? false)).toEqual([true, false, false]);
});

it('puts a group above the columns it names when a pinned column has none', () => {
  const cell = (role: string, at: number, text: string, span = 1) =>
    `<div role="${role}" aria-colindex="${at}" aria-colspan="${span}" style="position:absolute;left:${at * 100}px;width:${span * 100}px">${text}</div>`;
  const row = (index: number, cells: string) =>
    `<div role="row" aria-rowindex="${index}" style="position:relative;height:30px;width:500px">${cells}</div>`;
  const head = (texts: string[]) => texts.map((text, i) => cell('columnheader', i + 1, text)).join('');
  const body = (texts: string[]) => texts.map((text, i) => cell('gridcell', i + 1, text)).join('');
  const table = oneTable(
    `<div role="grid">${row(1, cell('columnheader', 2, '投放', 2) + cell('columnheader', 4, '成交'))}${row(2, head(['名称', '消耗', '展现', '金额']))}
    ${row(3, body(['甲', '1.00', '20', '3.00']))}${row(4, body(['乙', '2.00', '30', '4.00']))}</div>`,
  );
  expect(plain(table)).toEqual({
    labels: ['名称', '投放 / 消耗', '投放 / 展现', '成交 / 金额'],
    rows: [
      ['甲', '1.00', '20', '3.00'],
      ['乙', '2.00', '30', '4.00'],
    ],
  });
});

it('takes neither a range of days nor a number of rows to choose for cards', () => {
  show(
    '<div style="display:flex"><section><h2>Sales</h2><p id="range" style="font-size:20px"></p></section><section><p>Rows per page:</p><div role="combobox" style="font-size:20px">10</div></section></div>',
  );
  document.querySelector('#range')?.append('2026-08-01', ' – ', '2026-10-31');
  expect(readTables(document)).toEqual([]);
});

it('takes the figure of a card for no count of rows', () => {
  const card = (name: string, value: string) =>
    `<div style="width:180px"><p style="font-size:24px">${value}</p><p>${name}</p></div>`;
  const cards = `<div style="display:flex">${card('Orders', '1,204')}${card('Return rate', '3.1%')}</div>`;
  expect(tablesOf(`<section>${cards}${TABLE}</section>`).map(({ coverage }) => coverage.total)).toEqual([
    null,
    null,
  ]);
});

it('counts with what is chosen, not with all there is to choose from', () => {
  const pager =
    '<div>Page <input value="2"> of <span>3</span><select><option>5 rows</option><option selected>10 rows</option></select></div>';
  expect(oneTable(`<section>${TABLE}${pager}</section>`).coverage).toEqual({
    shown: 2,
    total: null,
    page: 2,
    pages: 3,
  });
});

it('hears a pager that stands in a shadow root', () => {
  show(`<section>${TABLE}<div id="pager"></div></section>`);
  const root = document.getElementById('pager')?.attachShadow({ mode: 'open' });
  root?.append(document.createElement('p'));
  root?.querySelector('p')?.append('共 135 条');
  expect(readTables(document)[0]?.coverage.total).toBe(135);
});
