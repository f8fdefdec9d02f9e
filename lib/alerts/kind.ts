import type { Contract, History, Verdict } from '../contracts/types';
import type { Instant } from '../quantity/period';
import type { AlertKindId } from './ids';
import type { Finding } from './types';

/** What the kinds look at: everything that is known and judged at `now`. */
export interface AlertInput {
  readonly contracts: readonly Contract[];
  readonly verdicts: readonly Verdict[];
  readonly history: History;
  readonly now: Instant;
}

/** One kind of alert. */
export interface Kind {
  readonly id: AlertKindId;
  /** What is wrong now; the same trouble always has the same key. */
  readonly find: (input: AlertInput) => Finding[];
  /** Keys that were judged definitely not to be so. What cannot be told is in neither list. */
  readonly clear: (input: AlertInput) => string[];
}
