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

/** So many characters tell one encoding of Chinese from another. */
const ENOUGH = 8;

/** How many of a text's characters are common ones: of GB2312, the older part of GB18030, and of Big5. */
function commonShares(bytes: Uint8Array): { readonly mainland: number; readonly taiwan: number } {
  let [mainland, taiwan, all] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x81) continue;
    all += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) mainland += 1;
    if (lead >= 0xa1 && lead <= 0xc6 && trail >= 0x40) taiwan += 1;
    at += 1;
  }
  return all < ENOUGH ? { mainland: 1, taiwan: 0 } : { mainland: mainland / all, taiwan: taiwan / all };
}

/** GB18030, as which nearly every other encoding can be misread: Big5 of Taiwan, and what is neither. */
function chineseText(bytes: Uint8Array): string | Problem {
  const { mainland, taiwan } = commonShares(bytes);
  const big5 = mainland < 0.8 && taiwan > 0.9 ? decode(bytes, 'big5') : undefined;
  const text = big5 ?? (mainland < 0.5 ? undefined : decode(bytes, 'gb18030'));
  return text ?? problem('import-encoding-unknown');
}

/** The text of a file: by its byte order mark, else strict UTF-8, else GB18030, in which Chinese consoles still write. */
export function textOf(bytes: Uint8Array): string | Problem {
  const wide = utf16Of(bytes);
  if (wide) return decode(bytes, wide) ?? problem('import-damaged');
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return text;
  // GB18030 maps nearly every pair of bytes to some character, so what starts as UTF-8 must not get there.
  if (endsWithinCharacter(bytes)) return problem('import-damaged');
  return chineseText(bytes);
}
