/** The kinds of container that a file's first bytes tell apart; `text` is what holds no byte that text never holds. */
export type Magic = 'zip' | 'ole' | 'text' | 'unknown';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A local file header, and the end of a zip without entries. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Excel's "Unicode text" is UTF-16 with a byte order mark; nothing else in this room holds zero bytes. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

/** What a file is by its bytes; a name says what somebody called it. */
export function magicOf(bytes: Uint8Array): Magic {
  if (ZIP.some((start) => startsWith(bytes, start))) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (utf16Of(bytes)) return 'text';
  const control = bytes.subarray(0, SAMPLE).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
  return control ? 'unknown' : 'text';
}
