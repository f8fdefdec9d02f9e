import type { EntityKind } from '../metrics/types';

interface Addition {
  /** Rows of which kinds may be added up to the shop's figure. */
  readonly rows: readonly EntityKind[];
}

/**
 * Figures that are never negative and whose days add up to their period. Visitors and buyers are not here: one
 * person who comes on two days is counted once. Orders add up over days but not over products, since one order
 * may hold two. Campaigns share in what was sold (one sale may be claimed twice), so only products add up to sales.
 */
const additions: Readonly<Record<string, Addition>> = {
  sales: { rows: ['product', 'sku'] },
  salesCreated: { rows: ['product', 'sku'] },
  refundAmount: { rows: ['product', 'sku'] },
  adSpend: { rows: ['product', 'campaign'] },
  adSpendKeyword: { rows: [] },
  adSpendAudience: { rows: [] },
  adSpendSmart: { rows: [] },
  adSpendSite: { rows: [] },
  adSales: { rows: ['campaign'] },
  units: { rows: ['product', 'sku'] },
  orders: { rows: [] },
  adClicks: { rows: ['campaign'] },
  adImpressions: { rows: ['campaign'] },
};

/** Whether the figure of a period is the sum of its days. */
export function addsOverDays(metric: string): boolean {
  return Object.hasOwn(additions, metric);
}

/** Whether rows of this kind add up to the shop's figure. */
export function addsOverRows(metric: string, kind: EntityKind): boolean {
  return additions[metric]?.rows.includes(kind) ?? false;
}
