import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { SHOP, type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

/** Enough whole days for two contract months. */
export const DAYS = 60;
export const COLUMNS: readonly Column<ShopDay>[] = [
  DAILY.day,
  DAILY.sales,
  DAILY.visitors,
  DAILY.buyers,
  DAILY.conversion,
  DAILY.orderValue,
  DAILY.adSpend,
  DAILY.refunds,
];

export function report(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), DAYS).map(shopDay);
}

export function truth(today: Day): Truth {
  const rows = report(today);
  const seen = (metric: string, row: ShopDay, shown: number) => ({
    metric,
    entityKind: 'shop',
    entityId: SHOP,
    from: row.day,
    to: row.day,
    shown,
  });
  return {
    tables: [tableOf({ title: '交易趋势', columns: COLUMNS, rows, total: rows.length })],
    context: {
      dates: [`统计时间 ${shift(today, -DAYS)} ~ ${shift(today, -1)}`],
      shopName: SHOP,
    },
    observations: rows.flatMap((row) => [
      seen('sales', row, row.salesMinor / 100),
      seen('visitors', row, row.visitors),
      seen('buyers', row, row.buyers),
      seen('refundAmount', row, row.refundMinor / 100),
    ]),
  };
}
