import { type EntryOf, standing } from '../../contracts/entries';
import { today } from '../../quantity/day';
import type { Day, Instant, Period } from '../../quantity/period';
import type { EvidenceInput } from './input';

/** Minutes that a side confirmed in the chat, word for word, and which codes of the chains stand in them. */
export interface Anchor {
  /** Name of the file with the text. */
  readonly file: string;
  readonly text: string;
  readonly packId: string;
  /** The week that the minutes are about; undefined when its pack is gone. */
  readonly period: Period | undefined;
  readonly codes: readonly string[];
  readonly confirmations: readonly {
    readonly party: 'operator' | 'merchant';
    /** The day in the contract's zone. */
    readonly day: Day;
    readonly on: Instant;
    readonly enteredAt: Instant;
    readonly where: readonly string[];
  }[];
}

/** A code as the minutes print it: the first twelve digits of a seal. */
const CODE = /\b[0-9a-f]{12}\b/g;

/** Confirmed minutes, one per text, the first confirmed first. What was withdrawn anchors nothing. */
export function anchorsOf({
  contract,
  entries,
  packs,
}: Pick<EvidenceInput, 'contract' | 'entries' | 'packs'>): Anchor[] {
  const confirmed = standing(entries).filter(
    (entry): entry is EntryOf<'confirmation'> => entry.kind === 'confirmation',
  );
  const byText = Map.groupBy(confirmed, ({ packId, text }) => `${packId}\n${text}`);
  return [...byText.values()].flatMap((same, index): Anchor[] => {
    const [first] = same;
    if (!first) return [];
    const { packId, text } = first;
    return [
      {
        file: `minutes-${index + 1}.txt`,
        text,
        packId,
        period: packs.find(({ id }) => id === packId)?.period,
        codes: [...new Set(text.match(CODE))],
        confirmations: same.map(({ party, happenedAt, enteredAt, evidence }) => ({
          party,
          day: today(contract.zone, happenedAt),
          on: happenedAt,
          enteredAt,
          where: evidence ?? [],
        })),
      },
    ];
  });
}
