import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RateDay, rateOfDays, type RateOfDays, toldApart } from '../../lib/reports/rate-of-days';

function side(rates: readonly number[], weight?: number): RateOfDays {
  const found = rateOfDays(rates.map((rate): RateDay => ({ lo: rate, hi: rate, weight })));
  if (!found) throw new Error('no days');
  return found;
}

/** Numbers of a seeded generator, normal with mean 0 and deviation 1. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe('a rate over some days', () => {
  test('of no day is nothing, of one or two has no range', () => {
    expect(rateOfDays([])).toBeUndefined();
    expect(side([0.02]).likely).toBeUndefined();
    expect(side([0.02, 0.03]).likely).toBeUndefined();
    expect(side([0.02, 0.03, 0.04]).likely).toBeDefined();
  });
  test('has the range of the textbook for a mean of equal weights', () => {
    // Mean 3 %, deviation 1 %, three days: 3 % ± 4.303 · 1 % / √3.
    const { mean, likely } = side([0.02, 0.03, 0.04]);
    expect(mean.lo).toBeCloseTo(0.03, 12);
    expect(likely?.lo).toBeCloseTo(0.03 - (4.303 * 0.01) / Math.sqrt(3), 6);
    expect(likely?.hi).toBeCloseTo(0.03 + (4.303 * 0.01) / Math.sqrt(3), 6);
  });
  test('weighs days by what they are shares of, unless one day is not known', () => {
    const days = [
      { lo: 0.1, hi: 0.1, weight: 10 },
      { lo: 0.02, hi: 0.02, weight: 990 },
    ];
    expect(rateOfDays(days)?.mean.lo).toBeCloseTo(0.0208, 10);
    const [first, second] = days;
    if (!first || !second) throw new Error('two days');
    expect(rateOfDays([first, { ...second, weight: undefined }])?.mean.lo).toBeCloseTo(0.06, 10);
  });
  test('that is the same every day is no surer than so many independent views', () => {
    const few = side([0.02, 0.02, 0.02, 0.02], 50);
    const many = side([0.02, 0.02, 0.02, 0.02], 50_000);
    expect((few.likely?.hi ?? 0) - 0.02).toBeGreaterThan(0.02);
    expect((many.likely?.hi ?? 0) - 0.02).toBeLessThan(0.002);
  });
  test('keeps the rounding of its figures', () => {
    const days = [0.02, 0.02, 0.02].map((rate) => ({ lo: rate - 0.0005, hi: rate + 0.0005 }));
    const found = rateOfDays(days);
    expect(found?.likely?.lo).toBeCloseTo(0.0195, 10);
    expect(found?.likely?.hi).toBeCloseTo(0.0205, 10);
  });
  test('never leaves the bounds of a share, and holds its mean', () => {
    const day = record({
      lo: double({ min: 0, max: 1, noNaN: true }),
      weight: integer({ min: 1, max: 9_999 }),
    });
    assert(
      property(day, day, day, constantFrom(true, false), (a, b, c, weighed) => {
        const days = [a, b, c].map(({ lo, weight }) => ({
          lo,
          hi: lo,
          weight: weighed ? weight : undefined,
        }));
        const found = rateOfDays(days);
        expect(found?.likely?.lo).toBeGreaterThanOrEqual(0);
        expect(found?.likely?.hi).toBeLessThanOrEqual(1);
        expect(found?.likely?.lo).toBeLessThanOrEqual((found?.mean.lo ?? 0) + 1e-12);
        expect(found?.likely?.hi).toBeGreaterThanOrEqual((found?.mean.hi ?? 1) - 1e-12);
      }),
    );
  });
});

describe('two sides of a change', () => {
  test('are told apart when they differ by more than their days do', () => {
    const before = side([0.02, 0.021, 0.019, 0.02, 0.022]);
    expect(toldApart(before, side([0.03, 0.031, 0.029, 0.03, 0.032]))).toBe('up');
    expect(toldApart(side([0.03, 0.031, 0.029, 0.03, 0.032]), before)).toBe('down');
    expect(toldApart(before, side([0.021, 0.022, 0.018, 0.02, 0.021]))).toBe('unclear');
    expect(toldApart(before, side([0.05, 0.05]))).toBe('few');
  });
  test('of the same rate seem changed in about one of twenty cases, also where days are uneven', () => {
    const next = normals(7);
    const week = () => side(Array.from({ length: 7 }, () => 0.03 + 0.006 * next()));
    const runs = 4000;
    let wrong = 0;
    for (let run = 0; run < runs; run += 1) if (toldApart(week(), week()) !== 'unclear') wrong += 1;
    expect(wrong / runs).toBeLessThan(0.06);
    expect(wrong / runs).toBeGreaterThan(0.03);
  });
  test('that differ by as much as three of their days’ deviations are nearly always told apart', () => {
    const next = normals(11);
    const week = (rate: number) => side(Array.from({ length: 7 }, () => rate + 0.004 * next()));
    let told = 0;
    for (let run = 0; run < 500; run += 1) if (toldApart(week(0.03), week(0.042)) === 'up') told += 1;
    expect(told / 500).toBeGreaterThan(0.99);
  });
});
