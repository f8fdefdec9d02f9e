import type { Entry } from '../../lib/contracts/entries';
import type { RuleId } from '../../lib/contracts/rules/ids';
import type { Clause, Comparator } from '../../lib/contracts/types';
import type { MetricId } from '../../lib/metrics/catalog';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { checked, entry } from './entered';
import { account, facts, product } from './facts';
import { inUnit, productsRead, shopRead } from './reads';

/** The only month of the contracts of the table. */
export const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const DAY = { from: '2026-11-01', to: '2026-11-01' };

type Given = { readonly read?: readonly SnapshotFacts[]; readonly entries?: readonly Entry[] };

/** One limit of one rule, and how a figure around it comes to be known. */
export interface Boundary {
  readonly rule: RuleId;
  readonly of: string;
  readonly params: Clause['params'];
  /** Comparators that a clause of this kind may state; the first one holds where it states none. */
  readonly comparators: readonly Comparator[];
  /** Just under the limit, at it, just over it. */
  readonly around: readonly [under: number, at: number, over: number];
  /** What was read and entered when the figure is `x`. */
  readonly given: (x: number) => Given;
  /** Clauses that it refers to. */
  readonly beside?: readonly { kind: RuleId; params: Clause['params']; id: string }[];
}

const FLOOR: readonly Comparator[] = ['>=', '>'];
const CAP: readonly Comparator[] = ['<=', '<'];
const month = (metric: MetricId, value: number, unit?: Parameters<typeof shopRead>[4]) =>
  shopRead(metric, NOVEMBER.from, NOVEMBER.to, value, unit);
const day = (metric: MetricId, value: number, unit?: Parameters<typeof shopRead>[4]) =>
  shopRead(metric, DAY.from, DAY.to, value, unit);
const row = (metric: MetricId, value: number, unit: Parameters<typeof shopRead>[4] = 'CNY') =>
  productsRead(metric, DAY, [{ entity: product('a'), value }], { unit });
const accountRead = (metric: MetricId, value: number) =>
  inUnit(facts({ metric, ...NOVEMBER, rows: [{ entity: account, value }], on: metric }), 'CNY');
const goods = (amountMinor: number) =>
  entry('stated-figure', '2026-12-01 10:00', { figure: 'goods-cost', amountMinor, ...NOVEMBER });
/** "Everything of the month is entered" for a clause. */
export const all = (clauseId: string) => checked(clauseId, NOVEMBER.to);
/** So many minutes after nine o'clock on 4 November. */
export const minutes = (n: number) =>
  new Date(Date.parse('2026-11-04T09:00:00Z') + n * 60_000).toISOString().slice(0, 16).replace('T', ' ');
const clocked = (clauseId: string, after: number): Given => ({
  entries: [
    entry('event', minutes(0), { id: 'asked', clauseId }),
    entry('done', minutes(after), { clauseId, eventId: 'asked' }),
  ],
});

