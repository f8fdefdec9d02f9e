import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import type { ImportedFile } from '../../lib/imports/types';
import { isProblem } from '../../lib/problem';
import { utf8, xls, xlsSheets, xlsx, zip } from './make';

async function read(bytes: Uint8Array, name: string): Promise<ImportedFile> {
  const file = await readFile(bytes, name);
  if (isProblem(file)) throw new Error(JSON.stringify(file));
  return file;
}

const labels = (file: ImportedFile, at = 0) => file.reading.tables[at]?.columns.map(({ label }) => label);
const texts = (file: ImportedFile, at = 0) =>
  file.reading.tables[at]?.rows.map(({ cells }) => cells.map(({ text }) => text));

const itemHeader = ['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额', '商品支付转化率'];
const itemRows = [
  ['2026-11-01', '682934571203984512', '羊毛开衫', '1,391', '34,895.00', '0.43%'],
  ['2026-11-01', '682934571203984513', '针织半裙', '-', '0.00', '-'],
];
const itemNotes = [
  ['【生意参谋平台】'],
  ['店铺名称：衣然女装旗舰店'],
  ['统计日期：2026-11-01 至 2026-11-07'],
  [],
];

describe('a report of products with its header in row 5', () => {
  const name = '【生意参谋平台】商品_全部_2026-11-01_2026-11-07.xls';
  test.each(['biff8', 'biff5'] as const)('is read from %s', async (kind) => {
    const ascii = kind === 'biff5';
    // The writer at hand keeps no Chinese text in BIFF5; the file made by hand in biff5.test.ts does.
    const rows = ascii
      ? [
          ['Date', 'Product ID', 'Visitors'],
          ['2026-11-01', '682934571203984512', '1,391'],
        ]
      : [...itemNotes, itemHeader, ...itemRows];
    const file = await read(xls(rows, kind), name);
    expect(file.kind).toBe('xls');
    expect(labels(file)).toEqual(ascii ? rows[0] : itemHeader);
    expect(texts(file)).toEqual(ascii ? [rows[1]] : itemRows);
  });

  test('gives its days, its shop and its console as the file tells them', async () => {
    const file = await read(xls([...itemNotes, itemHeader, ...itemRows]), name);
    expect(file.consoleId).toBe('sycm');
    expect(file.named).toEqual({
      stem: '【生意参谋平台】商品_全部',
      period: '2026-11-01 ~ 2026-11-07',
      madeAt: undefined,
    });
    expect(file.reading.url).toBe(`file:${name}`);
    expect(file.reading.lang).toBe('zh-CN');
    expect(file.reading.context.dates).toEqual(['2026-11-01 ~ 2026-11-07']);
    expect(file.reading.context.header).toContain('店铺名称：衣然女装旗舰店');
    expect(file.reading.tables[0]).toMatchObject({
      title: null,
      kind: 'table',
      coverage: { shown: 2, total: null },
      dates: ['统计日期：2026-11-01 至 2026-11-07'],
    });
  });
});

test('a report of sources keeps both sheets and marks the totals of every level', async () => {
  const head = ['流量载体', '一级来源', '二级来源', '访客数', '支付金额', '访客数环比'];
  const file = await read(
    xlsSheets({
      全店流量来源: [
        ['统计日期：2026-11-07'],
        head,
        ['全店', '汇总', '-', '900', '9,000.00', '1.00%'],
        ['全店', '付费推广', '汇总', '400', '4,000.00', '-2.00%'],
        ['全店', '付费推广', '关键词推广', '300', '3,000.00', '-'],
      ],
      分载体流量来源: [head, ['无线', '手淘搜索', '手淘搜索', '500', '5,000.00', '3.00%']],
    }),
    '【生意参谋平台】店铺来源_2026-11-07.xls',
  );
  expect(file.reading.tables.map(({ title }) => title)).toEqual(['全店流量来源', '分载体流量来源']);
  expect(file.reading.tables[0]?.rows.map(({ summary }) => summary === true)).toEqual([true, true, false]);
  expect(file.reading.tables[0]?.coverage.shown).toBe(1);
});

