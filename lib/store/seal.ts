import canonicalize from 'canonicalize';
import type { Snapshot } from './types';

/** A snapshot before its seal is known. */
export type Unsealed = Omit<Snapshot, 'seal'>;

/** Where a shop's chain of snapshots stands intact, or at which `number` it breaks and why. */
export type ChainState =
  | { readonly state: 'ok'; readonly length: number }
  | { readonly state: 'broken'; readonly brokenAt: number; readonly why: 'content' | 'link' | 'number' };

/** The same value with half characters replaced: a page may cut an emoji in two, which UTF-8 cannot write. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.toWellFormed(), wellFormed(part)]),
  );
}

/** JSON with sorted keys and no white space (RFC 8785), undefined members left out: the same content is always the same text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new TypeError('Nothing to write as JSON');
  return text;
}

/** SHA-256 of a text's UTF-8, as 64 hex digits. */
export function sha256(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, as 64 hex digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The seal over everything in the snapshot but the seal itself, the former seal included. */
export function sealOf(snapshot: Unsealed | Snapshot): Promise<string> {
  const { seal: _, ...content } = { seal: '', ...snapshot };
  return sha256(canonicalJson(content));
}

/** Checks one shop's chain, given in the order of `number` from 1; the first fault decides. */
export async function verifyChain(snapshots: readonly Snapshot[]): Promise<ChainState> {
  let prevSeal = '';
  for (const [index, snapshot] of snapshots.entries()) {
    const number = index + 1;
    if (snapshot.number !== number) return { state: 'broken', brokenAt: number, why: 'number' };
    if (snapshot.prevSeal !== prevSeal) return { state: 'broken', brokenAt: number, why: 'link' };
    if ((await sealOf(snapshot)) !== snapshot.seal)
      return { state: 'broken', brokenAt: number, why: 'content' };
    prevSeal = snapshot.seal;
  }
  return { state: 'ok', length: snapshots.length };
}
