import { type Export, testExports } from './exports';
import { utf8, xls } from './make';

const SAYS = ['sales product:茶 2026-11-01~2026-11-07 1200000 CNY'];
const ROWS = [
  ['商品名称', '支付金额（万元）', '退款率', '库存'],
  ['茶', 1.2, '5.2%', 3],
] as const;

const EXPORTS: readonly Export[] = [
  {
    // Lists parts that hold no cells, such as xl/metadata.xml, and the library insists on them.
    what: 'a workbook that lists parts without cells',
    name: '商品_2026-11-01_2026-11-07.xlsx',
    bytes: () => xls(ROWS, 'xlsx'),
    console: 'sycm',
    says: SAYS,
  },
  {
    what: 'a statement over most of the columns',
    name: 'a.xlsx',
    bytes: () => xls([['统计时间：2026-11-01~2026-11-07', '', ''], ...ROWS], 'xlsx', ['A1:C1']),
    console: 'sycm',
    says: SAYS,
  },
  ...[
    (cell: string | number) => `\t${cell}`,
    (cell: string | number) => `${cell}\t`,
    (cell: string | number) => `"\t${cell}"`,
  ].map(
    (guarded, at): Export => ({
      what: `tabs that guard cells (${at})`,
      name: '商品_2026-11-01_2026-11-07.csv',
      bytes: () => utf8(ROWS.map((row) => row.map(guarded).join(',')).join('\r\n')),
      console: 'sycm',
      says: SAYS,
    }),
  ),
  {
    what: 'the days in a table of their own',
    name: 'b.xls',
    bytes: () =>
      utf8(
        '<table><tr><td>报表：商品</td></tr><tr><td>日期：2026-11-01 至 2026-11-07</td></tr></table>' +
          '<table><tr><td>商品名称</td><td>支付金额（万元）</td></tr><tr><td>茶</td><td>1.2</td></tr></table>',
      ),
    console: 'sycm',
    says: SAYS,
  },
  {
    what: 'the days in a caption',
    name: 'c.xls',
    bytes: () =>
      utf8(
        '<table><caption>商品报表 2026-11-01 至 2026-11-07</caption><tr><th>商品名称<th>支付金额（万元）</tr>' +
          '<tr><td>茶<td>1.2</tr></table>',
      ),
    console: 'sycm',
    says: SAYS,
  },
  {
    what: 'metrics down and their values beside what they are compared with',
    name: '概况_2026-11-01_2026-11-07.xlsx',
    bytes: () =>
      xls(
        [
          ['指标', '数值', '较上周'],
          ['支付金额', '1,200.00', '3%'],
          ['支付转化率', '2.0%', '1%'],
        ],
        'xlsx',
      ),
    console: 'sycm',
    says: [
      'sales shop:shop 2026-11-01~2026-11-07 120000 CNY',
      'conversionRate shop:shop 2026-11-01~2026-11-07 0.02 ratio',
    ],
    never: ['sales shop:shop 2026-11-01~2026-11-07 3'],
  },
];

testExports(EXPORTS);
