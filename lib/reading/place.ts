import { isAcross } from './edges';
import { isShadow } from './kind';
import type { Edges } from './sight';

/** Where an element stands in its window, cut by the boxes that clip it. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** True when the element is laid out and not `visibility: hidden`. */
export function isDrawn(el: Element): boolean {
  return el.checkVisibility({ visibilityProperty: true });
}

/** True when it is drawn and neither it nor what holds it is fully transparent. */
export function isClear(el: Element): boolean {
  return el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** True when it is placed by itself, out of the flow. */
export function isLifted(el: Element): boolean {
  const style = getComputedStyle(el);
  return style.position === 'absolute' || style.transform !== 'none';
}

/** True when `a` starts before `b` in the document. */
export function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** The element's own box. */
export function placeOf(el: Element): Place {
  return el.getBoundingClientRect();
}

/** The same as numbers, to be told. */
export function edgesOf(el: Element): Edges {
  const { left, top, right, bottom } = placeOf(el);
  return [left, top, right, bottom];
}

/** True when `el` stands over or under the middle of `below`, as a name over its column. */
export const isOver = (el: Element, below: Element): boolean => isAcross(edgesOf(el), edgesOf(below));

/** The part of the element that its clipping ancestors let through. */
export function clippedPlace(el: Element): Place {
  let { left, right, top, bottom } = el.getBoundingClientRect();
  for (let a = parentOf(el); a && a.localName !== 'body'; a = parentOf(a)) {
    const style = getComputedStyle(a);
    if (style.overflowX === 'visible') continue;
    const box = a.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}

/** True when the engine finds one of the selectors below `el`. One search each: a list takes several times as long. */
export function has(el: Element, ...selectors: readonly string[]): boolean {
  return selectors.some((selector) => el.querySelector(selector) !== null);
}

/** The parent across shadow borders. */
export function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return isShadow(root) ? root.host : null;
}

/**
 * True when a person can see the element or scroll it into view: rendered, not transparent, not outside the page, not
 * cut away by a box that does not scroll, not a copy kept for layout only.
 */
export function isShown(el: Element): boolean {
  if (!isClear(el)) return false;
  const view = el.ownerDocument.defaultView;
  if (!view) return true;
  const own = el.getBoundingClientRect();
  if (own.right + view.scrollX <= 0 || own.bottom + view.scrollY <= 0) return false;
  let seen: Place = own;
  for (let a: Element | null = el; a && a.localName !== 'body'; a = parentOf(a)) {
    if (a.getAttribute('aria-hidden') === 'true' && a.parentElement?.localName !== 'body') return false;
    if (a === el) continue;
    const style = getComputedStyle(a);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const box = a.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    if (box.width <= 1 || box.height <= 1) return false;
    const apart =
      seen.right <= box.left || seen.left >= box.right || seen.bottom <= box.top || seen.top >= box.bottom;
    if (apart && !scrolls && own.width > 0 && own.height > 0) return false;
    seen = box;
  }
  return true;
}
