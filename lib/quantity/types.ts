import type { Interval } from './interval';

/** ISO 4217 codes of the currencies that seller consoles show. */
export type Currency =
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'IDR'
  | 'VND'
  | 'THB'
  | 'MYR'
  | 'SGD'
  | 'PHP'
  | 'TWD'
  | 'BRL'
  | 'HKD';

/** `number` = nothing on the page says what is counted. Ratios are fractions (12.3 % is 0.123); ROI 1:2.5 is 2.5. */
export type Unit = Currency | 'ratio' | 'count' | 'second' | 'day' | 'score' | 'number';

/** Why an interval is wider than its shown number; `exact` = it is not. */
export type Why = 'exact' | 'rounded' | 'range' | 'at-least' | 'less-than' | 'partial-rows' | 'open-day';

/**
 * A number as a page shows it. `shown` is the nominal number in the unit as shown (1.2万 → 12000, 12.3 % → 0.123,
 * 3分20秒 → 200 seconds; money in major units); the true number x satisfies `lo ≤ x < hi`, or equals both when exact.
 */
export interface Quantity extends Interval {
  readonly shown: number;
  readonly unit: Unit;
  readonly why: Why;
}
