import { type Place, isClear, placeOf } from './place';

const WAITING = /^(?:加载中|正在加载|载入中|loading|请稍候)/i;

/** True while a table's rows are not there yet, or are about to be replaced: it says so, or something turning lies over it. */
export function isLoading(el: Element): boolean {
  if (el.closest('[aria-busy="true"]') || el.querySelector('[aria-busy="true"]')) return true;
  const box = placeOf(el);
  let at: Element | null = el;
  for (let level = 0; level < 5 && at?.parentElement; level++, at = at.parentElement) {
    for (const beside of at.parentElement.children) {
      if (beside !== at && !beside.contains(el) && covers(beside, box) && isTurning(beside)) return true;
    }
  }
  return false;
}

/** An overlay stands over most of the table's height and width. Half is a guess. */
function covers(el: Element, box: Place): boolean {
  const { position } = getComputedStyle(el);
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (!isClear(el)) return false;
  const p = placeOf(el);
  const wide = Math.min(p.right, box.right) - Math.max(p.left, box.left);
  const high = Math.min(p.bottom, box.bottom) - Math.max(p.top, box.top);
  return wide > 0.5 * (box.right - box.left) && high > 0.5 * (box.bottom - box.top);
}

function isTurning(el: Element): boolean {
  if (el.matches('[role="progressbar"]') || el.querySelector('[role="progressbar"]')) return true;
  if (WAITING.test((el.textContent ?? '').trim())) return true;
  return el
    .getAnimations({ subtree: true })
    .some((animation) => animation.effect?.getTiming().iterations === Infinity);
}
