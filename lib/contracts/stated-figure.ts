import type { Period } from '../quantity/period';
import type { EntryOf } from './entries';
import { entriesOf } from './entry-log';
import type { RuleInput } from './rule';

type Figure = EntryOf<'stated-figure'>['figure'];

/** The merchant's own figure for exactly this period; of several the one entered last. undefined = none was entered. */
export function statedFigure(
  input: Pick<RuleInput, 'history' | 'contract'>,
  figure: Figure,
  period: Period,
): EntryOf<'stated-figure'> | undefined {
  return entriesOf(input, 'stated-figure')
    .filter((entry) => entry.figure === figure && entry.from === period.from && entry.to === period.to)
    .toSorted((a, b) => (a.enteredAt < b.enteredAt ? -1 : 1))
    .at(-1);
}
