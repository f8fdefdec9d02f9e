import type { Message } from '../messages/types';
import { today as dayIn } from '../quantity/day';
import { type Interval, justAbove } from '../quantity/interval';
import { type Day, newestOf, type Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { type Entry, type EntryKind, type EntryOf, standing } from './entries';
import type { Measured } from './measure';
import type { RuleInput } from './rule';

type Asked = Pick<RuleInput, 'history' | 'contract'>;

const sorted = new WeakMap<readonly Entry[], readonly Entry[]>();

/** The contract's entries of one kind that count, oldest event first; only those of one clause where it is named. */
export function entriesOf<Kind extends EntryKind>(
  { history, contract }: Asked,
  kind: Kind,
  clauseId?: string,
): EntryOf<Kind>[] {
  const { entries } = history;
  const known = sorted.get(entries) ?? standing(entries);
  sorted.set(entries, known);
  return known.filter(
    (entry): entry is EntryOf<Kind> =>
      entry.kind === kind &&
      entry.contractId === contract.id &&
      (clauseId === undefined || !('clauseId' in entry) || entry.clauseId === clauseId),
  );
}

const daysOfEntries = new WeakMap<Entry, { readonly zone: string; readonly day: Day }>();

/** The business day on which it happened, in the contract's zone. */
export function dayOf({ contract: { zone } }: Asked, entry: Entry): Day {
  const known = daysOfEntries.get(entry);
  if (known?.zone === zone) return known.day;
  const day = dayIn(zone, entry.happenedAt);
  daysOfEntries.set(entry, { zone, day });
  return day;
}

/** The last day up to which the merchant has confirmed that everything under a clause is entered; undefined = never. */
export function checkedThrough(asked: Asked, clauseId: string): Day | undefined {
  const days = entriesOf(asked, 'checked', clauseId).map(({ through }) => through);
  return days.toSorted().at(-1);
}

/** Those that happened in the period, both ends included. */
export function within<E extends Entry>(asked: Asked, entries: readonly E[], period: Period): E[] {
  return entries.filter((entry) => {
    const day = dayOf(asked, entry);
    return period.from <= day && day <= period.to;
  });
}

/** A sum of entries: at least what is certain; at most what is possible, once everything is entered. */
export function enteredSum(certain: number, possible: number, complete: boolean): Interval {
  if (!complete) return { lo: certain, hi: Infinity };
  return certain === possible ? { lo: certain, hi: certain } : { lo: certain, hi: justAbove(possible) };
}

/** A figure from entries as the rules judge it: no cell of a page stands behind it. */
export function measuredFrom(given: {
  readonly entries: readonly Entry[];
  readonly value: Interval | undefined;
  readonly unit: Unit;
  readonly running: boolean;
  readonly missing?: readonly Message[];
}): Measured {
  const { entries, value, unit, running, missing = [] } = given;
  const asOf = newestOf(entries.map(({ enteredAt }) => enteredAt));
  return { value, unit, evidence: [], asOf, running, missing: missing.map((message) => ({ message })) };
}
