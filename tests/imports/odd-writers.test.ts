import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import { isProblem } from '../../lib/problem';
import { csv, type Export, testExports } from './exports';
import { type Rows, utf8, xls, xlsx, zip } from './make';

const DAYS: Rows = [
  ['日期', '支付金额', '访客数'],
  ['2026-11-01', 2345.6, 1200],
  ['2026-11-02', 2400, 1300],
];
const SAYS = [
  'sales shop:shop 2026-11-01~2026-11-01 234560 CNY',
  'visitors shop:shop 2026-11-02~2026-11-02 1300 count',
];

/** The workbook as another writer would have written it. */
async function rewritten(rows: Rows, change: (path: string, xml: string) => readonly [string, string]) {
  const parts = unzipSync(await xlsx({ name: '日报', rows }));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => {
        const [name, xml] = change(path, strFromU8(part));
        return [name, strToU8(xml)];
      }),
    ),
  );
}

const isoDays = (path: string, xml: string) => {
  const days = xml.replaceAll(/<c r="A(\d)"[^>]*>.*?<\/c>/gu, (cell, row) =>
    row === '1' ? cell : `<c r="A${row}" t="d"><v>2026-11-0${Number(row) - 1}T00:00:00</v></c>`,
  );
  return [path, path.includes('sheet1') ? days : xml] as const;
};

const zeros = (book: string) => (path: string, xml: string) => {
  const cells = xml.replaceAll(/<c r="(B\d)"([^>]*)><v>0<\/v><\/c>/gu, '<c r="$1"$2><f>1+1</f><v>0</v></c>');
  if (path.endsWith('xl/workbook.xml'))
    return [path, xml.replace(/<calcPr[^>]*>/u, '').replace('</workbook>', `${book}</workbook>`)] as const;
  return [path, path.includes('sheet1') ? cells : xml] as const;
};
const UNCOMPUTED: Rows = [
  ['日期', '支付金额', '访客数'],
  ['2026-11-01', 0, 5],
];

const EXPORTS: readonly Export[] = [
  {
    what: 'days in ISO form',
    name: 'a.xlsx',
    bytes: () => rewritten(DAYS, isoDays),
    console: 'sycm',
    says: SAYS,
  },
  {
    what: 'folders parted as Windows does',
    name: 'b.xlsx',
    bytes: () => rewritten(DAYS, (path, xml) => [path.replaceAll('/', '\\'), xml]),
    console: 'sycm',
    says: SAYS,
  },
  {
    what: 'a formula that nobody has computed',
    name: 'c.xlsx',
    bytes: () => rewritten(UNCOMPUTED, zeros('<calcPr calcId="1" fullCalcOnLoad="1"/>')),
    console: 'sycm',
    says: ['visitors shop:shop 2026-11-01~2026-11-01 5 count'],
    never: ['sales'],
  },
  {
    what: 'a formula whose result is nothing',
    name: 'd.xlsx',
    bytes: () => rewritten(UNCOMPUTED, zeros('<calcPr calcId="191029"/>')),
    console: 'sycm',
    says: ['sales shop:shop 2026-11-01~2026-11-01 0 CNY'],
  },
  {
    what: 'units in a row of their own',
    name: 'e.csv',
    bytes: () =>
      utf8(
        csv([
          ['日期', '支付金额', '支付转化率', '首次响应时长'],
          [null, '(万元)', '%', '分钟'],
          ['2026-11-01', '1.2345', '2.50', '1.5'],
        ]),
      ),
    console: 'sycm',
    says: [
      'sales shop:shop 2026-11-01~2026-11-01 1234500 CNY',
      'conversionRate shop:shop 2026-11-01~2026-11-01 0.025 ratio',
      'firstResponseTime shop:shop 2026-11-01~2026-11-01 90 second',
    ],
  },
  {
    what: 'the sign of percent behind a name',
    name: 'f.csv',
    bytes: () =>
      utf8(
        csv([
          ['日期', '访客数', '支付转化率 %'],
          ['2026-11-01', '80', '2.50'],
        ]),
      ),
    console: 'sycm',
    says: ['conversionRate shop:shop 2026-11-01~2026-11-01 0.025 ratio'],
  },
  {
    what: 'a total that counts its rows, days in English in the name',
    name: 'Campaigns_Nov 1, 2026 - Nov 7, 2026.csv',
    bytes: () =>
      utf8(
        csv([
          ['Campaign name', 'Cost', 'Clicks'],
          ['A', '10.50', '3'],
          ['B', '20.00', '4'],
          ['Total of 2 campaigns', '30.50', '7'],
        ]),
      ),
    console: 'tiktok-us',
    says: ['adSpend campaign:A 2026-11-01~2026-11-07 1050 USD'],
    never: ['adSpend campaign:Total'],
  },
  {
    what: 'the two ends of a range, each in a line',
    name: 'traffic.csv',
    bytes: () =>
      utf8(
        csv([
          ['Start date', 'Nov 1, 2026'],
          ['End date', 'Nov 7, 2026'],
          [],
          ['Campaign name', 'Cost', 'Clicks'],
          ['A', '10.50', '3'],
        ]),
      ),
    console: 'tiktok-us',
    says: ['adSpend campaign:A 2026-11-01~2026-11-07 1050 USD'],
  },
  {
    what: 'plans by their ids',
    name: 'g.csv',
    bytes: () =>
      utf8(
        csv([
          ['时间', '广告计划', '广告计划ID', '花费（元）'],
          ['2026-11-06', 'A', '223344556', '10.50'],
        ]),
      ),
    console: 'kuaishou',
    says: ['adSpend campaign:223344556 2026-11-06~2026-11-06 1050 CNY'],
  },
  {
    what: 'what a month has brought so far is of the days of the report',
    name: '商品_2026-11-01_2026-11-07.xls',
    bytes: () =>
      xls([
        ['商品ID', '商品名称', '支付金额', '月累计支付金额', '库存'],
        ['682934571203', '开衫', '10.00', '50.00', '5'],
      ]),
    console: 'sycm',
    says: [
      'salesMonthToDate product:682934571203 2026-11-01~2026-11-07 5000 CNY',
      'stock product:682934571203 2026-11-20~2026-11-20 5 count',
    ],
  },
];

