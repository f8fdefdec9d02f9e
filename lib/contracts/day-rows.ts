import { firstFrom, type Sighting, type Track } from './sighting';

/** Every row's figure of one single day. */
export interface DayRows {
  readonly sightings: Sighting[];
  readonly tracks: Track[];
  /** Places of the tracks among all, from 0. */
  readonly places: number[];
  /** Lower and upper ends, in the order of `sightings`: scanned without a visit to each of them. */
  readonly los: number[];
  readonly his: number[];
  /** As `peaksOf`; made when first asked for. */
  peaks: Peaks | undefined;
}

/** The rows of a day with the highest lower ends. */
interface Peaks {
  /** Places among the day's rows, the highest first; of equal ones the earlier first. */
  readonly rows: readonly number[];
  /** The highest upper end of all other rows; -Infinity when there are none. */
  readonly restHi: number;
}

/** A guess at how many rows of a day are above any cap; more than that are looked for one by one. */
const PEAKS = 16;

/** The highest rows of a day, looked for once: caps of several heights ask for no others. */
export function peaksOf(day: DayRows): Peaks {
  if (day.peaks) return day.peaks;
  const { los, his } = day;
  const rows: number[] = [];
  for (let i = 0; i < los.length; i++) {
    const lo = los[i] ?? 0;
    const lowest = rows[PEAKS - 1];
    if (lowest !== undefined && lo <= (los[lowest] ?? 0)) continue;
    let at = Math.min(rows.length, PEAKS - 1);
    for (; at > 0 && (los[rows[at - 1] ?? 0] ?? 0) < lo; at--) rows[at] = rows[at - 1] ?? 0;
    rows[at] = i;
  }
  const among = new Set(rows);
  let restHi = -Infinity;
  for (let i = 0; i < his.length; i++) if (!among.has(i)) restHi = Math.max(restHi, his[i] ?? Infinity);
  return (day.peaks = { rows, restHi });
}

interface Sorted {
  readonly from: number;
  readonly to: number;
  readonly days: readonly (DayRows | undefined)[];
}

const known = new WeakMap<ReadonlyMap<string, Track>, Sorted>();

function sort(tracks: ReadonlyMap<string, Track>, from: number, to: number): Sorted {
  const days: (DayRows | undefined)[] = Array.from({ length: to - from + 1 });
  let place = -1;
  for (const track of tracks.values()) {
    place += 1;
    const { sightings } = track;
    for (let i = firstFrom(sightings, from); i < sightings.length; i++) {
      const sighting = sightings[i];
      if (!sighting || sighting.from > to) break;
      if (sighting.from !== sighting.to) continue;
      const at = sighting.from - from;
      const rows = (days[at] ??= {
        sightings: [],
        tracks: [],
        places: [],
        los: [],
        his: [],
        peaks: undefined,
      });
      rows.sightings.push(sighting);
      rows.tracks.push(track);
      rows.places.push(place);
      rows.los.push(sighting.lo);
      rows.his.push(sighting.hi);
    }
  }
  return { from, to, days };
}

/** The last day that any figure begins on. */
function lastDay(tracks: ReadonlyMap<string, Track>): number {
  let last = -Infinity;
  for (const { sightings } of tracks.values()) last = Math.max(last, sightings.at(-1)?.from ?? -Infinity);
  return last;
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
    // Nothing lies behind the last day seen, so that a month still running needs no sorting of its own.
    const last = Math.min(to, lastDay(tracks));
    if (!sorted || sorted.from > from || sorted.to < last) {
      sorted = sort(tracks, from, Math.max(from, last));
      known.set(tracks, sorted);
    }
  }
  const { from: base, days } = sorted;
  return (day) => days[day - base];
}
