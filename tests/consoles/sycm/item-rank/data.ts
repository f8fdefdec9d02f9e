import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { SHOP } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const PAGE_SIZE = 20;
export const TOTAL = 135;

function salesChange(row: Ranked): string {
  return `较前一日 ${row.before === 0 ? '-' : percent(Math.abs(row.salesMinor / row.before - 1))}`;
}

/** The table's columns; the hint is shown only on hover. */
export const COLUMNS: readonly (Column<Ranked> & { readonly key: string; readonly hint?: string })[] = [
  { key: 'rank', label: '排名', text: (row) => String(row.rank) },
  { key: 'item', label: '商品', text: (row) => `${row.title} ID：${row.id}` },
  {
    key: 'itmUv',
    label: '商品访客数',
    hint: '统计时间内，商品详情页被访问的去重人数',
    text: (row) => whole(row.visitors),
  },
  { key: 'itmPv', label: '商品浏览量', text: (row) => whole(row.views) },
  { key: 'cartUsers', label: '商品加购人数', text: (row) => whole(row.carts) },
  { key: 'cltItmCnt', label: '商品收藏人数', text: (row) => whole(row.favourites) },
  { key: 'payByrCnt', label: '支付买家数', text: (row) => whole(row.buyers) },
  { key: 'payItmCnt', label: '支付件数', text: (row) => whole(row.units) },
  {
    key: 'payAmt',
    label: '支付金额',
    hint: '买家支付的金额，未剔除退款',
    text: (row) => yuan(row.salesMinor),
    change: salesChange,
  },
  {
    key: 'payRate',
    label: '商品支付转化率',
    hint: '支付买家数 ÷ 商品访客数',
    text: (row) => percent(row.buyers / row.visitors),
  },
];

export function truth(today: Day, switches: URLSearchParams): Truth {
  const day = shift(today, -1);
  const page = Number(switches.get('page') ?? 1);
  const rows = ranking(day, TOTAL).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    tables: [
      tableOf({
        title: '商品排行',
        columns: COLUMNS,
        rows,
        total: TOTAL,
        pager: { page, pages: Math.ceil(TOTAL / PAGE_SIZE) },
      }),
    ],
    context: { dates: [`统计时间 ${day}`], shopName: SHOP },
    observations: rows.flatMap((row) => [
      {
        metric: 'sales',
        entityKind: 'product',
        entityId: row.id,
        from: day,
        to: day,
        shown: row.salesMinor / 100,
      },
      {
        metric: 'visitors',
        entityKind: 'product',
        entityId: row.id,
        from: day,
        to: day,
        shown: row.visitors,
      },
    ]),
  };
}
