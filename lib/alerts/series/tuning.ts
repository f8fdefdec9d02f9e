/** The numbers of the method, each with its reason in the table that `npm run bench` prints. */
export interface Tuning {
  /** Days of history that are looked at. */
  readonly window: number;
  /** Days after which a value weighs half. */
  readonly halfLife: number;
  /** The same for growth. */
  readonly growthLife: number;
  /** Ordinary misses from which a single value is unusual. */
  readonly limit: number;
  /** Up to so many times the history's widest miss, on the same side or on the other, is not unusual either ... */
  readonly wild: { readonly same: number; readonly other: number };
  /** ... but so many ordinary misses always are. */
  readonly clearly: number;
  /** Whether the limit is wider where misses echo. */
  readonly echoes: boolean;
  /** Below `clearly`, a value must also be further out than any before on its side, told or not, times this. */
  readonly record?: number;
  /** Slow change: the least mean miss that is told, in spreads, and how far out it must be in its own uncertainty. */
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

/**
 * One look a day: less than one false alarm in a hundred days. `limit`, `wild` and `decision` were chosen on simulated
 * shops apart from those of the bench, so that even shops whose misses echo or are wild at times stay below their goals;
 * `growthLife` is long because growth of a tenth in four weeks shows against noise of a tenth a day after weeks only.
 */
export const DAILY: Tuning = {
  window: 84,
  halfLife: 10,
  growthLife: 40,
  limit: 2.9,
  wild: { same: 1.31, other: 1.08 },
  clearly: 4.5,
  echoes: true,
  allowance: 0.8,
  decision: 3.4,
  clip: 2,
  fair: 0.9205,
  quiet: 3,
};

/** Many looks a day, and wilder ones: the limit is higher so that a day brings no more messages. */
export const HOURLY: Tuning = {
  window: 28,
  halfLife: 7,
  growthLife: 7,
  limit: 4.2,
  wild: { same: 0, other: 0 },
  record: 1.15,
  clearly: 7.35,
  echoes: false,
  allowance: 1,
  decision: Infinity,
  clip: 3,
  fair: 0.995,
  quiet: 0.5,
  local: 0.5,
};
