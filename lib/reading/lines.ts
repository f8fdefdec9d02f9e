import { firstFamily, isTransparent } from './look';
import { isClear, placeOf } from './place';
import type { Leaf } from './survey';
import { belongsTogether, isLigature, isValue } from './words';

/** A line of a card: texts that belong together, and how large they are drawn. */
export interface Line {
  readonly el: Element;
  /** Holds the last of its texts. */
  readonly end: Element;
  readonly text: string;
  readonly size: number;
  readonly value: boolean;
}

/** The lines that a person sees of these texts; a figure whose parts stand in several nodes is one. */
export function linesOf(leaves: readonly Leaf[]): Line[] {
  const lines: Line[] = [];
  for (const { el, text } of leaves) {
    if (!isClear(el) || isDot(el)) continue;
    const style = getComputedStyle(el);
    if (isTransparent(style) || isLigature(text, firstFamily(style.fontFamily))) continue;
    const size = parseFloat(style.fontSize);
    const last = lines.at(-1);
    const glyph =
      last !== undefined && isGlyph(el, text, size) && el.parentElement === last.end.parentElement;
    const gap = last && (glyph || belongsTogether(last.text, text)) ? gapOf(last.end, el) : undefined;
    if (last && gap !== undefined && (!glyph || gap <= 2)) {
      const joined = `${last.text}${gap > 2 && !/[\d.,%‰¥￥$€£₫฿]$/.test(text) ? ' ' : ''}${text}`;
      lines[lines.length - 1] = {
        ...last,
        end: el,
        text: joined,
        value: isValue(joined),
        size: Math.max(last.size, size),
      };
    } else lines.push({ el, end: el, text, size, value: isValue(text) });
  }
  return lines;
}

/** One digit of a figure that is drawn digit by digit; what may be clicked is wider than its text. */
function isGlyph(el: Element, text: string, size: number): boolean {
  return /^[\d.,%]$/.test(text) && placeOf(el).right - placeOf(el).left < size;
}

/** A box of one pixel holds words for screen readers. */
function isDot(el: Element): boolean {
  const { left, right, top, bottom } = placeOf(el);
  return right - left <= 1 && bottom - top <= 1;
}

/** Pixels between two texts on one line; undefined when they are not neighbours on a line. */
function gapOf(a: Element, b: Element): number | undefined {
  const p = placeOf(a);
  const q = placeOf(b);
  const sameLine = a === b || (p.top < q.bottom && q.top < p.bottom);
  // 24 px is an em of a large figure: further apart is another text. A guess.
  return sameLine && Math.abs(q.left - p.right) < 24 ? q.left - p.right : undefined;
}
