import { contractMonth, contractMonthOf, today as todayIn } from '../quantity/day';
import { add, type Interval } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Currency } from '../quantity/types';
import { dayNumber, dayOfNumber } from './day-number';
import { measure } from './measure';
import { monthTarget } from './month-target';
import type { Contract, History } from './types';

/** One day of the current contract month. Money in minor units. */
export interface TrendDay {
  readonly day: Day;
  /** The day's own sales; undefined = not read, which is a gap and not 0. */
  readonly sales: Interval | undefined;
  /** Sales of the month up to and with this day; its upper end is open once a day before is missing or not over. */
  readonly cumulative: Interval | undefined;
  /** Where an even pace to the target would be at the end of this day; undefined without a target. */
  readonly pace: number | undefined;
}

export interface SalesTrend {
  readonly period: Period;
  readonly currency: Currency;
  /** Target of the whole month in minor units; undefined when the contract names none. */
  readonly target: number | undefined;
  readonly days: readonly TrendDay[];
}

/** Cumulative sales of the contract month that holds `now`, day by day, with the target; undefined before the start. */
export function salesTrend(contract: Contract, history: History, now: Instant): SalesTrend | undefined {
  const today = todayIn(contract.zone, now);
  const n = contractMonthOf(contract.start, today);
  if (n === undefined) return undefined;
  const period = contractMonth(contract.start, n);
  const target = monthTarget(contract, n);
  const from = dayNumber(period.from);
  const length = dayNumber(period.to) - from + 1;
  const wanted = {
    metric: 'sales',
    unit: contract.currency,
    target: { kind: 'shop' },
    shopIds: contract.shopIds,
    today,
  } as const;
  let sum: Interval = { lo: 0, hi: 0 };
  let readAny = false;
  const days = Array.from({ length }, (_, i): TrendDay => {
    const day = dayOfNumber(from + i);
    const pace = target === undefined ? undefined : (target * (i + 1)) / length;
    if (day > today) return { day, sales: undefined, cumulative: undefined, pace };
    const sales = measure(history, { ...wanted, period: { from: day, to: day } }).value;
    readAny ||= sales !== undefined;
    sum = add(sum, sales ?? { lo: 0, hi: Infinity });
    return { day, sales, cumulative: readAny && sales ? sum : undefined, pace };
  });
  return { period, currency: contract.currency, target, days };
}
