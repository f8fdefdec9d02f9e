import type { EntryOf } from '../contracts/entries';
import { dayOf, entriesOf, within } from '../contracts/entry-log';
import { looking } from '../contracts/looking';
import { measure } from '../contracts/measure';
import { dayNumber } from '../contracts/day-number';
import type { Missing } from '../contracts/types';
import { today as todayIn } from '../quantity/day';
import type { Period } from '../quantity/period';
import { endsOf, only, plus, times, UNKNOWN } from './ends';
import { figureStated, type Known, type SettleWish } from './month';

type Wish = Pick<SettleWish, 'contract' | 'history' | 'now'>;

/** The unit cost valid when the period begins, else the first one entered for the product. */
function costOf(costs: readonly EntryOf<'unit-cost'>[], productId: string, period: Period, wish: Wish) {
  const own = costs.filter((cost) => cost.productId === productId);
  return own.findLast((cost) => dayOf(wish, cost) <= period.from) ?? own[0];
}

function shopUnits({ contract, history, now }: Wish, period: Period) {
  return measure(history, {
    metric: 'units',
    unit: 'count',
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    period,
    today: todayIn(contract.zone, now),
  });
}

/** Units sold of each product that any table showed in the period. */
function unitsSold(wish: Wish, period: Period) {
  const { contract, history, now } = wish;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return contract.shopIds.flatMap((shopId) => {
    const place = { shopId, metric: 'units', unit: 'count', from, to };
    const tracks = looking(history, (seen) => seen.tracks(place, 'product'));
    return [...tracks.values()].flatMap(({ entity }) => {
      const measured = measure(history, {
        metric: 'units',
        unit: 'count',
        target: { kind: 'product', id: entity.id },
        shopIds: [shopId],
        period,
        today: todayIn(contract.zone, now),
      });
      return measured.value ? [{ entity, units: endsOf(measured.value), measured }] : [];
    });
  });
}

/**
 * What the goods sold have cost: as stated for these days, else unit costs × units sold, else what was bought. A
 * product without a unit cost, or rows that were not read, leave it open above and never count as nothing.
 */
export function goodsCost(wish: Wish, period: Period): Known {
  const stated = figureStated(wish, 'goods-cost', period);
  if (stated) return stated;
  const costs = entriesOf(wish, 'unit-cost');
  const sold = unitsSold(wish, period);
  if (costs.length > 0 && sold.length > 0) return byUnits(wish, period, costs, sold);
  const bought = within(wish, entriesOf(wish, 'purchase'), period);
  if (bought.length === 0)
    return {
      ends: UNKNOWN,
      source: { kind: 'entries', ids: [] },
      missing: [{ message: { key: 'settlement:enter-costs' } }],
    };
  return {
    ends: only(bought.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
    source: { kind: 'entries', ids: bought.map(({ id }) => id) },
    missing: [],
  };
}

function byUnits(
  wish: Wish,
  period: Period,
  costs: readonly EntryOf<'unit-cost'>[],
  sold: ReturnType<typeof unitsSold>,
): Known {
  const used: string[] = [];
  const missing: Missing[] = [];
  const parts = sold.map(({ entity, units, measured }) => {
    const cost = costOf(costs, entity.id, period, wish);
    if (!cost) {
      if (units.most === 0) return only(0);
      const product = entity.name || entity.id;
      missing.push({ message: { key: 'settlement:enter-unit-cost', params: { product } } });
      return UNKNOWN;
    }
    used.push(cost.id);
    missing.push(...(units.least === units.most ? [] : measured.missing));
    return times(units, cost.amountMinor);
  });
  const all = shopUnits(wish, period);
  const rows = plus(...sold.map(({ units }) => units));
  // Only when the products read make up all units of the shop is none of them left out.
  const complete = all.value !== undefined && endsOf(all.value).most <= rows.least;
  if (!complete)
    missing.push(
      ...(all.missing.length > 0 ? all.missing : [{ message: { key: 'settlement:rows-unread' as const } }]),
    );
  const sum = plus(...parts);
  return {
    ends: complete ? sum : { ...sum, most: Infinity },
    source: { kind: 'entries', ids: [...new Set(used)] },
    missing,
  };
}
