import type { Day } from '../../../lib/quantity/period';
import { shift, weekday } from './days.ts';
import { between, seeded } from './random.ts';

/** The invented shop of all pages. */
export const SHOP = '衣然女装旗舰店';

/** What the invented shop did on one day. Money in 分. */
export interface ShopDay {
  readonly day: Day;
  readonly salesMinor: number;
  readonly adSpendMinor: number;
  readonly adSalesMinor: number;
  readonly refundMinor: number;
  readonly visitors: number;
  readonly pageViews: number;
  readonly buyers: number;
  readonly orders: number;
  readonly units: number;
  readonly cartUsers: number;
  readonly favourites: number;
}

/** Saturday and Sunday sell better; the figures are a guess at a small women's wear shop of 6 to 7 万 a month. */
const WEEKDAY_FACTOR = [1, 0.94, 0.92, 0.95, 0.98, 1.03, 1.14, 1.12];

/** The shop's figures of a day: the same day always has the same figures. */
export function shopDay(day: Day): ShopDay {
  const next = seeded(`${SHOP} ${day}`);
  const visitors = Math.round(between(next, 880, 1160) * (WEEKDAY_FACTOR[weekday(day)] ?? 1));
  const buyers = Math.max(8, Math.round((visitors * between(next, 195, 242)) / 10_000));
  const orders = buyers + between(next, 0, 3);
  const salesMinor = Array.from({ length: orders }, () => between(next, 7900, 10900)).reduce(
    (a, b) => a + b,
    0,
  );
  const adSpendMinor = between(next, 21_800, 28_900);
  return {
    day,
    salesMinor,
    adSpendMinor,
    adSalesMinor: Math.round(adSpendMinor * (2.2 + next() * 1.3)),
    refundMinor: Math.round(salesMinor * (0.06 + next() * 0.07)),
    visitors,
    pageViews: Math.round(visitors * (2.6 + next() * 0.9)),
    buyers,
    orders,
    units: orders + between(next, 1, 6),
    cartUsers: Math.round(visitors * (0.07 + next() * 0.03)),
    favourites: Math.round(visitors * (0.03 + next() * 0.02)),
  };
}

/** The same weekday one week before, for comparisons. */
export function weekBefore(day: Day): ShopDay {
  return shopDay(shift(day, -7));
}
