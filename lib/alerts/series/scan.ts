import { type Beat, type Point, slotOf } from './clock';
import { type Drift, DriftWatch, expectedBy } from './drift';
import { echoOf } from './echo';
import { type Course, fitCourse } from './fit';
import { furtherOf, GroupWatch } from './group';
import { likeBefore } from './like-before';
import { limitFor } from './limit';
import type { Hit } from './hit';
import type { Scale } from './scale';
import type { Tuning } from './tuning';

/** Usable days below which only halving and doubling are told, and below which nothing is. */
const ENOUGH_DAYS = 21;
const FIRST_DAYS = 8;
const HALVED = 0.5;
const DOUBLED = 2;
/** Misses that reach the one at hand when taken so many times are about as far out. */
const ABOUT = 1.25;
/** A weekday (an hour of the day) has an effect of its own once it was seen so often. */
const LEAST_OF_SLOT = 4;

/** Goes through the series once; every value is judged by what came before it and by nothing else. */
class Scan {
  readonly hits: Hit[] = [];
  private readonly y: Float64Array;
  private readonly time: Float64Array;
  private readonly age: Float64Array;
  private readonly growthAge: Float64Array;
  private readonly slot: Int32Array;
  private readonly weight: Float64Array;
  /** 1 = in the history; found values are taken out. */
  private readonly use: Float64Array;
  private readonly judged: Float64Array;
  private readonly misses: Float64Array;
  private readonly group: GroupWatch;
  private readonly drift: DriftWatch | undefined;
  private readonly slots: number;
  private course: Course | undefined;
  private fittedAt = 0;
  private since = 0;
  private usable = 0;
  /** A deviation within the day that lasts; always 0 for daily values. */
  private local = 0;

  constructor(
    private readonly points: readonly Point[],
    private readonly beat: Beat,
    private readonly scale: Scale,
    leftOut: (point: Point) => boolean,
    private readonly tuning: Tuning,
  ) {
    const start = points[0]?.time ?? 0;
    this.y = Float64Array.from(points, ({ value }) => scale.to(value));
    this.time = Float64Array.from(points, ({ time }) => time);
    this.age = this.time.map((time) => 2 ** ((time - start) / tuning.halfLife));
    this.growthAge = this.time.map((time) => 2 ** ((time - start) / tuning.growthLife));
    this.slot = Int32Array.from(points, (point) => slotOf(point, beat));
    this.weight = new Float64Array(points.length);
    this.judged = Float64Array.from(points, (point) => (leftOut(point) ? 0 : 1));
    this.use = this.judged.slice();
    this.misses = new Float64Array(points.length);
    this.slots = beat.perDay > 1 ? beat.perDay : beat.days > 1 ? 1 : 7;
    const together = tuning.local ? Math.max(1, Math.round(beat.perDay / 6)) : 1;
    this.group = new GroupWatch(together, 7 * beat.perDay, this.misses, this.judged);
    if (tuning.decision < Infinity) this.drift = new DriftWatch(tuning, this.past, this.judged, this.misses);
  }

  run(): void {
    const { points, beat, tuning, time, use } = this;
    for (let i = 0; i < points.length; i++) {
      while (this.since < i && (time[i] ?? 0) - (time[this.since] ?? 0) > tuning.window) {
        this.usable -= use[this.since] ?? 0;
        this.since += 1;
      }
      if (this.judged[i] && this.usable >= FIRST_DAYS * beat.perDay) this.judge(i);
      this.usable += use[i] ?? 0;
    }
  }

  private fit(i: number): Course {
    const { beat, tuning, scale } = this;
    if (this.course && i - this.fittedAt < beat.perDay) return this.course;
    const past = { ...this.past, from: this.since, to: i };
    const { clip, fair } = tuning;
    const wish = { slots: this.slots, floor: scale.floor, clip, fair, least: LEAST_OF_SLOT };
    // The search starts where the last one ended: one round is enough then.
    this.course = fitCourse(past, wish, this.course, this.course ? 1 : 4);
    this.fittedAt = i;
    return this.course;
  }

  private get past() {
    const { y, time, slot, use, age, growthAge, weight } = this;
    return { y, time, slot, use, age, growthAge, weight };
  }

  private judge(i: number): void {
    const { tuning, beat } = this;
    const course = this.fit(i);
    const expected = expectedBy(course, this.time[i] ?? 0, this.slot[i] ?? 0) + this.local;
    const miss = this.nearest(i, expected) - expected;
    this.misses[i] = miss / course.spread;
    const young = this.usable < ENOUGH_DAYS * beat.perDay;
    const found = this.unusual(i, this.scoreOf(i, course), expected, young ? undefined : course);
    if (young) this.misses[i] = 0;
    if (found) {
      // While weekdays are still being learned, an odd day may be the weekday's own.
      this.use[i] = young || this.isHabit(i, found.score) ? 1 : 0;
      this.tell(
        i,
        found.score,
        expected,
        { course, further: found.further, limit: found.limit, by: young ? 'fixed' : 'miss' },
        i,
      );
    }
    if (tuning.local) {
      const reach = 3 * course.spread;
      const rest = Math.max(-reach, Math.min(reach, miss + this.local));
      this.local += (rest - this.local) * (1 - 0.5 ** (1 / (tuning.local * beat.perDay)));
    }
    const drift = young ? undefined : this.drift?.see(i, this.since, course);
    if (drift) this.move(i, drift, course);
  }

