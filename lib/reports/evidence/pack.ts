import { strToU8, zipSync } from 'fflate';
import { ruleVersion } from '../../contracts/rules';
import { say } from '../../messages/say';
import { documentHtml } from '../html';
import { anchorsOf } from './anchors';
import { evidenceIndex } from './index-document';
import type { EvidenceInput } from './input';
import { pictureFile } from './picture-file';
import verifyPage from './verify.html?raw';

/** SHA-256 as 64 hex digits. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

const FORMAT = 2;
/** Digits of a fingerprint, as many as of a seal in the minutes. */
const FINGERPRINT = 12;

function chainFile(index: number): string {
  return `snapshots-${index + 1}.jsonl`;
}

/** JSON for people to read; numbers that JSON lacks stand as words. */
function json(value: unknown): string {
  const written = JSON.stringify(
    value,
    (_key, part: unknown) => (typeof part === 'number' && !Number.isFinite(part) ? String(part) : part),
    2,
  );
  return `${written}\n`;
}

function verdictsFile({ verdicts, madeAt, program }: EvidenceInput): string {
  const rules = [...new Set(verdicts.map(({ rule }) => rule))].toSorted();
  return json({
    judgedAt: madeAt,
    program,
    rules: Object.fromEntries(rules.map((rule) => [rule, ruleVersion(rule)])),
    verdicts: verdicts.map((verdict) => ({ ...verdict, ruleVersion: ruleVersion(verdict.rule) })),
  });
}

function textFiles(input: EvidenceInput): Map<string, string> {
  const { contract, chains, packs, entries, report, minutes, locale } = input;
  const anchors = anchorsOf(input);
  return new Map([
    ...chains.map(
      ({ snapshots }, index) =>
        [chainFile(index), snapshots.map((snapshot) => `${snapshot.json}\n`).join('')] as const,
    ),
    ['contract.json', json(contract)],
    ['verdicts.json', verdictsFile(input)],
    ['entries.json', json(entries)],
    ['anchors.json', json(anchors.map(({ text: _text, ...anchor }) => anchor))],
    ...anchors.map(({ file, text }) => [file, text] as const),
    ...packs.map((pack, index) => [`week-${index + 1}.html`, documentHtml(pack.document, locale)] as const),
    ['minutes.txt', `${minutes}\n`],
    ['report.html', documentHtml(report, locale)],
    ['index.html', documentHtml(evidenceIndex(input), locale)],
    ['verify.html', verifyPage],
    ['readme.txt', `${say(locale, { key: 'evidence:readme' })}\n`],
  ]);
}

/**
 * The files of an evidence pack by name. Whoever holds it needs neither the extension nor a network: `verify.html`
 * computes every seal again. Snapshots are complete chains, since a part of a chain proves nothing about its gaps.
 */
export async function evidenceFiles(
  input: EvidenceInput,
  hash: Hash,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const { contract, chains, pictures, madeAt, program } = input;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, text] of textFiles(input)) files.set(name, new Uint8Array(strToU8(text)));
  for (const { sha256, bytes } of pictures) files.set(pictureFile(sha256), bytes);
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of files) hashes[name] = await hash(bytes);
  const manifest = {
    format: FORMAT,
    madeAt,
    program,
    contractId: contract.id,
    chains: chains.map(({ shopId, shopName, snapshots }, index) => ({
      file: chainFile(index),
      shopId,
      shopName,
      count: snapshots.length,
      head: snapshots.at(-1)?.seal ?? '',
    })),
    files: hashes,
  };
  return new Map([['manifest.json', new Uint8Array(strToU8(json(manifest)))], ...files]);
}

/** The pack as one .zip, and its fingerprint: the first digits of the hash of its manifest, which names that of every file. */
export async function evidenceZip(
  input: EvidenceInput,
  hash: Hash,
): Promise<{ readonly zip: Uint8Array<ArrayBuffer>; readonly fingerprint: string }> {
  const files = await evidenceFiles(input, hash);
  const manifest = files.get('manifest.json') ?? new Uint8Array();
  return {
    zip: new Uint8Array(zipSync(Object.fromEntries(files))),
    fingerprint: (await hash(manifest)).slice(0, FINGERPRINT),
  };
}
