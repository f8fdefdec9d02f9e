import { entriesOf, within } from '../contracts/entry-log';
import { quotient } from '../contracts/arithmetic';
import { monthTarget } from '../contracts/month-target';
import type { Missing } from '../contracts/types';
import { contractMonth, contractMonthOf, dayCount } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { feesOf } from './base-fee';
import { commissionLines } from './commission';
import { between, type Ends, intervalOf, minus, only, plus, times, UNKNOWN } from './ends';
import { extraLines } from './extras';
import { goodsCost } from './goods-cost';
import type { Source } from './line';
import {
  clausesOf,
  figureStated,
  type Known,
  type Month,
  monthOf,
  moneyRead,
  type SettleWish,
} from './month';

/** One row of the reconciliation sheet (对账表). Money in minor units. */
export interface Row {
  readonly value: Interval;
  readonly sources: readonly Source[];
  readonly missing: readonly Missing[];
}

/** A week or month: what was sold against the target, what it cost, and what is left by two formulas. */
export interface Reconciliation {
  readonly period: Period;
  readonly currency: Currency;
  readonly sales: Row;
  /** The target of these days: the month's, or its even share; undefined = the contract names none. */
  readonly target: number | undefined;
  /** Sales ÷ target. */
  readonly done: Interval | undefined;
  readonly goods: Row;
  readonly ads: Row;
  readonly fee: Row;
  /** Goods + ads + fee. */
  readonly cost: Row;
  /** Cost ÷ sales; undefined while sales may be nothing at all. */
  readonly costShare: Interval | undefined;
  /** Sales − cost: the customary formula, in which refunds and platform fees do not occur. */
  readonly profit: Row;
  readonly refunds: Row;
  readonly platformFee: Row;
  readonly otherCosts: Row;
  /** Profit − refunds − platform fee − other costs. */
  readonly fullProfit: Row;
}

type Wish = Omit<SettleWish, 'month'>;

function rowOf(ends: Ends, parts: readonly Known[]): Row {
  return {
    value: intervalOf(ends),
    sources: parts.map(({ source }) => source),
    missing: ends.least === ends.most ? [] : parts.flatMap(({ missing }) => missing),
  };
}

/** The fee of a month by what was paid, where the contract names neither fee nor commission. */
function feePaid(wish: Wish, days: Period): Known {
  const paid = within(wish, entriesOf(wish, 'payment'), days).filter(
    ({ direction, what }) => direction === 'to-operator' && (what === 'base-fee' || what === 'commission'),
  );
  const source: Source = { kind: 'entries', ids: paid.map(({ id }) => id) };
  if (paid.length === 0)
    return { ends: UNKNOWN, source, missing: [{ message: { key: 'settlement:no-fee-clause' } }] };
  return { ends: only(paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0)), source, missing: [] };
}

/** The fee of those days of one month that lie in the period, and the extras charged on them. */
function feeOfMonth(month: Month, period: Period): Known {
  const from = period.from > month.period.from ? period.from : month.period.from;
  const to = period.to < month.period.to ? period.to : month.period.to;
  const extras = plus(...extraLines({ ...month, period: { from, to } }).map(({ ends }) => ends));
  // Once the contract is over, nothing falls due but what was charged besides.
  if (from > month.served.to) return { ends: extras, source: { kind: 'line', key: 'fee' }, missing: [] };
  const named = clausesOf(month, 'base-fee').length + clausesOf(month, 'commission').length > 0;
  if (!named) {
    const paid = feePaid(month, { from, to });
    return { ...paid, ends: plus(paid.ends, extras) };
  }
  const fees = feesOf(month).map(({ days, line }) => {
    const ours = { from: days.from > from ? days.from : from, to };
    return times(line.ends, dayCount(ours) / dayCount(days));
  });
  // A commission belongs to the month whose sales it is counted on, and is no cost of a single week.
  const whole = from === month.period.from && to === month.period.to;
  const shares = whole ? commissionLines(month) : [];
  return {
    ends: plus(...fees, ...shares.map(({ ends }) => ends), extras),
    source: { kind: 'line', key: 'fee' },
    missing: shares.flatMap((line) => line.missing),
  };
}

/** The service fee of the days: of whole contract months as settled, of a part of one its share by days. */
function feeOf(wish: Wish, period: Period): Known[] {
  const first = contractMonthOf(wish.contract.start, period.from) ?? 1;
  const last = contractMonthOf(wish.contract.start, period.to) ?? 0;
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return months.map((month) => feeOfMonth(monthOf({ ...wish, month }), period));
}

function targetOf({ contract }: Wish, period: Period): number | undefined {
  const n = contractMonthOf(contract.start, period.from);
  if (n === undefined || (contract.end !== undefined && period.from > contract.end)) return undefined;
  const target = monthTarget(contract, n);
  const month = contractMonth(contract.start, n);
  if (target === undefined || period.to > month.to) return undefined;
  return (target * dayCount(period)) / dayCount(month);
}

/** What the merchant entered as costs. A platform takes its fee without being asked: none entered is not none paid. */
function entered(wish: Wish, period: Period, kind: 'platform' | 'other'): Known {
  const found = within(wish, entriesOf(wish, 'cost'), period).filter(
    ({ what }) => (what === 'platform-fee') === (kind === 'platform'),
  );
  const source: Source = { kind: 'entries', ids: found.map(({ id }) => id) };
  if (kind === 'platform' && found.length === 0)
    return { ends: UNKNOWN, source, missing: [{ message: { key: 'settlement:enter-platform-fee' } }] };
  return { ends: only(found.reduce((sum, { amountMinor }) => sum + amountMinor, 0)), source, missing: [] };
}

/** The reconciliation of a week or month. What is not known leaves a bound, never a nought. */
export function reconcile(wish: Wish, period: Period): Reconciliation {
  const sales = moneyRead(wish, 'sales', period);
  const ads = moneyRead(wish, 'adSpend', period);
  const refunds = moneyRead(wish, 'refundAmount', period);
  const goods = goodsCost(wish, period);
  const fees = feeOf(wish, period);
  const fee = between(plus(...fees.map(({ ends }) => ends)), 0);
  const platform = figureStated(wish, 'platform-fee', period) ?? entered(wish, period, 'platform');
  const other = entered(wish, period, 'other');
  const target = targetOf(wish, period);
  const cost = plus(goods.ends, ads.ends, fee);
  const profit = minus(sales.ends, cost);
  const full = [refunds, platform, other].reduce((left, part) => minus(left, part.ends), profit);
  const parts = [sales, goods, ads, ...fees];
  return {
    period,
    currency: wish.contract.currency,
    sales: rowOf(sales.ends, [sales]),
    target,
    done: target === undefined || target === 0 ? undefined : scaled(intervalOf(sales.ends), target),
    goods: rowOf(goods.ends, [goods]),
    ads: rowOf(ads.ends, [ads]),
    fee: rowOf(fee, fees),
    cost: rowOf(cost, [goods, ads, ...fees]),
    costShare: sales.ends.least > 0 ? quotient(intervalOf(cost), intervalOf(sales.ends)) : undefined,
    profit: rowOf(profit, parts),
    refunds: rowOf(refunds.ends, [refunds]),
    platformFee: rowOf(platform.ends, [platform]),
    otherCosts: rowOf(other.ends, [other]),
    fullProfit: rowOf(full, [...parts, refunds, platform, other]),
  };
}

function scaled({ lo, hi }: Interval, by: number): Interval {
  return { lo: lo / by, hi: hi / by };
}
