import type { Course, Past } from './fit';

/** What weekdays, or hours of the day, add to the level. */
export interface Season {
  /** Added per slot of the season; all zero where too little of it was seen. */
  readonly season: Float64Array;
  /** Times that each slot was seen, and how many of them had a say. */
  readonly seen: Float64Array;
  readonly count: Float64Array;
  /** What they added, all of them together. */
  readonly sum: Float64Array;
}

/** Learns the effects of the slots, pulled towards zero as far as chance alone would explain them. */
export function shrink(past: Past, course: Course, least: number): void {
  const { y, time, slot, use, weight, from, to } = past;
  const { season, seen, count, sum, level, slope, origin, spread } = course;
  count.fill(0);
  sum.fill(0);
  for (let i = from; i < to; i++) {
    const w = use[i] ? (weight[i] ?? 0) : 0;
    if (w === 0) continue;
    const k = slot[i] ?? 0;
    count[k] = (count[k] ?? 0) + w;
    sum[k] = (sum[k] ?? 0) + w * ((y[i] ?? 0) - level - slope * ((time[i] ?? 0) - origin));
  }
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
