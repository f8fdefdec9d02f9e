import type { DayBook } from './day-rows';
import type { HistoryIndex } from './history-index';
import { Look } from './look';
import type { RowGroup } from './row-group';
import type { Track } from './sighting';

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
  readonly look: Look;
  readonly #onAsked: ((key: string) => void) | undefined;

  /** Notes in `look`, in one of its own by default; `onAsked` learns the keys of questions. */
  constructor(index: HistoryIndex, look = new Look(), onAsked?: (key: string) => void) {
    this.index = index;
    this.look = look;
    this.#onAsked = onAsked;
  }

  /** Entity → what was seen of it; only sightings that share a day with the place's days may be used. */
  tracks(place: Place, kind: string): ReadonlyMap<string, Track> {
    const { shopId, metric, unit, from, to } = place;
    this.look.note(this.index.memory.lot(shopId, metric, kind), from, to);
    return this.index.tracks(shopId, metric, unit, kind);
  }

  /** What was read day by day; only what shares a day with the place's days may be used. */
  days(place: Place, kind: string): DayBook {
    const { shopId, metric, unit, from, to } = place;
    this.look.note(this.index.memory.lot(shopId, metric, kind), from, to);
    return this.index.days(shopId, metric, unit, kind);
  }

  /** Tables whose rows add up, ascending by first day; only those that share a day with the place's may be used. */
  rows(place: Place, kind: string): readonly RowGroup[] {
    const { shopId, metric, unit, from, to } = place;
    this.look.note(this.index.memory.lot(shopId, metric, kind), from, to);
    return this.index.rows(shopId, metric, unit, kind);
  }

  /** Answers a question about all that is known; `key` names it. */
  ask<T>(key: string, ask: (index: HistoryIndex) => T): T {
    this.#onAsked?.(key);
    return this.look.ask(key, ask, this.index);
  }
}
