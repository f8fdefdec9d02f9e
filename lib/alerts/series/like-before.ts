import { expectedBy } from './drift';
import type { Course, Past } from './fit';

/** A day before is out on the same side when it missed the course by so many spreads; a guess. */
const OUT = 1.5;

/**
 * The score of value `i`, for while its weekday has no effect of its own yet: no further out than from what the same weekday
 * was before, where that was out on the same side as well. A shop that rests on Sundays is no news on its second Sunday.
 * `told` values are never what a later one is held against.
 */
export function likeBefore(
  past: Past,
  course: Course,
  at: { readonly i: number; readonly score: number },
  told: (j: number) => boolean,
): number {
  const { y, time, slot, use, from } = past;
  const { i, score } = at;
  const own = slot[i] ?? 0;
  let nearest = score;
  for (let j = from; j < i; j++) {
    if (slot[j] !== own || !use[j] || told(j)) continue;
    const before = ((y[j] ?? 0) - expectedBy(course, time[j] ?? 0, own)) / course.spread;
    if (before * Math.sign(score) < OUT) continue;
    const far = ((y[i] ?? 0) - (y[j] ?? 0)) / course.spread / Math.SQRT2;
    if (far * score <= 0) return 0;
    if (Math.abs(far) < Math.abs(nearest)) nearest = far;
  }
  return nearest;
}
