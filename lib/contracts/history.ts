import type { SnapshotFacts } from '../metrics/types';
import { addsOverDays } from './addition';
import type { Entry } from './entries';
import { EMPTY_INDEX, extendIndex, type HistoryIndex } from './history-index';
import type { History } from './types';

const indexes = new WeakMap<History, HistoryIndex>();

/** All that is known, ready to be asked. The order of the facts does not matter. */
export function createHistory(facts: readonly SnapshotFacts[], entries: readonly Entry[] = []): History {
  return { facts, entries };
}

/** The same history with more snapshots; indexes only what is new. */
export function withFacts(history: History, facts: readonly SnapshotFacts[]): History {
  const more: History = { entries: history.entries, facts: [...history.facts, ...facts] };
  indexes.set(more, extendIndex(indexOf(history), facts, addsOverDays));
  return more;
}

/** The same history with other entries; nothing is indexed anew. */
export function withEntries(history: History, entries: readonly Entry[]): History {
  const more: History = { facts: history.facts, entries };
  indexes.set(more, indexOf(history));
  return more;
}

/** The index of a history, made when first asked for. */
export function indexOf(history: History): HistoryIndex {
  const known = indexes.get(history);
  if (known) return known;
  const index = extendIndex(EMPTY_INDEX, history.facts, addsOverDays);
  indexes.set(history, index);
  return index;
}

/** The facts of one snapshot; undefined when the history does not hold it. */
export function factsOf(history: History, snapshotId: string): SnapshotFacts | undefined {
  return indexOf(history).facts.get(snapshotId);
}
