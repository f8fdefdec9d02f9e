import type { Day } from '../../../../lib/quantity/period';
import { daysUpTo, shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TOTAL = 90;
export const PAGE_SIZE = 10;
export const COLUMNS: readonly Column<ShopDay>[] = [
  { label: 'Day', text: (row) => row.day },
  { label: 'Total sales', text: (row) => `$${yuan(row.salesMinor)}` },
  { label: 'Orders', text: (row) => whole(row.orders) },
  { label: 'Average order value', text: (row) => `$${yuan(Math.round(row.salesMinor / row.orders))}` },
  { label: 'Sessions', text: (row) => whole(row.visitors) },
  { label: 'Conversion rate', text: (row) => percent(row.orders / row.visitors) },
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), PAGE_SIZE).map(shopDay);
}

export function truth(today: Day): Truth {
  return {
    tables: [
      tableOf({ title: 'Total sales over time', columns: COLUMNS, rows: rowsOn(today), total: TOTAL }),
    ],
    context: { dates: [`${shift(today, -90)} – ${shift(today, -1)}`], shopName: 'Yiran Fashion' },
  };
}
