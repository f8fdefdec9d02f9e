import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';
import { isProblem, type Problem, problem } from '../problem';
import type { ImportLimits } from './limits';
import { textOf } from './text-encoding';
import type { PackedFile } from './types';
import { joinBytes } from './bytes';

/** Names and bytes of what was unpacked, in the order of the archive. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

/** Small enough that what one piece inflates to (at most 1032 times as much) stays bounded. */
const PIECE = 16 * 1024;
const ENCRYPTED = 1;

/** What an archive's own directory says it holds, folders left out. A directory may lie about sizes. */
export function listArchive(bytes: Uint8Array, limits: ImportLimits): readonly UnzipFileInfo[] | Problem {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (!entry.name.endsWith('/') && entries.length <= limits.entries) entries.push(entry);
        return false;
      },
    });
  } catch {
    // The library throws at whatever it cannot follow; for the merchant it is one thing: a broken file.
    return problem('import-damaged');
  }
  if (entries.length > limits.entries) return problem('import-too-large');
  return entries;
}

/** Whether the first entry is locked by a password: flag 1 of the local file header. */
export function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & ENCRYPTED) === ENCRYPTED;
}

/**
 * Unpacks the wanted entries, counting every byte that comes out, and stops at the limit: what the archive says about
 * its sizes is checked first because that is cheap, and again at the end because it may lie.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly UnzipFileInfo[],
  limits: ImportLimits,
): Unpacked | Problem {
  const promised = wanted.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (promised > limits.bytes) return problem('import-too-large');
  const names = new Map(wanted.map((entry) => [entry.name, entry.originalSize]));
  const pieces = new Map<string, Uint8Array[]>();
  const state: { total: number; fault: Problem | undefined } = { total: 0, fault: undefined };
  const unzip = new Unzip((file) => {
    if (!names.has(file.name)) return;
    // The same name twice: readers disagree about which one counts, which is how a file hides another.
    if (pieces.has(file.name)) {
      state.fault = problem('import-damaged');
      return;
    }
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      if (error) state.fault ??= problem('import-damaged');
      if (!piece) return;
      state.total += piece.length;
      if (state.total > limits.bytes) state.fault ??= problem('import-too-large');
      else own.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !state.fault; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return problem('import-damaged');
  }
  if (state.fault) return state.fault;
  const found = new Map<string, Uint8Array>();
  for (const [name, size] of names) {
    const whole = joinBytes(pieces.get(name) ?? []);
    if (!pieces.has(name) || whole.length !== size) return problem('import-damaged');
    found.set(name, whole);
  }
  return found;
}

/** Whether an archive is one document of a program (.docx, .pptx, .odt), whose parts are no reports. */
export function isOtherDocument(entries: readonly UnzipFileInfo[]): boolean {
  return entries.some(({ name }) =>
    /^(?:\[Content_Types\]\.xml|META-INF[\\/]manifest\.mf|META-INF[\\/]manifest\.xml)$/iu.test(name),
  );
}

/** What an archive that is no workbook itself is for: not what a computer adds to it of its own accord. */
export function filesAmong(entries: readonly UnzipFileInfo[]): readonly UnzipFileInfo[] {
  return entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/i.test(name));
}

/** These files of an archive under their own names, in its order; all of them together stay within the limit. */
export function filesOf(
  bytes: Uint8Array,
  files: readonly UnzipFileInfo[],
  limits: ImportLimits,
): readonly PackedFile[] | Problem {
  const found = unpack(bytes, files, limits);
  if (isProblem(found)) return found;
  return files.flatMap((file) => {
    const inside = found.get(file.name);
    return inside ? [{ name: nameOf(file), bytes: inside }] : [];
  });
}

/** Without a flag that says UTF-8, the library takes a name's bytes for Latin letters; Windows writes GBK. */
function nameOf({ name }: UnzipFileInfo): string {
  const codes = Array.from(name, (letter) => letter.codePointAt(0) ?? 0);
  const latin = codes.some((code) => code > 0x7f) && codes.every((code) => code <= 0xff);
  const text = latin ? textOf(Uint8Array.from(codes)) : name;
  return (isProblem(text) ? name : text).split(/[\\/]/u).at(-1) ?? name;
}
