/** The usual course of a series, estimated from its past alone. */
export interface Course {
  /** Level at `origin` and its change per day. */
  level: number;
  slope: number;
  origin: number;
  /** Added per slot of the season; all zero where too little of it was seen. */
  readonly season: Float64Array;
  /** Times that each slot was seen. */
  readonly seen: Float64Array;
  /** Ordinary size of a miss when predicting one value ahead. */
  spread: number;
}

/** Values to fit, oldest first, on the scale of the miss; `use` 0 = left out. */
export interface Past {
  readonly y: Float64Array;
  readonly time: Float64Array;
  readonly slot: Int32Array;
  readonly use: Float64Array;
  /** Weight of age: doubles with every half-life, from one at the first value. */
  readonly age: Float64Array;
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
  const seen = new Float64Array(wish.slots);
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
  const spread = Math.max(wish.floor, 1.4826 * middle(misses));
  return { level, slope: 0, origin: past.time[past.to - 1] ?? 0, season, seen, spread };
}

/**
 * Level, growth and season of the past by weighted least squares in which wild values lose their say; the spread is
 * that of each day's miss as if the day had not been in the history. `before` = the course of the value before, from
 * which the search starts.
 */
export function fitCourse(past: Past, wish: FitWish, before: Course | undefined, rounds: number): Course {
  const { y, time, slot, use, age, from, to } = past;
  const course = before ?? rough(past, wish);
  const origin = time[to - 1] ?? 0;
  course.level += course.slope * (origin - course.origin);
  course.origin = origin;
  const { season, seen } = course;
  const count = new Float64Array(wish.slots);
  const sum = new Float64Array(wish.slots);
  const newest = past.age[to - 1] ?? 1;
  seen.fill(0);
  for (let i = from; i < to; i++) if (use[i]) seen[slot[i] ?? 0] = (seen[slot[i] ?? 0] ?? 0) + 1;
  for (let k = 0; k < wish.slots; k++) if ((seen[k] ?? 0) < wish.least) season[k] = 0;
  const weight = new Float64Array(to - from);
  let levelWeight = 0;
  for (let round = 0; round < rounds; round++) {
    const reach = REJECT * course.spread;
    let sw = 0;
    let st = 0;
    let stt = 0;
    let sy = 0;
    let sty = 0;
    for (let i = from; i < to; i++) {
      if (!use[i]) continue;
      const t = (time[i] ?? 0) - origin;
      const rest = (y[i] ?? 0) - (season[slot[i] ?? 0] ?? 0);
      const u = (rest - course.level - course.slope * t) / reach;
      const robust = Math.abs(u) < 1 ? (1 - u * u) ** 2 : 0;
      weight[i - from] = robust;
      const w = robust * (age[i] ?? 0);
      sw += w;
      st += w * t;
      stt += w * t * t;
      sy += w * rest;
      sty += w * t * rest;
    }
    if (sw === 0) break;
    const ridge = newest / (GROWTH * GROWTH);
    const mean = st / sw;
    course.slope = (sty - mean * sy) / (stt - mean * st + ridge);
    course.level = (sy - course.slope * st) / sw;
    levelWeight = sw;
    count.fill(0);
    sum.fill(0);
    for (let i = from; i < to; i++) {
      const w = use[i] ? (weight[i - from] ?? 0) : 0;
      if (w === 0) continue;
      const k = slot[i] ?? 0;
      count[k] = (count[k] ?? 0) + w;
      sum[k] = (sum[k] ?? 0) + w * ((y[i] ?? 0) - course.level - course.slope * ((time[i] ?? 0) - origin));
    }
    shrink(season, seen, sum, count, course.spread, wish.least);
    course.spread = spreadOf(past, course, weight, count, levelWeight, wish);
  }
  return course;
}

/** Effects of the slots, pulled towards zero as far as chance alone would explain them. */
function shrink(
  season: Float64Array,
  seen: Float64Array,
  sum: Float64Array,
  count: Float64Array,
  spread: number,
  least: number,
): void {
  let squares = 0;
  let chance = 0;
  let slots = 0;
  for (let k = 0; k < season.length; k++) {
    const n = count[k] ?? 0;
    if ((seen[k] ?? 0) < least || n <= 0) continue;
    const effect = (sum[k] ?? 0) / n;
    squares += effect * effect;
    chance += (spread * spread) / n;
    slots += 1;
  }
  if (slots < 2) return;
  const real = Math.max((squares - chance) / slots, 1e-12);
  for (let k = 0; k < season.length; k++) {
    const n = count[k] ?? 0;
    if ((seen[k] ?? 0) < least || n <= 0) continue;
    season[k] = ((sum[k] ?? 0) / n) * (n / (n + (spread * spread) / real));
  }
}

function spreadOf(
  past: Past,
  course: Course,
  weight: Float64Array,
  count: Float64Array,
  levelWeight: number,
  wish: FitWish,
): number {
  const { y, time, slot, use, age, from, to } = past;
  const clip = wish.clip * course.spread;
  let squares = 0;
  let n = 0;
  for (let i = from; i < to; i++) {
    if (!use[i]) continue;
    const t = (time[i] ?? 0) - course.origin;
    const k = slot[i] ?? 0;
    const own = weight[i - from] ?? 0;
    const seasonal = course.season[k] === 0 ? 0 : own / Math.max(1, count[k] ?? 1);
    const pull = Math.min(0.6, (own * (age[i] ?? 0)) / levelWeight + seasonal);
    const miss =
      Math.abs((y[i] ?? 0) - course.level - course.slope * t - (course.season[k] ?? 0)) / (1 - pull);
    const clipped = miss < clip ? miss : clip;
    squares += clipped * clipped;
    n += 1;
  }
  return Math.max(wish.floor, Math.sqrt(squares / Math.max(1, n) / wish.fair));
}
