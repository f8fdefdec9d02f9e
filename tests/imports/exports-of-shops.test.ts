import iconv from 'iconv-lite';
import { describe } from 'vitest';
import { csv, type Export, testExports, WEEK } from './exports';
import { type Rows, utf8, xls, xlsx, zip } from './make';

const AD_HEAD = [
  '日期',
  '计划ID',
  '计划名称',
  '展现量',
  '点击量',
  '花费',
  '点击率',
  '平均点击花费',
  '总成交金额',
  '投入产出比',
];
const AD_ROWS: Rows = [
  ['2026-11-07', '72811002', '秋冬主推', '12,131', '402', '301.50', '3.31%', '0.75', '1,055.25', '3.50'],
  ['2026-11-07', '72811003', '清仓', '8,002', '98', '88.20', '1.22%', '0.90', '0.00', '0.00'],
];

const EXPORTS: readonly Export[] = [
  {
    what: 'a shop’s days, one row a day, as numbers',
    name: '店铺数据_2026-11-01_2026-11-03.xlsx',
    bytes: () =>
      xlsx({
        name: 'Sheet1',
        rows: [
          ['统计日期', '支付金额', '访客数', '支付买家数', '支付转化率', '客单价'],
          ['2026-11-01', 3021.5, 1200, 36, 0.03, 83.93],
          ['2026-11-02', 2800, 1100, 30, 0.0273, 93.33],
          ['2026-11-03', 3500.25, 1320, 41, 0.0311, 85.37],
        ],
        formats: { '1,4': '0.00%', '2,4': '0.00%', '3,4': '0.00%' },
      }),
    console: 'sycm',
    says: [
      'sales shop:shop 2026-11-01~2026-11-01 302150 CNY',
      'visitors shop:shop 2026-11-02~2026-11-02 1100 count',
      'conversionRate shop:shop 2026-11-03~2026-11-03 0.0311 ratio',
    ],
  },
  {
    what: 'days as real dates of the spreadsheet',
    name: '日报.xlsx',
    bytes: () =>
      xlsx({
        name: '日报',
        rows: [
          ['日期', '销售额(元)', '订单数', '退款金额'],
          [46327, 1200.5, 12, 0],
          [46328, 980, 9, 35.5],
        ],
        formats: { '1,0': 'yyyy/m/d', '2,0': 'yyyy/m/d' },
      }),
    says: [
      'sales shop:shop 2026-11-01~2026-11-01 120050 CNY',
      'refundAmount shop:shop 2026-11-02~2026-11-02 3550 CNY',
    ],
  },
  {
    what: 'ads as GB18030 text with the day in each row',
    name: '计划报表_20261108_093011.csv',
    bytes: () => iconv.encode(csv([AD_HEAD, ...AD_ROWS]), 'gb18030'),
    console: 'alimama',
    says: [
      'adSpend campaign:72811002 2026-11-07~2026-11-07 30150 CNY',
      'roi campaign:72811002 2026-11-07~2026-11-07 3.5 number',
      'adSales campaign:72811003 2026-11-07~2026-11-07 0 CNY',
    ],
  },
  {
    what: 'ads as UTF-8 with a mark, in a zip, with a total row',
    name: '计划报表_20261108_093011.zip',
    bytes: () =>
      zip({
        '计划报表_20261108_093011.csv': utf8(
          csv([
            AD_HEAD,
            ...AD_ROWS,
            ['合计', '', '', '20,133', '500', '389.70', '2.48%', '0.78', '1,055.25', '2.71'],
          ]),
          true,
        ),
      }),
    console: 'alimama',
    says: ['adSpend campaign:72811003 2026-11-07~2026-11-07 8820 CNY'],
    never: ['adSpend account:alimama total 2026-11-08'],
  },
  {
    what: 'semicolons between cells, commas as decimals',
    name: 'iklan_2026-11-01_2026-11-07.csv',
    bytes: () =>
      utf8(
        csv(
          [
            ['Nama Produk', 'Kode Produk', 'Dilihat', 'Jumlah Klik', 'Biaya', 'Omzet Penjualan'],
            ['Kaos', '19283746501', '12.131', '402', 'Rp301.500', 'Rp1.055.250'],
            ['Celana', '19283746502', '1.002', '98', 'Rp88.200', '-'],
          ],
          ';',
        ),
      ),
    console: 'shopee-id',
    says: [
      `adSpend product:19283746501 ${WEEK} 301500 IDR`,
      `adSales product:19283746501 ${WEEK} 1055250 IDR`,
    ],
  },
  {
    what: 'seven lines of metadata above the header',
    name: 'Shopee-Ads-Overall-Data-2026-11-01-2026-11-07.csv',
    bytes: () =>
      utf8(
        [
          'Laporan Iklan',
          'Nama Toko,toko_maju',
          'Username,tokomaju',
          'Waktu Laporan Dibuat,20/11/2026 09:00',
          'Periode,01/11/2026 - 07/11/2026',
          '',
          'Urutan,Nama Iklan,Status,Dilihat,Jumlah Klik,Persentase Klik,Biaya',
          '1,Iklan Kaos,Berjalan,12.131,402,"3,31%",301.500',
        ].join('\n'),
      ),
    console: 'shopee-id',
    says: [
      `adSpend campaign:Iklan Kaos ${WEEK} 301500 IDR`,
      `adCtr campaign:Iklan Kaos ${WEEK} 0.0331 ratio`,
    ],
  },
  {
    what: 'products and their variations',
    name: 'parentskudetail.20261101_20261107.xlsx',
    bytes: () =>
      xlsx({
        name: 'Top Performing Products',
        rows: [
          [
            'Item ID',
            'Product',
            'Variation ID',
            'Variation Name',
            'Visitors (Visit)',
            'Sales (Paid Order) (SGD)',
            'Units (Paid Order)',
          ],
          ['2201', 'Shirt', '-', '-', '120', '1,200.50', '12'],
          ['2201', 'Shirt', '9001', 'Red', '-', '800.50', '8'],
          ['2201', 'Shirt', '9002', 'Blue', '-', '400.00', '4'],
        ],
      }),
    console: 'shopee-sg',
    says: [`sales product:2201 ${WEEK} 120050 SGD`],
    tables: 2,
  },
  {
    what: 'a fraction for each rate, every cell a text',
    name: '商品数据_2026-11-01_2026-11-07.xlsx',
    bytes: () =>
      xlsx({
        name: 'sheet1',
        rows: [
          [
            '商品ID',
            '商品信息',
            '用户支付金额',
            '成交订单数',
            '商品曝光人数',
            '商品曝光-点击转化率（人数）',
            '退款金额（支付时间）',
          ],
          ['3601234567890123456', '羊毛开衫', '34895.00', '301', '120312', '0.0421', '-'],
        ],
      }),
    console: 'compass',
    says: [
      `salesUserPaid product:3601234567890123456 ${WEEK} 3489500 CNY`,
      `organicCtrUsers product:3601234567890123456 ${WEEK} 0.0421 ratio`,
    ],
  },
  {
    what: 'days of a promotion by product, with its total',
    name: '推广数据_分天.xlsx',
    bytes: () =>
      xlsx({
        name: '商品推广',
        rows: [
          [
            '日期',
            '商品ID',
            '商品名称',
            '推广名称',
            '总花费(元)',
            '交易额(元)',
            '实际投产比',
            '曝光量',
            '点击量',
          ],
          ['合计', '', '', '', '512.30', '1,843.00', '3.60', '60,212', '1,902'],
          ['2026-11-06', '582934571203', '开衫', '全站_开衫', '200.30', '800.00', '3.99', '30,000', '902'],
          [
            '2026-11-07',
            '582934571203',
            '开衫',
            '全站_开衫',
            '312.00',
            '1,043.00',
            '3.34',
            '30,212',
            '1,000',
          ],
        ],
      }),
    console: 'pinduoduo-ads',
    says: [
      'adSpend product:582934571203 2026-11-06~2026-11-06 20030 CNY',
      'roi product:582934571203 2026-11-07~2026-11-07 3.34 number',
    ],
    never: ['adSpend product:合计'],
  },
  {
    what: 'a BIFF8 file with a title over merged cells',
    name: '88112233_商品明细_离线_不包括对比时间_汇总下载_2026-11-01_2026-11-07.xls',
    bytes: () =>
      xls(
        [
          ['商品明细报表', '', '', '', ''],
          ['商品ID', '商品名称', '成交金额', '访客数', '成交转化率'],
          ['10012345678901', '电饭煲', '12,345.60', '1,024', '2.34%'],
          ['10012345678902', '炒锅', '--', '12', '--'],
        ],
        'biff8',
        ['A1:E1'],
      ),
    console: 'shangzhi',
    says: [
      `sales product:10012345678901 ${WEEK} 1234560 CNY`,
      `conversionRate product:10012345678901 ${WEEK} 0.0234 ratio`,
    ],
    never: ['sales product:10012345678902'],
  },
  {
    what: 'a grouped header of two merged rows',
    name: '流量_2026-11-01_2026-11-07.xlsx',
    bytes: () =>
      xlsx({
        name: '流量',
        rows: [
          ['商品ID', '商品名称', '访问', null, '支付', null],
          [null, null, '商品访客数', '商品浏览量', '支付金额', '支付买家数'],
          ['682934571203', '开衫', '1,391', '2,100', '34,895.00', '36'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
          { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
          { startRow: 0, startCol: 4, endRow: 0, endCol: 5 },
        ],
      }),
    console: 'sycm',
    says: [`sales product:682934571203 ${WEEK} 3489500 CNY`, `buyers product:682934571203 ${WEEK} 36 count`],
  },
  {
    what: 'metrics down, days across',
    name: '店铺经营日报.xlsx',
    bytes: () =>
      xlsx({
        name: '日报',
        rows: [
          ['指标', '2026-11-05', '2026-11-06', '2026-11-07'],
          ['支付金额(元)', '3,021.50', '2,800.00', '3,500.25'],
          ['访客数', '1,200', '1,100', '1,320'],
          ['推广花费', '300.00', '280.50', '-'],
        ],
      }),
    console: 'sycm',
    says: [
      'sales shop:shop 2026-11-06~2026-11-06 280000 CNY',
      'visitors shop:shop 2026-11-07~2026-11-07 1320 count',
    ],
  },
  {
    what: 'an HTML table named .xls in GBK',
    name: '账户报表_2026-11-01_2026-11-07.xls',
    bytes: () =>
      iconv.encode(
        `<html><head><meta charset="gbk"></head><body><table border="1"><tr><th>日期</th><th>花费（元）</th><th>展现量</th><th>点击量</th><th>投入产出比</th></tr>
<tr><td>2026-11-01</td><td>301.50</td><td>12,131</td><td>402</td><td>3.50</td></tr><tr><td>总计</td><td>301.50</td><td>12,131</td><td>402</td><td>3.50</td></tr></table></body></html>`,
        'gbk',
      ),
    console: 'alimama',
    says: [
      'adSpend account:alimama 2026-11-01~2026-11-01 30150 CNY',
      `adSpend account:alimama total ${WEEK} 30150 CNY`,
    ],
  },
];

describe('exports of consoles', () => {
  testExports(EXPORTS);
});
