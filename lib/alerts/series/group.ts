/** Misses of a few neighbouring values taken together: each a little off, together far off. */
export class GroupWatch {
  private readonly sums: Float64Array;
  /** Mean square of a group when its values are independent is one; the series' own is learned as it goes. */
  private square = 1.5;

  constructor(
    private readonly size: number,
    private readonly learn: number,
    private readonly misses: Float64Array,
    private readonly judged: Float64Array,
  ) {
    this.sums = new Float64Array(misses.length);
  }

  /** How far the group that ends at `i` is off, in its own ordinary misses; 0 when groups are of one. */
  score(i: number): number {
    if (this.size <= 1) return 0;
    let sum = 0;
    for (let j = Math.max(0, i - this.size + 1); j <= i; j++) sum += this.misses[j] ?? 0;
    const score = sum / Math.sqrt(this.size * this.square);
    this.sums[i] = score;
    const clipped = Math.min(9, (sum * sum) / this.size);
    this.square = Math.max(1, this.square + (clipped - this.square) / this.learn);
    return score;
  }

  /** Groups of the past that were about as far off on the same side. */
  further(since: number, i: number, score: number, record: number): number {
    return furtherOf(this.sums, this.judged, since, i - this.size, score, record);
  }
}

/** How many of the earlier scores lie about as far on the same side: times `record` they would reach it. */
export function furtherOf(
  scores: Float64Array,
  judged: Float64Array,
  since: number,
  to: number,
  score: number,
  record: number,
): number {
  const side = Math.sign(score);
  const reach = Math.abs(score) / record;
  let count = 0;
  for (let j = since; j <= to; j++) if (judged[j] && (scores[j] ?? 0) * side > reach) count += 1;
  return count;
}
