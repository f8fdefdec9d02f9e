import { addDays } from '../quantity/day';
import { seriesOf } from './figures';
import { latestOf } from './latest';
import { type Sight, shopKind } from './shop-kind';

/** A product's stock is shown below zero, or less was left in the evening than was sold the day after. */
export const oversold = shopKind({
  id: 'oversold',
  severity: 'red',
  look(input, { shopId, today }) {
    const sold = seriesOf(input, shopId, 'units', 'product', { until: addDays(today, -1), days: 3 });
    return latestOf(input, shopId, 'stock', 'product').flatMap((stock): Sight[] => {
      const { entity, day, fact, evidence } = stock;
      const own = sold.find(([first]) => first?.entity.id === entity.id) ?? [];
      const after = own.filter((figure) => figure.day > day);
      const pieces = after.reduce((sum, figure) => sum + figure.lo, 0);
      const most = after.reduce((sum, figure) => sum + figure.hi, 0);
      const negative = stock.hi < 0;
      const wrong = negative || (after.length > 0 && stock.hi > 0 && pieces > stock.hi);
      if (!wrong && (stock.lo < 0 || most > stock.lo)) return [];
      const params = { stock: stock.hi, pieces };
      return [
        {
          key: entity.id,
          wrong,
          entity,
          period: { from: day, to: after.at(-1)?.day ?? day },
          facts: [fact],
          evidence,
          params,
        },
      ];
    });
  },
});
