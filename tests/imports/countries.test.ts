import { describe } from 'vitest';
import { csv, type Export, testExports } from './exports';
import { type Rows, utf8, xlsx } from './make';

const HEAD = ['Tanggal', 'Penjualan', 'Pesanan', 'Pengunjung', 'Efektifitas Iklan', 'Tingkat Konversi'];
const NUMBERS: Rows = [
  HEAD,
  ['2026-11-01', 1_234_567, 31, 1204, 2.345, 0.012_34],
  ['2026-11-02', 5678, 3, 999, 1.5, 0.123_45],
];
const FORMATS = Object.fromEntries(
  [1, 2].flatMap((row) => [
    [`${row},1`, '#,##0'],
    [`${row},3`, '#,##0'],
    [`${row},4`, '0.000'],
    [`${row},5`, '0.000%'],
  ]),
);

const NATIVE = (console: string): Export => ({
  what: `numbers of a spreadsheet stay what they are in ${console}`,
  name: 'statistik.xlsx',
  bytes: () => xlsx({ name: 'Statistik', rows: NUMBERS, formats: FORMATS }),
  console,
  says: [
    `sales shop:shop 2026-11-02~2026-11-02 ${console === 'amazon-de' ? '567800 EUR' : console === 'sycm' ? '567800 CNY' : '5678 IDR'}`,
    'visitors shop:shop 2026-11-01~2026-11-01 1204 count',
    'conversionRate shop:shop 2026-11-01~2026-11-01 0.01234 ratio',
    'conversionRate shop:shop 2026-11-02~2026-11-02 0.12345 ratio',
  ],
});

/** A text that only points before decimals hold apart from the country's own. */
const EXPORTS: readonly Export[] = [
  ...['shopee-id', 'amazon-de', 'sycm'].map(NATIVE),
  {
    what: 'a text with decimal points in a shop of Indonesia',
    name: 'iklan.csv',
    bytes: () =>
      utf8(
        csv([
          ['Tanggal', 'Iklan Dilihat', 'Persentase Klik', 'Efektifitas Iklan'],
          ['2026-11-01', '12034', '3.34%', '2.99'],
          ['2026-11-02', '12034', '3.10%', '1.204'],
        ]),
      ),
    console: 'shopee-id',
    says: [
      'adCtr shop:shop 2026-11-01~2026-11-01 0.0334 ratio',
      'roi shop:shop 2026-11-01~2026-11-01 2.99 number',
    ],
    never: ['roi shop:shop 2026-11-02~2026-11-02'],
  },
  {
    what: 'a text as Indonesia writes it',
    name: 'toko.csv',
    bytes: () =>
      utf8(
        csv([
          ['Tanggal', 'Pengunjung', 'Tingkat Konversi'],
          ['2026-11-01', '1.204', '3,34%'],
        ]),
      ),
    console: 'shopee-id',
    says: ['visitors shop:shop 2026-11-01~2026-11-01 1204 count'],
  },
  {
    what: 'a text with decimal commas in a console that has points',
    name: '报表.csv',
    bytes: () =>
      utf8(
        csv(
          [
            ['日期', '支付金额', '访客数'],
            ['2026-11-01', '1.234,56', '1.204'],
          ],
          ';',
        ),
      ),
    console: 'sycm',
    says: ['sales shop:shop 2026-11-01~2026-11-01 123456 CNY'],
    never: ['visitors'],
  },
];

describe('numbers as countries write them', () => testExports(EXPORTS));
