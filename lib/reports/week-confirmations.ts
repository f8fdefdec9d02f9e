import { type Entry, type EntryOf, standing } from '../contracts/entries';

/** One side's word on the minutes of a frozen pack. */
export interface ConfirmCheck {
  readonly party: 'operator' | 'merchant';
  /** The latest confirmation that stands; undefined = not confirmed. */
  readonly confirmation: EntryOf<'confirmation'> | undefined;
}

const PARTIES = ['operator', 'merchant'] as const;

/** Which side has confirmed the minutes of a pack, the operator first. */
export function confirmationsOf(entries: readonly Entry[], packId: string): ConfirmCheck[] {
  const own = standing(entries).filter(
    (entry): entry is EntryOf<'confirmation'> => entry.kind === 'confirmation' && entry.packId === packId,
  );
  return PARTIES.map((party) => ({
    party,
    confirmation: own.findLast((confirmation) => confirmation.party === party),
  }));
}
