import type { EntityKind } from '../metrics/types';
import type { Instant } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { Reading } from '../reading/types';

/** Why a snapshot was taken. */
export type Trigger = 'pill' | 'panel' | 'menu' | 'shortcut' | 'auto' | 'import';

/** What a tab showed to the eye, at the moment of reading. */
export interface Picture {
  readonly type: 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a seal vouches for of a picture: the picture itself lies in a table of its own, under its hash. */
export interface PictureMark {
  /** Of its bytes, as 64 hex digits. */
  readonly sha256: string;
  readonly type: Picture['type'];
  readonly size: number;
}

/** A picture as it is kept. */
export interface StoredPicture extends Picture {
  readonly sha256: string;
}

/** What the browser hands over to be kept: every frame of one tab at one moment. */
export interface Capture {
  /** Made by the sender; a resend with the same key is the same snapshot. */
  readonly idempotencyKey: string;
  readonly capturedAt: Instant;
  readonly trigger: Trigger;
  /** Top frame first. */
  readonly readings: readonly Reading[];
  /** Only where the browser allows one; none is the normal state. */
  readonly picture?: Picture;
}

/** A sealed capture: append-only, never changed in place. */
export interface Snapshot extends Omit<Capture, 'picture'> {
  readonly id: string;
  readonly shopId: string;
  readonly consoleId: string | undefined;
  readonly page: string;
  readonly picture?: PictureMark;
  /** IANA zone in which the page's days are counted. */
  readonly zone: string;
  /** SHA-256 (hex) over canonical JSON of all above plus `prevSeal`. */
  readonly seal: string;
  /** Seal of the shop's snapshot before this one; '' for the first. */
  readonly prevSeal: string;
  /** Position in the shop's chain, from 1. */
  readonly number: number;
}

export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly createdAt: Instant;
  /** Names and ids under which console pages show this shop. */
  readonly shownAs: readonly { readonly consoleId: string; readonly text: string }[];
  /**
   * The console (or host of an unknown one) for which this shop was made up because its pages name none. Its
   * snapshots are safe under it; absent once the merchant has confirmed the shop.
   */
  readonly provisional?: string;
  /** The shop that this one turned out to be: sealed snapshots keep their shop, whatever is derived follows the link. */
  readonly sameAs?: string;
}

/**
 * The merchant's standing answer to something a page does not say. Applies to past snapshots too.
 * `page` = console + page (+ table title), as `scopeKey` of `lib/metrics/answers.ts` builds it.
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
  /** Keys of its columns, as `markOf` of `lib/metrics/table-mark.ts` makes them. */
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
