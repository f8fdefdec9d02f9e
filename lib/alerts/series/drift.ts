import type { Course } from './fit';
import type { Tuning } from './tuning';

/** A lasting move of the level, found by adding up what the misses have in common. */
export interface Drift {
  readonly side: 1 | -1;
  /** Index of the first value of the new level. */
  readonly began: number;
  /** The course from before it began. */
  readonly base: Course;
}

/** Values that the new level must have lasted: a holiday of a few days is none. */
const LASTING = 7;
/** One wild value counts for no more than this many spreads. */
const CLIP = 3;
/** Chance alone makes the echo of two months look up to this large. */
const CHANCE_ECHO = 0.08;

/** How much of a miss comes back on the next value, -1 to 1; wild values count as two spreads. */
function echoOf(misses: Float64Array, judged: Float64Array, from: number, to: number): number {
  let both = 0;
  let own = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
    if (!judged[i]) continue;
    const now = Math.max(-2, Math.min(2, misses[i] ?? 0));
    both += now * before;
    own += now * now;
    before = now;
  }
  return own > 0 ? both / own : 0;
}

/** The expected value by a course, for a slot of its season. */
export function expectedBy(course: Course, time: number, slot: number): number {
  return course.level + course.slope * (time - course.origin) + (course.season[slot] ?? 0);
}

/**
 * Watches for slow change: two sums of misses, one a side, against the course as it was when the sum began to grow, so
 * that the new level cannot become its own yardstick. Where misses echo, more of them are needed.
 */
export class DriftWatch {
  private up = 0;
  private down = 0;
  private upFrom = 0;
  private downFrom = 0;
  private frozen: Course | undefined;
  private decision: number;

  constructor(
    private readonly tuning: Tuning,
    private readonly misses: Float64Array,
    private readonly judged: Float64Array,
  ) {
    this.decision = tuning.decision;
  }

  /** Takes in value `i`; `since` = first index of the history. */
  see(i: number, since: number, y: number, time: number, slot: number, course: Course): Drift | undefined {
    const base = this.frozen ?? course;
    const miss = (y - expectedBy(base, time, slot)) / base.spread;
    const clipped = Math.max(-CLIP, Math.min(CLIP, miss));
    if (this.up === 0) this.upFrom = i;
    if (this.down === 0) this.downFrom = i;
    this.up = Math.max(0, this.up + clipped - this.tuning.allowance);
    this.down = Math.max(0, this.down - clipped - this.tuning.allowance);
    if (this.up === 0 && this.down === 0) this.frozen = undefined;
    else if (!this.frozen) this.freeze(i, since, course);
    const side = this.up > this.decision ? 1 : this.down > this.decision ? -1 : 0;
    const began = side > 0 ? this.upFrom : this.downFrom;
    if (side === 0 || i - began + 1 < LASTING) return undefined;
    this.up = 0;
    this.down = 0;
    this.frozen = undefined;
    return { side, began, base };
  }

  private freeze(i: number, since: number, course: Course): void {
    this.frozen = { ...course, season: course.season.slice() };
    const echo = 1.8 * (echoOf(this.misses, this.judged, since, i) - CHANCE_ECHO);
    const held = Math.min(0.7, Math.max(0, echo));
    this.decision = (this.tuning.decision * (1 + held)) / (1 - held);
  }
}
