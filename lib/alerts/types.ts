import type { Message } from '../messages/types';
import type { Entity, Evidence } from '../metrics/types';
import type { Instant, Period } from '../quantity/period';
import type { AlertKindId } from './ids';

export type Severity = 'red' | 'amber' | 'note';
export type AlertState = 'open' | 'acknowledged' | 'snoozed' | 'resolved';

/** What a kind found true just now. The same `key` is the same alert: contract + clause + entity + period. */
export interface Finding {
  readonly kind: AlertKindId;
  readonly key: string;
  readonly shopId: string;
  readonly severity: Severity;
  readonly contractId?: string | undefined;
  readonly clauseId?: string | undefined;
  readonly entity: Entity;
  readonly period: Period;
  /** One line: what is wrong, with the figures. */
  readonly title: Message;
  /** Rule, value, limit, page and time read. */
  readonly detail: Message;
  readonly evidence: readonly Evidence[];
  readonly readAt: Instant;
  /** How bad it is, larger is worse (for a cap: the spend in minor units); undefined = kinds that know no degrees. */
  readonly badness?: number | undefined;
  /** From then on it is history: it closes by itself unless it is found anew. undefined = it stays until it is dealt with. */
  readonly newsUntil?: Instant | undefined;
}

export interface AlertStep {
  readonly at: Instant;
  readonly state: AlertState;
  readonly note?: string;
  /** True when the figures ended it, not the merchant. */
  readonly cleared?: boolean;
  /** True when it came back so soon after it had cleared that it is the same trouble still: it did not ring. */
  readonly still?: boolean;
  /** True when it ended because it was no news any more. */
  readonly past?: boolean;
  /** True when the merchant switched its kind off. */
  readonly off?: boolean;
}

export interface Alert extends Finding {
  readonly id: string;
  readonly state: AlertState;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  /** The first reading that showed it: what is red needs a second one, caps apart. */
  readonly firstReadAt?: Instant | undefined;
  /** Until when it is snoozed or acknowledged; undefined = until it clears. */
  readonly until?: Instant | undefined;
  readonly steps: readonly AlertStep[];
}
