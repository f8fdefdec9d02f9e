import { isProblem, type Problem, problem } from '../problem';
import { textOf } from './text-encoding';
import { joinBytes } from './bytes';

const HEAD = 2000;
const BREAK = /\r?\n\r?\n/u;

/** Whether a text is a web page in one file (MHTML), which Excel writes as "Single File Web Page" and others name .xls. */
export function isWebArchive(text: string): boolean {
  const head = text.slice(0, HEAD);
  return /^MIME-Version:/imu.test(head) && /^Content-Type:\s*multipart\/related/imu.test(head);
}

/** Quoted-printable: `=E6` is a byte, and `=` before the end of a line joins it with the next. */
function unquoted(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\r?\n/gu, '');
  const parts = joined.split(/=([0-9A-Fa-f]{2})/u);
  const encoder = new TextEncoder();
  return joinBytes(
    parts.map((part, at) => (at % 2 === 1 ? Uint8Array.of(Number.parseInt(part, 16)) : encoder.encode(part))),
  );
}

function unbased(body: string): Uint8Array | undefined {
  const letters = body.replace(/\s/gu, '');
  return /^[\w+/]*={0,2}$/u.test(letters) && letters.length % 4 === 0
    ? Uint8Array.from(atob(letters), (letter) => letter.codePointAt(0) ?? 0)
    : undefined;
}

function decoded(headers: string, body: string): string | Problem {
  const encoding = /^Content-Transfer-Encoding:\s*([\w-]+)/imu.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'quoted-printable') return textOf(unquoted(body));
  if (encoding !== 'base64') return body;
  const bytes = unbased(body);
  return bytes ? textOf(bytes) : problem('import-damaged');
}

/** The pages inside that hold a table, in order; a part that is missing its end makes the file a damaged one. */
export function pagesOf(text: string): readonly string[] | Problem {
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/iu.exec(text.slice(0, HEAD))?.[1];
  const [, ...parts] = boundary === undefined ? [] : text.split(`--${boundary}`);
  if (parts.length < 2 || parts.at(-1)?.startsWith('--') !== true) return problem('import-damaged');
  const pages: string[] = [];
  for (const part of parts.slice(0, -1)) {
    const end = BREAK.exec(part);
    const headers = part.slice(0, end?.index);
    if (!end || !/^Content-Type:\s*text\/html/imu.test(headers)) continue;
    const page = decoded(headers, part.slice(end.index + end[0].length));
    if (isProblem(page)) return page;
    if (/<table[\s>]/iu.test(page)) pages.push(page);
  }
  return pages;
}
