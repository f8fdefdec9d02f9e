import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { shift } from '../../data/days.ts';
import { shopDay } from '../../data/shop.ts';
import { cardsOf, type Truth } from '../../data/truth.ts';

/** Cards of yesterday. */
export function cards(today: Day): { readonly label: string; readonly text: string }[] {
  const day = shopDay(shift(today, -1));
  return [DAILY.sales, DAILY.orders, DAILY.visitors, DAILY.conversion, DAILY.refunds, DAILY.orderValue].map(
    (column) => ({
      label: column.label,
      text: column.text(day),
    }),
  );
}

export function truth(today: Day): Truth {
  return {
    tables: [cardsOf('核心数据', cards(today))],
    context: { dates: ['昨日'], shopName: '衣然的衣橱' },
  };
}
