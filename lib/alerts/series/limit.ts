import type { Course } from './fit';
import type { Tuning } from './tuning';

/**
 * How many ordinary misses are still ordinary here. A series that is wild at times gets wider limits, by its own widest
 * misses; one wild day on the other side, as an unmarked promotion, widens them little. Where misses echo, level and
 * growth are less sure than they look, by as much as the echo repeats.
 */
export function limitFor(course: Course, score: number, tuning: Tuning, echo: () => number): number {
  const { limit, wild, clearly } = tuning;
  const [same, other] = score > 0 ? [course.above, course.below] : [course.below, course.above];
  const usual = Math.max(limit, Math.min(clearly, Math.max(wild.same * same, wild.other * other)));
  if (!tuning.echoes || Math.abs(score) <= usual) return usual;
  const known = echo();
  const doubt = course.levelDoubt + course.slopeDoubt * course.lag ** 2;
  return usual * Math.sqrt((1 + (doubt * (1 + known)) / (1 - known)) / (1 + doubt));
}
