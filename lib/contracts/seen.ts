import { indexFor, sessionOf } from './history';
import type { HistoryIndex } from './history-index';
import { Look } from './look';
import type { RowGroup } from './row-group';
import type { Track } from './sighting';
import type { History } from './types';

/** Names the figures asked for, and the days (day numbers, both inclusive) over which they are. */
export interface Place {
  readonly shopId: string;
  readonly metric: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** A history's index that notes what is looked at. */
export class Seen {
  readonly index: HistoryIndex;
  readonly look = new Look();

  constructor(index: HistoryIndex) {
    this.index = index;
  }

  /** Entity → what was seen of it; only sightings that share a day with the place's days may be used. */
  tracks(place: Place, kind: string): ReadonlyMap<string, Track> {
    const { shopId, metric, unit, from, to } = place;
    this.look.note(shopId, metric, kind, from, to);
    return this.index.tracks(shopId, metric, unit, kind);
  }

  /** Tables whose rows add up, ascending by first day; only those that share a day with the place's may be used. */
  rows(place: Place, kind: string): readonly RowGroup[] {
    const { shopId, metric, unit, from, to } = place;
    this.look.note(shopId, metric, kind, from, to);
    return this.index.rows(shopId, metric, unit, kind);
  }

  /** Answers a question about all that is known; `key` names it. */
  ask<T>(key: string, ask: (index: HistoryIndex) => T): T {
    return this.look.ask(key, ask, this.index);
  }
}

/** Looks something up; the judgement at work learns what was looked at. */
export function looking<T>(history: History, find: (seen: Seen) => T): T {
  const seen = new Seen(indexFor(history));
  const found = find(seen);
  sessionOf(history)?.saw(seen.look);
  return found;
}

/** As `looking`, but what was found under this key is brought back as long as nothing looked at has changed. */
export function remembered<T extends object>(history: History, key: string, find: (seen: Seen) => T): T {
  const index = indexFor(history);
  const { memory } = index;
  const known = memory.found.get(key);
  if (known?.look.stands(index, known.turn)) {
    known.turn = memory.turn;
    sessionOf(history)?.saw(known.look);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the question, and so the type
    return known.value as T;
  }
  const seen = new Seen(index);
  const value = find(seen);
  memory.found.set(key, { value, look: seen.look, turn: memory.turn });
  sessionOf(history)?.saw(seen.look);
  return value;
}
