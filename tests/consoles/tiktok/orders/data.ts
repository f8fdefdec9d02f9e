import type { Day } from '../../../../lib/quantity/period';
import { whole, yuan } from '../../data/format.ts';
import { type Sku, skus } from '../../data/skus.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

/** A product's group of SKUs, of which the first on the page is open. */
export interface Group {
  readonly id: string;
  readonly parts: readonly Sku[];
}

const sum = (group: Group, pick: (sku: Sku) => number) =>
  group.parts.reduce((all, sku) => all + pick(sku), 0);

export const COLUMNS: readonly Column<Group>[] = [
  { label: 'Product ID', text: (group) => `1729${group.id}` },
  { label: 'SKUs', text: (group) => whole(group.parts.length) },
  { label: 'Items sold', text: (group) => whole(sum(group, (sku) => sku.units)) },
  { label: 'Gross revenue', text: (group) => `$${yuan(sum(group, (sku) => sku.salesMinor))}` },
];
export const INNER: readonly Column<Sku>[] = [
  { label: 'SKU', text: (sku) => sku.spec },
  { label: 'Visitors', text: (sku) => whole(sku.visitors) },
  { label: 'Units', text: (sku) => whole(sku.units) },
];

export function groups(today: Day): Group[] {
  const byProduct = Map.groupBy(skus(today, 9), (sku) => sku.product.id);
  return [...byProduct].map(([id, parts]) => ({ id, parts }));
}

export function truth(today: Day): Truth {
  const all = groups(today);
  return {
    tables: [
      tableOf({ title: 'Order list', columns: COLUMNS, rows: all }),
      tableOf({ title: null, columns: INNER, rows: all[0]?.parts ?? [] }),
    ],
    context: { dates: ['Today'], shopName: 'Yiran Fashion Official' },
  };
}
