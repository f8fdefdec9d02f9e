import { firstFrom, type Sighting, type Track } from './sighting';

/** Every row's figure of one single day. `lo` and `hi` are the highest ends of any of them; `top` has the highest `lo`. */
export interface DayRows {
  readonly sightings: Sighting[];
  readonly tracks: Track[];
  /** Lower and upper ends, in the order of `sightings`: scanned without a visit to each of them. */
  readonly los: number[];
  readonly his: number[];
  lo: number;
  hi: number;
  top: Sighting | undefined;
}

interface Sorted {
  readonly from: number;
  readonly to: number;
  readonly days: readonly (DayRows | undefined)[];
}

const known = new WeakMap<ReadonlyMap<string, Track>, Sorted>();

function sort(tracks: ReadonlyMap<string, Track>, from: number, to: number): Sorted {
  const days: (DayRows | undefined)[] = Array.from({ length: to - from + 1 });
  for (const track of tracks.values()) {
    const { sightings } = track;
    for (let i = firstFrom(sightings, from); i < sightings.length; i++) {
      const sighting = sightings[i];
      if (!sighting || sighting.from > to) break;
      if (sighting.from !== sighting.to) continue;
      const at = sighting.from - from;
      const rows = (days[at] ??= {
        sightings: [],
        tracks: [],
        los: [],
        his: [],
        lo: -Infinity,
        hi: -Infinity,
        top: undefined,
      });
      rows.sightings.push(sighting);
      rows.tracks.push(track);
      rows.los.push(sighting.lo);
      rows.his.push(sighting.hi);
      if (sighting.hi > rows.hi) rows.hi = sighting.hi;
      if (sighting.lo > rows.lo || !rows.top) {
        rows.lo = sighting.lo;
        rows.top = sighting;
      }
    }
  }
  return { from, to, days };
}

/**
 * The single days from `from` to `to` (day numbers, both inclusive) with the rows read of each, by day. Sorted once:
 * caps of several heights ask for the same days of 200 products over three years.
 */
export function dayRows(
  tracks: ReadonlyMap<string, Track>,
  from: number,
  to: number,
): (day: number) => DayRows | undefined {
  let sorted = known.get(tracks);
  if (!sorted || sorted.from > from || sorted.to < to) {
    sorted = sort(tracks, from, to);
    known.set(tracks, sorted);
  }
  const { from: base, days } = sorted;
  return (day) => days[day - base];
}
