import { boolean, constantFrom, integer, record } from 'fast-check';
import type { Clause, Contract } from '../../lib/contracts/types';
import { addDays } from '../../lib/quantity/day';
import { account, facts, product, SHOP, shop, ZONE } from './facts';

/** First day of the contract below. */
export const START = '2026-11-01';
/** A moment ten weeks later. */
export const NOW = '2027-01-08T04:00:00.000Z';

/** Clauses of all ways of judging: rows and shops, single days, weeks and months, runs of them. */
export const kinds: readonly [Clause['kind'], Clause['params']][] = [
  ['ad-spend-cap', { amount: 300, scope: 'product', per: 'day' }],
  ['ad-spend-cap', { amount: 300, scope: 'shop', per: 'day' }],
  ['ad-spend-cap', { amount: 2_000, scope: 'product', per: 'month' }],
  ['ad-spend-cap', { amount: 3_000, scope: 'shop', per: 'week' }],
  ['sales-target', { amount: 500 }],
  ['sales-target', { amount: 600, byMonth: 2 }],
  ['roi-floor', { value: 2, per: 'week' }],
  ['response-time-cap', { seconds: 60 }],
  ['refund-rate-cap', { value: 0.2, per: 'month' }],
  ['shortfall-remedy', { threshold: 0.8, months: 2 }],
  ['roi-floor', { value: 2, weeks: 2 }],
];

/** A contract of them. */
export const contract: Contract = {
  id: 'c',
  name: '',
  operator: '',
  shopIds: [SHOP],
  start: START,
  zone: ZONE,
  currency: 'CNY',
  versions: [
    {
      validFrom: START,
      savedAt: `${START}T00:00:00.000Z`,
      clauses: kinds.map(([kind, params], i) => ({ id: `${kind}-${i}`, kind, party: 'operator', params })),
    },
  ],
};

/** Readings of all sorts: pages and consoles that change, periods that overlap, accounts that turn up late. */
export const reading = record({
  entity: constantFrom(
    shop,
    account,
    { ...account, id: 'other' },
    product('a'),
    product('a', '商品a（新）'),
    product('b'),
    product('b', ''),
  ),
  metric: constantFrom('adSpend', 'sales', 'refundAmount', 'firstResponseTime', 'adSales'),
  day: integer({ min: 0, max: 69 }),
  length: constantFrom(1, 1, 1, 7, 30),
  value: integer({ min: 0, max: 60_000 }),
  total: constantFrom(1, 3, null),
  open: boolean(),
  read: integer({ min: 0, max: 40 }),
  on: constantFrom('item_report', 'overview'),
  consoleId: constantFrom('alimama', 'sycm'),
}).map(({ entity, metric, day, length, value, total, open, read, on, consoleId }) =>
  facts({
    from: addDays(START, day),
    to: addDays(START, day + length - 1),
    metric,
    rows: [{ entity, value }],
    total,
    open,
    readAt: `2026-12-31T00:00:${String(read).padStart(2, '0')}.000Z`,
    on,
    consoleId,
  }),
);
