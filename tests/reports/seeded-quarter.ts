import type { Entry } from '../../lib/contracts/entries';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Clause, Contract } from '../../lib/contracts/types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays, contractMonth, daysOf } from '../../lib/quantity/day';
import type { ReportInput } from '../../lib/reports/input';
import { readTable, type ReadRow } from './read-table';

/** An invented shop over three contract months; every report is made from this one quarter. */
export const START = '2026-09-01';
export const NOW = '2026-12-01T02:00:00.000Z';
const SHOP = 'shop-1';
const shop = { kind: 'shop', id: SHOP, name: '' } as const;

/** Days on which nobody opened the console, and one that was read before it was over. */
const UNREAD = new Set(['2026-10-14', '2026-11-20']);
const HALF_READ = '2026-11-26';

/** Numbers that look like chance and are the same in every run; from 0 to below 1. */
function chance(seed: number): number {
  return ((Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 8) % 10_000) / 10_000;
}

/** One day: October grows by conversion, November loses visitors after the 9th. */
function overview(at: number) {
  const weekday = at % 7 > 4 ? 1.25 : 1;
  const level = at < 30 ? 1 : at < 61 ? 1.3 : at < 70 ? 1.35 : 0.85;
  const visitors = Math.round(800 * weekday * level * (0.9 + 0.2 * chance(at)));
  const buyers = Math.round(visitors * (at < 30 ? 0.02 : 0.025));
  const sales = buyers * (8_900 + Math.round(600 * chance(at + 99)));
  const adSpend = at < 30 ? 0 : at < 61 ? 22_000 + Math.round(4_000 * chance(at + 7)) : 31_000;
  return {
    sales,
    orders: buyers + Math.round(buyers * 0.05),
    buyers,
    visitors,
    adSpend,
    refundAmount: Math.round(sales * 0.06),
    freeTrafficShare: Math.round(1e4 * (0.42 + 0.05 * chance(at + 3))) / 1e4,
    firstResponseTime: 35 + Math.round(30 * chance(at + 5)),
  };
}

function daily(): SnapshotFacts[] {
  return daysOf({ from: START, to: '2026-11-30' }).flatMap((day, at) => {
    if (UNREAD.has(day)) return [];
    const open = day === HALF_READ;
    return readTable({
      id: `day-${day}`,
      shopId: SHOP,
      consoleId: 'sycm',
      page: 'trade',
      period: { from: day, to: day },
      readAt: open ? `${day}T06:00:00.000Z` : `${addDays(day, 1)}T01:00:00.000Z`,
      rows: [{ entity: shop, figures: overview(at) }],
      open,
    });
  });
}

const PRODUCTS = [
  { id: '812345678901', name: '法式碎花裙 夏季新款', share: 0.55, price: 9_900 },
  { id: '812345678902', name: '冰丝防晒袖套', share: 0.3, price: 2_900 },
  { id: '812345678903', name: '=HYPERLINK("https://example.com","点我领券")', share: 0.15, price: 5_900 },
] as const;
const SOURCES = [
  { id: '手淘搜索', share: 0.5 },
  { id: '直通车', share: 0.3 },
  { id: '首页推荐', share: 0.2 },
] as const;

