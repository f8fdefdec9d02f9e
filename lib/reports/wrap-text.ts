/** Signs that must not begin a line, and those that must not end one, as Chinese and English print has them. */
const NOT_FIRST = /^[，。！？、；：）】》」』”’…·%‰℃,.!?;:)\]}~～—–-]/u;
const NOT_LAST = /[（【《「『“‘([{¥$€£]$/u;
/** What stays together: a figure with its signs, a word of Latin letters. */
const UNIT = /[A-Za-z0-9¥$€£≥≤<>＜＞+\-−.,:%/_'’]+|\s+|./gsu;

/** How wide a text is. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The text in pieces that a line may end between. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  for (const [unit] of text.matchAll(UNIT)) {
    const last = parts.at(-1);
    if (last !== undefined && !/^\s/.test(unit) && (NOT_FIRST.test(unit) || NOT_LAST.test(last)))
      parts[parts.length - 1] = last + unit;
    else parts.push(unit);
  }
  return parts;
}

/** A piece that is wider than a line, cut where it has to be; never within one sign. */
function cut(piece: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of graphemes.segment(piece)) {
    if (line !== '' && measure(line + segment) > width) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
}

/** The lines of a text that is no wider than `width` anywhere. Nothing of it is left out but blanks at the ends of lines. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const parts = cut(piece.trimStart(), width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
