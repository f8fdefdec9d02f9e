import type { Activity } from '../alerts/kind';
import type { Alert } from '../alerts/types';
import type { Contract, History } from '../contracts/types';
import type { Instant, Period } from '../quantity/period';

/** What a report is made from before the alerts are at hand. */
export interface ReportBasis {
  readonly contract: Contract;
  /** Name of the shop or shops, as the merchant knows them. */
  readonly shopName: string;
  /** Each shop by its own name; absent = only their names together are known. */
  readonly shops?: readonly { readonly id: string; readonly name: string }[];
  readonly history: History;
  /** Days reported on, both inclusive. */
  readonly period: Period;
  /** The merchant's own promotion days; absent = none are known. */
  readonly activities?: readonly Activity[] | undefined;
  readonly now: Instant;
  /** Short code of the newest seal of each shop's chain, for the other side to confirm; empty = nothing was kept yet. */
  readonly seals: readonly string[];
}

/** What every report is made from; nothing else may change its text. */
export interface ReportInput extends ReportBasis {
  /** Alerts of the contract's shops, in any state. */
  readonly alerts: readonly Alert[];
}
