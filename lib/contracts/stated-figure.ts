import type { Period } from '../quantity/period';
import type { EntryOf } from './entries';
import { entriesOf } from './entry-log';
import type { RuleInput } from './rule';

type Figure = EntryOf<'stated-figure'>['figure'];

/** The merchant's own figure for exactly this period; the newest of several. undefined = none was entered. */
export function statedFigure(
  input: Pick<RuleInput, 'history' | 'contract'>,
  figure: Figure,
  period: Period,
): EntryOf<'stated-figure'> | undefined {
  return entriesOf(input, 'stated-figure').findLast(
    (entry) => entry.figure === figure && entry.from === period.from && entry.to === period.to,
  );
}
