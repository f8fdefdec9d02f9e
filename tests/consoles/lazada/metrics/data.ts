import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = 'Key Metrics';
export const COLUMNS: readonly Column<ShopDay>[] = [
  DAILY.sales,
  DAILY.visitors,
  DAILY.buyers,
  DAILY.orders,
  DAILY.units,
  DAILY.conversion,
  DAILY.refunds,
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 7).map(shopDay);
}

const ENGLISH = [
  'Revenue',
  'Visitors',
  'Buyers',
  'Orders',
  'Units Sold',
  'Conversion Rate',
  'Cancelled Amount',
];

/** Metrics down, days across: a column per day, a row per metric. */
export function transposed(today: Day): { readonly head: string[]; readonly rows: string[][] } {
  const days = rowsOn(today).toReversed();
  return {
    head: ['Metric', ...days.map((one) => one.day)],
    rows: COLUMNS.map((column, at) => [ENGLISH[at] ?? '', ...days.map((one) => column.text(one))]),
  };
}

export function truth(today: Day): Truth {
  const { head, rows } = transposed(today);
  const columns = head.map((label, at) => ({ label, text: (row: string[]) => row[at] ?? '' }));
  return {
    tables: [tableOf({ title: TITLE, columns, rows })],
    context: { dates: ['Last 7 days'], shopName: 'Yiran Fashion' },
  };
}
