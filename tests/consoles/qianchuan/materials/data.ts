import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, ratio, whole, yuan } from '../../data/format.ts';
import { type Column, summaryRow, type Truth, tableOf } from '../../data/truth.ts';
import { type Plan, plans } from '../site-promotion/data.ts';

export const NAME: Column<Plan> = { label: '素材名称', text: (row) => row.name };
export const GROUPS: readonly { readonly label: string; readonly leaves: readonly Column<Plan>[] }[] = [
  {
    label: '投放',
    leaves: [
      { label: '消耗(元)', text: (row) => yuan(row.costMinor) },
      { label: '展现次数', text: (row) => whole(row.shows) },
      { label: '点击率', text: (row) => percent(row.clicks / row.shows) },
    ],
  },
  {
    label: '成交',
    leaves: [
      { label: '成交金额(元)', text: (row) => yuan(row.paidMinor) },
      { label: '支付ROI', text: (row) => ratio(row.paidMinor / row.costMinor) },
    ],
  },
];

/** Sum of all materials, named 总计. */
export function totalPlan(rows: readonly Plan[]): Plan {
  const sum = (pick: (row: Plan) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return {
    id: 'total',
    name: '总计',
    budgetMinor: 0,
    costMinor: sum((row) => row.costMinor),
    shows: sum((row) => row.shows),
    clicks: sum((row) => row.clicks),
    orders: sum((row) => row.orders),
    paidMinor: sum((row) => row.paidMinor),
  };
}

export function rowsOn(today: Day): Plan[] {
  return plans(shift(today, -1));
}

export function truth(today: Day): Truth {
  const rows = rowsOn(today);
  const leaves = GROUPS.flatMap((group) =>
    group.leaves.map((leaf) => ({ ...leaf, label: `${group.label} / ${leaf.label}` })),
  );
  const columns = [NAME, ...leaves];
  const total = totalPlan(rows);
  return {
    tables: [
      tableOf({
        title: '素材分析',
        columns,
        rows,
        bottom: [summaryRow(columns.map((column) => column.text(total)))],
        total: rows.length,
      }),
    ],
    context: { dates: [shift(today, -1)], shopName: '衣然女装官方旗舰店' },
  };
}
