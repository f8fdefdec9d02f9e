import { isAcross } from '../edges';
import type { Edges, SeenSpot, Sight } from '../sight';

/** An element as the text half knows it. */
export interface Spot extends Omit<SeenSpot, 'up'> {
  /** Its place in document order. */
  readonly n: number;
  /** The element that holds it. */
  readonly up: Spot | undefined;
}

/** A text and the element that holds it. */
export interface Leaf {
  readonly el: Spot;
  readonly text: string;
  readonly mute?: boolean;
}

/** Ties the spots of a page to those that hold them. */
export function spotsOf(seen: readonly SeenSpot[]): Spot[] {
  const spots: Spot[] = [];
  seen.forEach((spot, n) => spots.push({ ...spot, n, up: spots[spot.up] }));
  return spots;
}

/** True when `outer` is `inner` or holds it, in an open shadow root too. */
export function holds(outer: Spot, inner: Spot): boolean {
  let at: Spot | undefined = inner;
  while (at && at.n > outer.n) at = at.up;
  return at === outer;
}

/** The nearest element that holds both. */
export function commonAncestor(a: Spot, b: Spot): Spot | undefined {
  let up: Spot | undefined = a;
  while (up && !holds(up, b)) up = up.up;
  return up;
}

/** True when `a` starts before `b` in the document. */
export const precedes = (a: Spot, b: Spot): boolean => a.n < b.n;

/** Itself or the nearest element around it of such a kind. */
export function closest(el: Spot, kind: RegExp): Spot | undefined {
  let up: Spot | undefined = el;
  while (up && !kind.test(up.kind)) up = up.up;
  return up;
}

/** Neither hidden nor transparent. */
export const isClear = ({ seen }: Spot): boolean => seen === 2;

/** Laid out and not hidden. */
export const isDrawn = ({ seen }: Spot): boolean => seen !== undefined;

/** True when the first stands over or under the middle of the second. */
export const isOver = (over: Spot, below: Spot): boolean => isAcross(over.box, below.box);

/** The page's body, beyond which nothing is asked. */
export const isBody = (el: Spot | undefined): boolean => el?.kind.startsWith('body ') ?? false;

/**
 * True when a person can see what holds a seen text, or scroll it into view: not outside the page, not cut away by a box
 * that does not scroll, not a copy kept for layout only.
 */
export function isShown(el: Spot, { scrolled: [x, y] }: Sight): boolean {
  const own = el.box;
  if (own[2] + x <= 0 || own[3] + y <= 0) return false;
  let seen = own;
  for (let a: Spot | undefined = el; a && !isBody(a); a = a.up) {
    if (a.aside && !isBody(a.up)) return false;
    if (a === el || !a.clip) continue;
    const [left, top, right, bottom] = a.box;
    if (right - left <= 1 || bottom - top <= 1) return false;
    const apart = seen[2] <= left || seen[0] >= right || seen[3] <= top || seen[1] >= bottom;
    if (apart && !/auto|scroll/.test(a.clip) && own[2] > own[0] && own[3] > own[1]) return false;
    seen = a.box;
  }
  return true;
}

/** The part of the element that its clipping ancestors let through, up to (not including) `within`. */
export function clippedBox(el: Spot, within?: Spot): Edges {
  let [left, top, right, bottom] = el.box;
  for (let { up } = el; up && up !== within && !isBody(up); up = up.up) {
    if (!up.clip || up.clip.startsWith('visible')) continue;
    left = Math.max(left, up.box[0]);
    top = Math.max(top, up.box[1]);
    right = Math.min(right, up.box[2]);
    bottom = Math.min(bottom, up.box[3]);
  }
  return [left, top, right, bottom];
}

/** How many elements hold it, and itself. */
export function depthOf(el: Spot | undefined): number {
  let depth = 0;
  for (let up = el; up; up = up.up) depth++;
  return depth;
}
