import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../lib/contracts/compare';
import type { Comparator } from '../../lib/contracts/types';
import { contains, type Interval } from '../../lib/quantity/interval';

const LIMIT = 100;

test.each<[Comparator, number, string]>([
  ['<=', 99, 'met'],
  ['<=', 100, 'met'],
  ['<=', 101, 'breached'],
  ['<', 99, 'met'],
  ['<', 100, 'breached'],
  ['<', 101, 'breached'],
  ['>=', 99, 'breached'],
  ['>=', 100, 'met'],
  ['>=', 101, 'met'],
  ['>', 99, 'breached'],
  ['>', 100, 'breached'],
  ['>', 101, 'met'],
])('an exact figure: x %s 100 at %d is %s', (comparator, x, state) => {
  expect(compare({ lo: x, hi: x }, comparator, LIMIT)).toBe(state);
});

test.each<[Comparator, number, number, string]>([
  ['<=', 90, 100, 'met'],
  ['<=', 90, 101, 'unknown'],
  ['<=', 100, 110, 'unknown'],
  ['<=', 101, 110, 'breached'],
  ['<', 90, 100, 'met'],
  ['<', 90, 101, 'unknown'],
  ['<', 100, 110, 'breached'],
  ['>=', 90, 100, 'breached'],
  ['>=', 90, 101, 'unknown'],
  ['>=', 100, Infinity, 'met'],
  ['>=', 99, Infinity, 'unknown'],
  ['>', 90, 100, 'breached'],
  ['>', 100, Infinity, 'unknown'],
  ['>', 101, Infinity, 'met'],
])('an interval: x %s 100 for %d ≤ x < %d is %s', (comparator, lo, hi, state) => {
  expect(compare({ lo, hi }, comparator, LIMIT)).toBe(state);
});

test('nothing known is never a verdict', () => {
  expect(compare(undefined, '<=', LIMIT)).toBe('unknown');
});

const comparators = constantFrom<Comparator>('<', '<=', '>', '>=');
const intervals = tuple(integer({ min: -20, max: 20 }), integer({ min: 0, max: 10 })).map(
  ([lo, width]): Interval => ({ lo, hi: lo + width }),
);

test('a definite verdict holds for every number of the interval', () => {
  assert(
    property(intervals, comparators, integer({ min: -20, max: 20 }), (interval, comparator, limit) => {
      const state = compare(interval, comparator, limit);
      for (let x = interval.lo; x <= interval.hi; x += 0.5)
        if (contains(interval, x) && state !== 'unknown')
          expect(compare({ lo: x, hi: x }, comparator, limit)).toBe(state);
    }),
  );
});

test('widening an interval never makes a verdict more definite, nor turns it', () => {
  const wider = nat(5);
  assert(
    property(
      intervals,
      comparators,
      integer({ min: -20, max: 20 }),
      wider,
      wider,
      (a, comparator, limit, left, right) => {
        const before = compare(a, comparator, limit);
        const hi = a.lo === a.hi ? a.hi + right + 1 : a.hi + right;
        const after = compare({ lo: a.lo - left, hi }, comparator, limit);
        expect([before, 'unknown']).toContain(after);
      },
    ),
  );
});
