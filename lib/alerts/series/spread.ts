import type { Course, FitWish, Past } from './fit';

/** How far values usually miss the course. */
export interface Spread {
  /** Ordinary size of a miss when predicting one value ahead. */
  spread: number;
  /** The widest misses of the history above and below the course, in spreads, ≥ 0. */
  above: number;
  below: number;
}

/** Measures it anew; each value is held against a course without it: what it pulled the course towards itself is given back. */
export function measureSpread(past: Past, course: Course, wish: FitWish): void {
  const { y, time, slot, use, age, weight, from, to } = past;
  const { level, slope, origin, season, count, levelWeight } = course;
  const clip = wish.clip * course.spread;
  let squares = 0;
  let n = 0;
  let above = 0;
  let below = 0;
  for (let i = from; i < to; i++) {
    if (!use[i]) continue;
    const k = slot[i] ?? 0;
    const own = weight[i] ?? 0;
    const seasonal = season[k] === 0 ? 0 : own / Math.max(1, count[k] ?? 1);
    const pull = Math.min(0.6, (own * (age[i] ?? 0)) / levelWeight + seasonal);
    const t = (time[i] ?? 0) - origin;
    const miss = ((y[i] ?? 0) - level - slope * t - (season[k] ?? 0)) / (1 - pull);
    if (miss > above) above = miss;
    else if (-miss > below) below = -miss;
    const clipped = Math.min(clip, Math.abs(miss));
    squares += clipped * clipped;
    n += 1;
  }
  course.spread = Math.max(wish.floor, Math.sqrt(squares / Math.max(1, n) / wish.fair));
  course.above = above / course.spread;
  course.below = below / course.spread;
}
