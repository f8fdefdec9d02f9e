import type { Course } from './fit';
import type { Tuning } from './tuning';

/**
 * How many ordinary misses are still ordinary here. A series that is wild at times gets wider limits: its widest miss on
 * either side tells of it, the two together more surely than one, and adds as far as it is beyond what calm series have.
 * Where misses echo, level and growth are less sure than they look, by as much as the echo repeats.
 */
export function limitFor(course: Course, score: number, tuning: Tuning, echo: () => number): number {
  const { limit, wild, clearly } = tuning;
  const beyond = Math.max(0, course.above - wild.from) + Math.max(0, course.below - wild.from);
  const usual = Math.min(clearly, limit + wild.share * beyond);
  if (!tuning.echoes || Math.abs(score) <= usual) return usual;
  const known = echo();
  const doubt = course.levelDoubt + course.slopeDoubt * course.lag ** 2;
  return usual * Math.sqrt((1 + (doubt * (1 + known)) / (1 - known)) / (1 + doubt));
}
