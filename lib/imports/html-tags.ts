/** A tag, the text between two, or the rules of a style sheet. */
export type Piece =
  | { readonly text: string }
  | { readonly rules: string }
  | { readonly tag: string; readonly ends: boolean; readonly attributes: string };

const UNSHOWN = new Set(['script', 'style', 'template', 'noscript', 'title', 'select', 'textarea']);
const NAME = /^\/?([a-z][a-z\d:-]*)/iu;
/** A sign of more than may stand in quotes within one tag. */
const MOST_SIGNS = 8;

/** Where the tag that begins at `from` ends: at the first `>` outside quotes. */
function endOfTag(html: string, from: number): number {
  let end = html.indexOf('>', from);
  for (let sign = 0; end >= 0 && sign < MOST_SIGNS; sign++) {
    const inside = html.slice(from, end);
    const open = (inside.split('"').length + 1) % 2 === 1 || (inside.split("'").length + 1) % 2 === 1;
    const next = open ? html.indexOf('>', end + 1) : -1;
    // A quote that is never closed is one sign, and no reason to swallow what follows.
    if (next < 0 || html.slice(end, next).includes('<')) return end;
    end = next;
  }
  return end;
}

/** Behind what a page holds and never shows: the text of a script inside a cell is no part of the cell. */
function behind(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'giu');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** A page piece by piece, without comments and scripts. Each place is looked at once. */
export function* piecesOf(html: string): Generator<Piece> {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      if (at > from) yield { text: html.slice(from, at) };
      const end = html.indexOf('-->', at + 4);
      from = end < 0 ? html.length : end + 3;
      at = from;
      continue;
    }
    const name = NAME.exec(html.slice(at + 1, at + 40))?.[1]?.toLowerCase();
    if (name === undefined && !/[!?]/u.test(html[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    const end = endOfTag(html, at);
    if (end < 0) break;
    if (at > from) yield { text: html.slice(from, at) };
    from = end + 1;
    if (name !== undefined) {
      const ends = html[at + 1] === '/';
      yield { tag: name, ends, attributes: html.slice(at + 1 + name.length, end) };
      if (!ends && UNSHOWN.has(name)) {
        const next = behind(html, name, from);
        if (name === 'style') yield { rules: html.slice(from, next) };
        from = next;
      }
    }
    at = from;
  }
  if (from < html.length) yield { text: html.slice(from) };
}
