import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { percent } from '../../data/format.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, cardsOf, type Truth, tableOf } from '../../data/truth.ts';

export const PDD_SHOP = '衣然女装专营店';
export const COLUMNS: readonly Column<ShopDay>[] = [
  DAILY.day,
  DAILY.sales,
  DAILY.adSpend,
  DAILY.visitors,
  DAILY.buyers,
  DAILY.conversion,
  DAILY.orderValue,
];

/** The last 30 whole days, newest first. */
export function report(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 30).map(shopDay);
}

/** A card of yesterday with its change against the day before. */
export interface DayCard {
  readonly label: string;
  readonly text: string;
  readonly change: string;
  readonly rising: boolean;
}

export function cards(today: Day): DayCard[] {
  const day = shopDay(shift(today, -1));
  const before = shopDay(shift(today, -2));
  const card = (column: Column<ShopDay>, pick: (one: ShopDay) => number): DayCard => ({
    label: column.label,
    text: column.text(day),
    change: `较前一日 ${percent(Math.abs(pick(day) / pick(before) - 1))}`,
    rising: pick(day) >= pick(before),
  });
  return [
    card(DAILY.sales, (one) => one.salesMinor),
    card(DAILY.adSpend, (one) => one.adSpendMinor),
    card(DAILY.visitors, (one) => one.visitors),
    card(DAILY.buyers, (one) => one.buyers),
  ];
}

export function truth(today: Day): Truth {
  const rows = report(today);
  const seen = (metric: string, row: ShopDay, shown: number) => ({
    metric,
    entityKind: 'shop',
    entityId: PDD_SHOP,
    from: row.day,
    to: row.day,
    shown,
  });
  return {
    tables: [
      cardsOf('昨日数据', cards(today)),
      tableOf({ title: '经营日报', columns: COLUMNS, rows, total: rows.length }),
    ],
    context: { dates: [`${shift(today, -30)} ~ ${shift(today, -1)}`], shopName: PDD_SHOP },
    observations: rows.flatMap((row) => [
      seen('sales', row, row.salesMinor / 100),
      seen('adSpend', row, row.adSpendMinor / 100),
      seen('visitors', row, row.visitors),
      seen('buyers', row, row.buyers),
    ]),
  };
}
