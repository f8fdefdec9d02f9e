import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

export const COLUMNS: readonly Column<Ranked>[] = [
  { label: '笔记', text: (row) => `【穿搭】${row.title.slice(-8)}` },
  { label: '笔记阅读数', text: (row) => whole(row.views * 13) },
  { label: '商品点击次数', text: (row) => whole(row.visitors) },
  { label: '点击率', text: (row) => percent(row.visitors / (row.views * 13)) },
  { label: '支付金额', text: (row) => yuan(row.salesMinor) },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), 10);
}

/** The box to select a row and the arrow to open it are no columns; the row opened below the first is no row. */
export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: '笔记明细', columns: COLUMNS, rows: rowsOn(today), total: 10 })],
    context: { dates: ['近30天'], shopName: '衣然的衣橱' },
  };
}
