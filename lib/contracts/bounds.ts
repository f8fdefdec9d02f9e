import { type Interval, isExact, justAbove } from '../quantity/interval';

/** A statement about the sum over some days (day numbers, both inclusive) of a figure that is never negative. */
export interface Span extends Interval {
  readonly from: number;
  readonly to: number;
}

export interface Bounds<S extends Span> extends Interval {
  /** The spans whose lower ends were added. They share no day. */
  readonly used: readonly S[];
  /** The spans contradict each other; the interval then holds what either side says. */
  readonly conflict: boolean;
}

interface Path<S> {
  readonly sum: number;
  readonly span: S | undefined;
  readonly before: Path<S> | undefined;
}

function spansOf<S>(path: Path<S> | undefined): S[] {
  const spans: S[] = [];
  for (let step = path; step; step = step.before) if (step.span) spans.push(step.span);
  return spans.toReversed();
}

/** Single days in ascending order, and nothing else: there is nothing to choose between. undefined for all others. */
function ofDays<S extends Span>(spans: readonly S[], from: number, to: number): Bounds<S> | undefined {
  let [lo, hi] = [0, 0];
  let last = from - 1;
  for (const span of spans) {
    if (span.from !== span.to || span.from <= last || span.to > to || span.lo < 0) return undefined;
    lo += span.lo;
    hi += span.hi;
    last = span.to;
  }
  const whole = spans.length === to - from + 1;
  return { lo, hi: whole ? hi : Infinity, used: spans, conflict: false };
}

/**
 * What overlapping statements leave possible for the sum over `from`…`to`. From below: the dearest choice of spans
 * inside that share no day. From above: the cheapest choice of spans that together cover every day. So no day is
 * counted twice, and a day nobody spoke of leaves the sum open above.
 */
export function boundSum<S extends Span>(spans: readonly S[], from: number, to: number): Bounds<S> {
  const daily = ofDays(spans, from, to);
  if (daily) return daily;
  const days = to - from + 1;
  // By day, counted from `from`: the spans that end on it, and those that it lies in.
  const ending: S[][] = Array.from({ length: days }, () => []);
  const covering: S[][] = Array.from({ length: days }, () => []);
  for (const span of spans) {
    ending[span.to - from]?.push(span);
    const last = Math.min(span.to, to) - from;
    for (let day = Math.max(span.from - from, 0); day <= last; day++) covering[day]?.push(span);
  }
  let below: Path<S> = { sum: 0, span: undefined, before: undefined };
  // Of the days before: index 0 is the sum over none.
  const atLeast: Path<S>[] = [below];
  const atMost: { sum: number; inclusive: boolean }[] = [{ sum: 0, inclusive: true }];
  for (let day = 0; day < days; day++) {
    for (const span of ending[day] ?? []) {
      const before = atLeast[span.from - from];
      if (before && before.sum + span.lo > below.sum) below = { sum: before.sum + span.lo, span, before };
      // A span that says "nothing was spent" is evidence too.
      else if (before && before.sum + span.lo === below.sum && below.span === undefined)
        below = { sum: below.sum, span, before };
    }
    atLeast.push((below = { sum: below.sum, span: undefined, before: below }));
    let best = { sum: Infinity, inclusive: false };
    for (const span of covering[day] ?? []) {
      const before = atMost[Math.max(span.from - from, 0)];
      if (!before) continue;
      const sum = before.sum + span.hi;
      const inclusive = before.inclusive && isExact(span);
      if (sum < best.sum || (sum === best.sum && best.inclusive && !inclusive)) best = { sum, inclusive };
    }
    atMost.push(best);
  }
  const top = atMost[days] ?? { sum: Infinity, inclusive: false };
  const used = spansOf(below);
  const lo = below.sum;
  if (lo === top.sum && top.inclusive) return { lo, hi: lo, used, conflict: false };
  const hi = top.inclusive ? justAbove(top.sum) : top.sum;
  if (lo < hi) return { lo, hi, used, conflict: false };
  return { lo: Math.min(lo, top.sum), hi: justAbove(Math.max(lo, top.sum)), used, conflict: true };
}
