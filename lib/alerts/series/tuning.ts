/** The numbers of the method, each with its reason in the table that `npm run bench` prints. */
export interface Tuning {
  /** Days of history that are looked at. */
  readonly window: number;
  /** Days after which a value weighs half. */
  readonly halfLife: number;
  /** Ordinary misses from which a single value is unusual. */
  readonly limit: number;
  /** Below one and three quarter limits, a value must also be further out than any before on its side, times this. */
  readonly record: number;
  /** Slow change: what a value may be off without counting, and the sum from which the level has moved. */
  readonly allowance: number;
  readonly decision: number;
  /** Spreads up to which a miss counts when the spread is learned, and what a Gauss curve keeps of its square. */
  readonly clip: number;
  readonly fair: number;
  /** Days without a further hit after which the next one is news. */
  readonly quiet: number;
  /** Days after which half of a lasting deviation within the day is believed; absent = daily values. */
  readonly local?: number;
}

/** One look a day: about one false alarm in a hundred days. */
export const DAILY: Tuning = {
  window: 56,
  halfLife: 10,
  limit: 2.95,
  record: 1.25,
  allowance: 0.95,
  decision: 6,
  clip: 2,
  fair: 0.9205,
  quiet: 3,
};

/** Many looks a day, and wilder ones: the limit is higher so that a day brings no more messages. */
export const HOURLY: Tuning = {
  window: 28,
  halfLife: 7,
  limit: 4.2,
  record: 1.15,
  allowance: 1,
  decision: Infinity,
  clip: 3,
  fair: 0.995,
  quiet: 0.5,
  local: 0.5,
};
