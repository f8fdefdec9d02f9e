import { addDays } from '../quantity/day';
import { shopSeriesOf } from './figures';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';

const share: Threshold = {
  name: 'share',
  label: 'alerts:threshold.share',
  unit: 'ratio',
  usual: 0.2,
  least: 0.01,
  most: 1,
};

/** Fewer orders make a rate that jumps by chance; a guess. */
const LEAST_ORDERS = 10;
/** Below this part of the limit it is over. */
const CALM = 0.9;

/** The share of refunds of a day reached the alarm limit. */
export const refundSurge = shopKind({
  id: 'refund-surge',
  severity: 'red',
  thresholds: [share],
  look(input, { shopId, today }) {
    const span = { until: addDays(today, -1), days: 7 };
    const orders = shopSeriesOf(input, shopId, 'orders', span);
    const limit = thresholdOf(input, 'refund-surge', share);
    const rates = (['refundRate', 'refundRateAmount', 'refundRateOrders'] as const).flatMap((metric) =>
      shopSeriesOf(input, shopId, metric, span).slice(-1),
    );
    return rates.slice(0, 1).flatMap(({ lo, hi, day, fact, evidence, unit }): Sight[] => {
      const sold = orders.find((figure) => figure.day === day);
      if (sold && sold.hi < LEAST_ORDERS) return [];
      // Just below the limit it is neither found nor over, so that it does not flicker.
      if (lo < limit && hi >= limit * CALM) return [];
      const params = {
        rate: { figure: { lo, hi, unit } },
        limit: { figure: { lo: limit, hi: limit, unit } },
      };
      return [
        {
          key: 'shop',
          wrong: lo >= limit,
          period: { from: day, to: day },
          facts: [fact],
          evidence,
          params,
          badness: lo,
        },
      ];
    });
  },
});
