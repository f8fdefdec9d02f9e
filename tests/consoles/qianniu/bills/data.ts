import type { Day } from '../../../../lib/quantity/period';
import { DAILY, totalDay } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '资金账单';
export const COLUMNS: readonly Column<ShopDay>[] = [DAILY.day, DAILY.sales, DAILY.refunds, DAILY.adSpend];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 12).map(shopDay);
}

/** The outer table only lays the page out; the table inside it counts, with its totals row at the bottom. */
export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  const total = totalDay(rows);
  const texts = COLUMNS.map((column, at) => (at === 0 ? '合计' : column.text(total)));
  return {
    tables: [
      tableOf({ title: TITLE, columns: COLUMNS, rows, bottom: [summaryRow(texts)], total: rows.length }),
    ],
    context: { dates: [`${shift(today, -12)} ~ ${shift(today, -1)}`], shopName: '衣然女装旗舰店' },
  };
}
