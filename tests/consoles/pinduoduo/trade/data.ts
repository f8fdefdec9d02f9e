import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '交易概况';
export const COLUMNS: readonly Column<ShopDay>[] = [
  DAILY.day,
  DAILY.sales,
  DAILY.buyers,
  DAILY.orders,
  DAILY.orderValue,
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 10).map(shopDay);
}

/** Digits as the console's substitute font holds them: code points of the private use area. */
export function drawn(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCodePoint(0xe6e0 + ((Number(digit) * 7 + 3) % 10)));
}

/** Sales and order value are drawn by the substitute font, the rest is plain. */
export const DRAWN: readonly string[] = [DAILY.sales.label, DAILY.orderValue.label];

export function truth(today: Day): Truth {
  const shown = COLUMNS.map((column) =>
    DRAWN.includes(column.label) ? { ...column, text: (row: ShopDay) => drawn(column.text(row)) } : column,
  );
  const table = tableOf({ title: TITLE, columns: shown, rows: rowsOn(today) });
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) =>
      DRAWN.includes(COLUMNS[at]?.label ?? '') ? { ...cell, unreadable: 'substitute-font' as const } : cell,
    ),
  }));
  return {
    tables: [{ ...table, rows }],
    context: { dates: ['近10日'], shopName: '衣然女装专营店' },
  };
}
