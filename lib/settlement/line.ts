import type { Missing } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import type { Evidence } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Instant } from '../quantity/period';
import type { Currency, Unit } from '../quantity/types';
import { type Ends, intervalOf } from './ends';

/** Where an operand was taken from. */
export type Source =
  | { readonly kind: 'clause'; readonly clauseId: string }
  /** Read on pages. */
  | { readonly kind: 'pages'; readonly evidence: readonly Evidence[]; readonly asOf: Instant | undefined }
  /** Entered by the merchant. */
  | { readonly kind: 'entries'; readonly ids: readonly string[] }
  | { readonly kind: 'calendar' }
  /** Another line of the same settlement. */
  | { readonly kind: 'line'; readonly key: string };

/** One number that a line is made of. Money in minor units. */
export interface Operand {
  readonly label: Message;
  /** undefined = nothing is known of it. */
  readonly value: Interval | undefined;
  readonly unit: Unit;
  readonly source: Source;
}

/** One line of the settlement. Positive amounts are the merchant's to pay, negative ones the operator's. */
export interface Line {
  /** Unique within its settlement, and the same each time: kind, clause, entry. */
  readonly key: string;
  readonly label: Message;
  readonly operands: readonly Operand[];
  /** The arithmetic in one sentence, with the numbers in it. */
  readonly formula: Message;
  readonly ends: Ends;
  /** `ends` as an interval, in minor units. */
  readonly result: Interval;
  /** What would make the result definite; empty when it is. */
  readonly missing: readonly Missing[];
  /** What the reader ought to know besides, such as what was charged without approval. */
  readonly notes: readonly Message[];
}

/** A line from its parts. */
export function lineOf(
  given: Omit<Line, 'result' | 'missing' | 'notes'> & Partial<Pick<Line, 'missing' | 'notes'>>,
): Line {
  return { missing: [], notes: [], ...given, result: intervalOf(given.ends) };
}

/** Money in a sentence. */
export function moneyOf(ends: Ends, currency: Currency): MessageParam {
  return { figure: { ...intervalOf(ends), unit: currency } };
}

/** A share in a sentence. */
export function shareOf(share: number): MessageParam {
  return { figure: { lo: share, hi: share, unit: 'ratio' } };
}
