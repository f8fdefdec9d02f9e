const UNSHOWN = /<(script|style|template|noscript)\b/giu;

/**
 * A page without what it holds and never shows: the text of a script inside a cell is no part of the cell. Each place
 * is looked at once; what is opened and never closed reaches to the end.
 */
export function shownMarkup(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: opened, 1: name = '', index } of text.matchAll(UNSHOWN)) {
    if (index < from) continue;
    kept.push(text.slice(from, index));
    const close = new RegExp(`</${name}\\s*>`, 'giu');
    close.lastIndex = index + opened.length;
    from = close.exec(text) ? close.lastIndex : text.length;
  }
  return [...kept, text.slice(from)].join('');
}
