import type { Day } from '../../../lib/quantity/period';
import { type Product, products } from './products.ts';
import { between, seeded } from './random.ts';

/** One product on one day. Money in 分; `before` = sales of the day before. */
export interface Ranked extends Product {
  readonly rank: number;
  readonly visitors: number;
  readonly views: number;
  readonly carts: number;
  readonly favourites: number;
  readonly buyers: number;
  readonly units: number;
  readonly salesMinor: number;
  readonly before: number;
}

/** The first `count` products of a day, best seller first. */
export function ranking(day: Day, count: number): Ranked[] {
  return products(count)
    .map((product, index) => {
      const next = seeded(`rank ${day} ${product.id}`);
      const visitors = Math.floor(between(next, 260, 420) / (1 + index * 0.32));
      const units = Math.floor((visitors * between(next, 120, 330)) / 10_000);
      return {
        ...product,
        rank: 0,
        visitors,
        views: Math.round(visitors * (1.4 + next())),
        carts: Math.floor(visitors * 0.08 * (0.6 + next())),
        favourites: Math.floor(visitors * 0.04 * (0.6 + next())),
        buyers: Math.max(0, units - (units > 4 ? between(next, 0, 2) : 0)),
        units,
        salesMinor: units * product.priceMinor,
        before: Math.round(units * product.priceMinor * (0.7 + next() * 0.6)),
      };
    })
    .toSorted((a, b) => b.salesMinor - a.salesMinor || b.visitors - a.visitors)
    .map((row, index) => ({ ...row, rank: index + 1 }));
}
