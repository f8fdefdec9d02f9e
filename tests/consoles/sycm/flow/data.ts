import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, ratio, whole, yuan } from '../../data/format.ts';
import { between, seeded } from '../../data/random.ts';
import { SHOP, shopDay } from '../../data/shop.ts';
import { type Column, columnsOf, rowsOf, type Truth } from '../../data/truth.ts';

/** One traffic source; `sums` marks a 汇总 row, `level` its depth in the tree. Money in 分. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly sums: boolean;
  readonly visitors: number;
  readonly before: number;
  readonly newVisitors: number;
  readonly carts: number;
  readonly buyers: number;
  readonly salesMinor: number;
  readonly children?: readonly Source[];
}

const TREE: Readonly<Record<string, readonly (readonly [name: string, share: number])[]>> = {
  免费流量: [
    ['手淘搜索', 0.2],
    ['手淘推荐', 0.11],
    ['我的淘宝', 0.06],
    ['购物车', 0.05],
    ['淘内待分类', 0.03],
  ],
  付费流量: [
    ['关键词推广', 0.26],
    ['精准人群推广', 0.16],
    ['全站推广', 0.09],
    ['淘宝客', 0.04],
  ],
};

function leaf(day: Day, key: string, name: string, share: number): Source {
  const next = seeded(`source ${day} ${key}`);
  const visitors = Math.round(shopDay(day).visitors * share * (0.92 + next() * 0.16));
  const buyers = Math.floor(visitors * (0.019 + next() * 0.012));
  return {
    key,
    name,
    level: 1,
    sums: false,
    visitors,
    before: Math.round(visitors * (0.8 + next() * 0.4)),
    newVisitors: Math.round(visitors * (0.5 + next() * 0.3)),
    carts: Math.round(visitors * (0.04 + next() * 0.05)),
    buyers,
    salesMinor: buyers * between(next, 8600, 10_400),
  };
}

function total(key: string, name: string, level: number, sums: boolean, parts: readonly Source[]): Source {
  const sum = (pick: (source: Source) => number) => parts.reduce((all, part) => all + pick(part), 0);
  return {
    key,
    name,
    level,
    sums,
    visitors: sum((part) => part.visitors),
    before: sum((part) => part.before),
    newVisitors: sum((part) => part.newVisitors),
    carts: sum((part) => part.carts),
    buyers: sum((part) => part.buyers),
    salesMinor: sum((part) => part.salesMinor),
  };
}

/** The source tree of a day: a 汇总 row for the shop, then free and paid traffic, each with a 汇总 row and its sources. */
export function sources(day: Day): Source[] {
  const tops = Object.entries(TREE).map(([name, parts], index): Source => {
    const leaves = parts.map(([leafName, share], at) => leaf(day, `${index}-${at}`, leafName, share));
    return {
      ...total(`${index}`, name, 0, false, leaves),
      children: [total(`${index}-sum`, '汇总', 1, true, leaves), ...leaves],
    };
  });
  return [total('all', '汇总', 0, true, tops), ...tops];
}

/** The tree as it stands on the page with every branch open. */
export function flat(tree: readonly Source[]): Source[] {
  return tree.flatMap((source) => [source, ...(source.children ?? [])]);
}

export const COLUMNS: readonly Column<Source>[] = [
  { label: '流量来源', text: (row) => row.name },
  {
    label: '访客数',
    text: (row) => whole(row.visitors),
    change: (row) => `较前一日 ${percent(Math.abs(row.visitors / row.before - 1))}`,
  },
  { label: '新访客', text: (row) => whole(row.newVisitors) },
  { label: '加购人数', text: (row) => whole(row.carts) },
  { label: '支付买家数', text: (row) => whole(row.buyers) },
  { label: '支付转化率', text: (row) => percent(row.buyers / row.visitors) },
  { label: '支付金额', text: (row) => yuan(row.salesMinor) },
  { label: '客单价', text: (row) => (row.buyers ? yuan(Math.round(row.salesMinor / row.buyers)) : '-') },
  { label: 'UV价值', text: (row) => ratio(row.salesMinor / 100 / row.visitors) },
];

export function truth(today: Day): Truth {
  const day = shift(today, -1);
  const shown = flat(sources(day));
  const rows = rowsOf(COLUMNS, shown).map((row, index) => {
    const source = shown[index];
    return { ...row, ...(source?.sums && { summary: true }), ...(source?.level && { level: source.level }) };
  });
  return {
    tables: [
      {
        title: '流量来源构成',
        kind: 'table',
        columns: columnsOf(COLUMNS),
        rows,
        coverage: { shown: shown.filter((source) => !source.sums).length, total: null },
      },
    ],
    context: { dates: [`统计时间 ${day}`], shopName: SHOP },
    observations: shown
      .filter((source) => !source.sums)
      .map(({ name, visitors }) => ({
        metric: 'visitors',
        entityKind: 'source',
        entityId: name,
        from: day,
        to: day,
        shown: visitors,
      })),
  };
}
