import type { Entry } from '../../contracts/entries';
import type { Contract, Verdict } from '../../contracts/types';
import type { Locale } from '../../messages/types';
import type { Instant } from '../../quantity/period';
import type { ReportDocument } from '../document';
import type { FrozenPack } from '../frozen-pack';

/** One shop's sealed snapshots, oldest first, each as its canonical JSON with the seal. */
export interface Chain {
  readonly shopId: string;
  readonly shopName: string;
  readonly snapshots: readonly {
    readonly id: string;
    readonly json: string;
    readonly seal: string;
    readonly capturedAt: Instant;
    readonly page: string;
    readonly rows: number;
    /** SHA-256 of its picture; absent = it was sealed without one. */
    readonly picture?: string;
  }[];
}

/** A picture of a page, as its snapshot was sealed with. */
export interface PackPicture {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface EvidenceInput {
  readonly contract: Contract;
  readonly chains: readonly Chain[];
  readonly pictures: readonly PackPicture[];
  /** Every verdict of the contract as of `madeAt`. */
  readonly verdicts: readonly Verdict[];
  /** Frozen weekly packs of the contract, in any order. */
  readonly packs: readonly FrozenPack[];
  /** Of the contract, replaced ones among them. */
  readonly entries: readonly Entry[];
  /** The report that goes along, frozen as it stands. */
  readonly report: ReportDocument;
  readonly minutes: string;
  readonly madeAt: Instant;
  /** Version of the program that judged. */
  readonly program: string;
  readonly locale: Locale;
}
