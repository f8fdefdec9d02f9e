import { isDrawn, precedes } from './place';
import type { Leaf } from './survey';
import { isDateText, isValue } from './words';

/** A title is a few words. Characters. */
const TITLE_MAX = 40;

/** The name of a table: what ARIA says, else the nearest heading or short text above it that no other table follows. */
export function findTitle(el: Element, leaves: readonly Leaf[], others: readonly Element[]): string | null {
  const named = el.getAttribute('aria-label') ?? labelledBy(el);
  if (named && named.length <= TITLE_MAX) return named.trim();
  let nearest: string | null = null;
  for (let i = leaves.length - 1, budget = 40; i >= 0 && budget > 0; i--) {
    const leaf = leaves[i];
    if (!leaf || !precedes(leaf.el, el) || leaf.el.contains(el)) continue;
    budget--;
    if (others.some((other) => precedes(leaf.el, other) && precedes(other, el))) break;
    if (leaf.text.length > TITLE_MAX || isValue(leaf.text) || isDateText(leaf.text)) continue;
    if (!isDrawn(leaf.el)) continue;
    if (leaf.el.closest('h1,h2,h3,h4,h5,h6,[role="heading"],legend')) return leaf.text;
    if (
      nearest === null &&
      isBold(leaf.el) &&
      !leaf.el.closest('button,a,label,[role="button"],[role="tab"]')
    )
      nearest = leaf.text;
  }
  return nearest;
}

function labelledBy(el: Element): string | null {
  const id = el.getAttribute('aria-labelledby');
  return id ? (el.ownerDocument.getElementById(id.split(' ')[0] ?? '')?.textContent ?? null) : null;
}

function isBold(el: Element): boolean {
  return Number(getComputedStyle(el).fontWeight) >= 500;
}
