import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../lib/contracts/compare';
import { shownBeside } from '../../lib/contracts/shown-beside';
import type { Comparator } from '../../lib/contracts/types';
import { exactly } from '../../lib/quantity/interval';
import type { Unit } from '../../lib/quantity/types';

const CASES: readonly (readonly [string, number, Comparator, number, Unit, number])[] = [
  ['a long quotient', 8.834_81, '>=', 3, 'number', 8.83],
  ['just under its limit', 2.9999, '>=', 3, 'number', 2.99],
  ['at its limit', 3, '>=', 3, 'number', 3],
  ['just over its limit', 3.0001, '>=', 3, 'number', 3],
  ['just over what must not be reached', 3.0001, '<=', 3, 'number', 3.01],
  ['at the end of its own decimals', 8.125, '>=', 3, 'number', 8.125],
  ['a share just under 80 %', 0.799_999_9, '<', 0.8, 'ratio', 0.7999],
  ['a share of 80 %', 0.8, '<', 0.8, 'ratio', 0.8],
  ['a hair under 80 %', 0.799_999_999_999_999_9, '<', 0.8, 'ratio', 0.7999],
  ['money', 123_456, '>=', 123_457, 'CNY', 123_456],
];

describe('shownBeside', () => {
  test.each(CASES)('writes %s (%d, limit %s %d, %s) as %d', (_, value, comparator, limit, unit, shown) => {
    expect(shownBeside(exactly(value), { comparator, value: limit }, unit)).toEqual(exactly(shown));
  });

  test('cuts off what follows when there is no limit', () => {
    expect(shownBeside(exactly(2.9999), undefined, 'number')).toEqual(exactly(2.99));
  });

  test('widens an interval, but not over the limit', () => {
    const limit = { comparator: '>=', value: 2.505 } as const;
    expect(shownBeside({ lo: 2.123_45, hi: 2.504_999 }, limit, 'number')).toEqual({ lo: 2.12, hi: 2.505 });
    expect(shownBeside({ lo: 2.505_001, hi: Infinity }, limit, 'number')).toEqual({
      lo: 2.505,
      hi: Infinity,
    });
  });

  test('never changes the verdict of a figure', () => {
    const number = fc.double({ min: 0, max: 50, noNaN: true });
    const comparator = fc.constantFrom<Comparator>('<', '<=', '>', '>=');
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 5000 }), comparator, (value, limit, sign) => {
        const beside = { comparator: sign, value: limit / 100 };
        const shown = shownBeside(exactly(value), beside, 'number');
        expect(compare(shown, sign, beside.value)).toBe(compare(exactly(value), sign, beside.value));
      }),
    );
  });
});
