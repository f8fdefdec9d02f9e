import { GRID } from './kind';
import { textOf } from './boxes';
import { clippedPlace, isClear, parentOf, type Place, placeOf } from './place';
import { span } from './spans';

const WAITING = /^(?:加载中|正在加载|载入中|loading|请稍候|đang tải|memuat)/i;

/** Ancestors of a table that may still be its own wrappers: spinner, scroller, border. A guess. */
const WRAPPERS = 8;

/** Elements on view that move without end: spinners, bars of progress, skeletons. */
export function turningOf(root: Document | ShadowRoot): Element[] {
  const turning = new Set<Element>();
  for (const animation of root.getAnimations()) {
    const effect = animation.effect as Partial<KeyframeEffect> | null;
    const el = effect?.target;
    if (!el || effect.getTiming?.().iterations !== Infinity) continue;
    if (isClear(el)) turning.add(el);
  }
  return [...turning];
}

/** True while a table's rows are not there yet, or are about to be replaced: it says so, or something turning lies over it. */
export function isLoading(el: Element, turning: readonly Element[]): boolean {
  if (el.closest('[aria-busy=true]') || el.querySelector('[aria-busy=true]')) return true;
  const bars = el.querySelectorAll('[role=progressbar]:not([aria-valuenow])');
  if ([...turning, ...bars].some((one) => spinsOver(one, el))) return true;
  const box = clippedPlace(el);
  let at: Element | null = el;
  for (let level = 0; level < WRAPPERS && at?.parentElement; level++, at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside !== at && covers(beside, box) && isTurning(beside)) return true;
    }
  }
  return false;
}

/** Without a text of its own, over the middle of the table, and not one cell's business. */
function spinsOver(one: Element, el: Element): boolean {
  const mark = one.closest('[role=progressbar]') ?? one;
  const text = textOf(mark);
  if ((text !== '' && !WAITING.test(text)) || mark.contains(el)) return false;
  const cell = mark.closest('td,th,[role$=cell],[role=columnheader]');
  if (cell && el.contains(cell) && span(cell, 'colspan') === 1) return false;
  let near: Element | null = el;
  for (let level = 0; level < WRAPPERS && near && !near.contains(mark); level++) near = parentOf(near);
  if (!near?.contains(mark) || near.localName === 'body') return false;
  const p = placeOf(mark);
  const q = clippedPlace(el);
  const x = (p.left + p.right) / 2;
  const y = (p.top + p.bottom) / 2;
  const around = mark.parentElement?.parentElement;
  const middle =
    (around && WAITING.test(textOf(around))) ||
    Math.abs(x - (q.left + q.right) / 2) < 0.2 * (q.right - q.left);
  // A bar of progress lies on the table's upper edge.
  return middle && y > q.top - 8 && y < q.bottom;
}

/** Bars of no text that pulse one below another, where rows or cards will stand: one element for each such place. */
export function skeletonsOf(turning: readonly Element[]): Element[] {
  const places = new Map<Element, number>();
  for (const el of turning) {
    const { left, right, top, bottom } = placeOf(el);
    // A bar is longer than it is high; spinners are round.
    if (textOf(el) !== '' || right - left < 2 * (bottom - top) || bottom - top < 6) continue;
    const home = el.closest(`table,${GRID}`) ?? el.parentElement;
    if (home) places.set(home, (places.get(home) ?? 0) + 1);
  }
  return [...places].filter(([, bars]) => bars >= 3).map(([home]) => home);
}

/** An overlay stands over most of the table's height and width. Half is a guess. */
function covers(el: Element, box: Place): boolean {
  const { position } = getComputedStyle(el);
  if (!/absolute|fixed/.test(position) || !isClear(el)) return false;
  const p = placeOf(el);
  const high = Math.min(p.bottom, box.bottom) - Math.max(p.top, box.top);
  const wide = Math.min(p.right, box.right) - Math.max(p.left, box.left);
  return wide > 0.5 * (box.right - box.left) && high > 0.5 * (box.bottom - box.top);
}

function isTurning(el: Element): boolean {
  if (el.matches('[role=progressbar]') || el.querySelector('[role=progressbar]')) return true;
  if (WAITING.test(textOf(el))) return true;
  return el
    .getAnimations({ subtree: true })
    .some((animation) => animation.effect?.getTiming().iterations === Infinity);
}
