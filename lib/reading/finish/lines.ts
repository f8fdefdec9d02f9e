import { belongsTogether } from '../words';
import { holds, isClear, type Leaf, type Spot } from './spots';
import { isAmount, isUnit } from './units';

/** A line of a card: texts that belong together, and how large they are drawn. */
export interface Line {
  readonly el: Spot;
  /** Holds the last of its texts. */
  readonly end: Spot;
  readonly text: string;
  readonly size: number;
  readonly value: boolean;
}

/** The lines that a person sees of these texts; a figure whose parts stand in several nodes is one. */
export function linesOf(leaves: readonly Leaf[]): Line[] {
  const lines: Line[] = [];
  for (const { el, text, mute } of leaves) {
    if (!isClear(el) || mute || isDot(el)) continue;
    const size = el.font?.[0] ?? 0;
    const last = lines.at(-1);
    // Digits that roll stand each in a box of its own.
    const glyph =
      last !== undefined &&
      isGlyph(el, text, size) &&
      (el.up === last.end.up || (last.value && last.size === size));
    const unit = last !== undefined && isPart(last, text);
    const gap = last && (glyph || unit) ? gapOf(last.end, el) : undefined;
    if (last && gap !== undefined && (unit || gap <= 2)) {
      const joined = `${last.text}${gap > 2 && !/[\d.,%‰¥￥$€£₫฿]$/.test(text) ? ' ' : ''}${text}`;
      lines[lines.length - 1] = {
        ...last,
        end: el,
        text: joined,
        value: isAmount(joined),
        size: Math.max(last.size, size),
      };
    } else lines.push({ el, end: el, text, size, value: isAmount(text) });
  }
  return lines;
}

/** A figure's unit behind it, or one in brackets behind a name. */
const isPart = ({ text: before, value }: Line, text: string): boolean =>
  belongsTogether(before, text) ||
  (/\d$/.test(before) && isUnit(text)) ||
  (!value && /^[(（]\D{1,6}[)）]$/.test(text));

/** One digit of a figure that is drawn digit by digit; what may be clicked is wider than its text. */
function isGlyph({ box }: Spot, text: string, size: number): boolean {
  return /^[\d.,%]$/.test(text) && box[2] - box[0] < size;
}

/** A box of one pixel holds words for screen readers. */
function isDot({ box: [left, top, right, bottom] }: Spot): boolean {
  return right - left <= 1 && bottom - top <= 1;
}

/** Pixels between two texts on one line; undefined when they are not neighbours on a line. */
function gapOf(a: Spot, b: Spot): number | undefined {
  // What a figure's own box holds follows it, however wide that is.
  if (a !== b && holds(a, b)) return 0;
  const p = a.box;
  const q = b.box;
  const sameLine = a === b || (p[1] < q[3] && q[1] < p[3]);
  // 24 px is an em of a large figure: further apart is another text. A guess.
  return sameLine && Math.abs(q[0] - p[2]) < 24 ? q[0] - p[2] : undefined;
}