describe('a report of ads in a zip', () => {
  const csv = [
    '日期,场景ID,计划ID,主体名称,展现量,点击量,花费,投入产出比',
    '2026-11-09,371,="60123456789","羊毛开衫, 秋款",12131,402,512.36,3.84',
    '2026-11-09,371,="60123456790",半裙,8021,201,-,-',
  ].join('\r\n');
  const header = ['日期', '场景ID', '计划ID', '主体名称', '展现量', '点击量', '花费', '投入产出比'];
  test.each([
    ['UTF-8', utf8(csv)],
    ['UTF-8 with a byte order mark', utf8(csv, true)],
    ['GB18030', new Uint8Array(iconv.encode(csv, 'gb18030'))],
    ['UTF-16', new Uint8Array(iconv.encode(`\uFEFF${csv}`, 'utf16le'))],
  ])('is read in %s', async (_, bytes) => {
    const file = await read(zip({ '计划报表_20261110_153000.csv': bytes }), 'download.zip');
    expect(file).toMatchObject({ kind: 'csv', name: '计划报表_20261110_153000.csv', maybe: '2026-11-10' });
    expect(labels(file)).toEqual(header);
    expect(texts(file)?.[0]).toEqual([
      '2026-11-09',
      '371',
      '60123456789',
      '羊毛开衫, 秋款',
      '12131',
      '402',
      '512.36',
      '3.84',
    ]);
  });

  test('takes a day with a clock for the moment of the export, not for the day of the figures', async () => {
    const file = await read(utf8(csv), '商品报表_20261110_153000.csv');
    expect(file.named).toEqual({ stem: '商品报表', period: undefined, madeAt: '2026-11-10T15:30:00' });
    expect(file.reading.context.dates).toEqual([]);
  });

  test('is the same file in its zip and out of it', async () => {
    const packed = await read(zip({ 'a.csv': csv }), 'x.zip');
    const plain = await read(utf8(csv), 'b.csv');
    expect(packed.hash).toBe(plain.hash);
  });

  test('knows a name that was packed in GBK', async () => {
    const letters = iconv.encode('计划报表', 'gbk').toString('latin1');
    const bytes = zip({ 'xxxxxxxx.csv': csv });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('xxxxxxxx', letters);
    const file = await read(new Uint8Array(Buffer.from(text, 'latin1')), 'x.zip');
    expect(file.name).toBe('计划报表.csv');
  });
});

test('a workbook keeps every digit that it holds, and shows what it shows', async () => {
  const rows = [
    ['日期', '商品ID', '花费', '点击率', '实际投产比', '金额', '单量', '占比', '成交额'],
    [46_333, '682934571203984512', 512.36, 0.043_21, 3.84, 1234.5678, 123_456_789_012, 0.5, 12_345],
    ['合计', null, 1e-7, 1.5, -3, 0.1 + 0.2, 682_934_571_203_984_500, 0.125, -12.5],
  ];
  const formats = {
    '1,0': 'yyyy-mm-dd',
    '1,3': '0.00%',
    '1,5': '#,##0.00',
    '1,7': '0%',
    '1,8': '"¥"#,##0.00',
    '2,3': '0.00%',
    '2,7': '0%',
    '2,8': '"¥"#,##0',
  };
  const file = await read(await xlsx({ name: '推广数据', rows, formats }), '推广.xlsx');
  expect(file.kind).toBe('xlsx');
  expect(file.reading.tables[0]?.title).toBe('推广数据');
  expect(texts(file)).toEqual([
    [
      '2026-11-07',
      '682934571203984512',
      '512.36',
      '4.3210%',
      '3.84',
      '1234.5678',
      '123456789012',
      '50%',
      '¥12,345.00',
    ],
    ['合计', '', '0.0000001', '150.00%', '-3', '0.3', '6.82934571203985e+17', '12.5%', '-¥12.5'],
  ]);
  expect(file.reading.tables[0]?.rows[1]?.summary).toBe(true);
});

