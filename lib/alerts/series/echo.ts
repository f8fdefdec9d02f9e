import type { Course, Past } from './fit';

/** One wild value counts for no more than this many spreads. */
const CLIP = 2;
/** A course that was fitted to the values follows them a little: so many echoes of one are lost by that. */
const LOST = 4;
/** More than this is not believed of a few weeks. */
const MOST = 0.7;

/** How much of a miss comes back on the next value: 0 = nothing, never negative, never above 0.7. */
export function echoOf(past: Past, course: Course): number {
  const { y, time, slot, use, from, to } = past;
  let both = 0;
  let own = 0;
  let before = 0;
  let n = 0;
  for (let i = from; i < to; i++) {
    if (!use[i]) continue;
    const t = (time[i] ?? 0) - course.origin;
    const miss = (y[i] ?? 0) - course.level - course.slope * t - (course.season[slot[i] ?? 0] ?? 0);
    const now = Math.max(-CLIP, Math.min(CLIP, miss / course.spread));
    both += now * before;
    own += now * now;
    before = now;
    n += 1;
  }
  return own > 0 ? Math.min(MOST, Math.max(0, both / own + LOST / n)) : 0;
}
