/** One value found unusual, before it is put into words. */
export interface Hit {
  readonly index: number;
  /** Signed, in ordinary misses. */
  readonly score: number;
  /** Expected value and ordinary miss, on the scale of the miss, and the ordinary misses allowed. */
  readonly expected: number;
  readonly spread: number;
  readonly limit: number;
  /** Values compared with, and how many of them lay about as far out on this side. */
  readonly compared: number;
  readonly further: number;
  /** Index of the first value compared with. */
  readonly since: number;
  /** `fixed` = too little history: only halving and doubling count. */
  readonly by: 'miss' | 'drift' | 'fixed';
  /** Where it began: for a drift, the first value of the new level. */
  readonly began: number;
}
