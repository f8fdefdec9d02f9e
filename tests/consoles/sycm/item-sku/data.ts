import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { whole, yuan } from '../../data/format.ts';
import { SHOP } from '../../data/shop.ts';
import { type Sku, skus } from '../../data/skus.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const PRODUCT: Column<Sku> = {
  label: '商品',
  text: (row) => `${row.product.title} ID：${row.product.id}`,
};
export const SPEC: Column<Sku> = { label: 'SKU', text: (row) => row.spec };
/** Leaf columns below their group's header. */
export const GROUPS: readonly { readonly label: string; readonly leaves: readonly Column<Sku>[] }[] = [
  {
    label: '流量',
    leaves: [
      { label: '访客数', text: (row) => whole(row.visitors) },
      { label: '浏览量', text: (row) => whole(row.views) },
    ],
  },
  {
    label: '交易',
    leaves: [
      { label: '支付件数', text: (row) => whole(row.units) },
      { label: '支付金额', text: (row) => yuan(row.salesMinor) },
    ],
  },
];

export function rowsOn(today: Day): Sku[] {
  return skus(shift(today, -1), 8);
}

export function truth(today: Day): Truth {
  const leaves = GROUPS.flatMap((group) =>
    group.leaves.map((leaf) => ({ ...leaf, label: `${group.label} / ${leaf.label}` })),
  );
  return {
    tables: [tableOf({ title: 'SKU 销售详情', columns: [PRODUCT, SPEC, ...leaves], rows: rowsOn(today) })],
    context: { dates: [`统计时间 ${shift(today, -1)}`], shopName: SHOP },
  };
}
