import type { Observable } from '../metrics/observe';
import type { Instant } from '../quantity/period';
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
export interface Snapshot extends Omit<Capture, 'picture'>, Observable {
  readonly picture?: PictureMark;
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
