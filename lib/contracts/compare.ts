import { type Interval, isExact } from '../quantity/interval';
import type { Comparator, VerdictState } from './types';

const holds: Readonly<Record<Comparator, (x: number, limit: number) => boolean>> = {
  '<': (x, limit) => x < limit,
  '<=': (x, limit) => x <= limit,
  '>': (x, limit) => x > limit,
  '>=': (x, limit) => x >= limit,
};

/**
 * Whether a number known only as an interval keeps to `comparator limit`: `met` when every number in it does,
 * `breached` when none does, otherwise `unknown`. The interval's upper end is exclusive unless it is exact.
 */
export function compare(actual: Interval | undefined, comparator: Comparator, limit: number): VerdictState {
  if (actual === undefined) return 'unknown';
  if (isExact(actual)) return holds[comparator](actual.lo, limit) ? 'met' : 'breached';
  const isFloor = comparator === '>' || comparator === '>=';
  if (actual.hi <= limit) return isFloor ? 'breached' : 'met';
  // Every number is `lo` or more: `<` and `>=` are decided at `lo === limit`, the other two only above it.
  const allAbove = comparator === '<' || comparator === '>=' ? actual.lo >= limit : actual.lo > limit;
  if (allAbove) return isFloor ? 'met' : 'breached';
  return 'unknown';
}
