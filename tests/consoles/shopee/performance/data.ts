import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

const id = (value: number, digits = 0) =>
  value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const WORDS = ['Kardigan Wol', 'Rok Midi', 'Gaun Rajut', 'Jaket Korduroi', 'Kemeja Linen', 'Celana Kulot'];

export const TOTAL = 38;
export const COLUMNS: readonly Column<Ranked>[] = [
  { label: 'Produk', text: (row) => `${WORDS[row.picture % WORDS.length] ?? ''} Wanita ${row.id}` },
  { label: 'Pengunjung Produk (Kunjungan)', text: (row) => id(row.visitors * 9) },
  { label: 'Produk Terjual', text: (row) => id(row.units * 12) },
  { label: 'Penjualan (Pesanan Dibayar)', text: (row) => `Rp${id(row.units * 12 * 189_900)}` },
  { label: 'Tingkat Konversi', text: (row) => `${id(((row.units * 12) / (row.visitors * 9)) * 100, 2)}%` },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), TOTAL).slice(0, 10);
}

export function truth(today: Day): Truth {
  return {
    tables: [
      tableOf({
        title: 'Performa Produk',
        columns: COLUMNS,
        rows: rowsOn(today),
        total: TOTAL,
        pager: { page: 1, pages: 4 },
      }),
    ],
    context: { dates: [shift(today, -1)], shopName: 'yiran.fashion.id' },
  };
}