/** Every limit of every rule that is judged. */
export const boundaries: readonly Boundary[] = [
  {
    rule: 'sales-target',
    of: 'sales of a month in 分',
    params: { amount: 1000 },
    comparators: FLOOR,
    around: [99_999, 100_000, 100_001],
    given: (x) => ({ read: [month('sales', x)] }),
  },
  {
    rule: 'roi-floor',
    of: 'sales for 10 yuan of ads, in 分',
    params: { value: 2.5 },
    comparators: FLOOR,
    around: [2499, 2500, 2501],
    given: (x) => ({ read: [month('sales', x), month('adSpend', 1000)] }),
  },
  {
    rule: 'roi-floor',
    of: 'sales that the ad account counts, in 分',
    params: { value: 2.5, scope: 'account' },
    comparators: FLOOR,
    around: [2499, 2500, 2501],
    given: (x) => ({ read: [accountRead('adSales', x), accountRead('adSpend', 1000)] }),
  },
  {
    rule: 'ad-spend-cap',
    of: 'spend of the shop on a day, in 分',
    params: { amount: 300, per: 'day' },
    comparators: CAP,
    around: [29_999, 30_000, 30_001],
    given: (x) => ({ read: [day('adSpend', x)] }),
  },
  {
    rule: 'ad-spend-cap',
    of: 'spend of a product on a day, in 分',
    params: { amount: 500, per: 'day', scope: 'product' },
    comparators: CAP,
    around: [49_999, 50_000, 50_001],
    given: (x) => ({ read: [row('adSpend', x)] }),
  },
  {
    rule: 'ad-spend-cap',
    of: 'spend of the shop in a month, in 分',
    params: { amount: 300, per: 'month' },
    comparators: CAP,
    around: [29_999, 30_000, 30_001],
    given: (x) => ({ read: [month('adSpend', x)] }),
  },
  {
    rule: 'refund-rate-cap',
    of: 'share of a month',
    params: { value: 0.2 },
    comparators: CAP,
    around: [0.1999, 0.2, 0.2001],
    given: (x) => ({ read: [month('refundRate', x, 'ratio')] }),
  },
  {
    rule: 'free-traffic-share',
    of: 'share of a month',
    params: { value: 0.4 },
    comparators: [...FLOOR, ...CAP],
    around: [0.3999, 0.4, 0.4001],
    given: (x) => ({ read: [month('freeTrafficShare', x, 'ratio')] }),
  },
  {
    rule: 'response-time-cap',
    of: 'seconds on a day',
    params: { seconds: 60 },
    comparators: CAP,
    around: [59, 60, 61],
    given: (x) => ({ read: [day('firstResponseTime', x, 'second')] }),
  },
  {
    rule: 'response-time-cap',
    of: 'share of a day answered within 30 seconds',
    params: { seconds: 30, share: 0.91 },
    comparators: FLOOR,
    around: [0.9099, 0.91, 0.9101],
    given: (x) => ({ read: [day('replyRate30Seconds', x, 'ratio')] }),
  },
  {
    rule: 'phase',
    of: 'sales of a base month, in 分, 20 % under the base of 1,000 yuan',
    params: { baseline: 1000 },
    comparators: ['>='],
    around: [79_999, 80_000, 80_001],
    given: (x) => ({ read: [month('sales', x)] }),
    beside: [{ id: 'goal', kind: 'sales-target', params: { amount: 5000 } }],
  },
  {
    rule: 'ad-spend-floor',
    of: 'spend of a month, in 分',
    params: { amount: 3000 },
    comparators: FLOOR,
    around: [299_999, 300_000, 300_001],
    given: (x) => ({ read: [month('adSpend', x)] }),
  },
  {
    rule: 'total-budget-cap',
    of: 'fee, ads and goods of a month, in 分',
    params: { amount: 50_000 },
    comparators: CAP,
    around: [4_999_999, 5_000_000, 5_000_001],
    given: (x) => ({
      read: [month('adSpend', 1_000_000)],
      entries: [
        entry('purchase', '2026-11-08 10:00', { amountMinor: x - 1_000_000 }),
        all('total-budget-cap'),
      ],
    }),
  },
  {
    rule: 'untracked-spend',
    of: 'spend of a month under no cap, in 分 above none',
    params: {},
    comparators: ['<='],
    around: [0, 0, 1],
    given: (x) => ({ read: [month('adSpend', x)] }),
  },
  {
    rule: 'price-floor',
    of: 'price of a product, in 分',
    params: { amount: 99 },
    comparators: FLOOR,
    around: [9899, 9900, 9901],
    given: (x) => ({ read: [row('price', x)] }),
  },
  {
    rule: 'cost-ratio-cap',
    of: 'ads in sales of 1,000 yuan, in 分',
    params: { value: 0.2, numerator: 'ad-spend' },
    comparators: CAP,
    around: [19_999, 20_000, 20_001],
    given: (x) => ({ read: [month('sales', 100_000), month('adSpend', x)] }),
  },
  {
    rule: 'cost-ratio-cap',
    of: 'purchase price of what sells at 100 yuan, in 分',
    params: { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' },
    comparators: CAP,
    around: [4999, 5000, 5001],
    given: (x) => ({
      read: [row('price', 10_000)],
      entries: [entry('unit-cost', '2026-10-01 10:00', { productId: 'a', amountMinor: x })],
    }),
  },
  {
    rule: 'margin-floor',
    of: 'what is left of sales of 1,000 yuan, in 分',
    params: { value: 0.05 },
    comparators: FLOOR,
    around: [4999, 5000, 5001],
    given: (x) => ({ read: [month('sales', 100_000)], entries: [goods(100_000 - x)] }),
  },
  {
    rule: 'net-profit-floor',
    of: 'what is left of sales after goods and ads, in 分',
    params: { amount: 1000 },
    comparators: FLOOR,
    around: [99_999, 100_000, 100_001],
    given: (x) => ({
      read: [month('sales', 1_000_000), month('adSpend', 200_000)],
      entries: [goods(800_000 - x), all('net-profit-floor')],
    }),
  },
  {
    rule: 'stock-floor',
    of: 'pieces in stock',
    params: { count: 50 },
    comparators: FLOOR,
    around: [49, 50, 51],
    given: (x) => ({ read: [row('stock', x, 'count')] }),
  },
  {
    rule: 'stock-floor',
    of: 'days that the stock lasts, as shown',
    params: { daysOfCover: 7 },
    comparators: FLOOR,
    around: [6, 7, 8],
    given: (x) => ({ read: [row('daysOfStock', x, 'day')] }),
  },
  {
    rule: 'shortfall-remedy',
    of: 'sales of one month in 分, short below 80 % of 1,000 yuan',
    params: { threshold: 0.8, months: 1 },
    comparators: ['>='],
    around: [79_999, 80_000, 80_001],
    given: (x) => ({ read: [month('sales', x)] }),
    beside: [{ id: 'goal', kind: 'sales-target', params: { amount: 1000 } }],
  },
  {
    rule: 'shortfall-remedy',
    of: 'sales of one month in 分, short at 800 yuan and below',
    params: { thresholdAmount: 800, comparator: '<=', months: 1 },
    comparators: ['>'],
    around: [79_999, 80_000, 80_001],
    given: (x) => ({ read: [month('sales', x)] }),
  },
  {
    rule: 'service-hours',
    of: 'hours on a day',
    params: { hoursPerDay: 16 },
    comparators: FLOOR,
    around: [15, 16, 17],
    given: (x) => ({
      entries: [
        entry('deliverable', '2026-11-01 23:00', { clauseId: 'service-hours', count: x }),
        checked('service-hours', DAY.to),
      ],
    }),
  },
  {
    rule: 'deliverable',
    of: 'titles in a month',
    params: { item: '标题', count: 50, per: 'month' },
    comparators: [...FLOOR, ...CAP],
    around: [49, 50, 51],
    given: (x) => ({
      entries: [
        entry('deliverable', '2026-11-05 10:00', { clauseId: 'deliverable', count: x }),
        all('deliverable'),
      ],
    }),
  },
  {
    rule: 'duty-deadline',
    of: 'minutes after it was asked for, of 48 hours',
    params: { duty: '提供素材', hours: 48 },
    comparators: CAP,
    around: [2879, 2880, 2881],
    given: (x) => clocked('duty-deadline', x),
  },
  {
    rule: 'duty-deadline',
    of: 'minutes of notice, of 3 days ahead',
    params: { duty: '通知缺货', leadHours: 72 },
    comparators: ['>='],
    around: [4319, 4320, 4321],
    given: (x) => clocked('duty-deadline', -x),
  },
  {
    rule: 'response-to-penalty',
    of: 'minutes after the penalty, of 24 hours',
    params: { hours: 24 },
    comparators: CAP,
    around: [1439, 1440, 1441],
    given: (x) => clocked('response-to-penalty', x),
  },
  {
    rule: 'unreachable',
    of: 'minutes without an answer, of 3 days',
    params: { days: 3 },
    comparators: CAP,
    around: [4319, 4320, 4321],
    given: (x) => clocked('unreachable', x),
  },
  {
    rule: 'extra-fee-approval',
    of: 'a charge in 分, approved up to 2,000 yuan',
    params: { approval: 'prior' },
    comparators: ['<='],
    around: [199_999, 200_000, 200_001],
    given: (x) => ({
      entries: [
        entry('extra-fee', '2026-11-05 10:00', {
          what: '拍摄',
          amountMinor: x,
          approval: 'written',
          approvedAt: '2026-11-04T02:00:00.000Z',
          approvedMinor: 200_000,
        }),
      ],
    }),
  },
  {
    rule: 'extra-fee-approval',
    of: 'a charge in 分 that nobody approved, where 500 yuan are free',
    params: { approval: 'prior', amountOver: 500 },
    comparators: ['<='],
    around: [49_999, 50_000, 50_001],
    given: (x) => ({
      entries: [entry('extra-fee', '2026-11-05 10:00', { what: '拍摄', amountMinor: x, approval: 'none' })],
    }),
  },
  {
    rule: 'prohibited-act',
    of: 'times seen above none',
    params: { acts: ['刷单'] },
    comparators: ['<='],
    around: [0, 0, 1],
    given: (x) => acted('prohibited-act', '刷单', x),
  },
  {
    rule: 'delegation-stage',
    of: 'times that a power was used which was not given, above none',
    params: { allowed: ['标题'], denied: ['推广'] },
    comparators: ['<='],
    around: [0, 0, 1],
    given: (x) => acted('delegation-stage', '推广', x),
  },
];

function acted(clauseId: string, what: string, times: number): Given {
  const acts = Array.from({ length: times }, () => entry('act', '2026-11-05 10:00', { clauseId, what }));
  return { entries: [...acts, all(clauseId)] };
}
