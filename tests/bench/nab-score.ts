/** One labelled series: values in order, and windows (first and last time, inclusive) in which something happened. */
export interface Labelled {
  readonly series: readonly { readonly at: string; readonly value: number }[];
  readonly windows: readonly (readonly [string, string])[];
}

const COST_OUTSIDE = 0.11;
const FREE_SHARE = 0.15;
const FREE_MOST = 750;

function sigmoid(y: number): number {
  return 2 / (1 + Math.exp(5 * y)) - 1;
}

/**
 * The score of the Numenta benchmark (standard profile) for one file: 100 = every window found at its start and nothing
 * else, 0 = silence. Found windows count most at their start; alarms outside cost, less just after a window.
 */
export function nabScore({ series, windows }: Labelled, alarms: readonly string[]) {
  const free = Math.min(Math.floor(FREE_SHARE * series.length), FREE_MOST);
  const spans = windows.map(([from, to]) => ({
    from: series.findIndex(({ at }) => at >= from.slice(0, 19)),
    to: series.findLastIndex(({ at }) => at <= to.slice(0, 19)),
  }));
  const best = spans.map(() => Number.NEGATIVE_INFINITY);
  const placeOf = new Map(series.map(({ at }, i) => [at, i]));
  let score = 0;
  let outside = 0;
  for (const at of alarms) {
    const i = placeOf.get(at) ?? -1;
    if (i < free) continue;
    const inside = spans.findIndex(({ from, to }) => from <= i && i <= to);
    const span = spans[inside];
    if (span) {
      const place = -(span.to - i + 1) / (span.to - span.from + 1);
      best[inside] = Math.max(best[inside] ?? 0, sigmoid(place) / sigmoid(-1));
      continue;
    }
    outside += 1;
    const before = spans.findLast(({ to }) => to < i);
    const after = before ? (i - before.to) / (before.to - before.from) : Infinity;
    score += after > 3 ? -COST_OUTSIDE : sigmoid(after) * COST_OUTSIDE;
  }
  const found = best.filter((value) => value > Number.NEGATIVE_INFINITY);
  score += found.reduce((sum, value) => sum + value, 0) - (spans.length - found.length);
  return { score: (50 * (score + spans.length)) / spans.length, found: found.length, outside };
}
