import type { SnapshotFacts } from '../metrics/types';
import type { Period } from '../quantity/period';
import type { Entry } from './entries';
import { HistoryIndex } from './history-index';
import type { Prepare, Session } from './session';
import type { History } from './types';

const indexes = new WeakMap<History, HistoryIndex>();
const sessions = new WeakMap<History, Session>();

/** All that is known, ready to be asked. The order of the facts does not matter. */
export function createHistory(facts: readonly SnapshotFacts[], entries: readonly Entry[] = []): History {
  return { facts, entries };
}

/** The same history with more snapshots; indexes and judges only what is new. */
export function withFacts(history: History, facts: readonly SnapshotFacts[]): History {
  const more: History = { entries: history.entries, facts: [...history.facts, ...facts] };
  indexes.set(more, new HistoryIndex(facts, indexFor(history)));
  return more;
}

/** The same history with other entries; nothing is indexed anew. */
export function withEntries(history: History, entries: readonly Entry[]): History {
  const more: History = { facts: history.facts, entries };
  indexes.set(more, indexFor(history));
  return more;
}

/**
 * A history of these facts and entries that takes over what is left of the former one: nothing when a fact was taken
 * away or derived anew, and everything when none is new.
 */
export function grownHistory(
  former: History | undefined,
  facts: readonly SnapshotFacts[],
  entries: readonly Entry[] = [],
): History {
  if (!former) return createHistory(facts, entries);
  const now = new Set(facts);
  if (!former.facts.every((fact) => now.has(fact))) return createHistory(facts, entries);
  const before = new Set(former.facts);
  const fresh = facts.filter((fact) => !before.has(fact));
  const grown = fresh.length > 0 ? withFacts(former, fresh) : former;
  const same = JSON.stringify(entries) === JSON.stringify(former.entries);
  return same ? grown : withEntries(grown, entries);
}

/** The index of a history for those who note themselves what they look at. */
export function indexFor(history: History): HistoryIndex {
  const known = indexes.get(history);
  if (known) return known;
  const index = new HistoryIndex(history.facts);
  indexes.set(history, index);
  return index;
}

/** The index of a history, made when first asked for. A rule that asks for it rests on all that is known. */
export function indexOf(history: History): HistoryIndex {
  const session = sessions.get(history);
  if (session) session.besides.everything = true;
  return indexFor(history);
}

/** The facts of one snapshot; undefined when the history does not hold it. */
export function factsOf(history: History, snapshotId: string): SnapshotFacts | undefined {
  const fact = indexFor(history).fact(snapshotId);
  return fact ?? indexOf(history).fact(snapshotId);
}

/** The judgement that looks at this history; undefined outside of one. */
export function sessionOf(history: History): Session | undefined {
  return sessions.get(history);
}

/** The history as one judgement sees it, which notes what it looks at. */
export function watched(history: History, session: Session): History {
  const view: History = {
    get facts() {
      session.besides.everything = true;
      return history.facts;
    },
    get entries() {
      session.besides.entries = true;
      return history.entries;
    },
  };
  indexes.set(view, session.index);
  sessions.set(view, session);
  return view;
}

/**
 * Judges every period. In a judgement that is repeated, periods of whose days nothing was read since are brought
 * back. `name` tells apart what one clause judges; a period may rest on readings about its own days only.
 */
export function eachPeriod<T>(
  history: History,
  name: string,
  periods: readonly Period[],
  prepare: Prepare<T>,
): T[] {
  const session = sessions.get(history);
  return session ? session.each(name, periods, prepare) : periods.map(prepare(periods));
}