test('rates that are texts of fractions stay as they are', async () => {
  const rows = [
    ['日期', '用户支付金额', '商品点击率', '成交转化率'],
    ['2026/11/01', '12905.25', '0.0421', '-'],
  ];
  const file = await read(await xlsx({ name: 'sheet1', rows }), '罗盘_核心数据.xlsx');
  expect(texts(file)).toEqual([rows[1]]);
  expect(file.reading.tables[0]?.title).toBeNull();
});

test('products and their variations become a table each', async () => {
  const rows = [
    ['Item ID', 'Product', 'Variation ID', 'Variation Name', 'Sales (Paid Order)'],
    ['2201', 'Cardigan', '-', '-', '300.000'],
    ['2201', 'Cardigan', '9001', 'Merah', '200.000'],
    ['2201', 'Cardigan', '9002', 'Biru', '100.000'],
    ['2202', 'Skirt', '-', '-', '50.000'],
  ];
  const file = await read(await xlsx({ name: 'Top Performing Products', rows }), 'export.xlsx');
  expect(file.reading.tables.map(({ title, coverage }) => [title, coverage.shown])).toEqual([
    ['Top Performing Products', 2],
    ['Top Performing Products / Variation Name', 2],
  ]);
  expect(labels(file, 0)).toEqual(['Item ID', 'Product', 'Sales (Paid Order)']);
  expect(texts(file, 1)?.map((row) => row[2])).toEqual(['9001', '9002']);
});

test('metadata above, an unnamed column and empty rows below are not data', async () => {
  const csv = [
    'Shop Name,toko-satu',
    'Date Period,2026-11-01 - 2026-11-07',
    'Currency,IDR',
    '',
    'Ad Name,Impressions,Clicks,Ad Spend,',
    'Iklan A,"1.204",31,"404.800",',
    'Iklan B,-,-,-,',
    ',,,,',
    '',
    'Data may be delayed by 24 hours',
    '',
  ].join('\n');
  const file = await read(utf8(csv), 'Shopee-Ads.csv');
  expect(labels(file)).toEqual(['Ad Name', 'Impressions', 'Clicks', 'Ad Spend']);
  expect(texts(file)).toEqual([
    ['Iklan A', '1.204', '31', '404.800'],
    ['Iklan B', '-', '-', '-'],
  ]);
  expect(file.reading.tables[0]?.dates).toEqual(['Date Period：2026-11-01 - 2026-11-07']);
  expect(file.reading.context.header).toContain('Shop Name：toko-satu');
});

