import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TOTAL = 135;
export const PAGE_SIZE = 10;
export const COLUMNS: readonly Column<Ranked>[] = [
  ITEM.rank,
  ITEM.title,
  ITEM.id,
  ITEM.visitors,
  ITEM.units,
  ITEM.sales,
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), TOTAL);
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today).slice(0, PAGE_SIZE);
  return {
    tables: [
      tableOf({ title: '商品榜单', columns: COLUMNS, rows, total: TOTAL, pager: { page: 1, pages: 14 } }),
    ],
    context: { dates: ['昨日'], shopName: '衣然女装快手店' },
  };
}
