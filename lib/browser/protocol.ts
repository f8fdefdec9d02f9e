import type { Problem } from '../problem';
import type { Instant } from '../quantity/period';
import type { Reading } from '../reading/types';
import type { FrameCount } from './frame-reader';
import type { Trail } from './highlight';

/** Texts that the content script shows; it carries none of its own, so that it stays small and follows the language switch. */
export interface PillTexts {
  /** "3 张表 · 42 行可读" */
  readonly label: string;
  readonly hint: string;
  readonly dismiss: string;
  /** While a snapshot is being taken. */
  readonly busy: string;
  /** Said once by a script whose extension was updated under it. */
  readonly orphaned: string;
  /** The merchant wants no pill on this host. */
  readonly hidden: boolean;
}

export interface BannerTexts {
  readonly alertId: string;
  readonly title: string;
  readonly detail: string;
  readonly open: string;
  readonly acknowledge: string;
  readonly close: string;
}

/** How a wish for a snapshot ended. `saved` is only ever said after the transaction completed. */
export type SnapshotAnswer =
  | { readonly saved: true; readonly snapshotId: string; readonly rows: number; readonly text: string }
  | { readonly saved: false; readonly problem: Problem; readonly text: string };

/**
 * The protocol between the parts of the extension: message name → (payload) → answer. Names start with their sender:
 * `cs-` content script, `panel-` side panel and workbench, `bg-` worker. The receiver judges the sender by its origin.
 */
export interface Protocol {
  /** The page's tables changed (or were first seen): counts only. Answered with the pill's texts. */
  'cs-page-seen': (seen: { tables: number; rows: number; signature: string }) => PillTexts;
  /** This frame shows figures: the script that reads them is wanted in it. */
  'cs-reader-wanted': (nothing: Record<string, never>) => { done: boolean };
  /** What a frame tells, a `Sight` as JSON text: how much can be read of it? */
  'cs-page-read': (page: { sight: string }) => FrameCount;
  /** The reader broke on this page; kept on record, since nobody reads a console's own log. */
  'cs-fault': (fault: { what: string }) => { done: boolean };
  /** The pill was clicked. */
  'cs-snapshot-wanted': (wish: { idempotencyKey: string }) => SnapshotAnswer;
  /** The pill was closed: none on this host until the settings say otherwise. */
  'cs-pill-dismissed': (nothing: Record<string, never>) => { done: boolean };
  /** The page settled after a change while it was watched: an automatic reading is due. */
  'cs-page-changed': (seen: { signature: string }) => { kept: boolean };
  /** A banner's button was pressed. */
  'cs-alert-acknowledged': (which: { alertId: string }) => { done: boolean };
  'cs-alert-opened': (which: { alertId: string }) => { done: boolean };
  'panel-snapshot-wanted': (wish: {
    idempotencyKey: string;
    tabId: number;
    trigger: 'panel' | 'menu' | 'shortcut';
  }) => SnapshotAnswer;
  /** The merchant's answer or a contract changed: derive facts, verdicts and alerts anew. */
  'panel-truth-changed': (what: { shopIds: readonly string[] }) => { done: boolean };
  /** Until it clears, or until a time. */
  'panel-alert-acknowledged': (which: { alertId: string; until?: Instant }) => { done: boolean };
  'panel-alert-snoozed': (which: { alertId: string; until: Instant }) => { done: boolean };
  'panel-alert-resolved': (which: { alertId: string; note: string }) => { done: boolean };
  /** The rules of the watch were set anew: what is switched off is closed, and everything judged. */
  'panel-watch-changed': (nothing: Record<string, never>) => { done: boolean };
  /** Draw a frame around a table or cell in this tab; `shown` is false when the page no longer shows it. */
  'panel-highlight-wanted': (where: { tabId: number; trails: readonly Trail[] }) => { shown: boolean };
  /**
   * A file that the merchant looked at and wants kept. `known` = it was kept before, and nothing was added. The
   * file's own date is the time of its figures, so that an old report is not taken for news.
   */
  'panel-import-wanted': (wish: {
    idempotencyKey: string;
    capturedAt: Instant;
    shopId: string;
    consoleId?: string;
    page: string;
    reading: Reading;
  }) => { snapshotId: string; rows: number; known: boolean };
  /** Asked by the panel to learn whether the worker lives. */
  'panel-ping': (nothing: Record<string, never>) => { at: string };
  /** To the top frame of one tab: another frame's tables changed the count. */
  'bg-pill': (texts: PillTexts) => { shown: boolean };
  /** To the top frame: how a snapshot ended that was wanted by shortcut, menu or panel. */
  'bg-said': (what: { text: string }) => { shown: boolean };
  /** To the overlay in one tab's top frame: show this banner. */
  'bg-banner': (banner: BannerTexts) => { shown: boolean };
  'bg-banner-gone': (which: { alertId: string }) => { done: boolean };
  /** To the overlay in every frame of one tab: only the frame that finds something answers. */
  'bg-highlight': (where: { trails: readonly Trail[] }) => { shown: boolean };
}

export type MessageName = keyof Protocol;
export type Payload<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Protocol[Name]>;
