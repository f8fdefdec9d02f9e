import { dayRows } from './day-rows';
import type { Track } from './sighting';

/** Sums over some days, by the place of each track among all: of both ends, and of how many days. */
export interface DailySums {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly days: Uint32Array;
}

const known = new WeakMap<ReadonlyMap<string, Track>, Map<string, DailySums>>();

/**
 * What single days add up to over `from`…`to` for every row at once, day by day: the same that `boundSum` gives for a
 * row that was only ever read day by day, without its search. Worked out once for caps of several heights.
 */
export function dailySums(tracks: ReadonlyMap<string, Track>, from: number, to: number): DailySums {
  const kept = known.get(tracks) ?? new Map<string, DailySums>();
  known.set(tracks, kept);
  const key = `${from}/${to}`;
  const former = kept.get(key);
  if (former) return former;
  const sums: DailySums = {
    lo: new Float64Array(tracks.size),
    hi: new Float64Array(tracks.size),
    days: new Uint32Array(tracks.size),
  };
  const rowsOf = dayRows(tracks, from, to);
  for (let day = from; day <= to; day++) {
    const rows = rowsOf(day);
    if (!rows) continue;
    const { places, los, his } = rows;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      sums.lo[place] = (sums.lo[place] ?? 0) + (los[i] ?? 0);
      sums.hi[place] = (sums.hi[place] ?? 0) + (his[i] ?? Infinity);
      sums.days[place] = (sums.days[place] ?? 0) + 1;
    }
  }
  kept.set(key, sums);
  return sums;
}
