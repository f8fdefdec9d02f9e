import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, ratio, whole, yuan } from '../../data/format.ts';
import { products } from '../../data/products.ts';
import { between, seeded } from '../../data/random.ts';
import { SHOP } from '../../data/shop.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';

/** What one product or campaign spent and earned on one day. Money in 分. */
export interface AdRow {
  readonly name: string;
  readonly id: string;
  readonly picture?: number;
  readonly spendMinor: number;
  readonly views: number;
  readonly clicks: number;
  readonly salesMinor: number;
}

export type Route = 'account' | 'item';

/**
 * Cap situations: `under` stays below 500 a product and 300 a shop; `over` takes the first product to 527.40.
 * `live` starts under both and grows by 25 元 a second on the first product.
 */
export type Spend = 'under' | 'over';

const CAMPAIGNS = [
  '关键词推广_秋冬主推',
  '人群推广_老客召回',
  '全站推广_连衣裙',
  '关键词推广_引流款',
  '货品加速_新品',
];
const SPEND_MINOR: Readonly<Record<Spend, readonly number[]>> = {
  under: [10_860, 6240, 4415, 2890, 1735],
  over: [52_740, 6240, 4415, 2890, 1735],
};

/** The day whose figures are shown: yesterday, or today when `live=1` or `day=today`. */
export function dayOf(today: Day, switches: URLSearchParams): Day {
  return switches.get('live') === '1' || switches.get('day') === 'today' ? today : shift(today, -1);
}

export function spendOf(switches: URLSearchParams): Spend {
  return switches.get('spend') === 'over' ? 'over' : 'under';
}

/** The hash route tells products from campaigns. */
export function routeOf(hash: string): Route {
  return hash.includes('/report/account') ? 'account' : 'item';
}

/** The report's rows; `extraMinor` is what the first row has spent beyond its start. */
export function adRows(route: Route, day: Day, spend: Spend, extraMinor = 0): AdRow[] {
  return products(CAMPAIGNS.length).map((product, index) => {
    const next = seeded(`ad ${day} ${index}`);
    const spendMinor = (SPEND_MINOR[spend][index] ?? 0) + (index === 0 ? extraMinor : 0);
    const clicks = Math.max(1, Math.round(spendMinor / between(next, 86, 138)));
    return {
      ...(route === 'item'
        ? { name: product.title, id: product.id, picture: product.picture }
        : { name: CAMPAIGNS[index] ?? '', id: `5${product.id.slice(0, 9)}` }),
      spendMinor,
      clicks,
      views: Math.round(clicks / (0.028 + next() * 0.03)),
      salesMinor: Math.round(spendMinor * (1.4 + next() * 2.6)),
    };
  });
}

/** Sums of a report as a row; `name` and `id` are empty. */
export function totalOf(rows: readonly AdRow[]): AdRow {
  const sum = (pick: (row: AdRow) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return {
    name: '',
    id: '',
    spendMinor: sum((row) => row.spendMinor),
    views: sum((row) => row.views),
    clicks: sum((row) => row.clicks),
    salesMinor: sum((row) => row.salesMinor),
  };
}

export const FIGURES: readonly Column<AdRow>[] = [
  { label: '花费', text: (row) => yuan(row.spendMinor) },
  { label: '展现量', text: (row) => whole(row.views) },
  { label: '点击量', text: (row) => whole(row.clicks) },
  { label: '点击率', text: (row) => percent(row.clicks / row.views) },
  { label: '平均点击花费', text: (row) => ratio(row.spendMinor / 100 / row.clicks) },
  { label: '总成交金额', text: (row) => yuan(row.salesMinor) },
  { label: '投入产出比', text: (row) => ratio(row.salesMinor / row.spendMinor) },
];

/** First column and title of a route. */
export const SUBJECTS: Readonly<
  Record<Route, { readonly title: string; readonly subject: string; readonly idWord: string }>
> = {
  item: { title: '商品推广报表', subject: '商品', idWord: 'ID' },
  account: { title: '账户报表', subject: '计划', idWord: '计划ID' },
};

/** The report of the route `item`, or of `route=account`. */
export function truth(today: Day, switches: URLSearchParams): Truth {
  const day = dayOf(today, switches);
  const route = switches.get('route') === 'account' ? 'account' : 'item';
  const { title, subject, idWord } = SUBJECTS[route];
  const rows = adRows(route, day, spendOf(switches));
  const total = totalOf(rows);
  const entityKind = route === 'item' ? 'product' : 'campaign';
  const seen = (metric: string, entityId: string, shown: number, kind = entityKind) => ({
    metric,
    entityKind: kind,
    entityId,
    from: day,
    to: day,
    shown,
  });
  return {
    tables: [
      tableOf({
        title,
        columns: [{ label: subject, text: (row) => `${row.name} ${idWord}：${row.id}` }, ...FIGURES],
        rows,
        bottom: [summaryRow([`合计（${rows.length}）`, ...FIGURES.map((column) => column.text(total))])],
        total: rows.length,
      }),
    ],
    context: { dates: [day], shopName: SHOP },
    observations: [
      ...rows.flatMap((row) => [
        seen('adSpend', row.id, row.spendMinor / 100),
        seen('adImpressions', row.id, row.views),
        seen('adClicks', row.id, row.clicks),
        seen('adSales', row.id, row.salesMinor / 100),
      ]),
      seen('adSpend', SHOP, total.spendMinor / 100, 'shop'),
      seen('adSales', SHOP, total.salesMinor / 100, 'shop'),
    ],
  };
}
