import { createContext } from 'react';
import type { ConsoleTab } from '../lib/browser/all-tabs';
import type { Fault } from '../lib/browser/faults';
import type { CellPlace } from '../lib/browser/highlight';
import type { SnapshotAnswer } from '../lib/browser/protocol';
import type { Entry } from '../lib/contracts/entries';
import type { Contract } from '../lib/contracts/types';
import type { Locale } from '../lib/messages/types';
import type { Correction, PeriodAnswer } from '../lib/metrics/answer-types';
import type { Problem } from '../lib/problem';
import type { Day, Instant, Period } from '../lib/quantity/period';
import type { ReportDocument } from '../lib/reports/document';
import type { FrozenPack } from '../lib/reports/frozen-pack';
import type { Workbook } from '../lib/reports/workbook';
import type { NewAnswer } from '../lib/store/answers';
import type { ContractFile, ContractFileFate } from '../lib/store/contract-file';
import type { Merged } from '../lib/store/corrections-file';
import type { Shop } from '../lib/store/types';
import type { WatchSettings } from '../lib/store/watch-settings';

/** How a wish of the merchant ended: done, or why not. */
export type Outcome = Problem | undefined;

/** A correction before it is dated and kept. */
export type Teaching =
  Extract<NewAnswer, { kind: Correction['kind'] }> extends infer Each
    ? Each extends { at: string }
      ? Omit<Each, 'at'>
      : never
    : never;

/** A table as a snapshot holds it, or cells of it. */
export interface ReadPlace {
  readonly snapshotId: string;
  readonly frame: number;
  readonly table: number;
  readonly cell?: CellPlace;
}

/** A contract file that was read, and what it would add. */
export interface OpenedContract {
  readonly file: ContractFile;
  readonly fate: ContractFileFate;
}

/** Data that a restore took the place of; kept until `until`. */
export interface Former {
  readonly name: string;
  readonly keptAt: Instant;
  readonly until: Instant;
  readonly snapshots: number;
  readonly contracts: number;
}

/** Everything a view can ask for. The entry points carry it out; views only ask. */
export interface Actions {
  /** Of the tab beside the panel. */
  readonly takeSnapshot: () => Promise<SnapshotAnswer | Problem>;
  /** Every open page of a granted console. */
  readonly consoleTabs: () => Promise<readonly ConsoleTab[] | Problem>;
  readonly readTab: (tabId: number) => Promise<SnapshotAnswer | Problem>;
  /** Keeps the weekly pack of these days as it stands now. */
  readonly freezeWeek: (contract: Contract, period: Period) => Promise<FrozenPack | Problem>;
  /** Puts text on the clipboard; false when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Downloads the evidence pack of a contract with this report and these minutes; answers with its fingerprint. */
  readonly exportEvidence: (pack: {
    contract: Contract;
    report: ReportDocument;
    minutes: string;
    locale: Locale;
  }) => Promise<Problem | { readonly fingerprint: string }>;
  /** Downloads a table: the workbook, or its first sheet as .csv. */
  readonly saveWorkbook: (book: Workbook, kind: 'xlsx' | 'csv', locale: Locale) => Promise<Outcome>;
  /** Puts a PNG on the clipboard; must be called from a click. False when the browser does not allow it. */
  readonly copyPicture: (picture: Blob | Promise<Blob>) => Promise<boolean>;
  /** Downloads a PNG under the report's title and day. */
  readonly savePicture: (title: string, day: Day, picture: Blob) => void;
  /** Downloads everything stored as one file. */
  readonly saveBackup: () => Promise<Outcome>;
  /** Replaces everything stored by a backup, or changes nothing. */
  readonly restoreBackup: (file: File) => Promise<{ snapshots: number; contracts: number } | Problem>;
  /** What restores took the place of and is still kept, newest first. */
  readonly formerData: () => Promise<readonly Former[] | Problem>;
  /** Puts it back; what is stored now is kept aside in its turn. */
  readonly restoreFormer: (name: string) => Promise<{ snapshots: number; contracts: number } | Problem>;
  /** Goes on with what is there after a loss. */
  readonly acceptLoss: () => Promise<Outcome>;
  /** Until it clears, or until an instant. */
  readonly acknowledge: (alertId: string, until?: string) => Promise<Outcome>;
  /** Silent until an instant. */
  readonly snooze: (alertId: string, until: string) => Promise<Outcome>;
  readonly resolve: (alertId: string, note: string) => Promise<Outcome>;
  /** The alert that a banner or notification led to is in view. */
  readonly alertShown: () => void;
  /** Keeps how the watch is set; alerts are judged anew. */
  readonly saveWatch: (settings: WatchSettings) => Promise<Outcome>;
  readonly answerPeriod: (question: {
    shopId: string;
    page: string;
    period: PeriodAnswer;
  }) => Promise<Outcome>;
  /** Keeps a correction; past snapshots are derived anew. */
  readonly teach: (correction: Teaching) => Promise<Outcome>;
  /** Frames it in the tab beside the panel; false when that page does not show it. */
  readonly showInPage: (place: ReadPlace) => Promise<boolean | Problem>;
  readonly saveCorrections: () => Promise<Outcome>;
  readonly loadCorrections: (file: File) => Promise<Merged | Problem>;
  /** Confirms under which name a shop is kept. */
  readonly nameShop: (shopId: string, name: string) => Promise<Outcome>;
  /** Says that a provisional shop is a known one. */
  readonly linkShop: (shopId: string, knownId: string) => Promise<Outcome>;
  /** A contract without an id is a new one. */
  readonly saveContract: (
    contract: Omit<Contract, 'id'> & { id?: string | undefined },
  ) => Promise<Contract | Problem>;
  /** Downloads a contract with all its versions. */
  readonly saveContractFile: (contract: Contract) => Promise<Outcome>;
  /** Reads a contract file and says what it would add; nothing is kept yet. */
  readonly openContractFile: (file: File) => Promise<OpenedContract | Problem>;
  /** The text of a contract's own file (.docx, .txt); nothing is kept. */
  readonly readDocument: (file: File) => Promise<string | Problem>;
  /** Keeps what an opened file adds. */
  readonly importContract: (file: ContractFile) => Promise<Contract | Problem>;
  /** Keeps an entry under a contract with these shops; its id is given by the store. */
  readonly saveEntry: (entry: Entry, shopIds: readonly string[]) => Promise<Outcome>;
  /** Keeps several entries, all of them or none. */
  readonly saveEntries: (entries: readonly Entry[], shopIds: readonly string[]) => Promise<Outcome>;
  readonly addShop: (name: string, zone: string) => Promise<Shop | Problem>;
  /** Keeps the sample contract, for this shop, or for a new one while none is known. */
  readonly loadSample: (shopId: string | undefined) => Promise<Outcome>;
  /** Must be called from a click. True when granted. */
  readonly grant: (origins: readonly string[]) => Promise<boolean>;
  readonly revoke: (origins: readonly string[]) => Promise<boolean>;
  readonly askNotifications: () => Promise<boolean>;
  readonly openPage: (url: string) => void;
  readonly openWorkbench: (hash: string) => void;
  readonly showPillOn: (host: string) => void;
  readonly setLanguage: (language: Locale) => void;
  /** Whether snapshots may hold a picture of the page. */
  readonly setPictures: (wanted: boolean) => void;
  /** Bugs that were caught, newest first. */
  readonly recentFaults: () => Promise<readonly Fault[] | Problem>;
  readonly restart: () => void;
}

export const ActionsContext = createContext<Actions | undefined>(undefined);
