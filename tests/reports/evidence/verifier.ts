import { evidenceFiles } from '../../../lib/reports/evidence/pack';
import type { EvidenceInput } from '../../../lib/reports/evidence/input';
import { sha256Of } from '../../../lib/store/seal';

/** What the verifier answers. */
export interface Result {
  readonly level: 'broken' | 'anchored' | 'recorded' | 'not-anchored';
  readonly chains: readonly { file: string; why?: string; brokenAt?: number; length: number }[];
  readonly files: readonly { name: string; why: string }[];
  readonly anchored: readonly { number: number }[];
  readonly missing: readonly string[];
  readonly by: string | undefined;
  /** Whether a pasted fingerprint is that of the pack; undefined = none was pasted. */
  readonly printed: boolean | undefined;
  /** Text was pasted that holds no code. */
  readonly uncoded: boolean;
}

export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

/** The files with one of them written anew; undefined takes it out. */
export function changed(files: Files, name: string, content: string | Uint8Array | undefined): Files {
  const rest = [...files].filter(([file]) => file !== name);
  if (content === undefined) return new Map(rest);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return new Map([...rest, [name, bytes]]);
}

/** The manifest made anew for the files as they are now: what a forger who knows the format would do. */
export async function rehashed(files: Files): Promise<Files> {
  const manifest = JSON.parse(textOf(files, 'manifest.json')) as { files: Record<string, string> };
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of files) if (name !== 'manifest.json') hashes[name] = await sha256Of(bytes);
  return changed(files, 'manifest.json', JSON.stringify({ ...manifest, files: hashes }));
}

export function packOf(input: EvidenceInput): Promise<Files> {
  return evidenceFiles(input, sha256Of);
}

/** Checks the files with the verifier that lies among them, in a frame of its own. */
export async function verify(files: Files, minutes = ''): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.srcdoc = textOf(files, 'verify.html');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as unknown as {
    verifyPack: (
      files: { name: string; text: string; bytes: Uint8Array }[],
      minutes: string,
    ) => Promise<Result>;
  };
  const list = [...files].map(([name, bytes]) => ({
    name: `pack/${name}`,
    bytes,
    text: textOf(files, name),
  }));
  const result = await inside.verifyPack(list, minutes);
  frame.remove();
  return result;
}