  /** Of what the value may be, that which is nearest to the expected; on the scale of the miss. */
  private nearest(i: number, expected: number): number {
    const point = this.points[i];
    if (!point || point.lo === point.hi) return this.y[i] ?? 0;
    return Math.min(this.scale.to(point.hi), Math.max(this.scale.to(point.lo), expected));
  }

  private scoreOf(i: number, course: Course): number {
    const score = this.misses[i] ?? 0;
    const known = (course.seen[this.slot[i] ?? 0] ?? 0) >= LEAST_OF_SLOT;
    if (this.slots !== 7 || known) return score;
    const past = { ...this.past, from: this.since, to: i };
    const told = (j: number) => this.hits.some(({ index }) => index === j);
    return likeBefore(past, course, { i, score }, told);
  }

  /** Found on the same side a week and two weeks before: the weekday has changed for good, and is learned anew. */
  private isHabit(i: number, score: number): boolean {
    if (this.slots !== 7) return false;
    const { time, slot, use, judged, y } = this;
    const same: number[] = [];
    for (let j = i - 1; j >= this.since && (time[i] ?? 0) - (time[j] ?? 0) <= 14; j--)
      if (slot[j] === slot[i] && judged[j] && !use[j] && (this.misses[j] ?? 0) * score > 0) same.push(j);
    if (same.length < 2 || !this.course) return false;
    for (const j of same) use[j] = 1;
    this.usable += same.length;
    const values = [...same, i].map((j) => (y[j] ?? 0) - (this.course?.level ?? 0)).toSorted((a, b) => a - b);
    this.course.season[slot[i] ?? 0] = values[1] ?? 0;
    return true;
  }

  private unusual(i: number, score: number, expected: number, course: Course | undefined) {
    const { limit, record, clearly } = this.tuning;
    const together = this.group.score(i);
    const far = Math.abs(score);
    if (!course) {
      const value = this.scale.from(this.nearest(i, expected));
      const usual = this.scale.from(expected);
      const big = usual > 0 && (value < usual * HALVED || value > usual * DOUBLED);
      return big && far > limit * (this.scale.relative ? 1 : 2) ? { score, further: 0, limit } : undefined;
    }
    const echo = () => echoOf({ ...this.past, from: this.since, to: i }, course);
    const reach = limitFor(course, score, this.tuning, echo);
    if (far > reach) {
      const further = furtherOf(this.misses, this.judged, this.since, i - 1, score, record ?? ABOUT);
      if (!record || further === 0 || far > clearly) return { score, further, limit: reach };
    }
    if (Math.abs(together) <= limit) return undefined;
    const further = this.group.further(this.since, i, together, record ?? ABOUT);
    return further === 0 || Math.abs(together) > clearly ? { score: together, further, limit } : undefined;
  }

  private tell(
    i: number,
    score: number,
    expected: number,
    how: {
      readonly course: Course;
      readonly further: number;
      readonly limit: number;
      readonly by: Hit['by'];
    },
    began: number,
  ): void {
    this.hits.push({
      index: i,
      score,
      expected,
      spread: how.course.spread,
      limit: how.limit,
      compared: this.usable,
      further: how.further,
      since: this.since,
      by: how.by,
      began,
    });
  }

  /** Moves the history to the new level, so that weekdays and spread need not be learned anew. */
  private move(i: number, { side, began, base }: Drift, course: Course): void {
    const { y, time, slot, use, judged } = this;
    const steps: number[] = [];
    for (let j = began; j <= i; j++)
      if (judged[j]) steps.push((y[j] ?? 0) - expectedBy(base, time[j] ?? 0, slot[j] ?? 0));
    const step = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
    const score = (side * Math.abs(step)) / base.spread;
    const expected = expectedBy(base, time[i] ?? 0, slot[i] ?? 0);
    this.tell(i, score, expected, { course: base, further: 0, limit: this.tuning.limit, by: 'drift' }, began);
    for (let j = this.since; j < began; j++) y[j] = (y[j] ?? 0) + step;
    for (let j = began; j <= i; j++) use[j] = judged[j] ?? 0;
    this.misses.fill(0, began, i + 1);
    course.level = expected + step - (base.season[slot[i] ?? 0] ?? 0);
    course.origin = time[i] ?? 0;
    this.usable = 0;
    for (let j = this.since; j < i; j++) this.usable += use[j] ?? 0;
  }
}

/** What is unusual in a series, value by value, oldest first. */
export function scan(
  points: readonly Point[],
  beat: Beat,
  scale: Scale,
  leftOut: (point: Point) => boolean,
  tuning: Tuning,
): Hit[] {
  const walk = new Scan(points, beat, scale, leftOut, tuning);
  walk.run();
  return walk.hits;
}
