import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { ratio, whole, yuan } from '../../data/format.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';
import { type Plan, plans } from '../../qianchuan/site-promotion/data.ts';

/** The bid cell holds a setting beside the figures: a target is no result. */
export const COLUMNS: readonly Column<Plan>[] = [
  { label: '推广名称', text: (row) => row.name },
  { label: '出价方式', text: (row) => (row.id === 'total' ? '-' : '目标投产比：3.95') },
  { label: '总花费(元)', text: (row) => yuan(row.costMinor) },
  { label: '交易额(元)', text: (row) => yuan(row.paidMinor) },
  { label: '实际投产比', text: (row) => ratio(row.paidMinor / row.costMinor) },
  { label: '曝光量', text: (row) => whole(row.shows) },
  { label: '点击量', text: (row) => whole(row.clicks) },
  { label: '成交笔数', text: (row) => whole(row.orders) },
];

export function rowsOn(today: Day): Plan[] {
  return plans(shift(today, -1));
}

/** Texts of the totals row, which is the first row of the table. */
export function totals(rows: readonly Plan[]): string[] {
  const sum = (pick: (row: Plan) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const total: Plan = {
    id: 'total',
    name: `总计 ${rows.length} 个推广`,
    budgetMinor: 0,
    costMinor: sum((row) => row.costMinor),
    shows: sum((row) => row.shows),
    clicks: sum((row) => row.clicks),
    orders: sum((row) => row.orders),
    paidMinor: sum((row) => row.paidMinor),
  };
  return COLUMNS.map((column) => column.text(total));
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  return {
    tables: [
      tableOf({
        title: '商品推广',
        columns: COLUMNS,
        rows,
        top: [summaryRow(totals(rows))],
        total: rows.length,
      }),
    ],
    context: { dates: ['昨天'], shopName: '衣然女装专营店' },
  };
}
