import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, ratio, whole, yuan } from '../../data/format.ts';
import { products } from '../../data/products.ts';
import { between, seeded } from '../../data/random.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

/** A campaign on one day. Money in 分. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly budgetMinor: number;
  readonly costMinor: number;
  readonly shows: number;
  readonly clicks: number;
  readonly orders: number;
  readonly paidMinor: number;
}

const KINDS = ['全域推广', '商品推广', '直播推广', '短视频引流'];

export function plans(day: Day): Plan[] {
  return products(12).map((product, index) => {
    const next = seeded(`plan ${day} ${index}`);
    const costMinor = between(next, 1800, 9800);
    const clicks = Math.max(3, Math.round(costMinor / between(next, 70, 120)));
    const orders = Math.round(clicks * 0.03);
    return {
      id: `17${product.id}${index}`,
      name: `${KINDS[index % KINDS.length] ?? ''}_${product.title.slice(0, 8)}_${String(index + 1).padStart(2, '0')}`,
      budgetMinor: 30_000,
      costMinor,
      clicks,
      shows: Math.round(clicks / (0.02 + next() * 0.03)),
      orders,
      paidMinor: orders * between(next, 8200, 11_800),
    };
  });
}

/** `pin` = side of the grid the column is held at. */
export const COLUMNS: readonly (Column<Plan> & {
  readonly pin?: 'left' | 'right';
  readonly width: number;
})[] = [
  { label: '计划名称', pin: 'left', width: 230, text: (row) => row.name },
  { label: '计划ID', width: 190, text: (row) => row.id },
  { label: '日预算(元)', width: 130, text: (row) => yuan(row.budgetMinor) },
  { label: '整体展现次数', width: 140, text: (row) => whole(row.shows) },
  { label: '整体点击次数', width: 140, text: (row) => whole(row.clicks) },
  { label: '整体点击率', width: 130, text: (row) => percent(row.clicks / row.shows) },
  { label: '整体成交订单数', width: 150, text: (row) => whole(row.orders) },
  { label: '整体成交金额(元)', width: 160, text: (row) => yuan(row.paidMinor) },
  { label: '整体支付ROI', width: 140, text: (row) => ratio(row.paidMinor / row.costMinor) },
  { label: '整体消耗(元)', pin: 'right', width: 140, text: (row) => yuan(row.costMinor) },
];

export function truth(today: Day): Truth {
  const day = shift(today, -1);
  const rows = plans(day);
  return {
    tables: [tableOf({ title: '全域推广数据', columns: COLUMNS, rows, total: rows.length })],
    context: { dates: [`${day} ~ ${day}`], shopName: '衣然女装官方旗舰店' },
    observations: rows.map((row) => ({
      metric: 'adSpend',
      entityKind: 'campaign',
      entityId: row.id,
      from: day,
      to: day,
      shown: row.costMinor / 100,
    })),
  };
}
