import { isExact } from '../quantity/interval';
import type { Day } from '../quantity/period';
import type { DayFigure, DaySeries } from './figures';

/** Orders of a day, and of the days before, below which a share says nothing; guesses. */
const LEAST_ORDERS = 10;
const LEAST_BEFORE = 20;
/** Half of a day's orders to the cent alike, and twice as many as is usual here: a shop with one product sells alike too. */
const SHARE = 0.5;
const TIMES_USUAL = 2;

/** The share of orders that have the commonest amount, to the cent. */
function shareAlike(orders: readonly DayFigure[]): number {
  const groups = Map.groupBy(orders, ({ lo }) => lo);
  return Math.max(0, ...[...groups.values()].map(({ length }) => length)) / Math.max(1, orders.length);
}

/**
 * The orders of a day that have one and the same amount, when they are unusually many; undefined when they are not, and
 * when too few orders of this day or of the days before were read to tell. `series` = what each order was paid.
 */
export function equalAmounts(
  series: readonly DaySeries[],
  day: Day,
): { readonly share: number; readonly orders: readonly DayFigure[] } | undefined {
  const all = series.flat().filter((figure) => isExact(figure) && figure.lo > 0);
  const here = all.filter((figure) => figure.day === day);
  const before = all.filter((figure) => figure.day < day);
  if (here.length < LEAST_ORDERS || before.length < LEAST_BEFORE) return undefined;
  const share = shareAlike(here);
  if (share < SHARE || share < TIMES_USUAL * shareAlike(before)) return undefined;
  const groups = [...Map.groupBy(here, ({ lo }) => lo).values()];
  const orders = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { share, orders };
}
