import type { Instant } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { EntityKind } from './types';

/**
 * The merchant's standing answer to something a page does not say. Applies to past snapshots too.
 * `page` = console + page (+ table title), as `scopeKey` of `answers.ts` builds it.
 */
export type Answer =
  | {
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'shop';
      readonly consoleId: string;
      readonly shopId: string;
    }
  | {
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'period';
      readonly page: string;
      readonly period: PeriodAnswer;
    }
  | Correction;

/** Which table of a page a correction is about: what it showed when it was corrected. */
export interface TableMark {
  readonly title: string | null;
  readonly kind: 'table' | 'cards';
  /** Keys of its columns, as `markOf` of `table-mark.ts` makes them. */
  readonly columns: readonly string[];
  /** Position among the tables of the page that are equal in all of this, from 0. */
  readonly nth: number;
}

interface AboutTable {
  readonly id: string;
  readonly at: Instant;
  /** Console + page, without a title. */
  readonly page: string;
  readonly table: TableMark;
}

/** What the merchant taught about one table; the newest about the same thing counts. */
export type Correction =
  | (AboutTable & { readonly kind: 'column'; readonly column: string; readonly meaning: ColumnAnswer })
  | (AboutTable & { readonly kind: 'excluded'; readonly excluded: boolean })
  | (AboutTable & { readonly kind: 'rows'; readonly rows: EntityKind | 'as-read' })
  | (AboutTable & { readonly kind: 'table-period'; readonly period: PeriodAnswer | 'as-read' })
  /** The table with exactly these columns is the one known before. */
  | (AboutTable & { readonly kind: 'drift-confirmed' });

/** What a column means: `as-read` takes a correction back, `none` = nothing that may be judged. */
export type ColumnAnswer =
  | 'as-read'
  | 'none'
  | {
      /** Id of the catalog. */
      readonly metric: string;
      /** Unit and multiplier of bare numbers; absent = as the label says. */
      readonly unit?: Unit | undefined;
      readonly scale?: number | undefined;
      /** Whether figures of the whole are the shop's or the advertising account's; absent = as the page says. */
      readonly scope?: 'shop' | 'account' | undefined;
    };

/** How far back a page's figures reach when the page does not say: presets are resolved against the day of reading. */
export type PeriodAnswer =
  | 'today'
  | 'yesterday'
  | 'last-7-days'
  | 'last-30-days'
  | 'this-month'
  | 'last-month'
  | 'unknown';
