import { isValue } from '../words';
import { closest, holds, isDrawn, type Leaf, precedes, type Spot } from './spots';
import { isDateText } from './words';

/** A title is a few words. Characters. */
const TITLE_MAX = 40;
/** Kinds of elements that name what follows. */
export const HEADING = /^(?:h[1-6]|legend) | heading$/;
const CONTROL = /^(?:button|a|label) | (?:button|tab)$/;

/** The name of a table: what ARIA says, else the nearest heading or short text above it that no other table follows. */
export function findTitle(el: Spot, leaves: readonly Leaf[], others: readonly Spot[]): string | null {
  if (el.name && el.name.length <= TITLE_MAX) return counted(el.name.trim(), leaves);
  let nearest: string | null = null;
  for (let i = leaves.length - 1, budget = 40; i >= 0 && budget > 0; i--) {
    const leaf = leaves[i];
    if (!leaf || !precedes(leaf.el, el) || holds(leaf.el, el)) continue;
    budget--;
    if (others.some((other) => precedes(leaf.el, other) && precedes(other, el))) break;
    if (leaf.text.length > TITLE_MAX || isValue(leaf.text) || isDateText(leaf.text)) continue;
    if (!isDrawn(leaf.el)) continue;
    if (closest(leaf.el, HEADING)) return counted(leaf.text, leaves);
    if (nearest === null && (leaf.el.font?.[1] ?? 0) >= 500 && !closest(leaf.el, CONTROL))
      nearest = leaf.text;
  }
  return nearest;
}

/** A name with the count that stands beside it in its heading. */
function counted(name: string, leaves: readonly Leaf[]): string {
  const at = leaves.findIndex(({ text }) => text === name);
  const [leaf, next] = leaves.slice(at, at + 2);
  const heading = leaf && closest(leaf.el, HEADING);
  const beside = at >= 0 && heading && next && holds(heading, next.el);
  return beside && /^[(（][\d,]+[)）]$/.test(next.text) ? name + next.text : name;
}
