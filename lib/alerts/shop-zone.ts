import { consoleById, HOME_ZONE } from '../consoles';
import type { Contract } from '../contracts/types';

/** A shop as it is on record. */
export interface ShopRecord {
  readonly id: string;
  /** Where it was first read, or as the merchant said. */
  readonly zone: string;
  readonly shownAs: readonly { readonly consoleId: string }[];
}

interface Known {
  readonly contracts: readonly Contract[];
  /** undefined = no record is at hand. */
  readonly record: ShopRecord | undefined;
  /** Ids of the consoles that it was read on, the latest first. */
  readonly seenOn?: Iterable<string | undefined>;
}

function* consolesOf({ seenOn, record }: Known) {
  if (seenOn) yield* seenOn;
  for (const { consoleId } of record?.shownAs.toReversed() ?? []) yield consoleId;
}

/**
 * IANA zone in which a shop's days are counted: that of its contract, else of the latest console that is known by
 * name, else of its record, else of the consoles' home.
 */
export function zoneOfShop(shopId: string, known: Known): string {
  const contract = known.contracts.find(({ shopIds }) => shopIds.includes(shopId));
  if (contract) return contract.zone;
  for (const consoleId of consolesOf(known)) {
    const found = consoleById(consoleId);
    if (found) return found.zone;
  }
  return known.record?.zone ?? HOME_ZONE;
}
