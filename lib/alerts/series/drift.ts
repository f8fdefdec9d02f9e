import { echoOf } from './echo';
import type { Course, Past } from './fit';
import type { Tuning } from './tuning';

/** A lasting move of the level, found by what the misses of many neighbouring values have in common. */
export interface Drift {
  readonly side: 1 | -1;
  /** Index of the first value of the new level. */
  readonly began: number;
  /** The course from before it began. */
  readonly base: Course;
}

/** Values that a new level may have lasted when it is told. Fewer than a week may be a holiday. */
const SPANS = [7, 8, 9, 10, 11, 12, 14, 17, 21] as const;
const LEAST = SPANS[0];
/** One wild value counts for no more than this many spreads. */
const CLIP = 2.5;
/** So large a share of the values, the others taken off, lies clearly on the side: a few wild ones are no level. */
const AGREED = 0.55;
const CLEAR = 0.3;

/** The expected value by a course, for a slot of its season. */
export function expectedBy(course: Course, time: number, slot: number): number {
  return course.level + course.slope * (time - course.origin) + (course.season[slot] ?? 0);
}

/**
 * Watches for slow change: the mean miss of the last one to three weeks against the course from before them, so that
 * the new level cannot become its own yardstick. How far out a mean is counts in its own uncertainty: how few values it
 * has, how unsure level and growth were, and that misses which echo say less together.
 */
export class DriftWatch {
  private readonly courses: (Course | undefined)[] = [];
  /** Index from which a new level may begin: after the last one that was told. */
  private free = 0;

  constructor(
    private readonly tuning: Tuning,
    private readonly past: Omit<Past, 'from' | 'to'>,
    private readonly judged: Float64Array,
    private readonly misses: Float64Array,
  ) {}

  /** Takes in value `i` and the course that was expected of it; `since` = first index of the history. */
  see(i: number, since: number, course: Course): Drift | undefined {
    this.courses[i] = { ...course, season: course.season.slice() };
    if (!this.leans(i)) return undefined;
    let found: Drift | undefined;
    let most = this.tuning.decision;
    for (const span of SPANS) {
      const began = i - span + 1;
      const base = began < this.free ? undefined : this.courses[began];
      if (!base) continue;
      const far = this.far(since, began, i, base);
      if (Math.abs(far) <= most) continue;
      most = Math.abs(far);
      found = { side: far > 0 ? 1 : -1, began, base };
    }
    if (found) this.free = i + 1;
    return found;
  }

  /** Whether the last week leaned to one side at all: only then is it worth a closer look. */
  private leans(i: number): boolean {
    let sum = 0;
    for (let j = Math.max(0, i - LEAST + 1); j <= i; j++)
      if (this.judged[j]) sum += Math.max(-CLIP, Math.min(CLIP, this.misses[j] ?? 0));
    return Math.abs(sum) > (LEAST * this.tuning.allowance) / 2;
  }

  /** How far the mean miss of these values is out; 0 when it is too small, or not shared by most of them. */
  private far(since: number, began: number, i: number, base: Course): number {
    const { y, time, slot } = this.past;
    let sum = 0;
    let agreed = 0;
    let ahead = 0;
    let n = 0;
    for (let j = began; j <= i; j++) {
      if (!this.judged[j]) continue;
      const miss = ((y[j] ?? 0) - expectedBy(base, time[j] ?? 0, slot[j] ?? 0)) / base.spread;
      sum += Math.max(-CLIP, Math.min(CLIP, miss));
      agreed += miss > CLEAR ? 1 : miss < -CLEAR ? -1 : 0;
      ahead += (time[j] ?? 0) - base.origin;
      n += 1;
    }
    const mean = sum / n;
    if (n < LEAST || Math.abs(mean) < this.tuning.allowance || agreed * Math.sign(mean) < AGREED * n)
      return 0;
    const growth = base.slopeDoubt * (ahead / n + base.lag) ** 2;
    const level = 1 / n + base.levelDoubt;
    if (Math.abs(mean) <= this.tuning.decision * Math.sqrt(level + growth)) return 0;
    const echo = echoOf({ ...this.past, from: since, to: began }, base);
    return mean / Math.sqrt((level * (1 + echo)) / (1 - echo) + growth);
  }
}
