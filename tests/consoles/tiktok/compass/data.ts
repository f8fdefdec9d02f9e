import type { Day } from '../../../../lib/quantity/period';
import { totalDay } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type ShopDay, shopDay } from '../../data/shop.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';

export const DATE: Column<ShopDay> = { label: 'Date', text: (row) => row.day || 'Total' };
export const GROUPS: readonly { readonly label: string; readonly leaves: readonly Column<ShopDay>[] }[] = [
  {
    label: 'Sales',
    leaves: [
      { label: 'GMV', text: (row) => `$${yuan(row.salesMinor)}` },
      { label: 'SKU orders', text: (row) => whole(row.orders) },
      { label: 'Items sold', text: (row) => whole(row.units) },
    ],
  },
  {
    label: 'Traffic',
    leaves: [
      { label: 'Visitors', text: (row) => whole(row.visitors) },
      { label: 'Conversion rate', text: (row) => percent(row.buyers / row.visitors) },
    ],
  },
];

export function rowsOn(today: Day): ShopDay[] {
  return daysUpTo(shift(today, -1), 14).map(shopDay);
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  const total = totalDay(rows);
  const leaves = GROUPS.flatMap((group) =>
    group.leaves.map((leaf) => ({ ...leaf, label: `${group.label} / ${leaf.label}` })),
  );
  const columns = [DATE, ...leaves];
  return {
    tables: [
      tableOf({
        title: 'Daily performance',
        columns,
        rows,
        bottom: [summaryRow(columns.map((column) => column.text(total)))],
      }),
    ],
    context: { dates: [`${shift(today, -14)} - ${shift(today, -1)}`], shopName: 'Yiran Fashion Official' },
  };
}
