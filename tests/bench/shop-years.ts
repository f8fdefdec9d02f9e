import type { Clause, Contract } from '../../lib/contracts/types';
import type { Observation, SnapshotFacts } from '../../lib/metrics/types';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2024-01-01T00:00:00Z');

function dayOf(at: number): string {
  return new Date(FIRST + at * DAY_MS).toISOString().slice(0, 10);
}

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): number {
  return ((Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 8) % 10_000) / 10_000;
}

interface Figure {
  readonly metric: Observation['metric'];
  readonly unit: Observation['unit'];
  readonly value: number;
}

function factsOf(
  id: string,
  page: string,
  at: number,
  rows: readonly { readonly entity: Observation['entity']; readonly figures: readonly Figure[] }[],
): SnapshotFacts {
  const day = dayOf(at);
  const readAt = `${dayOf(at + 1)}T01:00:00.000Z`;
  const period = { from: day, to: day };
  const observations = rows.flatMap(({ entity, figures }, row) =>
    figures.map(
      ({ metric, unit, value }, column): Observation => ({
        metric,
        entity,
        period,
        open: false,
        lo: value,
        hi: value,
        shown: value,
        unit,
        why: 'exact',
        readAt,
        summary: false,
        evidence: { snapshotId: id, frame: 0, table: 0, row, column },
      }),
    ),
  );
  return {
    snapshotId: id,
    shopId: 'shop',
    consoleId: page === 'item' ? 'alimama' : 'sycm',
    page,
    readAt,
    day: dayOf(at + 1),
    tables: [
      {
        frame: 0,
        table: 0,
        title: null,
        rows: rows[0]?.entity.kind,
        period,
        open: false,
        coverage: { shown: rows.length, total: rows.length },
        columns: [],
        doubts: [],
      },
    ],
    observations,
  };
}

/** What one day of a shop leaves behind: its overview page, and the report of its products with spend and sales each. */
export function factsOfDay(at: number, products: number): SnapshotFacts[] {
  const rows = Array.from({ length: products }, (_, i) => {
    const spend = Math.round(52_000 * chance(at * 4099 + i) ** 30);
    const figures: Figure[] = [
      { metric: 'adSpend', unit: 'CNY', value: spend },
      { metric: 'sales', unit: 'CNY', value: Math.round(spend * 3 * chance(at * 31 + i)) },
    ];
    return { entity: { kind: 'product', id: `p${i}`, name: `商品${i}` } as const, figures };
  });
  const sum = (column: number) => rows.reduce((n, { figures }) => n + (figures[column]?.value ?? 0), 0);
  const overview: Figure[] = [
    { metric: 'sales', unit: 'CNY', value: sum(1) },
    { metric: 'adSpend', unit: 'CNY', value: sum(0) },
    { metric: 'refundAmount', unit: 'CNY', value: Math.round(sum(1) * 0.1) },
    { metric: 'firstResponseTime', unit: 'second', value: 30 + Math.round(40 * chance(at)) },
    { metric: 'freeTrafficShare', unit: 'ratio', value: 0.4 + 0.2 * chance(at + 7) },
    { metric: 'refundRate', unit: 'ratio', value: 0.1 + 0.1 * chance(at + 9) },
  ];
  const shop = { entity: { kind: 'shop', id: 'shop', name: '' } as const, figures: overview };
  return [factsOf(`i${at}`, 'item', at, rows), factsOf(`o${at}`, 'overview', at, [shop])];
}

/** A contract of 40 clauses, of which 10 judge every day and 5 of those every product. */
export function contractOf40(): Contract {
  const clauses: Clause[] = [];
  const add = (kind: Clause['kind'], params: Clause['params']) =>
    clauses.push({ id: `c${clauses.length}`, kind, party: 'operator', params });
  for (const amount of [300, 400, 450, 500, 510])
    add('ad-spend-cap', { amount, scope: 'product', per: 'day', comparator: '<=' });
  for (const amount of [20_000, 30_000, 40_000])
    add('ad-spend-cap', { amount, scope: 'shop', per: 'day', comparator: '<=' });
  for (const seconds of [50, 60]) add('response-time-cap', { seconds, per: 'day' });
  for (const amount of [2_000, 4_000]) add('ad-spend-cap', { amount, scope: 'product', per: 'month' });
  for (let n = 1; n <= 10; n += 1)
    add('sales-target', { amount: 30_000 * n, per: 'month', fromMonth: n, toMonth: n });
  add('sales-target', { amount: 400_000, per: 'month', fromMonth: 11 });
  for (const amount of [200_000, 300_000]) add('ad-spend-cap', { amount, scope: 'shop', per: 'week' });
  for (const amount of [500_000, 800_000]) add('ad-spend-cap', { amount, scope: 'shop', per: 'month' });
  for (const value of [2, 2.5, 3]) add('roi-floor', { value, per: 'month' });
  for (const value of [2, 3]) add('roi-floor', { value, per: 'week' });
  for (const value of [0.1, 0.2]) add('refund-rate-cap', { value, per: 'month' });
  for (const value of [0.1, 0.2]) add('refund-rate-cap', { value, per: 'week' });
  add('free-traffic-share', { value: 0.4, per: 'month' });
  add('free-traffic-share', { value: 0.6, per: 'month', fromMonth: 4 });
  add('shortfall-remedy', { threshold: 0.8, months: 2, run: 'consecutive', refundRatio: 0.5 });
  add('shortfall-remedy', { threshold: 0.8, months: 4, run: 'cumulative', refundRatio: 0.5 });
  return contractFrom(dayOf(0), clauses);
}

/** A contract of one shop with these clauses. */
export function contractFrom(start: string, clauses: readonly Clause[]): Contract {
  return {
    id: 'contract',
    name: '',
    operator: '',
    shopIds: ['shop'],
    start,
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    versions: [{ validFrom: start, clauses, savedAt: `${start}T00:00:00.000Z` }],
  };
}

/** Noon, in the contract's zone, of the day after the `days` days of the years. */
export function noonAfter(days: number): string {
  return `${dayOf(days)}T04:00:00.000Z`;
}
