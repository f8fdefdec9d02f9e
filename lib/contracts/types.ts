import type { Message } from '../messages/types';
import type { Entity, Evidence, SnapshotFacts } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Currency, Unit } from '../quantity/types';
import type { Entry } from './entries';
import type { RuleId } from './rules/ids';

export type Party = 'merchant' | 'operator' | 'both';
export type Comparator = '<' | '<=' | '>' | '>=';

/** One clause of a contract. `kind` names its rule; `params` has the shape of that rule's schema (money in yuan). */
export interface Clause {
  readonly id: string;
  readonly kind: RuleId;
  readonly party: Party;
  readonly params: Readonly<Record<string, unknown>>;
  /** The sentence of the contract's text it was read from, if any. */
  readonly source?: string;
}

/** A contract as it stands from `validFrom` on: the first version, or a supplement (补充协议). */
export interface ContractVersion {
  readonly validFrom: Day;
  readonly clauses: readonly Clause[];
  readonly savedAt: Instant;
}

export interface Contract {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly shopIds: readonly string[];
  /** First day of contract month 1. */
  readonly start: Day;
  /** Last day, inclusive; undefined = open-ended. */
  readonly end?: Day | undefined;
  readonly zone: string;
  readonly currency: Currency;
  /** Ascending by `validFrom`; the past is judged by the version valid then. */
  readonly versions: readonly ContractVersion[];
}

export type VerdictState = 'met' | 'breached' | 'unknown';

/** What would make an unknown verdict definite: a sentence, and where to read it. */
export interface Missing {
  readonly message: Message;
  /** Console page to open, if one is known. */
  readonly page?: { readonly consoleId: string; readonly pageId: string };
}

/** How one clause stands for one entity over one period. */
export interface Verdict {
  readonly contractId: string;
  readonly clauseId: string;
  readonly rule: RuleId;
  readonly entity: Entity;
  /** Whose row it is, where the contract is about several shops. */
  readonly shopId?: string;
  readonly period: Period;
  readonly state: VerdictState;
  /** The limit and how the actual figure must compare with it; money in minor units. */
  readonly promised: { readonly comparator: Comparator; readonly value: number; readonly unit: Unit };
  /** undefined = nothing is known of it. Money in minor units. */
  readonly actual: Interval | undefined;
  readonly unit: Unit;
  /** The cells it rests on. */
  readonly evidence: readonly Evidence[];
  /** The newest reading it rests on. */
  readonly asOf: Instant | undefined;
  /** Empty unless `state` is `unknown`. */
  readonly missing: readonly Missing[];
  /** Promised, actual and the arithmetic in one sentence. */
  readonly sentence: Message;
  /** True when the period's last day was not over at `now`. */
  readonly running: boolean;
  /** How a period that is not over goes; absent where it cannot be told, or where the figure does not add up. */
  readonly pace?: Pace;
  /** Ids of the merchant's own entries it rests on. */
  readonly entryIds?: readonly string[];
}

/** A period on its way: never a verdict, only where it is heading. */
export interface Pace {
  /** Days of the period that are over. */
  readonly elapsedDays: number;
  readonly days: number;
  /** Where the period ends if the days to come are like those before; in the verdict's unit. */
  readonly forecast: Interval;
}

/** All that is known of the shops of a contract: derived from their snapshots, and entered by the merchant. */
export interface History {
  readonly facts: readonly SnapshotFacts[];
  /** Of any contract, in any order, replaced ones among them. */
  readonly entries: readonly Entry[];
}
