import type { SeenCell } from '../sight';
import { isValue } from '../words';
import { moreOf, textOf } from './cells';
import type { Piece } from './pieces';
import type { SheetText } from './sheet';

/** A name is a few words. Characters. */
const NAME_MAX = 30;

/** A grid of names with their values beside them (店铺概况) as cards; undefined when it is something else. */
export function pairsAsCards({ body }: Piece): SheetText | undefined {
  if (body.some(({ cells }) => cells.length % 2 === 1)) return undefined;
  const pairs = body.flatMap(({ cells }) =>
    cells.flatMap((name, i) => (i % 2 === 0 ? { name, value: cells[i + 1] ?? '' } : [])),
  );
  const cards = pairs
    .map(({ name, value }) => ({
      label: textOf(name).replace(/\s*[:：]$/, ''),
      marks: moreOf(name).marks ?? [],
      value,
    }))
    .filter(({ label, value }) => label !== '' || textOf(value) !== '');
  const values = cards.filter(({ value }) => moreOf(value).unreadable || isValue(textOf(value))).length;
  const names = new Set(cards.map(({ label }) => label));
  if (cards.length < 2 || names.size < cards.length || values * 2 < cards.length) return undefined;
  if (cards.some(({ label }) => label === '' || label.length > NAME_MAX || isValue(label))) return undefined;
  if (!pairs.every(isMarked) && values < cards.length) return undefined;
  return { title: '', columns: cards, rows: [{ cells: cards.map(({ value }) => value) }] };
}

/** The markup tells the name from the value, as far as it was asked. */
const isMarked = ({ name, value }: { name: SeenCell; value: SeenCell }): boolean =>
  typeof name === 'string' || (moreOf(name).names === true && !moreOf(value).names);
