import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '计划列表';
export const COLUMNS: readonly Column<Ranked>[] = [
  ITEM.title,
  ITEM.views,
  ITEM.visitors,
  ITEM.units,
  ITEM.sales,
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), 8);
}

/** Only the open tab counts: the other tabs and the copies for screen readers and for printing are not shown. */
export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: null, columns: COLUMNS, rows: rowsOn(today) })],
    context: { dates: ['昨天'], shopName: '衣然女装京东自营旗舰店' },
  };
}
