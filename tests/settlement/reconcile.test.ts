import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/contracts/entries';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { contractMonth } from '../../lib/quantity/day';
import { reconcile } from '../../lib/settlement/reconcile';
import { facts, product } from '../contracts/facts';
import { clause, contractOf, entry, historyOf, monthly, NOW, START } from './month';

const november = contractMonth(START, 1);
const contract = contractOf([
  clause('base-fee', { amount: 5000, per: 'month' }, 'merchant'),
  clause('commission', { rate: 0.1, above: 'target' }, 'merchant'),
  clause('sales-target', { amount: 30_000, per: 'month' }),
]);
const read = [
  ...monthly('sales', [4_000_000]),
  ...monthly('adSpend', [600_000]),
  ...monthly('refundAmount', [300_000]),
];

function units(rows: readonly (readonly [id: string, sold: number])[], shopUnits: number): SnapshotFacts {
  const made = facts({
    ...november,
    metric: 'units',
    rows: [
      ...rows.map(([id, value]) => ({ entity: product(id), value })),
      { entity: { kind: 'shop', id: 'shop-1', name: '' } as const, value: shopUnits },
    ],
  });
  return { ...made, observations: made.observations.map((one) => ({ ...one, unit: 'count' })) };
}

const costs: Entry[] = [
  entry({ kind: 'unit-cost', productId: 'a', amountMinor: 3_000, happenedAt: '2026-11-01' }),
  entry({ kind: 'unit-cost', productId: 'b', amountMinor: 5_000, happenedAt: '2026-11-01' }),
];

describe('the reconciliation of a month', () => {
  test('sets sales against the target, and goods, ads and fee against the sales', () => {
    const sheet = reconcile(
      {
        contract,
        history: historyOf(
          [
            ...read,
            units(
              [
                ['a', 200],
                ['b', 100],
              ],
              300,
            ),
          ],
          costs,
        ),
        now: NOW,
      },
      november,
    );
    expect(sheet.done).toEqual({ lo: 4 / 3, hi: 4 / 3 });
    expect(sheet.goods.value).toEqual({ lo: 1_100_000, hi: 1_100_000 });
    // 5,000 a month, and 10 % of the 10,000 above the target.
    expect(sheet.fee.value).toEqual({ lo: 600_000, hi: 600_000 });
    expect(sheet.cost.value).toEqual({ lo: 2_300_000, hi: 2_300_000 });
    expect(sheet.costShare).toEqual({ lo: 0.575, hi: 0.575 });
    expect(sheet.profit.value).toEqual({ lo: 1_700_000, hi: 1_700_000 });
    expect(sheet.profit.missing).toEqual([]);
  });

  test('shows beside it what is left after refunds, platform fees and other costs', () => {
    const more = [
      entry({ kind: 'cost', what: 'platform-fee', amountMinor: 80_000, happenedAt: '2026-11-30' }),
      entry({ kind: 'cost', what: 'design', amountMinor: 20_000, happenedAt: '2026-11-12' }),
      entry({ kind: 'cost', what: 'design', amountMinor: 99_999, happenedAt: '2026-12-01' }),
      entry({ kind: 'purchase', amountMinor: 1_000_000, happenedAt: '2026-11-03' }),
    ];
    const sheet = reconcile({ contract, history: historyOf(read, more), now: NOW }, november);
    expect(sheet.profit.value.lo).toBe(1_800_000);
    expect(sheet.fullProfit.value).toEqual({ lo: 1_400_000, hi: 1_400_000 });
  });

  test('a contract without a fee costs what was paid, and without a payment nobody knows', () => {
    const bare = contractOf([]);
    const paid = entry({
      kind: 'payment',
      what: 'base-fee',
      direction: 'to-operator',
      amountMinor: 300_000,
      happenedAt: '2026-11-05',
    });
    const fee = (entries: Entry[]) =>
      reconcile({ contract: bare, history: historyOf(read, entries), now: NOW }, november).fee.value;
    expect(fee([paid])).toEqual({ lo: 300_000, hi: 300_000 });
    expect(fee([])).toEqual({ lo: 0, hi: Infinity });
  });

  test('a platform fee that nobody entered leaves the fuller profit a bound', () => {
    const bought = entry({ kind: 'purchase', amountMinor: 1_000_000, happenedAt: '2026-11-03' });
    const sheet = reconcile({ contract, history: historyOf(read, [bought]), now: NOW }, november);
    expect(sheet.profit.value).toEqual({ lo: 1_800_000, hi: 1_800_000 });
    expect(sheet.fullProfit.value).toEqual({ lo: -Infinity, hi: 1_500_001 });
    expect(sheet.fullProfit.missing).toHaveLength(1);
  });

  test('a product without a unit cost makes profit a bound, never a gain', () => {
    const history = historyOf(
      [
        ...read,
        units(
          [
            ['a', 200],
            ['c', 100],
          ],
          300,
        ),
      ],
      costs,
    );
    const sheet = reconcile({ contract, history, now: NOW }, november);
    expect(sheet.goods.value).toEqual({ lo: 600_000, hi: Infinity });
    expect(sheet.profit.value).toEqual({ lo: -Infinity, hi: 2_200_001 });
    expect(sheet.goods.missing.map(({ message }) => message.params)).toEqual([{ product: '商品c' }]);
  });

  test('products that were not read leave the cost open above', () => {
    const history = historyOf([...read, units([['a', 200]], 300)], costs);
    expect(reconcile({ contract, history, now: NOW }, november).goods.value).toEqual({
      lo: 600_000,
      hi: Infinity,
    });
  });

  test('nothing entered and nothing read is unknown, not nought', () => {
    const sheet = reconcile({ contract, history: historyOf([]), now: NOW }, november);
    expect([sheet.sales.value, sheet.goods.value]).toEqual([
      { lo: 0, hi: Infinity },
      { lo: 0, hi: Infinity },
    ]);
    expect(sheet.costShare).toBeUndefined();
  });

  test('days after the end of the contract bear no fee and no target, but what was charged on them', () => {
    const day = { from: '2026-12-20', to: '2026-12-20' };
    const extra = entry({
      kind: 'extra-fee',
      amountMinor: 30_000,
      what: '主图',
      approval: 'spoken',
      happenedAt: '2026-12-20',
    });
    for (const end of ['2026-11-30', '2026-12-10']) {
      const over = { contract: { ...contract, end }, now: NOW };
      const sheet = reconcile({ ...over, history: historyOf([]) }, day);
      expect([sheet.fee.value, sheet.target]).toEqual([{ lo: 0, hi: 0 }, undefined]);
      const charged = reconcile({ ...over, history: historyOf([], [extra]) }, day);
      expect(charged.fee.value).toEqual({ lo: 30_000, hi: 30_000 });
    }
    const last = reconcile({ contract: { ...contract, end: day.to }, history: historyOf([]), now: NOW }, day);
    expect([last.fee.value.lo, last.target]).toEqual([16_129, 30_000_00 / 31]);
  });

  test('a week bears its share of the fee by days, and of the target', () => {
    const week = { from: '2026-11-02', to: '2026-11-08' };
    const history = historyOf([
      facts({
        ...week,
        metric: 'sales',
        rows: [{ entity: { kind: 'shop', id: 'shop-1', name: '' }, value: 700_000 }],
      }),
    ]);
    const sheet = reconcile({ contract, history, now: NOW }, week);
    expect(sheet.fee.value.lo).toBe(116_667);
    expect(sheet.target).toBe(700_000);
    expect(sheet.done).toEqual({ lo: 1, hi: 1 });
  });
});
