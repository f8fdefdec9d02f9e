import type { Contract, History, Verdict } from '../contracts/types';
import type { MessageKey } from '../messages';
import type { Day, Instant } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { AlertKindId } from './ids';
import type { AlertSettings } from './settings';
import type { ShopRecord } from './shop-zone';
import type { Finding } from './types';

/** Days that are no ordinary days, both ends included; `name` as the merchant knows them. */
export interface Activity {
  readonly from: Day;
  readonly to: Day;
  readonly name?: string | undefined;
}

/** What the kinds look at: everything that is known and judged at `now`. */
export interface AlertInput {
  readonly contracts: readonly Contract[];
  readonly verdicts: readonly Verdict[];
  readonly history: History;
  readonly now: Instant;
  /** The shops on record, for the zone of one that nothing else tells of. */
  readonly shops?: readonly ShopRecord[] | undefined;
  /** Absent = everything on, at the usual limits. */
  readonly settings?: AlertSettings | undefined;
  /** The merchant's own promotions, besides those of the calendar. */
  readonly activities?: readonly Activity[] | undefined;
  /** `null` = never backed up; absent = not known, and not judged. */
  readonly lastBackupAt?: Instant | null | undefined;
}

/** A limit that the merchant may move; ratios are fractions, money is in major units. */
export interface Threshold {
  readonly name: string;
  readonly label: MessageKey;
  readonly unit: Extract<Unit, 'ratio' | 'day' | 'count' | 'number'> | 'money';
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** One kind of alert. */
export interface Kind {
  readonly id: AlertKindId;
  /** Its name in the list of rules. */
  readonly label: MessageKey;
  /** What can be set besides on and off. */
  readonly thresholds: readonly Threshold[];
  /** What is wrong now; the same trouble always has the same key. */
  readonly find: (input: AlertInput) => Finding[];
  /** Keys that were judged definitely not to be so. What cannot be told is in neither list. */
  readonly clear: (input: AlertInput) => string[];
}
