import type { Day } from '../../../lib/quantity/period';
import { between, seeded } from './random.ts';
import { type Ranked, ranking } from './ranking.ts';

/** One size and colour of a product on one day. Money in 分. */
export interface Sku {
  readonly product: Ranked;
  /** Place among the product's own SKUs, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly spec: string;
  readonly visitors: number;
  readonly views: number;
  readonly units: number;
  readonly salesMinor: number;
}

const COLOURS = ['雾霾蓝', '燕麦色', '经典黑', '焦糖色'];
const SIZES = ['S', 'M', 'L', 'XL'];

/** SKUs of the first `count` products, each product with one to three of them. */
export function skus(day: Day, count: number): Sku[] {
  return ranking(day, count).flatMap((product) => {
    const next = seeded(`sku ${day} ${product.id}`);
    const of = between(next, 1, 3);
    return Array.from({ length: of }, (_, at) => {
      const units = between(next, 0, 9);
      const visitors = between(next, 20, 160);
      return {
        product,
        at,
        of,
        spec: `${COLOURS[between(next, 0, 3)] ?? ''} ${SIZES[at] ?? ''}`,
        visitors,
        views: visitors + between(next, 5, 200),
        units,
        salesMinor: units * product.priceMinor,
      };
    });
  });
}
