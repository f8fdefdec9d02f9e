import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

const gmv = (row: Ranked) => `$${yuan(row.units * 2 * 2899)}`;

export const COLUMNS: readonly Column<Ranked>[] = [
  { label: 'Product', text: (row) => `Yiran look ${row.picture + 1} ID: 1729${row.id}` },
  { label: 'GMV', text: gmv },
  { label: 'Items sold', text: (row) => whole(row.units * 2) },
  { label: 'Product impressions', text: (row) => whole(row.views * 40) },
  { label: 'CTR', text: (row) => percent(row.visitors / (row.views * 40)) },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), 12);
}

/** An amount in the pieces the console draws apart: sign, whole part, fraction. */
export function pieces(amount: string): readonly [string, string, string] {
  const dot = amount.indexOf('.');
  return [amount.slice(0, 1), amount.slice(1, dot), amount.slice(dot)];
}

export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: 'Product list', columns: COLUMNS, rows: rowsOn(today) })],
    context: { dates: ['Last 7 days'], shopName: 'Yiran Fashion Official' },
  };
}
