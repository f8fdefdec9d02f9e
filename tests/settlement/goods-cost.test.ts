import { assert, boolean, constantFrom, integer, option, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/contracts/entries';
import { evaluate } from '../../lib/contracts/evaluate';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { say } from '../../lib/messages/say';
import { contractMonth } from '../../lib/quantity/day';
import { endsOf } from '../../lib/settlement/ends';
import { reconcile } from '../../lib/settlement/reconcile';
import { facts, product, type Row, shop } from '../contracts/facts';
import { inUnit } from '../contracts/reads';
import { clause, contractOf, entry, historyOf, monthly, NOW, START } from './month';

const november = contractMonth(START, 1);
// Sales of one 分, so that goods as a share of sales are the goods themselves.
const contract = contractOf([clause('cost-ratio-cap', { value: 1, numerator: 'purchase-price' })]);

/** The goods of November as the clause was judged by them, and as the reconciliation shows them. */
function figures(read: readonly SnapshotFacts[], entries: readonly Entry[]) {
  const history = historyOf([...monthly('sales', [1]), ...read], entries);
  const verdict = evaluate(contract, history, NOW).find(({ period }) => period.from === START);
  const { goods } = reconcile({ contract, history, now: NOW }, november);
  return {
    verdict,
    goods,
    judged: endsOf(verdict?.actual ?? { lo: 0, hi: Infinity }),
    shown: endsOf(goods.value),
  };
}

const table = (rows: readonly Row[], total: number | null) =>
  inUnit(facts({ ...november, metric: 'units', rows, total, on: 'products' }), 'count');
const ofShop = (value: Row['value']) =>
  inUnit(facts({ ...november, metric: 'units', rows: [{ entity: shop, value }], on: 'shop' }), 'count');
const unitCost = (productId: string, amountMinor: number, happenedAt: string) =>
  entry({ kind: 'unit-cost', productId, amountMinor, happenedAt });
const bought = entry({ kind: 'purchase', amountMinor: 77_777, happenedAt: '2026-11-05' });

/** One product: pieces before and from the day on which its cost changes, and what of it was read and entered. */
const goods = record({
  pieces: tuple(integer({ min: 0, max: 20 }), integer({ min: 0, max: 20 })),
  costs: tuple(integer({ min: 0, max: 500 }), integer({ min: 0, max: 500 })),
  changed: option(constantFrom('2026-11-02', '2026-11-15', '2026-11-30')),
  entered: boolean(),
  read: constantFrom('not', 'exact', 'rounded'),
});

type Goods = Parameters<Parameters<typeof goods.map>[0]>[0];

const sold = ({ pieces: [first, then] }: Goods) => first + then;
const costOf = ({ pieces: [first, then], costs: [cost, later], changed }: Goods) =>
  first * cost + then * (changed === null ? cost : later);

function entriesFor(one: Goods, id: string): Entry[] {
  const { entered, costs, changed } = one;
  return [
    ...(entered ? [unitCost(id, costs[0], '2026-10-01')] : []),
    ...(changed === null ? [] : [unitCost(id, costs[1], changed)]),
  ];
}

function rowsFor(one: Goods, id: string): Row[] {
  if (one.read === 'not') return [];
  const n = sold(one);
  return [{ entity: product(id), value: one.read === 'exact' ? n : [Math.max(0, n - 0.5), n + 1.5] }];
}

test('the clause and the reconciliation go by one figure, which holds what the goods have cost', () => {
  const given = record({
    all: tuple(goods, goods, goods),
    total: constantFrom<number | null>(3, null),
    whole: constantFrom('not', 'exact', 'open'),
    stated: boolean(),
    purchase: boolean(),
  });
  let [known, open] = [0, 0];
  assert(
    property(given, ({ all, total, whole, stated, purchase }) => {
      const truth = all.reduce((sum, one) => sum + costOf(one), 0);
      const units = all.reduce((sum, one) => sum + sold(one), 0);
      const rows = all.flatMap((one, i) => rowsFor(one, `p${i}`));
      const read = [
        ...(rows.length > 0 ? [table(rows, total)] : []),
        ...(whole === 'not' ? [] : [ofShop(whole === 'exact' ? units : [units, Infinity])]),
      ];
      const entries = [
        ...all.flatMap((one, i) => entriesFor(one, `p${i}`)),
        ...(purchase ? [bought] : []),
        ...(stated
          ? [
              entry({
                kind: 'stated-figure',
                figure: 'goods-cost',
                amountMinor: truth,
                ...november,
                happenedAt: '2026-12-01',
              }),
            ]
          : []),
      ];
      const { judged, shown, verdict, goods: row } = figures(read, entries);
      expect([judged.least <= truth, truth <= judged.most]).toEqual([true, true]);
      if (judged.least === 0 && judged.most === Infinity && purchase) {
        // What was bought stands on the sheet; no clause is judged by it.
        expect(shown).toEqual({ least: 77_777, most: 77_777 });
        expect(verdict?.state).toBe('unknown');
        return;
      }
      expect(shown).toEqual(judged);
      if (shown.most === Infinity) expect(row.missing).not.toEqual([]);
      if (shown.most === Infinity) open += 1;
      else known += 1;
    }),
    { numRuns: 300, seed: 7 },
  );
  // Both sorts of history are among those generated.
  expect(Math.min(known, open)).toBeGreaterThan(20);
});

describe('the goods of a month', () => {
  const rows = [{ entity: product('a'), value: 10 }];
  const words = (goodsRow: ReturnType<typeof figures>['goods']) =>
    goodsRow.missing.map(({ message }) => say('zh-CN', message));

  test('of which a unit cost holds only from a later day are open, and say of which day it is wanted', () => {
    const { judged, shown, goods: row } = figures([table(rows, 1)], [unitCost('a', 500, '2026-11-02')]);
    const ends = { least: 0, most: Infinity };
    expect([judged, shown]).toEqual([ends, ends]);
    expect(words(row)).toEqual(['请登记“商品a”在 2026-11-01 时的单件成本']);
  });
  test('lie between the dearest and the cheapest cost of the month, were it for some days only', () => {
    const costs = [
      unitCost('a', 500, '2026-11-01'),
      unitCost('a', 900, '2026-11-10'),
      unitCost('a', 400, '2026-11-20'),
    ];
    const { judged, shown } = figures([table(rows, 1)], costs);
    const ends = { least: 4000, most: 9000 };
    expect([judged, shown]).toEqual([ends, ends]);
  });
  test.each([
    [10, { least: 5000, most: 5000 }],
    [11, { least: 5000, most: Infinity }],
  ])('read in part are all of them where the shop sold %d pieces', (units, ends) => {
    const { judged, shown } = figures([table(rows, null), ofShop(units)], [unitCost('a', 500, '2026-11-01')]);
    expect([judged, shown]).toEqual([ends, ends]);
  });
  test('were nothing where a whole table shows that nothing was sold, whatever was bought', () => {
    const { judged, shown } = figures([table([{ entity: product('a'), value: 0 }], 1)], [bought]);
    const ends = { least: 0, most: 0 };
    expect([judged, shown]).toEqual([ends, ends]);
  });
});
