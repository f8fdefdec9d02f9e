import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '商品数据';
export const COLUMNS: readonly Column<Ranked>[] = [
  ITEM.title,
  ITEM.id,
  ITEM.visitors,
  ITEM.views,
  ITEM.buyers,
  ITEM.units,
  ITEM.sales,
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), 12);
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  return {
    tables: [tableOf({ title: TITLE, columns: COLUMNS, rows, total: rows.length })],
    context: { dates: ['昨日'], shopName: '衣然女装' },
  };
}
