import type { Day } from '../../../../lib/quantity/period';
import { whole } from '../../data/format.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TOTAL = 46;
export const PAGE_SIZE = 10;
export const COLUMNS: readonly Column<Ranked>[] = [
  ITEM.title,
  ITEM.id,
  ITEM.price,
  { label: '库存', text: (row) => whole((Number(row.id.slice(-3)) * 7) % 900) },
  { label: '累计销量', text: (row) => whole(row.units * 31) },
  { ...ITEM.visitors, label: '访客数' },
  { ...ITEM.sales, label: '支付金额' },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(today, TOTAL).slice(0, PAGE_SIZE);
}

/** Nothing on the page tells which days its figures cover. */
export function truth(today: Day): Truth {
  return {
    tables: [
      tableOf({
        title: '在售商品',
        columns: COLUMNS,
        rows: rowsOn(today),
        total: TOTAL,
        pager: { page: 1, pages: Math.ceil(TOTAL / PAGE_SIZE) },
      }),
    ],
    context: { dates: [], shopName: '衣然女装官方旗舰店' },
  };
}
