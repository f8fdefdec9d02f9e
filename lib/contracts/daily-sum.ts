import type { Interval } from '../quantity/interval';
import { firstFrom, type Track } from './sighting';

/**
 * The sum over `from`…`to` of a row that was only ever read day by day: a day not read, or not over, leaves it open
 * above, and `value` is undefined when none was read. The same that `boundSum` gives, without its search; undefined
 * when a longer period speaks of the row as well.
 */
export function sumOfDays(
  track: Track,
  from: number,
  to: number,
): { readonly value: Interval | undefined } | undefined {
  if (track.longest !== 1) return undefined;
  const { sightings } = track;
  const first = firstFrom(sightings, from);
  let [lo, hi, read] = [0, 0, 0];
  for (let i = first; i < sightings.length; i++, read++) {
    const sighting = sightings[i];
    if (!sighting || sighting.from > to) break;
    lo += sighting.lo;
    hi += sighting.hi;
  }
  if (read === 0) return { value: undefined };
  return { value: { lo, hi: read === to - from + 1 ? hi : Infinity } };
}
