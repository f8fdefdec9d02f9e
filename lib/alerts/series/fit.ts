import { type Season, shrink } from './season';
import { type Spread, measureSpread } from './spread';

/** The usual course of a series, estimated from its past alone. */
export interface Course extends Season, Spread {
  /** Level at `origin` and its change per day. */
  level: number;
  slope: number;
  origin: number;
  /** How unsure level and slope are: variances in squared spreads. */
  levelDoubt: number;
  slopeDoubt: number;
  /** Mean age, in days before `origin`, of what the level rests on. */
  lag: number;
  /** Sum of the weights that the level rests on. */
  levelWeight: number;
}

/** Values to fit, oldest first, on the scale of the miss; `use` 0 = left out. */
export interface Past {
  readonly y: Float64Array;
  readonly time: Float64Array;
  readonly slot: Int32Array;
  readonly use: Float64Array;
  /** Weight of age for the level: doubles with every half-life, from one at the first value. */
  readonly age: Float64Array;
  /** The same for growth, which takes longer to show. */
  readonly growthAge: Float64Array;
  /** What is found out about the values goes here: the say that each of them has, 0 to 1. */
  readonly weight: Float64Array;
  /** First (inclusive) and last (exclusive) index. */
  readonly from: number;
  readonly to: number;
}

export interface FitWish {
  readonly slots: number;
  readonly floor: number;
  /** Misses are counted up to so many spreads, that a few wild values do not widen the limits; `fair` sets that right for a Gauss curve. */
  readonly clip: number;
  readonly fair: number;
  /** Season only once the slot was seen so often. */
  readonly least: number;
}

/** Beyond this many spreads a value has no say: promotions that nobody marked. */
const REJECT = 4.5;
/** Growth is believed up to about this many spreads a day (a spread a month). */
const GROWTH = 0.04;

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const n = values.length;
  return n % 2 ? (values[n >> 1] ?? 0) : ((values[n / 2 - 1] ?? 0) + (values[n / 2] ?? 0)) / 2;
}

/** A first rough course by medians, which half of the values cannot lead astray. */
function rough(past: Past, wish: FitWish): Course {
  const season = new Float64Array(wish.slots);
  const all: number[] = [];
  const bySlot: number[][] = Array.from({ length: wish.slots }, () => []);
  for (let i = past.from; i < past.to; i++) {
    if (!past.use[i]) continue;
    all.push(past.y[i] ?? 0);
    bySlot[past.slot[i] ?? 0]?.push(past.y[i] ?? 0);
  }
  const level = middle(all);
  bySlot.forEach((values, k) => {
    if (values.length >= wish.least) season[k] = middle(values) - level;
  });
  const misses: number[] = [];
  for (let i = past.from; i < past.to; i++)
    if (past.use[i]) misses.push(Math.abs((past.y[i] ?? 0) - level - (season[past.slot[i] ?? 0] ?? 0)));
  return {
    level,
    slope: 0,
    origin: past.time[past.to - 1] ?? 0,
    levelDoubt: 1,
    slopeDoubt: GROWTH * GROWTH,
    lag: 0,
    levelWeight: 0,
    season,
    seen: new Float64Array(wish.slots),
    count: new Float64Array(wish.slots),
    sum: new Float64Array(wish.slots),
    spread: Math.max(wish.floor, 1.4826 * middle(misses)),
    above: 0,
    below: 0,
  };
}

/** Level and growth, the season taken off; wild values lose their say, which `weight` keeps. False without any value. */
function line(past: Past, course: Course): boolean {
  const { y, time, slot, use, age, growthAge, weight, from, to } = past;
  const { origin, season, level, slope } = course;
  const reach = REJECT * course.spread;
  let w1 = 0;
  let w2 = 0;
  let wt = 0;
  let wy = 0;
  let g1 = 0;
  let gt = 0;
  let gtt = 0;
  let gy = 0;
  let gty = 0;
  for (let i = from; i < to; i++) {
    if (!use[i]) continue;
    const t = (time[i] ?? 0) - origin;
    const rest = (y[i] ?? 0) - (season[slot[i] ?? 0] ?? 0);
    const u = (rest - level - slope * t) / reach;
    const robust = Math.abs(u) < 1 ? (1 - u * u) ** 2 : 0;
    weight[i] = robust;
    const w = robust * (age[i] ?? 0);
    w1 += w;
    w2 += w * w;
    wt += w * t;
    wy += w * rest;
    const g = robust * (growthAge[i] ?? 0);
    g1 += g;
    gt += g * t;
    gtt += g * t * t;
    gy += g * rest;
    gty += g * t * rest;
  }
  if (w1 === 0) return false;
  const newest = growthAge[to - 1] ?? 1;
  const mean = gt / g1;
  const known = gtt - mean * gt + newest / (GROWTH * GROWTH);
  course.slope = (gty - mean * gy) / known;
  course.slopeDoubt = newest / known;
  course.level = (wy - course.slope * wt) / w1;
  course.levelDoubt = w2 / (w1 * w1);
  course.lag = -wt / w1;
  course.levelWeight = w1;
  return true;
}

/** The middle of what a slot adds to the course: where the search begins, since values far out have no say in it. */
function middleOf({ y, time, slot, use, from, to }: Past, course: Course, k: number): number {
  const rests: number[] = [];
  for (let i = from; i < to; i++)
    if (use[i] && slot[i] === k)
      rests.push((y[i] ?? 0) - course.level - course.slope * ((time[i] ?? 0) - course.origin));
  return middle(rests);
}

/**
 * Level, growth and season of the past by weighted least squares in which wild values lose their say; the spread is
 * that of each day's miss as if the day had not been in the history. `before` = the course of the value before, from
 * which the search starts.
 */
export function fitCourse(past: Past, wish: FitWish, before: Course | undefined, rounds: number): Course {
  const { time, slot, use, from, to } = past;
  const course = before ?? rough(past, wish);
  const origin = time[to - 1] ?? 0;
  course.level += course.slope * (origin - course.origin);
  course.origin = origin;
  const { season, seen } = course;
  seen.fill(0);
  for (let i = from; i < to; i++) if (use[i]) seen[slot[i] ?? 0] = (seen[slot[i] ?? 0] ?? 0) + 1;
  for (let k = 0; k < wish.slots; k++) {
    if ((seen[k] ?? 0) < wish.least) season[k] = 0;
    // Not learned until now: exactly zero.
    else if (before && wish.slots > 1 && season[k] === 0) season[k] = middleOf(past, course, k);
  }
  for (let round = 0; round < rounds && line(past, course); round++) {
    shrink(past, course, wish.least);
    measureSpread(past, course, wish);
  }
  return course;
}
