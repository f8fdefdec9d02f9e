import type { Message } from '../messages/types';
import { explain } from './series/explain';
import { beatOf, type Given, inOrder, type Point, timeOf } from './series/clock';
import type { Hit } from './series/hit';
import { scan } from './series/scan';
import { type Measure, measureOf, scaleOf } from './series/scale';
import { DAILY, HOURLY } from './series/tuning';

/** What the caller knows about a series; everything has a default made from the numbers themselves. */
export interface AnomalyOptions {
  /** What is measured; without it, whole numbers are counts, other positive ones amounts. */
  readonly measure?: Measure | undefined;
  /** Days that are no ordinary days (promotions), first and last included: neither judged nor compared with. */
  readonly leaveOut?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/** A value, or a run of neighbouring values, that the series' own past did not lead to expect. */
export interface Anomaly {
  /** Of the first value of the run, as given. */
  readonly at: string;
  readonly value: number;
  /** `spike` above, `drop` below, `shift` = the series moved to another level and stays there. */
  readonly kind: 'spike' | 'drop' | 'shift';
  /** What was expected: `lo ≤ x ≤ hi`, in the unit of the series. */
  readonly expected: { readonly lo: number; readonly hi: number };
  /** The middle of what was expected. */
  readonly usual: number;
  /** How far out, in ordinary misses of this series; negative = below. */
  readonly score: number;
  /** The history compared with: first and last value, how many, how many left out, and how many missed as far on this side. */
  readonly compared: {
    readonly from: string;
    readonly to: string;
    readonly values: number;
    readonly leftOut: number;
    readonly further: number;
  };
  /** `usual` = against the course of past days; `short` = too little history, only halving and doubling count. */
  readonly basis: 'usual' | 'short';
  /** All values of the same message: one trouble is told once. */
  readonly run: { readonly from: string; readonly to: string; readonly values: number };
  readonly explanation: Message;
}

type Run = { first: Hit; last: number; worst: number; values: number; shift: boolean; began: number };

/** A hit is news unless it goes on where the last one on its side was; far worse than before is news again. */
const FAR_WORSE = 1.5;

function runsOf(hits: readonly Hit[], points: readonly Point[], quiet: number): Run[] {
  const runs: Run[] = [];
  for (const hit of hits) {
    const at = points[hit.index]?.time ?? 0;
    const began = points[hit.began]?.time ?? at;
    const run = runs.findLast(({ first }) => Math.sign(first.score) === Math.sign(hit.score));
    const near = run && began - (points[run.last]?.time ?? at) <= quiet;
    if (near && (hit.by === 'drift' || Math.abs(hit.score) <= FAR_WORSE * run.worst)) {
      run.last = hit.index;
      run.values += 1;
      run.worst = Math.max(run.worst, Math.abs(hit.score));
      if (hit.by === 'drift') run.shift = true;
      continue;
    }
    runs.push({
      first: hit,
      last: hit.index,
      worst: Math.abs(hit.score),
      values: 1,
      shift: hit.by === 'drift',
      began: Math.min(hit.began, hit.index),
    });
  }
  return runs;
}

/**
 * What is unusual in a series, oldest first. Each value is judged by the values before it alone, so that what was
 * found yesterday is found again today. A value known between two ends only is odd when all that it may be is. Daily or finer; weekday, time of day and growth are learned from the series.
 */
export function findAnomalies(series: readonly Given[], options: AnomalyOptions = {}): Anomaly[] {
  const points = inOrder(series);
  const beat = beatOf(points);
  const values = points.map(({ value }) => value);
  const measure = options.measure ?? measureOf(values);
  const scale = scaleOf(measure, values, beat.perDay === 1);
  const spans = (options.leaveOut ?? []).map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }));
  const leftOut = ({ time }: Point) =>
    spans.some(({ from, to }) => from <= Math.floor(time) && time < to + 1);
  const tuning = beat.perDay === 1 ? DAILY : HOURLY;
  const hits = scan(points, beat, scale, leftOut, tuning);
  return runsOf(hits, points, tuning.quiet).flatMap((run) => {
    const { first } = run;
    const point = points[first.index];
    const last = points[run.last];
    const since = points[first.since];
    const until = points[first.index - 1];
    if (!point || !last || !since || !until) return [];
    const reach = first.limit * first.spread;
    const found = {
      at: point.at,
      value: point.value,
      kind: run.shift ? 'shift' : first.score > 0 ? 'spike' : 'drop',
      expected: { lo: scale.from(first.expected - reach), hi: scale.from(first.expected + reach) },
      usual: scale.from(first.expected),
      score: first.score,
      compared: {
        from: since.at,
        to: until.at,
        values: first.compared,
        leftOut: first.index - first.since - first.compared,
        further: first.further,
      },
      basis: first.by === 'fixed' ? 'short' : 'usual',
      run: { from: points[run.began]?.at ?? point.at, to: last.at, values: run.values },
    } as const;
    return [{ ...found, explanation: explain(found) }];
  });
}
