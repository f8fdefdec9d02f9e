import type { Currency } from '../../quantity/types';
import type { Party } from '../types';

/** Kinds of clause that pasted text is read into; rules may be finer. */
export const clauseKinds = [
  'sales-target',
  'roi-floor',
  'free-traffic-share',
  'deliverable',
  'ad-spend-cap',
  'ad-spend-floor',
  'total-budget-cap',
  'price-floor',
  'cost-ratio-cap',
  'margin-floor',
  'refund-rate-cap',
  'stock-floor',
  'response-time-cap',
  'duty-deadline',
  'shortfall-remedy',
  'base-fee',
  'commission',
  'deposit',
  'late-penalty',
  'refund-pro-rata',
  'extra-fee-approval',
  'prohibited-act',
  'delegation-stage',
  'termination-right',
  'confidentiality',
  'data-access',
] as const;

export type ClauseKind = (typeof clauseKinds)[number];
export type Params = Readonly<Record<string, unknown>>;

/** A stretch of the pasted text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One clause as the text states it; sums in whole units of its currency. */
export interface TextClause {
  readonly kind: ClauseKind;
  readonly party: Party;
  readonly params: Params;
  readonly source: Span;
  /** The currency that its sums name (元, USD); `undefined` = none is named, as in 每月5万. */
  readonly currency?: Currency;
}

export type ClashType =
  | 'same-metric-two-figures'
  | 'two-pay-dates'
  | 'floor-above-cap'
  | 'nested-caps'
  | 'contradiction'
  | 'promise-denied'
  | 'tolerance-against-remedy'
  | 'two-bases';

/** Two clauses, by their index, that do not go together; `why` names the params at odds. */
export interface Clash {
  readonly type: ClashType;
  readonly between: readonly [number, number];
  readonly why: string;
}

/** What a pasted contract says. Stretches in none of the lists hold no duty (headings, recitals, addresses). */
export interface ContractReading {
  readonly clauses: readonly TextClause[];
  /** Duties without a measure, or made non-binding. */
  readonly vague: readonly Span[];
  /** Rules whose figure is missing, ambiguous or contradicts itself. */
  readonly blanks: readonly Span[];
  /** Real clauses that are outside the kinds or were not understood. */
  readonly unread: readonly Span[];
  readonly clashes: readonly Clash[];
}