/** The monthly pages: products (20 of 135 rows in November) and traffic sources. */
function monthly(month: number): SnapshotFacts[] {
  const period = contractMonth(START, month);
  const first = daysOf({ from: START, to: period.from }).length - 1;
  const days = daysOf(period).map((_, at) => overview(first + at));
  const sum = (name: 'sales' | 'visitors' | 'buyers') => days.reduce((n, day) => n + day[name], 0);
  // People who come on two days of a month are counted once.
  const visitors = Math.round(sum('visitors') * 0.8);
  const buyers = Math.round(sum('buyers') * 0.97);
  const readAt = `${addDays(period.to, 1)}T01:30:00.000Z`;
  const page = (id: string, on: string, rows: readonly ReadRow[], total?: number) =>
    readTable({
      id: `${id}-${month}`,
      shopId: SHOP,
      consoleId: 'sycm',
      page: on,
      period,
      readAt,
      rows,
      ...(total !== undefined && { total }),
    });
  const skew = month === 3 ? -0.15 : 0;
  const products = PRODUCTS.map(({ id, name, share, price }, at): ReadRow => {
    const own = share + (at === 0 ? skew : -skew / 2);
    return {
      entity: { kind: 'product', id, name },
      figures: {
        sales: Math.round(sum('sales') * own),
        units: Math.round((sum('sales') * own) / price),
        visitors: Math.round(visitors * own),
        buyers: Math.round(buyers * own),
      },
    };
  });
  const sources = SOURCES.map(({ id, share }, at): ReadRow => {
    const own = share + (at === 0 ? skew : -skew / 2);
    return {
      entity: { kind: 'source', id, name: id, level: 1 },
      figures: { visitors: Math.round(visitors * own), buyers: Math.round(buyers * own) },
    };
  });
  const whole = [{ entity: shop, figures: { visitors, buyers } }];
  return [
    page('items', 'item_rank', products, month === 3 ? 135 : 3),
    page('sources', 'flow_source', sources),
    page('month', 'trade', whole),
  ];
}

const added: readonly Clause[] = [
  {
    id: 'titles',
    kind: 'deliverable',
    party: 'operator',
    params: { item: '标题优化', count: 5, per: 'week', unit: 'title' },
  },
  { id: 'fee', kind: 'base-fee', party: 'merchant', params: { amount: 5000, per: 'month', dayOfMonth: 5 } },
  { id: 'share', kind: 'commission', party: 'merchant', params: { rate: 0.1, above: 'target' } },
  {
    id: 'remedy',
    kind: 'shortfall-remedy',
    party: 'operator',
    params: { threshold: 0.8, months: 2, run: 'consecutive', refundRatio: 0.5, terminate: true },
    source: '若连续 2 个月未完成目标的 80%，甲方有权解除合同，乙方退还 50% 服务费。',
  },
];

function contractOf(): Contract {
  const sample = sampleContract({
    id: 'contract-1',
    shopIds: [SHOP],
    start: START,
    zone: 'Asia/Shanghai',
    savedAt: '2026-09-01T00:00:00.000Z',
    name: '托管合同',
    operator: '示例托管',
  });
  const versions = sample.versions.map((version) => ({
    ...version,
    clauses: [...version.clauses, ...added],
  }));
  return { ...sample, versions };
}

/** What the merchant entered: fees paid, what the goods cost, what the platform took in two of the months. */
function entries(): Entry[] {
  const base = (id: string, day: string) => ({
    id,
    contractId: 'contract-1',
    enteredAt: `${day}T08:00:00.000Z`,
    happenedAt: `${day}T04:00:00.000Z`,
  });
  const months = [1, 2, 3].map((month) => contractMonth(START, month).from);
  return [
    ...months.map(
      (from, at): Entry => ({
        ...base(`fee-${at}`, addDays(from, 3)),
        kind: 'payment',
        what: 'base-fee',
        direction: 'to-operator',
        amountMinor: 500_000,
        month: at + 1,
      }),
    ),
    ...PRODUCTS.slice(0, 2).map(
      ({ id, price }): Entry => ({
        ...base(`cost-${id}`, START),
        kind: 'unit-cost',
        productId: id,
        amountMinor: Math.round(price * 0.45),
      }),
    ),
    ...months.slice(0, 2).map(
      (from, at): Entry => ({
        ...base(`platform-${at}`, addDays(from, 27)),
        kind: 'cost',
        what: 'platform-fee',
        amountMinor: 90_000 + at * 30_000,
      }),
    ),
  ];
}

/** The quarter as the reports get it; the week reported is the last whole one of November. */
export function seededQuarter(): ReportInput {
  const facts = [...daily(), ...[1, 2, 3].flatMap(monthly)];
  return {
    contract: contractOf(),
    shopName: '衣然女装旗舰店',
    history: createHistory(facts, entries()),
    alerts: [],
    period: { from: '2026-11-23', to: '2026-11-29' },
    now: NOW,
    seals: ['3f9a1c0d52be'],
  };
}