describe('files of writers that do it their own way', () => testExports(EXPORTS));

async function codeOf(bytes: Uint8Array): Promise<string> {
  const file = await readFile(bytes, 'a');
  return isProblem(file) ? file.code : 'read';
}

test('a zero that is shown as a dash is a zero, a day without its year has one', async () => {
  const rows = [
    ['日期', '退款金额', '访客数'],
    [46_327, 0, 5],
  ];
  const formats = { '1,0': 'm"月"d"日"', '1,1': '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' };
  const file = await readFile(await xlsx({ name: 'S', rows, formats }), 'a.xlsx');
  if (isProblem(file)) throw new Error(file.code);
  expect(file.reading.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['2026-11-01', '0', '5']);
});

describe('letters of another country', () => {
  const rows = csv([
    ['日期', '訪客數', '銷售額'],
    ['2026-11-01', '1200', '2345.6'],
    ['2026-11-02', '1300', '2400'],
  ]);
  test('Big5 is read as Big5, GB18030 as GB18030', async () => {
    for (const [encoding, text] of [
      ['big5', rows],
      ['gb18030', rows.replaceAll('訪', '访')],
    ] as const) {
      const file = await readFile(new Uint8Array(iconv.encode(text, encoding)), 'a.csv');
      if (isProblem(file)) throw new Error(file.code);
      expect(file.reading.tables[0]?.columns[0]?.label).toBe('日期');
      expect(file.reading.tables[0]?.columns[2]?.label).toBe('銷售額');
    }
  });
  test('European letters are not taken for Chinese', async () => {
    const text = csv([
      ['Größe', 'für', 'Übersicht', 'Wäsche', 'Prüfung'],
      ['über', 'Jäger', 'hören', 'früh', 'später'],
    ]);
    expect(await codeOf(new Uint8Array(iconv.encode(text, 'latin1')))).toBe('import-encoding-unknown');
  });
});

describe('what is no report', () => {
  test('a document of another program is no archive of reports', async () => {
    const docx = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<w/>',
      'docProps/app.xml': '<a/>',
    });
    const odt = zip({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' });
    expect(await codeOf(docx)).toBe('import-type-unknown');
    expect(await codeOf(odt)).toBe('import-type-unknown');
  });
  test('a short text that breaks off within its last row is not read', async () => {
    const whole = csv([
      ['日期', '商品名称', '访客数', '支付金额'],
      ['2026-11-01', '开衫', '12', '34.50'],
      ['2026-11-02', '半裙', '12', '34.50'],
    ]);
    expect(await codeOf(utf8(whole))).toBe('read');
    for (let end = whole.lastIndexOf('\n') + 12; end <= whole.lastIndexOf(','); end++)
      expect(await codeOf(utf8(whole.slice(0, end)))).toBe('import-damaged');
  });
  test('invisible characters in front of a quoted cell are no part of it', async () => {
    const file = await readFile(
      utf8('\uFEFF\uFEFF"日期","支付金额"\r\n\u200B"2026-11-01","1,200.50"\r\n'),
      'a.csv',
    );
    if (isProblem(file)) throw new Error(file.code);
    expect(file.reading.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '2026-11-01',
      '1,200.50',
    ]);
  });
});
