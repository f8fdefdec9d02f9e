/** Below this share of other characters a title is touched up, not rewritten; a guess: three of a title's thirty. */
export const SLIGHT_SHARE = 0.1;

const MARKS = /[\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu;
const IMAGE = /^(?:https?:)?\/\/[^/]+\/([^?#]*)/i;
const IMAGE_NAME = /^(.*?\.(?:jpe?g|png|webp|gif|avif|bmp|heic))/i;

function bare(title: string): string[] {
  return Array.from(title.normalize('NFKC').toLowerCase().replaceAll(MARKS, ''));
}

/** Titles stay the same for weeks, and are read every day. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/**
 * What of a title counts: its characters, whatever their order, width, spaces and punctuation. Two titles with equal
 * keys are the same work.
 */
export function titleKey(title: string): string {
  let key = keys.get(title);
  if (key !== undefined) return key;
  if (keys.size > MOST_KEYS) keys.clear();
  key = bare(title).toSorted().join('');
  keys.set(title, key);
  return key;
}

/** The part of a title that another title does not have, 0…1; of the longer one, order not counted. */
export function editShare(a: string, b: string): number {
  const [x, y] = [bare(a), bare(b)];
  const longest = Math.max(x.length, y.length);
  if (longest === 0) return 0;
  const left = new Map<string, number>();
  for (const char of x) left.set(char, (left.get(char) ?? 0) + 1);
  let shared = 0;
  for (const char of y) {
    const count = left.get(char) ?? 0;
    if (count === 0) continue;
    left.set(char, count - 1);
    shared += 1;
  }
  return (longest - shared) / longest;
}

/** The words that one title has in place of another's, between what both begin and end with. */
export function replacedWords(a: string, b: string): string {
  const [x, y] = [bare(a), bare(b)];
  let from = 0;
  while (from < x.length && from < y.length && x[from] === y[from]) from += 1;
  let end = 0;
  while (end < x.length - from && end < y.length - from && x[x.length - 1 - end] === y[y.length - 1 - end])
    end += 1;
  return `${x.slice(from, x.length - end).join('')}→${y.slice(from, y.length - end).join('')}`;
}

/** An image by its file: servers, sizes and qualities differ from page to page, the file's name does not. */
export function imageKey(address: string): string {
  const path = IMAGE.exec(address)?.[1] ?? address;
  return IMAGE_NAME.exec(path)?.[1] ?? path;
}
