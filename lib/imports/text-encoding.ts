import { type Problem, problem } from '../problem';
import { utf16Of } from './magic';

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** True when only the last character is incomplete: a download that broke off, not another encoding. */
function endsWithinCharacter(bytes: Uint8Array): boolean {
  return [1, 2, 3].some((cut) => {
    const rest = bytes.subarray(bytes.length - cut);
    const lead = rest[0] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    return (
      length > cut &&
      bytes.some((byte) => byte > 0x7f) &&
      decode(bytes.subarray(0, -cut), 'utf-8') !== undefined
    );
  });
}

/** The text of a file: by its byte order mark, else strict UTF-8, else GB18030, in which Chinese consoles still write. */
export function textOf(bytes: Uint8Array): string | Problem {
  const wide = utf16Of(bytes);
  if (wide) return decode(bytes, wide) ?? problem('import-damaged');
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return text;
  // GB18030 maps nearly every pair of bytes to some character, so what starts as UTF-8 must not get there.
  if (endsWithinCharacter(bytes)) return problem('import-damaged');
  return decode(bytes, 'gb18030') ?? problem('import-encoding-unknown');
}
