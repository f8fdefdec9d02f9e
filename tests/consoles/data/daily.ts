import { percent, ratio, whole, yuan } from './format.ts';
import type { ShopDay } from './shop.ts';
import type { Column } from './truth.ts';

/** Columns of a daily report, by what they show. */
export const DAILY = {
  day: { label: '日期', text: (row) => row.day },
  sales: { label: '支付金额', text: (row) => yuan(row.salesMinor) },
  adSpend: { label: '推广花费', text: (row) => yuan(row.adSpendMinor) },
  adSales: { label: '推广成交金额', text: (row) => yuan(row.adSalesMinor) },
  roi: { label: '投产比', text: (row) => ratio(row.adSalesMinor / row.adSpendMinor) },
  visitors: { label: '访客数', text: (row) => whole(row.visitors) },
  pageViews: { label: '浏览量', text: (row) => whole(row.pageViews) },
  buyers: { label: '支付买家数', text: (row) => whole(row.buyers) },
  orders: { label: '支付订单数', text: (row) => whole(row.orders) },
  units: { label: '支付件数', text: (row) => whole(row.units) },
  conversion: { label: '支付转化率', text: (row) => percent(row.buyers / row.visitors) },
  orderValue: { label: '客单价', text: (row) => yuan(Math.round(row.salesMinor / row.buyers)) },
  refunds: { label: '成功退款金额', text: (row) => yuan(row.refundMinor) },
  carts: { label: '加购人数', text: (row) => whole(row.cartUsers) },
  favourites: { label: '收藏人数', text: (row) => whole(row.favourites) },
} as const satisfies Readonly<Record<string, Column<ShopDay>>>;

/** Sums of days; `day` is empty. Sums of visitors count a person once per day. */
export function totalDay(days: readonly ShopDay[]): ShopDay {
  const sum = (pick: (row: ShopDay) => number) => days.reduce((all, row) => all + pick(row), 0);
  return {
    day: '',
    salesMinor: sum((row) => row.salesMinor),
    adSpendMinor: sum((row) => row.adSpendMinor),
    adSalesMinor: sum((row) => row.adSalesMinor),
    refundMinor: sum((row) => row.refundMinor),
    visitors: sum((row) => row.visitors),
    pageViews: sum((row) => row.pageViews),
    buyers: sum((row) => row.buyers),
    orders: sum((row) => row.orders),
    units: sum((row) => row.units),
    cartUsers: sum((row) => row.cartUsers),
    favourites: sum((row) => row.favourites),
  };
}
