import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '每日成交';
export const COLUMNS: readonly Column<ShopDay>[] = [
  DAILY.day,
  DAILY.sales,
  DAILY.orders,
  DAILY.buyers,
  DAILY.units,
  DAILY.visitors,
  DAILY.conversion,
  DAILY.orderValue,
  DAILY.refunds,
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 14).map(shopDay);
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  return {
    tables: [tableOf({ title: TITLE, columns: COLUMNS, rows, total: rows.length })],
    context: { dates: [`${shift(today, -14)} 至 ${shift(today, -1)}`], shopName: '衣然女装快手店' },
  };
}
