import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TOTAL = 1000;
export const COLUMNS: readonly Column<Ranked>[] = [
  ITEM.rank,
  ITEM.id,
  ITEM.title,
  ITEM.views,
  ITEM.visitors,
  ITEM.carts,
  ITEM.buyers,
  ITEM.units,
  ITEM.sales,
  ITEM.conversion,
];

export function truth(today: Day): Truth {
  const from = shift(today, -7);
  const to = shift(today, -1);
  const rows = ranking(to, TOTAL);
  return {
    tables: [{ ...tableOf({ title: '商品明细', columns: COLUMNS, rows, total: TOTAL }), virtual: true }],
    context: { dates: [`${from} 至 ${to}`], shopName: '衣然女装京东自营旗舰店' },
  };
}
