import { strToU8, zipSync } from 'fflate';
import type { Contract } from '../../contracts/types';
import { say } from '../../messages/say';
import type { Locale } from '../../messages/types';
import type { Instant } from '../../quantity/period';
import { documentHtml } from '../html';
import type { ReportDocument } from '../document';
import { evidenceIndex } from './index-document';
import verifyPage from './verify.html?raw';

/** One shop's sealed snapshots, oldest first, each as its canonical JSON with the seal. */
export interface Chain {
  readonly shopId: string;
  readonly shopName: string;
  readonly snapshots: readonly {
    readonly json: string;
    readonly seal: string;
    readonly capturedAt: Instant;
    readonly page: string;
    readonly rows: number;
  }[];
}

export interface EvidenceInput {
  readonly contract: Contract;
  readonly chains: readonly Chain[];
  /** The report that goes along, frozen as it stands. */
  readonly report: ReportDocument;
  readonly minutes: string;
  readonly madeAt: Instant;
  readonly locale: Locale;
}

const FORMAT = 1;

function chainFile(index: number): string {
  return `snapshots-${index + 1}.jsonl`;
}

/** For people to read; only the snapshots' own lines are hashed. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The files of an evidence pack by name. Whoever holds it needs neither the extension nor a network: `verify.html`
 * computes every seal again. Snapshots are complete chains, since a part of a chain proves nothing about its gaps.
 */
export function evidenceFiles(input: EvidenceInput): ReadonlyMap<string, string> {
  const { contract, chains, report, minutes, madeAt, locale } = input;
  const manifest = {
    format: FORMAT,
    madeAt,
    contractId: contract.id,
    chains: chains.map(({ shopId, shopName, snapshots }, index) => ({
      file: chainFile(index),
      shopId,
      shopName,
      count: snapshots.length,
      head: snapshots.at(-1)?.seal ?? '',
    })),
  };
  return new Map([
    ['manifest.json', json(manifest)],
    ...chains.map(
      ({ snapshots }, index) =>
        [chainFile(index), snapshots.map((snapshot) => `${snapshot.json}\n`).join('')] as const,
    ),
    ['contract.json', json(contract)],
    ['minutes.txt', `${minutes}\n`],
    ['report.html', documentHtml(report, locale)],
    ['index.html', documentHtml(evidenceIndex(input), locale)],
    ['verify.html', verifyPage],
    ['readme.txt', `${say(locale, { key: 'reports:evidence-readme' })}\n`],
  ]);
}

/** The pack as one .zip. */
export function evidenceZip(input: EvidenceInput): Uint8Array<ArrayBuffer> {
  const files = [...evidenceFiles(input)].map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}
