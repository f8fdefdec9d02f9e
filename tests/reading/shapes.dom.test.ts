import { describe, expect, it } from 'vitest';
import { readPage, readTables } from '../../lib/reading';
import { oneTable, plain, readingOf, show, tablesOf } from './stage';

const HEAD = '<thead><tr><th>商品</th><th>访客数</th><th>支付金额</th></tr></thead>';
const ROWS =
  '<tr><td>茶杯</td><td>1,001</td><td>2,001.00</td></tr><tr><td>茶壶</td><td>1,002</td><td>2,002.00</td></tr>';
const TABLE = `<table>${HEAD}<tbody>${ROWS}</tbody></table>`;
const WANT = {
  labels: ['商品', '访客数', '支付金额'],
  rows: [
    ['茶杯', '1,001', '2,001.00'],
    ['茶壶', '1,002', '2,002.00'],
  ],
};

describe('rows that are none', () => {
  const cases: [string, string][] = [
    [
      'a measuring row of no height',
      `<tr style="height:0" aria-hidden="true"><td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">商品</div></td><td style="padding:0;height:0"></td><td style="padding:0;height:0"></td></tr>${ROWS}`,
    ],
    ['a hidden row', `<tr style="display:none"><td>茶盘</td><td>9</td><td>9.00</td></tr>${ROWS}`],
    [
      'an expanded detail',
      ROWS.replace('</tr><tr>', '</tr><tr><td colspan="3"><div>详情 <b>12</b></div></td></tr><tr>'),
    ],
  ];
  it.each(cases)('leaves out %s', (_, rows) => {
    expect(
      plain(oneTable(`<table style="border-collapse:collapse">${HEAD}<tbody>${rows}</tbody></table>`)),
    ).toEqual(WANT);
  });
});

describe('columns and cells', () => {
  it.each([
    ['buttons in one cell', '<th colspan="3"><button>批量下架</button> 已选 0 项</th>'],
    [
      'fields still at their beginning',
      '<th><input></th><th><select><option>全部</option></select></th><th></th>',
    ],
    ['calls to choose', '<th></th><th><select><option>请选择</option></select></th><th></th>'],
  ])('takes no names from the line below them: %s', (_, cells) => {
    const head = HEAD.replace('</thead>', `<tr>${cells}</tr></thead>`);
    expect(plain(oneTable(`<table>${head}<tbody>${ROWS}</tbody></table>`))).toEqual(WANT);
  });

  it('fits ten headers to nine cells when the last header is empty', () => {
    const table =
      oneTable(`<div style="width:400px"><table style="width:400px;table-layout:fixed"><thead><tr><th style="width:130px">商品</th><th style="width:130px">访客数</th><th style="width:130px">支付金额</th><th style="width:10px"></th></tr></thead></table>
      <div style="max-height:300px;overflow-y:scroll"><table style="width:390px;table-layout:fixed"><tbody>${ROWS.replaceAll('<td>', '<td style="width:130px">')}</tbody></table></div></div>`);
    expect(plain(table)).toEqual(WANT);
  });

  it('drops a column of boxes to tick', () => {
    const tick = '<td><label><input type="checkbox"></label></td>';
    expect(
      plain(
        oneTable(
          `<table><thead><tr><th><input type="checkbox"></th>${HEAD.slice(11)}<tbody>${ROWS.replaceAll('<tr>', `<tr>${tick}`)}</tbody></table>`,
        ),
      ),
    ).toEqual(WANT);
  });

  it('drops a column of signs that open and close its rows', () => {
    const row = (sign: string, name: string) => `<tr><td>(${sign})</td><td>${name}</td><td>12</td></tr>`;
    const table = oneTable(
      `<table><thead><tr><th>(-)</th><th>商品</th><th>访客数</th></tr></thead><tbody>${row('+', '茶杯')}${row('-', '茶壶')}</tbody></table>`,
    );
    expect(plain(table).labels).toEqual(['商品', '访客数']);
  });

  it('reads what a person sees in a cell', () => {
    const cells: [string, string][] = [
      ['<span>$</span><span>21,602</span><span>.26</span>', '$21,602.26'],
      ['<div>¥12,345.67</div><div>较前一日 <i class="up"></i>12.3%</div>', '¥12,345.67 较前一日 12.3%'],
      ['<span style="display:none">9</span>88', '88'],
      ['<span style="visibility:hidden">9</span>88', '88'],
      [
        '<span aria-hidden="true">1,234</span><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">1234 yuan</span>',
        '1,234',
      ],
      ['<i class="iconfont">&#xe6eb;</i>320', '320'],
      ['  52.17%\n   <em>未达标</em>', '52.17% 未达标'],
      ['<input type="text" value="300.00">', '300.00'],
      ['<select><option>日</option><option selected>周</option></select>', '周'],
      ['8000<br>修改库存', '8000 修改库存'],
      ['<div style="display:flex"><span>¥</span><span>9.80</span></div>', '¥9.80'],
    ];
    const table = oneTable(
      `<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody>${cells.map(([html], i) => `<tr><td>${i}号</td><td>${html}</td></tr>`).join('')}</tbody></table>`,
    );
    expect(table.rows.map((row) => row.cells[1]?.text)).toEqual(cells.map(([, text]) => text));
    expect(table.rows[1]?.cells[1]?.change).toBe('较前一日 12.3%');
  });

  it.each(['visibility:hidden', 'opacity:0'])('keeps no cell of %s, few or all having a style', (veil) => {
    const row = (style: string, last: string) =>
      `<tr><td${style && ` style="${style}"`}>茶杯</td><td style="${style};${last}">7</td></tr>`;
    for (const style of ['', 'width:90px'])
      expect(
        oneTable(
          `<table><thead><tr><th>商品</th><th>库存</th></tr></thead><tbody>${row(style, '')}${row(style, veil)}</tbody></table>`,
        ).rows.map((line) => line.cells[1]?.text),
      ).toEqual(['7', '']);
  });

  it('keeps an id as text and takes the picture of a product', () => {
    const table = oneTable(
      '<table><thead><tr><th>商品</th><th>库存</th></tr></thead><tbody><tr><td><img src="http://localhost/a.png"><div>茶杯</div><div>ID：823637495801</div></td><td>49</td></tr></tbody></table>',
    );
    expect(table.rows[0]?.cells[0]).toEqual({
      text: '茶杯 ID：823637495801',
      image: 'http://localhost/a.png',
    });
  });
});

