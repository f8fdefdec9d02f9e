import type { Day } from '../../../../lib/quantity/period';
import { whole, yuan } from '../../data/format.ts';
import { ITEM } from '../../data/items.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { SHOP } from '../../data/shop.ts';
import { summaryRow, type Truth, tableOf } from '../../data/truth.ts';

export const COLUMNS = [ITEM.title, ITEM.visitors, ITEM.views, ITEM.units, ITEM.sales];
export const INNER_COLUMNS = [
  { label: '终端', text: (row: Terminal) => row.name },
  { label: '访客数', text: (row: Terminal) => whole(row.visitors) },
  { label: '支付件数', text: (row: Terminal) => whole(row.units) },
];

/** Figures of a product on one kind of device. */
export interface Terminal {
  readonly name: string;
  readonly visitors: number;
  readonly units: number;
}

export function rowsOn(today: Day): Ranked[] {
  return ranking(today, 9);
}

/** The open row's own table. */
export function terminals(row: Ranked): Terminal[] {
  const wireless = Math.round(row.visitors * 0.93);
  return [
    { name: '无线端', visitors: wireless, units: row.units },
    { name: 'PC端', visitors: row.visitors - wireless, units: 0 },
  ];
}

/** Texts of the totals row at the top. */
export function totals(rows: readonly Ranked[]): string[] {
  const sum = (pick: (row: Ranked) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return [
    '合计',
    whole(sum((row) => row.visitors)),
    whole(sum((row) => row.views)),
    whole(sum((row) => row.units)),
    yuan(sum((row) => row.salesMinor)),
  ];
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  const open = rows.slice(0, 1).flatMap(terminals);
  return {
    tables: [
      tableOf({ title: '实时商品榜', columns: COLUMNS, rows, top: [summaryRow(totals(rows))] }),
      tableOf({ title: null, columns: INNER_COLUMNS, rows: open }),
    ],
    context: { dates: ['今日'], shopName: SHOP },
  };
}
