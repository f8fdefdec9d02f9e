import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { products } from '../../data/products.ts';
import { between, seeded } from '../../data/random.ts';
import { SHOP } from '../../data/shop.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

/** A search word over seven days. Money in 分. */
export interface Keyword {
  readonly key: string;
  readonly word: string;
  readonly visitors: number;
  readonly buyers: number;
  readonly salesMinor: number;
}

export const TOTAL = 500;
export const COLUMNS: readonly Column<Keyword>[] = [
  { label: '搜索词', text: (row) => row.word },
  { label: '带来的访客数', text: (row) => whole(row.visitors) },
  { label: '引导支付买家数', text: (row) => whole(row.buyers) },
  { label: '引导支付金额', text: (row) => yuan(row.salesMinor) },
  { label: '引导支付转化率', text: (row) => percent(row.buyers / row.visitors) },
];

export function keywords(day: Day): Keyword[] {
  return products(TOTAL).map((product, index) => {
    const next = seeded(`word ${day} ${index}`);
    const visitors = between(next, 1, Math.max(2, Math.round(900 / (index + 1))));
    const buyers = Math.floor(visitors * 0.05 * next());
    return {
      key: `w${index}`,
      word: `${product.title.slice(-5)} ${index + 1}`,
      visitors,
      buyers,
      salesMinor: buyers * product.priceMinor,
    };
  });
}

export function truth(today: Day): Truth {
  const to = shift(today, -1);
  return {
    tables: [
      {
        ...tableOf({ title: '引流搜索词', columns: COLUMNS, rows: keywords(to), total: TOTAL }),
        virtual: true,
      },
    ],
    context: { dates: [`统计时间 ${shift(today, -7)} ~ ${to}`], shopName: SHOP },
  };
}
