import type { Clause } from '../../lib/contracts/types';
import { addDays } from '../../lib/quantity/day';
import { account, facts, product } from '../contracts/facts';
import { contractWith, dayOf, daysBack, type Given, NOW, TODAY } from './shop';

/** A product that sells. */
export const dress = product('8801', '法式碎花裙');
/** Another one. */
export const coat = product('8802', '羊毛大衣');
/** Where visitors come from. */
export const source = { kind: 'source', id: '手淘搜索', name: '手淘搜索', level: 1 } as const;
/** A plan of the ads. */
export const campaign = { kind: 'campaign', id: 'p1', name: '拉新计划' } as const;

/** A clause of the operator. */
export function clause(kind: Clause['kind'], params: Record<string, unknown>): Clause {
  return { id: kind, kind, party: 'operator', params };
}

/** Spend of an account today, as read at an hour of the shop's day (UTC+8). */
export function spentToday(minor: number, hour: number): Given {
  const readAt = `2026-04-16T${String(hour - 8).padStart(2, '0')}:00:00.000Z`;
  const rows = [{ entity: account, value: minor, summary: true }];
  return {
    now: readAt,
    contracts: [
      contractWith([clause('ad-spend-cap', { amount: 300, comparator: '<=', scope: 'shop', per: 'day' })]),
    ],
    read: [facts({ from: TODAY, open: true, readAt, on: 'account_report', rows })],
  };
}

/** A week of ¥100 of spend a day, and yesterday with this much in 分; undefined = not read. */
export const steadySpend = (last: number | readonly [number, number] | undefined) =>
  daysBack(8, (back) =>
    back > 0 ? { adSpend: 10_000 } : last === undefined ? undefined : { adSpend: last },
  );
/** Four weeks of 500 visitors a day from one source, and yesterday with so many; undefined = not read. */
export const sourceDays = (last: number | undefined) =>
  daysBack(
    29,
    (back) => (back > 0 ? { visitors: 500 } : last === undefined ? undefined : { visitors: last }),
    source,
  );
/** A contract that asks for titles, and an entry of five from so many days ago. */
export const work = (back: number): Given => ({
  contracts: [contractWith([clause('deliverable', { item: 'title', count: 5, per: 'week' })])],
  entries: [
    {
      id: 'e1',
      contractId: 'c',
      enteredAt: NOW,
      happenedAt: `${addDays(TODAY, -back)}T04:00:00.000Z`,
      kind: 'deliverable',
      clauseId: 'deliverable',
      count: 5,
    },
  ],
});
/** A week in which one product takes this much of ¥100 of spend and of ¥1,000 of sales a day. */
export const pushed = (spend: number, sales: number) => [
  ...daysBack(7, () => ({ adSpend: spend, sales }), dress),
  ...daysBack(7, () => ({ adSpend: 10_000 - spend, sales: 100_000 - sales }), coat),
];
/** Yesterday with this refund rate over so many orders. */
export const refunds = (rate: number, orders = 50) => daysBack(1, () => ({ refundRate: rate, orders }));
/** Yesterday and the same weekday before it, in 分. */
export const change = (before: number, after: number) =>
  daysBack(8, (back) => (back === 7 ? { sales: before } : back === 0 ? { sales: after } : undefined));
/** Sixty ordinary days of about ¥10,000, and yesterday with this much. */
export const odd = (last: number | readonly [number, number]) =>
  daysBack(60, (back) => ({ sales: back === 0 ? last : 1_000_000 + 20_000 * Math.sin(back * 2.4) }));
/** A fortnight of 40 orders of 1,000 visitors a day, and yesterday with so many of each. */
export const brushed = (orders: number, visitors: number) =>
  daysBack(14, (back) => (back === 0 ? { orders, visitors } : { orders: 40, visitors: 1000 }));
/** A product that sold so many pieces a day, with so many left now. */
export const stock = (pieces: number, sold = 5) => [
  ...daysBack(3, () => ({ units: sold }), dress),
  dayOf(TODAY, { stock: pieces }, { entity: dress, readAt: NOW, on: 'goods', open: true }),
];
/** So many pieces left on the evening before yesterday, and so many sold yesterday. */
export const soldOf = (left: number, sold: number) => {
  const day = addDays(TODAY, -2);
  const evening = { entity: dress, readAt: `${day}T14:00:00.000Z`, on: 'goods', open: true };
  return [dayOf(day, { stock: left }, evening), ...daysBack(1, () => ({ units: sold }), dress)];
};
/** Three days of this spend of a plan with so many orders; undefined = not read. */
export const noOrders = (spend: number, orders: number | undefined) =>
  daysBack(3, () => ({ adSpend: spend, ...(orders === undefined ? {} : { adOrders: orders }) }), campaign);
/** One closed day read twice, in 分. */
export const twice = (first: number, second: number) => {
  const day = addDays(TODAY, -3);
  return [
    dayOf(day, { sales: first }),
    dayOf(day, { sales: second }, { readAt: `${addDays(TODAY, -1)}T02:00:00.000Z` }),
  ];
};
/** One reading, so many hours ago. */
export const readAgo = (hours: number): Given => {
  const readAt = new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();
  return { read: [dayOf('2026-03-20', { sales: 1 }, { readAt })] };
};
/** A page of every day that was not read for so many days, while another was. */
export const habit = (silent: number) => [
  ...daysBack(12, (back) => (back >= silent ? { sales: 1 } : undefined)),
  ...Array.from({ length: 12 }, (_, i) => dayOf(addDays(TODAY, -1 - i), { visitors: 5 }, { on: 'traffic' })),
];
/** A page whose columns are as ever, or others. */
export function drifted(changed: boolean): Given {
  const fact = dayOf(addDays(TODAY, -1), { sales: 1 });
  const tables = fact.tables.map((table) =>
    changed ? { ...table, drift: { gone: ['支付金额'], added: ['成交额'] } } : table,
  );
  return { read: [{ ...fact, tables }] };
}
