import type { Day } from '../../../../lib/quantity/period';
import { DAILY } from '../../data/daily.ts';
import { daysUpTo, shift } from '../../data/days.ts';
import { shopDay } from '../../data/shop.ts';
import { type Truth, tableOf } from '../../data/truth.ts';

export const TITLE = '交易分析';
export const COLUMNS = [DAILY.day, DAILY.sales, DAILY.buyers, DAILY.orders, DAILY.orderValue];

export function report(today: Day) {
  return daysUpTo(shift(today, -1), 7).map(shopDay);
}

export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: TITLE, columns: COLUMNS, rows: report(today) })],
    context: { dates: ['近7天'], shopName: null },
  };
}
