import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Truth, tableOf } from '../../data/truth.ts';

/** How long the page stays a skeleton, ms. */
export const WAIT_MS = 1500;
export const TOTAL = 8;
export const COLUMNS = [ITEM.title, ITEM.id, ITEM.visitors, ITEM.buyers, ITEM.sales, ITEM.conversion];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), TOTAL);
}

/** The page after it has loaded; before, it has nothing to read. */
export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: '商品列表', columns: COLUMNS, rows: rowsOn(today), total: TOTAL })],
    context: { dates: [`统计时间 ${shift(today, -1)}`], shopName: '衣然女装官方旗舰店' },
  };
}