test('a grouped header joins its names and a cell over rows is repeated', async () => {
  const rows = [
    ['店铺经营日报', null, null, null, null],
    ['日期', '流量', null, '成交', null],
    [null, '访客数', '浏览量', '支付金额', '支付买家数'],
    ['2026-11-01', 120, 300, 4000, 12],
    [null, 130, 310, 4100, 13],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
    { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
    { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
  ];
  const file = await read(await xlsx({ name: '日报', rows, merges }), '日报.xlsx');
  expect(labels(file)).toEqual([
    '日期',
    '流量 / 访客数',
    '流量 / 浏览量',
    '成交 / 支付金额',
    '成交 / 支付买家数',
  ]);
  expect(texts(file)?.map((row) => row[0])).toEqual(['2026-11-01', '2026-11-01']);
});

test('an HTML table named .xls keeps long numbers and dashes as texts', async () => {
  const html = `<html><head><meta charset="gb2312"></head><body><table border="1">
    <tr><th>订单号</th><th>商品名称</th><th>用户实付金额(元)</th><th>支付件数</th></tr>
    <tr><td>26110712345678901234</td><td>开衫 3-4 岁 &amp; 裙</td><td>99.00</td><td>1</td></tr>
  </table></body></html>`;
  const file = await read(new Uint8Array(iconv.encode(html, 'gb18030')), '订单.xls');
  expect(file.kind).toBe('html');
  expect(texts(file)).toEqual([['26110712345678901234', '开衫 3-4 岁 & 裙', '99.00', '1']]);
});

test.each(['quoted-printable', 'base64'])(
  'a web page in one file, packed as %s, gives the tables of its pages',
  async (packed) => {
    const page = (day: string) =>
      `<html><head><meta charset="utf-8"></head><body><table><tr><th>日期</th><th>商品名称</th><th>支付金额</th></tr><tr><td>${day}</td><td>开衫 = 裙</td><td>1,234.50</td></tr></table></body></html>`;
    const quoted = (text: string) =>
      [...utf8(text)]
        .map(
          (byte, at) =>
            `=${byte.toString(16).toUpperCase().padStart(2, '0')}${at % 24 === 23 ? '=\r\n' : ''}`,
        )
        .join('');
    const body = (text: string) =>
      packed === 'base64' ? Buffer.from(text).toString('base64') : quoted(text);
    const parts = [
      '<html><frameset><frame src="sheet001.htm"></frameset></html>',
      page('2026-11-01'),
      page('2026-11-02'),
    ];
    const file = await read(
      utf8(
        [
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; boundary="----=_NextPart_01"',
          '',
          ...parts.flatMap((part) => [
            '------=_NextPart_01',
            `Content-Transfer-Encoding: ${packed}`,
            'Content-Type: text/html; charset="utf-8"',
            '',
            body(part),
          ]),
          '------=_NextPart_01--',
          '',
        ].join('\r\n'),
      ),
      'report.xls',
    );
    expect(file.kind).toBe('html');
    expect(texts(file, 0)).toEqual([['2026-11-01', '开衫 = 裙', '1,234.50']]);
    expect(texts(file, 1)).toEqual([['2026-11-02', '开衫 = 裙', '1,234.50']]);
  },
);

test('a tab-separated text named .xls is read, with its count of rows and its total', async () => {
  const text = [
    '共 135 条',
    '日期\t访客数\t支付金额',
    '2026-11-01\t1,204\t3,000.00\t',
    '合计\t1,204\t3,000.00',
  ].join('\n');
  const file = await read(utf8(text), 'report.xls');
  expect(file.kind).toBe('csv');
  expect(file.reading.tables[0]?.coverage).toEqual({ shown: 1, total: 135 });
  expect(file.reading.tables[0]?.rows.map(({ summary }) => summary === true)).toEqual([false, true]);
});

test('a second table below an empty row is a table of its own', async () => {
  const csv = [
    '汇总数据',
    '访客数,支付金额,支付买家数',
    '1204,3000.00,31',
    '',
    '明细数据',
    '日期,访客数,支付金额',
    '2026-11-01,600,1500.00',
    '2026-11-02,604,1500.00',
  ].join('\n');
  const file = await read(utf8(csv), '概况.csv');
  expect(file.reading.tables.map(({ rows }) => rows.length)).toEqual([1, 2]);
  expect(labels(file, 1)).toEqual(['日期', '访客数', '支付金额']);
});

test.each(['合计', '总计', 'Total', '汇总', '计划A小计', '全部计划合计', '共 2 条合计'])(
  'a row that begins with %s is a total',
  async (name) => {
    const csv = `计划名称,花费,点击量\n计划A,1.00,2\n${name},1.00,2\n`;
    const file = await read(utf8(csv), 'a.csv');
    expect(file.reading.tables[0]?.rows.map(({ summary }) => summary === true)).toEqual([false, true]);
    expect(file.reading.tables[0]?.coverage.shown).toBe(1);
  },
);
