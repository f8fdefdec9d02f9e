import type { RowGroup } from './row-group';
import { looking } from './looking';
import type { Place } from './seen';
import type { Track } from './sighting';
import type { History } from './types';

/** Entity → what was seen of it; only sightings that share a day with the place's days may be used. */
export function tracksOf(history: History, place: Place, kind: string): ReadonlyMap<string, Track> {
  return looking(history, (seen) => seen.tracks(place, kind));
}

/** Tables whose rows add up; only those that share a day with the place's days may be used. */
export function groupsIn(history: History, place: Place, kind: string): readonly RowGroup[] {
  return looking(history, (seen) => seen.rows(place, kind));
}
