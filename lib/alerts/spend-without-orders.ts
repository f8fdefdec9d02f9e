import { addDays } from '../quantity/day';
import { minorOf } from '../quantity/money';
import type { EntityKind } from '../metrics/types';
import { onDay, seriesOf, shopSeriesOf, sumOf } from './figures';
import type { Threshold } from './kind';
import { thresholdOf } from './settings';
import { type Sight, shopKind } from './shop-kind';

const amount: Threshold = {
  name: 'amount',
  label: 'alerts:threshold.amount',
  unit: 'money',
  usual: 200,
  least: 10,
  most: 100000,
};

/** Orders come late: three days of spend without one are told, one is not. */
const DAYS = 3;
const KINDS: readonly EntityKind[] = ['campaign', 'product'];

/** Ads cost money for days and brought not one order. */
export const spendWithoutOrders = shopKind({
  id: 'spend-without-orders',
  severity: 'amber',
  thresholds: [amount],
  look(input, { shopId, today }) {
    const until = addDays(today, -1);
    const from = addDays(until, 1 - DAYS);
    const span = { until, days: DAYS };
    const least = minorOf(thresholdOf(input, 'spend-without-orders', amount), 'CNY');
    const rows = KINDS.flatMap((kind) => {
      const orders = seriesOf(input, shopId, 'adOrders', kind, span);
      return seriesOf(input, shopId, 'adSpend', kind, span).map((spend) => ({
        spend,
        orders: orders.find(([first]) => first?.entity.id === spend[0]?.entity.id) ?? [],
      }));
    });
    const shop = {
      spend: shopSeriesOf(input, shopId, 'adSpend', span),
      orders: shopSeriesOf(input, shopId, 'adOrders', span),
    };
    return [shop, ...rows].flatMap(({ spend, orders }): Sight[] => {
      const last = onDay(spend, until);
      const spent = sumOf(spend, from, until);
      const brought = sumOf(orders, from, until);
      if (!last || !spent || !brought) return [];
      const wrong = spent.lo > least && brought.hi === 0;
      if (!wrong && brought.lo === 0 && spent.hi > least) return [];
      const params = { days: DAYS, spend: { figure: { ...spent, unit: last.unit } } };
      const evidence = [...spend, ...orders].flatMap((figure) => figure.evidence);
      const { entity } = last;
      const key = `${entity.kind}|${entity.id}`;
      return [
        {
          key,
          wrong,
          entity,
          period: { from, to: until },
          facts: [last.fact],
          evidence,
          params,
          badness: spent.lo,
        },
      ];
    });
  },
});
