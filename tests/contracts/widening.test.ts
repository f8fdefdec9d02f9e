import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/contracts/entries';
import { rules } from '../../lib/contracts/rules';
import type { RuleId } from '../../lib/contracts/rules/ids';
import type { Clause, Verdict } from '../../lib/contracts/types';
import type { MetricId } from '../../lib/metrics/catalog';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { checked, contractOf, entry, judged } from './entered';
import { facts, product, type Row } from './facts';
import { inUnit, productsRead, shopRead } from './reads';

const START = '2026-11-02';
const MONTH_END = '2026-12-01';
const DAYS = 4;
/** Rules that so many worlds must have found met and breached: one that is never definite would pass unnoticed. */
const SURE = [
  'sales-target',
  'roi-floor',
  'ad-spend-cap',
  'price-floor',
  'stock-floor',
  'response-time-cap',
] as const;

/** Every rule that has verdicts, with figures that the worlds below lie on both sides of. */
const clauses: readonly { kind: RuleId; params: Clause['params']; id: string }[] = (
  [
    ['sales-target', { amount: 800, per: 'month' }],
    ['sales-target', { amount: 800, per: 'month', byMonth: 2 }],
    ['roi-floor', { value: 2, per: 'month' }],
    ['roi-floor', { value: 2, per: 'week' }],
    ['ad-spend-cap', { amount: 50, scope: 'product', per: 'day' }],
    ['ad-spend-cap', { amount: 100, scope: 'product', per: 'month' }],
    ['ad-spend-cap', { amount: 80, scope: 'shop', per: 'day' }],
    ['ad-spend-cap', { amount: 200, scope: 'shop', per: 'month', comparator: '<' }],
    ['ad-spend-floor', { amount: 200, per: 'month' }],
    ['refund-rate-cap', { value: 0.2, per: 'month' }],
    ['free-traffic-share', { value: 0.4, per: 'month' }],
    ['response-time-cap', { seconds: 60, per: 'day' }],
    ['phase', { baseline: 400 }],
    ['total-budget-cap', { amount: 250, per: 'month', includes: ['fee', 'ad', 'goods'] }],
    ['untracked-spend', {}],
    ['price-floor', { amount: 99 }],
    ['cost-ratio-cap', { value: 0.5, numerator: 'ad-spend', denominator: 'sales', per: 'month' }],
    ['cost-ratio-cap', { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' }],
    ['margin-floor', { value: 0.2, margin: 'net', per: 'month' }],
    ['net-profit-floor', { amount: 100, per: 'month' }],
    ['stock-floor', { count: 50 }],
    ['shortfall-remedy', { threshold: 0.8, months: 1 }],
    ['service-hours', { hoursPerDay: 16 }],
    ['deliverable', { item: '标题', count: 2, per: 'month' }],
    ['duty-deadline', { duty: '提供资料', hours: 48, event: '提出需求' }],
    ['response-to-penalty', { hours: 24 }],
    ['unreachable', { days: 3 }],
    ['delegation-stage', { allowed: ['标题'], denied: ['推广'] }],
    ['prohibited-act', { acts: ['刷单'] }],
    ['extra-fee-approval', { approval: 'prior' }],
  ] as const
).map(([kind, params], i) => ({ kind, params, id: `${kind}-${i}` }));

const entries: readonly Entry[] = [
  entry('payment', '2026-11-05 09:00', { amountMinor: 5_000, direction: 'to-operator', what: 'base-fee' }),
  entry('purchase', '2026-11-06 09:00', { amountMinor: 4_000 }),
  entry('unit-cost', '2026-11-02 09:00', { amountMinor: 4_500, productId: 'a' }),
  entry('unit-cost', '2026-11-02 09:00', { amountMinor: 5_500, productId: 'b' }),
  entry('deliverable', '2026-11-07 09:00', { clauseId: 'deliverable-23', count: 1 }),
  ...clauses.map(({ id }) => checked(id, MONTH_END)),
];

/** How much less is known of one figure than the truth; money in 分, other figures in their smallest step. */
interface Veil {
  readonly below: number;
  readonly above: number;
  readonly gone: boolean;
  readonly total: number | null | undefined;
}

const CLEAR: Veil = { below: 0, above: 0, gone: false, total: undefined };

function veiled(value: number, { below, above }: Veil, step = 1): Row['value'] {
  return below + above === 0 ? value : [Math.max(0, value - below * step), value + (above + 1) * step];
}

interface World {
  /** 分 of spend and sales of products a and b, day by day. */
  readonly spend: readonly number[];
  readonly sales: readonly number[];
  /** Hundredths. */
  readonly shares: readonly number[];
  readonly seconds: readonly number[];
  readonly prices: readonly number[];
  readonly stock: readonly number[];
}

const two = (max: number) => array(integer({ min: 0, max }), { minLength: DAYS * 2, maxLength: DAYS * 2 });
const world = record({
  spend: two(8_000),
  sales: two(20_000),
  shares: array(integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 }),
  seconds: array(integer({ min: 1, max: 120 }), { minLength: DAYS, maxLength: DAYS }),
  prices: array(integer({ min: 9_000, max: 11_000 }), { minLength: 2, maxLength: 2 }),
  stock: array(integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 }),
});
const veil = record({
  below: constantFrom(0, 0, 1, 500, 5_000),
  above: constantFrom(0, 0, 1, 500, 5_000),
  gone: boolean(),
  total: constantFrom(undefined, undefined, 5, null),
});

