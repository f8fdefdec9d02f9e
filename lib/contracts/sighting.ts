import type { Entity, Observation, SnapshotFacts } from '../metrics/types';
import { contains, isExact } from '../quantity/interval';

/** One figure of one entity over one period as one table showed it. Days are day numbers, both inclusive. */
export interface Sighting {
  readonly from: number;
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
  readonly open: boolean;
  readonly fact: SnapshotFacts;
  readonly observations: readonly [Observation, ...Observation[]];
}

/** What was seen of one metric of one entity: the best sighting of each period, ascending by first and last day. */
export interface Track {
  readonly entity: Entity;
  readonly sightings: readonly Sighting[];
  /** Days of the longest period seen. */
  readonly longest: number;
}

function within(inner: Sighting, outer: Sighting): boolean {
  if (isExact(inner)) return contains(outer, inner.lo);
  return !isExact(outer) && outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/** Closed beats open, then a figure that only says the same more precisely, then the newer reading. */
export function better(a: Sighting, b: Sighting): Sighting {
  if (a.open !== b.open) return a.open ? b : a;
  const [older, newer] = a.fact.readAt <= b.fact.readAt ? [a, b] : [b, a];
  return !older.open && within(older, newer) ? older : newer;
}

/** Position of the first sighting whose first day is `from` or later. */
export function firstFrom(sightings: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a sighting in its place; of two about the same period the better one stays. */
export function insertSighting(sightings: Sighting[], sighting: Sighting): void {
  const last = sightings.at(-1);
  if (!last || last.from < sighting.from) {
    sightings.push(sighting);
    return;
  }
  let at = firstFrom(sightings, sighting.from);
  let there = sightings[at];
  while (there && there.from === sighting.from && there.to < sighting.to) there = sightings[++at];
  if (there && there.from === sighting.from && there.to === sighting.to)
    sightings[at] = better(there, sighting);
  else sightings.splice(at, 0, sighting);
}

/** The sightings that share at least one day with `from`…`to`. */
export function overlapping(track: Track, from: number, to: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = firstFrom(track.sightings, from - track.longest + 1); i < track.sightings.length; i++) {
    const sighting = track.sightings[i];
    if (!sighting || sighting.from > to) break;
    if (sighting.to >= from) found.push(sighting);
  }
  return found;
}
