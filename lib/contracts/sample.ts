import type { Day, Instant } from '../quantity/period';
import type { Clause, Contract } from './types';

/** The operator's part of the sample, in yuan; the caps contradict each other as in many real contracts. */
const clauses: readonly Clause[] = [
  sales('sales-month-1', 30_000, 1, 1),
  sales('sales-month-2', 80_000, 2, 2),
  sales('sales-month-3', 150_000, 3, null),
  {
    id: 'roi',
    kind: 'roi-floor',
    party: 'operator',
    params: { value: 3, comparator: '>=', per: 'month', scope: 'shop' },
  },
  cap('cap-product-day', 500, 'product', 'day'),
  cap('cap-shop-day', 300, 'shop', 'day'),
  cap('cap-month', 50_000, 'shop', 'month'),
];

function sales(id: string, amount: number, fromMonth: number, toMonth: number | null): Clause {
  const params = { amount, comparator: '>=', per: 'month', fromMonth, toMonth };
  return { id, kind: 'sales-target', party: 'operator', params };
}

function cap(id: string, amount: number, scope: string, per: string): Clause {
  return { id, kind: 'ad-spend-cap', party: 'operator', params: { amount, comparator: '<=', scope, per } };
}

/** A contract with customary figures, to start from: targets 3万 → 8万 → 15万, ROI 1:3, daily and monthly caps. */
export function sampleContract(given: {
  readonly id: string;
  readonly name?: string;
  readonly operator?: string;
  readonly shopIds: readonly string[];
  readonly start: Day;
  readonly zone: string;
  readonly savedAt: Instant;
}): Contract {
  const { id, name = '', operator = '', shopIds, start, zone, savedAt } = given;
  return {
    id,
    name,
    operator,
    shopIds,
    start,
    zone,
    currency: 'CNY',
    versions: [{ validFrom: start, savedAt, clauses }],
  };
}
