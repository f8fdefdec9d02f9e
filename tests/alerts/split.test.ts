import { assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { splitChange, surelyChanged } from '../../lib/alerts/split';

const base = { visitors: 1000, orders: 50, sales: 500_000 };

test.each([
  ['half the visitors alone', { visitors: 500, orders: 25, sales: 250_000 }, [1, 0, 0]],
  ['half the conversion alone', { visitors: 1000, orders: 25, sales: 250_000 }, [0, 1, 0]],
  ['half the order value alone', { visitors: 1000, orders: 50, sales: 250_000 }, [0, 0, 1]],
])('%s explains all of it', (_what, after, [visitors = 0, conversion = 0, orderValue = 0]) => {
  const split = splitChange(base, after);
  expect(split?.ratio).toBe(0.5);
  expect(split?.visitors).toBeCloseTo(visitors, 12);
  expect(split?.conversion).toBeCloseTo(conversion, 12);
  expect(split?.orderValue).toBeCloseTo(orderValue, 12);
});

test('nothing is split when a part is zero or sales stayed as they were', () => {
  expect(splitChange(base, { ...base, orders: 0 })).toBeUndefined();
  expect(splitChange(base, { ...base, visitors: 2000 })).toBeUndefined();
});

test('the shares of any change add up to one', () => {
  const part = record({
    visitors: double({ min: 1, max: 1e6, noNaN: true }),
    orders: double({ min: 1, max: 1e5, noNaN: true }),
    sales: double({ min: 1, max: 1e9, noNaN: true }),
  });
  assert(
    property(part, part, (before, after) => {
      const split = splitChange(before, after);
      if (split) expect(split.visitors + split.conversion + split.orderValue).toBeCloseTo(1, 6);
    }),
  );
});

test('a change between intervals is what is certain of it', () => {
  expect(surelyChanged({ lo: 90, hi: 100 }, { lo: 120, hi: 130 })).toEqual({
    up: 120 / 100 - 1,
    down: 1 - 130 / 90,
  });
  expect(surelyChanged({ lo: 0, hi: Infinity }, { lo: 5, hi: 5 })).toEqual({ up: 0, down: 0 });
});
