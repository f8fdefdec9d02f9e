import type { MessageParam } from '../messages/types';
import { addDays } from '../quantity/day';
import { isUnusual } from './calendar';
import { equalAmounts } from './equal-amounts';
import { type DayFigure, type DaySeries, onDay, seriesOf, shopSeriesOf } from './figures';
import { shrunkDays } from './restatements';
import { type Place, type Sight, shopKind } from './shop-kind';

/** Days that make the usual day, and how many of them must have been read. */
const BEFORE_DAYS = 14;
const LEAST_READ = 7;
const LEAST_ORDERS = 10;
/** Orders half above usual while visitors rose by less than a tenth; conversion half above; refunds doubled. Guesses. */
const ORDERS_UP = 1.5;
const VISITORS_FLAT = 1.1;
const CONVERSION_UP = 1.5;
const REFUNDS_UP = 2;
/** Refunds follow faked orders within two days. */
const REFUND_DAYS = 2;

function middleOf(series: DaySeries, pick: (figure: DayFigure) => number): number {
  return series.map(pick).toSorted((a, b) => a - b)[series.length >> 1] ?? Number.NaN;
}

/**
 * Signs of faked orders, counted: orders up with flat visitors, conversion up, equal amounts, refunds within two days,
 * past figures that shrank. A suspicion that names its criteria, never a charge; two signs are needed.
 */
export const brushSuspicion = shopKind({
  id: 'brush-suspicion',
  severity: 'amber',
  look(input, { shopId, today }: Place) {
    const span = { until: addDays(today, -1), days: BEFORE_DAYS + REFUND_DAYS + 2 };
    const seen = (metric: 'orders' | 'visitors' | 'refundOrders') =>
      shopSeriesOf(input, shopId, metric, span);
    const [orders, visitors, refunds] = [seen('orders'), seen('visitors'), seen('refundOrders')];
    const paid = seriesOf(input, shopId, 'orderPaid', 'order', span);
    const shrunk = shrunkDays(input, shopId, 'orders');
    return orders.slice(-(REFUND_DAYS + 1)).flatMap((day): Sight[] => {
      const before = orders.filter((one) => one.day < day.day && !isUnusual(one.day, input.activities));
      const now = onDay(visitors, day.day);
      const came = visitors.filter((one) => one.day < day.day && !isUnusual(one.day, input.activities));
      if (
        before.length < LEAST_READ ||
        came.length < LEAST_READ ||
        !now ||
        isUnusual(day.day, input.activities)
      )
        return [];
      const usualOrders = middleOf(before, ({ hi }) => hi);
      const usualVisitors = middleOf(came, ({ lo }) => lo);
      const signs: MessageParam[] = [];
      const many = day.lo >= LEAST_ORDERS && day.lo >= usualOrders * ORDERS_UP;
      if (many && now.hi <= usualVisitors * VISITORS_FLAT)
        signs.push({ message: { key: 'alerts:brush.flat' } });
      const usualConversion = usualOrders / usualVisitors;
      if (day.lo >= LEAST_ORDERS && now.hi > 0 && day.lo / now.hi >= usualConversion * CONVERSION_UP)
        signs.push({ message: { key: 'alerts:brush.conversion' } });
      const back = refunds.filter((one) => one.day > day.day && one.day <= addDays(day.day, REFUND_DAYS));
      const usualBack = middleOf(
        refunds.filter((one) => one.day <= day.day),
        ({ hi }) => hi,
      );
      if (back.some(({ lo }) => lo >= LEAST_ORDERS / 2 && lo >= usualBack * REFUNDS_UP))
        signs.push({ message: { key: 'alerts:brush.refunds' } });
      const alike = equalAmounts(paid, day.day);
      if (alike)
        signs.push({ message: { key: 'alerts:brush.equal', params: { count: alike.orders.length } } });
      if (shrunk.has(day.day)) signs.push({ message: { key: 'alerts:brush.shrunk' } });
      const params = {
        signs: { list: signs },
        count: signs.length,
        orders: { figure: { lo: day.lo, hi: day.hi, unit: 'count' } },
        usualOrders,
        visitors: { figure: { lo: now.lo, hi: now.hi, unit: 'count' } },
        usualVisitors,
        days: before.length,
      } as const;
      const evidence = [
        ...day.evidence,
        ...now.evidence,
        ...(alike?.orders.flatMap((order) => order.evidence) ?? []),
      ];
      const period = { from: day.day, to: day.day };
      return [
        {
          key: day.day,
          wrong: signs.length >= 2,
          period,
          facts: [day.fact],
          evidence,
          params,
          badness: signs.length,
        },
      ];
    });
  },
});