describe('totals', () => {
  it('marks totals at the top, at the bottom, and on several levels', () => {
    const table =
      oneTable(`<table><thead><tr><th>一级来源</th><th>二级来源</th><th>访客数</th></tr></thead><tbody>
      <tr><td>全部汇总</td><td></td><td>30</td></tr><tr><td rowspan="2">付费</td><td>汇总</td><td>10</td></tr><tr><td>直通车</td><td>10</td></tr><tr><td>免费</td><td>搜索</td><td>20</td></tr></tbody><tfoot><tr><td colspan="2">总计</td><td>30</td></tr></tfoot></table>`);
    expect(table.rows.map((row) => row.summary ?? false)).toEqual([true, true, false, false, true]);
    expect(table.rows.at(-1)?.cells.map((cell) => cell.text)).toEqual(['总计', '', '30']);
    expect(table.coverage.shown).toBe(2);
  });
});

describe('places', () => {
  it('reads open shadow roots and frames of the same origin', () => {
    show('<div id="host"></div><iframe id="frame"></iframe>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = TABLE;
    const inner = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
    if (inner) inner.body.innerHTML = TABLE;
    expect(readTables(document).map(plain)).toEqual([WANT, WANT]);
    expect(readPage(document, { frames: false }).tables.map(plain)).toEqual([WANT]);
  });

  const hidden: [string, string][] = [
    ['display:none', `<div style="display:none">${TABLE}</div>`],
    ['visibility:hidden', `<div style="visibility:hidden">${TABLE}</div>`],
    ['off the page', `<div style="position:absolute;left:-9999px">${TABLE}</div>`],
    ['aria-hidden', `<section><div aria-hidden="true">${TABLE}</div></section>`],
    [
      'slid out of a carousel',
      `<div style="width:300px;overflow:hidden;position:relative"><div style="position:absolute;left:400px">${TABLE}</div><p>x</p></div>`,
    ],
    ['no height', `<div style="height:0;overflow:hidden">${TABLE}</div>`],
  ];
  it.each(hidden)('leaves out a table that is %s', (_, html) => {
    expect(tablesOf(html)).toEqual([]);
  });

  it('reads a nested table on its own', () => {
    const tables = tablesOf(
      `<table><thead><tr><th>订单</th><th>明细</th><th>金额</th></tr></thead><tbody><tr><td>甲</td><td>见下<table>${HEAD}<tbody>${ROWS}</tbody></table></td><td>9.00</td></tr></tbody></table>`,
    );
    expect(tables.map(plain)).toEqual([
      { labels: ['订单', '明细', '金额'], rows: [['甲', '见下', '9.00']] },
      WANT,
    ]);
  });
});

describe('what is refused', () => {
  const days = Array.from(
    { length: 5 },
    (_, w) =>
      `<tr>${Array.from({ length: 7 }, (__, d) => `<td>${((w * 7 + d) % 30) + 1}</td>`).join('')}</tr>`,
  ).join('');
  const decoys: [string, string][] = [
    [
      'a calendar',
      `<table><thead><tr>${Array.from('日一二三四五六')
        .map((day) => `<th>${day}</th>`)
        .join('')}</tr></thead><tbody>${days}</tbody></table>`,
    ],
    [
      'a calendar of divs that hides the days before the first of the month',
      `<div>${['日一二三四五六', ...Array.from({ length: 5 }, (_, week) => week)]
        .map(
          (line) =>
            `<div style="display:flex">${Array.from({ length: 7 }, (_, day) => {
              const text = typeof line === 'string' ? line[day] : line * 7 + day - 1;
              const hidden = typeof text === 'number' && (text < 1 || text > 31);
              return `<div style="width:40px${hidden ? ';visibility:hidden' : ''}">${hidden ? '&nbsp;' : text}</div>`;
            }).join('')}</div>`,
        )
        .join('')}</div>`,
    ],
    [
      'a layout table',
      '<table><tr><td><p>左栏</p></td><td><p>右栏很长的一段说明文字，没有数字</p></td></tr></table>',
    ],
    ['an empty state', `<table>${HEAD}<tbody><tr><td colspan="3">暂无数据</td></tr></tbody></table>`],
    [
      'boxes to tick beside names',
      '<table><thead><tr><th>权限</th><th>运营</th></tr></thead><tbody><tr><td>改价格</td><td><input type="checkbox"></td></tr><tr><td>看数据</td><td><input type="checkbox"></td></tr></tbody></table>',
    ],
    [
      'a form',
      '<table><tr><td>店铺名称</td><td><input value=""></td></tr><tr><td>联系电话</td><td><input value=""></td></tr></table>',
    ],
    [
      'a code listing',
      '<table><tbody><tr><td data-line-number="1"></td><td><code>let a = 1</code></td></tr><tr><td data-line-number="2"></td><td><code>let b = 2</code></td></tr></tbody></table>',
    ],
    ['a menu', '<ul role="menu"><li>首页</li><li>商品 3</li><li>订单 12</li></ul>'],
  ];
  it.each(decoys)('refuses %s', (_, html) => {
    expect(tablesOf(html)).toEqual([]);
  });

  it('does not read a table under a turning mask, and says so', () => {
    const reading = readingOf(
      `<style>@keyframes t{to{transform:rotate(1turn)}}</style><h3>商品排行</h3><div style="position:relative">${TABLE}<div style="position:absolute;inset:0"><b style="display:block;width:20px;height:20px;animation:t 1s infinite"></b></div></div>`,
    );
    expect(reading.tables).toEqual([]);
    expect(reading.skipped).toEqual([{ code: 'table-loading', title: '商品排行' }]);
  });
});

describe('digits that are not in the text', () => {
  it('calls a cell of private-use glyphs unreadable', () => {
    const table = oneTable(
      '<table><thead><tr><th>商品</th><th>成交金额</th></tr></thead><tbody><tr><td>茶杯</td><td><span class="__spider_font">&#xe6eb;&#xe6ec;.&#xe6ed;</span></td></tr></tbody></table>',
    );
    expect(table.rows[0]?.cells[1]?.unreadable).toBe('substitute-font');
  });

  it('believes digits in the embedded font that draws the names, wherever these stand', () => {
    const fixed = 'table-layout:fixed;width:300px;border-collapse:collapse';
    const rows = ['茶杯', '茶壶'].map((name) => `<tr><td>${name}</td><td>123.00</td></tr>`).join('');
    const table = oneTable(
      `<style>@font-face{font-family:"house";src:url(data:font/woff2;base64,AAAA)}.n{font-family:house,sans-serif}</style>
      <div class="n" style="position:relative;padding-top:30px"><table style="${fixed}"><tbody>${rows}</tbody></table>
      <table style="${fixed};position:absolute;top:0;height:30px"><tbody><tr><td>商品</td><td>成交金额</td></tr></tbody></table></div>`,
    );
    expect(table.columns.map(({ label }) => label)).toEqual(['商品', '成交金额']);
    expect(table.rows[1]?.cells).toEqual([{ text: '茶壶' }, { text: '123.00' }]);
  });

  it('calls plain digits under an embedded font unreadable, in the cells that use it only', () => {
    const table = oneTable(
      '<style>@font-face{font-family:"shuffled";src:url(data:font/woff2;base64,AAAA)}.n{font-family:shuffled,sans-serif}</style><table><thead><tr><th>商品</th><th>成交金额</th><th>库存</th></tr></thead><tbody><tr><td>茶杯</td><td class="n">123.00</td><td>49</td></tr></tbody></table>',
    );
    expect(table.rows[0]?.cells.map((cell) => cell.unreadable)).toEqual([
      undefined,
      'shuffled-digits',
      undefined,
    ]);
  });

  it('calls digits drawn by style sheets unreadable', () => {
    const table = oneTable(
      '<style>.a::before{content:"1"}.b::after{content:"23"}</style><table><thead><tr><th>商品</th><th>成交金额</th></tr></thead><tbody><tr><td>茶杯</td><td><i class="a"></i><i class="b"></i></td></tr><tr><td>茶壶</td><td class="a"></td></tr></tbody></table>',
    );
    expect(table.rows.map((row) => row.cells[1]?.unreadable)).toEqual(['css-content', 'css-content']);
  });
});

it('reads a transposed table with dates across', () => {
  const table = oneTable(
    '<table><thead><tr><th>指标</th><th>2026-11-01</th><th>2026-11-02</th></tr></thead><tbody><tr><th scope="row">访客数</th><td>1</td><td>2</td></tr><tr><th scope="row">支付金额</th><td>3.00</td><td>4.00</td></tr></tbody></table>',
  );
  expect(plain(table)).toEqual({
    labels: ['指标', '2026-11-01', '2026-11-02'],
    rows: [
      ['访客数', '1', '2'],
      ['支付金额', '3.00', '4.00'],
    ],
  });
});
