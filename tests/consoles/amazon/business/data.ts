import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { percent, whole, yuan } from '../../data/format.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { type Column, type Truth, tableOf } from '../../data/truth.ts';

const PIECES = [
  'Wool Cardigan',
  'Midi Skirt',
  'Knit Dress',
  'Corduroy Jacket',
  'Linen Shirt',
  'Wide-Leg Trousers',
];
const asin = (row: Ranked) => `B0${Number(row.id).toString(36).toUpperCase().padStart(8, '0').slice(-8)}`;

export const COLUMNS: readonly Column<Ranked>[] = [
  { label: '(Child) ASIN', text: asin },
  { label: 'Title', text: (row) => `Yiran Women's ${PIECES[row.picture % PIECES.length] ?? ''}` },
  { label: 'Sessions - Total', text: (row) => whole(row.visitors * 6) },
  { label: 'Page Views - Total', text: (row) => whole(row.views * 6) },
  { label: 'Units Ordered', text: (row) => whole(row.units * 3) },
  { label: 'Unit Session Percentage', text: (row) => percent((row.units * 3) / (row.visitors * 6)) },
  { label: 'Ordered Product Sales', text: (row) => `$${yuan(row.units * 3 * 3499)}` },
];

export function rowsOn(today: Day): Ranked[] {
  return ranking(shift(today, -1), 15);
}

export function truth(today: Day): Truth {
  return {
    tables: [tableOf({ title: 'Detail Page Sales and Traffic', columns: COLUMNS, rows: rowsOn(today) })],
    context: { dates: [`${shift(today, -30)} - ${shift(today, -1)}`], shopName: 'Yiran Fashion US' },
  };
}
