import { type Problem, problem } from '../problem';

const NUMBER = '$number';
const BYTES = '$bytes';
/** A key of a record that looks like a mark above gets one more `$`, so that it is told apart from it. */
const LIKE_MARK = /^\$+(?:number|bytes)$/u;

/** Bytes as base64: JSON has none. */
function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.codePointAt(0) ?? 0);
}

function marked(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { [NUMBER]: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Uint8Array) return { [BYTES]: base64(value) };
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [LIKE_MARK.test(key) ? `$${key}` : key, marked(part)]),
  );
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== 'object' || value === null) return value;
  if (NUMBER in value) return Number(value[NUMBER]);
  if (BYTES in value) return bytesOf(String(value[BYTES]));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [LIKE_MARK.test(key) ? key.slice(1) : key, unmarked(part)]),
  );
}

/** One line of a backup file, without its line end; members that are undefined are left out. */
export function writeLine(value: unknown): string {
  return JSON.stringify(marked(value));
}

/** What a line of a backup file says; a problem when it is no JSON, or holds bytes that cannot be read. */
export function readLine(line: string): unknown {
  try {
    return unmarked(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return badBackup('line is no JSON');
    // What stands for bytes is no base64.
    if (error instanceof DOMException) return badBackup('bytes are damaged');
    throw error;
  }
}

/** The refusal of a file that is no whole backup of ours. */
export function badBackup(reason: string): Problem {
  return problem('backup-invalid', { reason });
}
