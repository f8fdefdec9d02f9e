import { type Interval, isExact } from '../quantity/interval';
import type { Comparator, VerdictState } from './types';

function holds(x: number, comparator: Comparator, limit: number): boolean {
  switch (comparator) {
    case '<':
      return x < limit;
    case '<=':
      return x <= limit;
    case '>':
      return x > limit;
    case '>=':
      return x >= limit;
  }
}

/**
 * Whether a number known only as an interval keeps to `comparator limit`: `met` when every number in it does,
 * `breached` when none does, otherwise `unknown`. The interval's upper end is exclusive unless it is exact.
 */
export function compare(actual: Interval | undefined, comparator: Comparator, limit: number): VerdictState {
  if (actual === undefined) return 'unknown';
  if (isExact(actual)) return holds(actual.lo, comparator, limit) ? 'met' : 'breached';
  const allBelow = actual.hi <= limit;
  switch (comparator) {
    case '<':
      return allBelow ? 'met' : actual.lo >= limit ? 'breached' : 'unknown';
    case '<=':
      return allBelow ? 'met' : actual.lo > limit ? 'breached' : 'unknown';
    case '>':
      return actual.lo > limit ? 'met' : allBelow ? 'breached' : 'unknown';
    case '>=':
      return actual.lo >= limit ? 'met' : allBelow ? 'breached' : 'unknown';
  }
}
