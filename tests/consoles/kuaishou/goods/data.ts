import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { whole, yuan } from '../../data/format.ts';
import { type Sku, skus } from '../../data/skus.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const PRODUCT: Column<Sku> = { label: '商品', text: (row) => row.product.title };
export const SPEC: Column<Sku> = { label: '规格', text: (row) => row.spec };
export const GROUPS: readonly { readonly label: string; readonly leaves: readonly Column<Sku>[] }[] = [
  {
    label: '曝光',
    leaves: [
      { label: '曝光人数', text: (row) => whole(row.views * 8) },
      { label: '点击人数', text: (row) => whole(row.visitors) },
    ],
  },
  {
    label: '成交',
    leaves: [
      { label: '成交件数', text: (row) => whole(row.units) },
      { label: '成交金额', text: (row) => `¥${yuan(row.salesMinor)}` },
    ],
  },
];

export function rowsOn(today: Day): Sku[] {
  return skus(shift(today, -1), 6);
}

export function truth(today: Day): Truth {
  const leaves = GROUPS.flatMap((group) =>
    group.leaves.map((leaf) => ({ ...leaf, label: `${group.label} / ${leaf.label}` })),
  );
  return {
    tables: [tableOf({ title: '商品概览', columns: [PRODUCT, SPEC, ...leaves], rows: rowsOn(today) })],
    context: { dates: ['昨日'], shopName: '衣然女装快手店' },
  };
}
