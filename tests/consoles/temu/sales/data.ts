import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { whole, yuan } from '../../data/format.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TOTAL = 800;
export const COLUMNS: readonly Column<Ranked>[] = [
  { label: 'SKC ID', text: (row) => row.id },
  { label: '申报价格', text: (row) => `￥${yuan(Math.round(row.priceMinor * 0.4))}` },
  { label: '今日销量', text: (row) => whole(row.units) },
  { label: '近7天销量', text: (row) => whole(row.units * 6 + 3) },
  { label: '近30天销量', text: (row) => whole(row.units * 27 + 11) },
  { label: '仓内可用库存', text: (row) => whole(row.views % 400) },
  { label: '可售天数', text: (row) => (row.units ? ((row.views % 400) / row.units).toFixed(1) : '-') },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), TOTAL);
}

export function truth(today: Day): Truth {
  return {
    tables: [
      {
        ...tableOf({ title: '销售管理', columns: COLUMNS, rows: rowsOn(today), total: TOTAL }),
        virtual: true,
      },
    ],
    context: { dates: [], shopName: 'Yiran Apparel' },
  };
}
