import type { Message } from '../messages/types';
import type { Day } from '../quantity/period';
import { nominal, onDay, shopSeriesOf } from './figures';
import type { AlertInput } from './kind';
import { type Parts, splitChange } from './split';

function partsOn(input: AlertInput, shopId: string, day: Day): Parts | undefined {
  const value = (metric: 'sales' | 'visitors' | 'orders') => {
    const figure = onDay(shopSeriesOf(input, shopId, metric, { until: day, days: 1 }), day);
    return figure && nominal(figure);
  };
  const [sales, visitors, orders] = [value('sales'), value('visitors'), value('orders')];
  return sales === undefined || visitors === undefined || orders === undefined
    ? undefined
    : { sales, visitors, orders };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** What a change of sales between two days is consistent with; that it cannot be told where a part was not read. */
export function salesSplit(input: AlertInput, shopId: string, then: Day, day: Day): Message {
  const [before, after] = [partsOn(input, shopId, then), partsOn(input, shopId, day)];
  const split = before && after && splitChange(before, after);
  if (!split) return { key: 'alerts:split.unknown' };
  const { visitors, conversion, orderValue } = split;
  return {
    key: 'alerts:split.shares',
    params: {
      visitors: percent(visitors),
      conversion: percent(conversion),
      orderValue: percent(orderValue),
    },
  };
}
