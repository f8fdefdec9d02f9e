import type { Day } from '../../../../lib/quantity/period';
import { DAILY, totalDay } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';

export const GROUPS: readonly { readonly label: string; readonly leaves: readonly Column<ShopDay>[] }[] = [
  { label: '成交', leaves: [DAILY.sales, DAILY.orders, DAILY.buyers] },
  { label: '流量', leaves: [DAILY.visitors, DAILY.pageViews] },
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 12).map(shopDay);
}

/** Texts of the footer. */
export function totals(rows: readonly ShopDay[]): string[] {
  const total = totalDay(rows);
  return ['合计', ...GROUPS.flatMap((group) => group.leaves.map((leaf) => leaf.text(total)))];
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  const leaves = GROUPS.flatMap((group) =>
    group.leaves.map((leaf) => ({ ...leaf, label: `${group.label} / ${leaf.label}` })),
  );
  return {
    tables: [
      tableOf({
        title: '交易趋势',
        columns: [DAILY.day, ...leaves],
        rows,
        bottom: [summaryRow(totals(rows))],
      }),
    ],
    context: { dates: [`${shift(today, -12)} 至 ${shift(today, -1)}`], shopName: '衣然女装京东自营旗舰店' },
  };
}