const at = (list: readonly number[], i: number) => list[i] ?? 0;
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** What pages show of a world, each reading behind its veil. Every day after the first few sold nothing. */
function readings(truth: World, veils: readonly Veil[]): SnapshotFacts[] {
  const found: SnapshotFacts[] = [];
  let used = 0;
  const next = () => veils[used++] ?? CLEAR;
  const put = (hidden: Veil, read: SnapshotFacts) => {
    if (!hidden.gone) found.push(read);
  };
  const days = Array.from({ length: 30 }, (_, i) => addDays(START, i));
  for (const [metric, list] of [
    ['adSpend', truth.spend],
    ['sales', truth.sales],
  ] as const) {
    days.forEach((day, i) => {
      const [a, b] = [at(list, i * 2), at(list, i * 2 + 1)];
      const [rows, whole] = i < DAYS ? [next(), next()] : [CLEAR, CLEAR];
      const read = [
        { entity: product('a'), value: veiled(a, rows) },
        { entity: product('b'), value: veiled(b, rows) },
      ];
      const { total = 2 } = rows;
      put(rows, productsRead(metric, { from: day, to: day }, read, { total }));
      put(whole, shopRead(metric, day, day, veiled(a + b, whole)));
    });
    const month = next();
    put(month, shopRead(metric, START, MONTH_END, veiled(sum(list), month)));
  }
  const ratios: readonly (readonly [MetricId, Observation['unit']])[] = [
    ['refundRate', 'ratio'],
    ['freeTrafficShare', 'ratio'],
  ];
  ratios.forEach(([metric, unit], i) => {
    const hidden = next();
    put(hidden, shopRead(metric, START, MONTH_END, veiled(at(truth.shares, i) / 100, hidden, 0.0001), unit));
  });
  truth.seconds.forEach((value, i) => {
    const hidden = next();
    const day = addDays(START, i);
    put(hidden, shopRead('firstResponseTime', day, day, veiled(value, hidden, 0.1), 'second'));
  });
  const state = (metric: MetricId, list: readonly number[], unit: Observation['unit']) => {
    const hidden = next();
    const rows = ['a', 'b'].map((id, i) => ({ entity: product(id), value: veiled(at(list, i), hidden) }));
    const { total = 2 } = hidden;
    put(hidden, inUnit(facts({ metric, from: START, rows, total, on: metric }), unit));
  };
  state('price', truth.prices, 'CNY');
  state('stock', truth.stock, 'count');
  return found;
}

function nameOf({ clauseId, entity, period }: Verdict): string {
  return `${clauseId} ${entity.kind} ${entity.id} ${period.from}/${period.to}`;
}

describe('less is known', () => {
  test('every rule that has verdicts is here', () => {
    const judgedKinds = rules.filter(({ term }) => !term).map(({ id }) => id);
    expect(new Set(clauses.map(({ kind }) => kind))).toEqual(new Set(judgedKinds));
  });
  test.each([['2026-12-10 12:00'], ['2026-11-20 12:00']])(
    'at %s no rule becomes more definite, and none says other than the truth',
    (now) => {
      const contract = contractOf(clauses, { start: START });
      const definite = new Set<string>();
      assert(
        property(world, array(veil, { minLength: 40, maxLength: 40 }), (truth, veils) => {
          const clear = new Map(
            judged(contract, now, entries, readings(truth, [])).map((verdict) => [nameOf(verdict), verdict]),
          );
          for (const verdict of judged(contract, now, entries, readings(truth, veils))) {
            if (verdict.state === 'unknown') continue;
            definite.add(`${verdict.rule} ${verdict.state}`);
            const name = nameOf(verdict);
            expect(`${name} ${clear.get(name)?.state}`).toBe(`${name} ${verdict.state}`);
          }
        }),
        { numRuns: 100 },
      );
      if (now.startsWith('2026-12'))
        for (const kind of SURE)
          expect([...definite]).toEqual(expect.arrayContaining([`${kind} met`, `${kind} breached`]));
    },
    60_000,
  );
});
