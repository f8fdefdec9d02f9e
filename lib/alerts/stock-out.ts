import { addDays } from '../quantity/day';
import { seriesOf } from './figures';
import { latestOf } from './latest';
import { type Sight, shopKind } from './shop-kind';

/** Days of sales that make a product one that sells. */
const SOLD_DAYS = 7;
/** Out for so long costs a best-seller its place in the ranking. */
const RED_DAYS = 3;

/** A product that sells has nothing left. */
export const stockOut = shopKind({
  id: 'stock-out',
  severity: 'amber',
  look(input, { shopId, today }) {
    const sold = seriesOf(input, shopId, 'units', 'product', { until: today, days: SOLD_DAYS + RED_DAYS });
    return latestOf(input, shopId, 'stock', 'product').flatMap(
      ({ entity, lo, hi, day, fact, evidence, since }): Sight[] => {
        const own = sold.find(([first]) => first?.entity.id === entity.id) ?? [];
        if (lo > 0) return [{ key: entity.id, wrong: false, period: { from: day, to: day } }];
        const pieces = own.reduce((sum, figure) => sum + figure.lo, 0);
        if (hi > 0 || pieces <= 0 || day < addDays(today, -SOLD_DAYS)) return [];
        const out = since(({ hi: left }) => left === 0);
        const long = out <= addDays(day, -RED_DAYS);
        return [
          {
            key: entity.id,
            wrong: true,
            severity: long ? ('red' as const) : ('amber' as const),
            entity,
            period: { from: out, to: day },
            facts: [fact],
            evidence,
            params: { pieces },
          },
        ];
      },
    );
  },
});
