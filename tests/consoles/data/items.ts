import { percent, whole, yuan } from './format.ts';
import type { Ranked } from './ranking.ts';
import type { Column } from './truth.ts';

/** Columns of a product report, by what they show. */
export const ITEM = {
  rank: { label: '排名', text: (row) => String(row.rank) },
  id: { label: '商品ID', text: (row) => row.id },
  title: { label: '商品名称', text: (row) => row.title },
  product: { label: '商品信息', text: (row) => `${row.title} ID：${row.id}` },
  visitors: { label: '商品访客数', text: (row) => whole(row.visitors) },
  views: { label: '商品浏览量', text: (row) => whole(row.views) },
  carts: { label: '加购人数', text: (row) => whole(row.carts) },
  favourites: { label: '收藏人数', text: (row) => whole(row.favourites) },
  buyers: { label: '成交客户数', text: (row) => whole(row.buyers) },
  units: { label: '成交商品件数', text: (row) => whole(row.units) },
  sales: { label: '成交金额', text: (row) => yuan(row.salesMinor) },
  conversion: { label: '成交转化率', text: (row) => percent(row.buyers / row.visitors) },
  price: { label: '单价', text: (row) => `¥${yuan(row.priceMinor)}` },
} as const satisfies Readonly<Record<string, Column<Ranked>>>;
