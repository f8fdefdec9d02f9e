import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Truth, tableOf } from '../../data/truth.ts';

export const COLUMNS = [ITEM.rank, ITEM.title, ITEM.sales, ITEM.conversion];

/** Two rankings of the same columns: by sales and by visitors. */
export function ranks(today: Day): { readonly title: string; readonly rows: Ranked[] }[] {
  const rows = ranking(shift(today, -1), 10);
  const byVisitors = rows
    .toSorted((a, b) => b.visitors - a.visitors)
    .map((row, at) => ({ ...row, rank: at + 1 }));
  return [
    { title: '成交榜', rows },
    { title: '人气榜', rows: byVisitors },
  ];
}

export function truth(today: Day): Truth {
  return {
    tables: ranks(today).map(({ title, rows }) => tableOf({ title, columns: COLUMNS, rows })),
    context: { dates: ['昨日'], shopName: '衣然女装官方旗舰店' },
  };
}
