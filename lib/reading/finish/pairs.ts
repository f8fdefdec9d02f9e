import type { SeenPairs, SheetText } from '../sight';
import { isValue } from '../words';

/** A name is a few words. Characters. */
const NAME_MAX = 30;

/** Names with their values beside them as cards; undefined when they are something else. */
export function pairsAsCards({ marked, pairs }: SeenPairs): SheetText | undefined {
  const cards = pairs
    .map((pair) => ({ ...pair, label: pair.label.replace(/\s*[:：]$/, '') }))
    .filter(({ label, cell }) => label !== '' || cell.text !== '');
  const values = cards.filter(({ cell }) => cell.unreadable || isValue(cell.text)).length;
  const names = new Set(cards.map(({ label }) => label));
  if (cards.length < 2 || names.size < cards.length || values * 2 < cards.length) return undefined;
  if (cards.some(({ label }) => label === '' || label.length > NAME_MAX || isValue(label))) return undefined;
  if (!marked && values < cards.length) return undefined;
  return {
    title: '',
    columns: cards,
    rows: [{ cells: cards.map(({ cell }) => cell) }],
  };
}
