import { describe, expect, test } from 'vitest';
import { echoOf } from '../../lib/alerts/series/echo';
import type { Course } from '../../lib/alerts/series/fit';
import { limitFor } from '../../lib/alerts/series/limit';
import { DAILY } from '../../lib/alerts/series/tuning';
import { dice } from '../bench/shop-series';

const calm: Course = {
  level: 0,
  slope: 0,
  origin: 0,
  levelDoubt: 0.04,
  slopeDoubt: 0.0001,
  lag: 14,
  levelWeight: 1,
  season: new Float64Array(1),
  seen: new Float64Array(1),
  count: new Float64Array(1),
  sum: new Float64Array(1),
  spread: 1,
  above: 2,
  below: 2,
};
const none = () => 0;

describe('the limit of a series', () => {
  test.each([
    ['as it ships while the widest miss is far inside', { above: 2, below: 2 }, DAILY.limit],
    [
      'as it ships when the widest miss reaches it exactly',
      { below: DAILY.limit / DAILY.wild.same },
      DAILY.limit,
    ],
    ['wider just beyond that', { below: 2.5 }, 2.5 * DAILY.wild.same],
    ['wider by the other side’s widest miss, less so', { above: 3.4 }, 3.4 * DAILY.wild.other],
    ['never wider than what is clear of any series', { below: 9, above: 30 }, DAILY.clearly],
  ])('is %s', (_, misses, expected) => {
    expect(limitFor({ ...calm, ...misses }, -20, DAILY, none)).toBeCloseTo(expected, 12);
  });

  test('is wider where misses echo, and looks for echoes only when it matters', () => {
    const still = limitFor(calm, 3, DAILY, none);
    expect(limitFor(calm, 3, DAILY, () => 0.5)).toBeGreaterThan(still * 1.03);
    const asked = () => {
      throw new Error('asked in vain');
    };
    expect(limitFor(calm, still, DAILY, asked)).toBe(still);
  });
});

describe('the echo of misses', () => {
  function echoOfShop(echo: number, seed: number): number {
    const thrown = dice(seed);
    let before = 0;
    const y = Float64Array.from({ length: 84 }, () => {
      before = echo * before + Math.sqrt(1 - echo * echo) * thrown.gauss();
      return before;
    });
    const flat = new Float64Array(84);
    const past = {
      y,
      time: flat,
      slot: new Int32Array(84),
      use: new Float64Array(84).fill(1),
      age: flat,
      growthAge: flat,
      weight: flat,
      from: 0,
      to: 84,
    };
    return echoOf(past, calm);
  }
  const typical = (echo: number) =>
    Array.from({ length: 99 }, (_, seed) => echoOfShop(echo, seed)).toSorted((a, b) => a - b)[49];

  test('is told apart: none, a half, and never more than can be believed', () => {
    expect(typical(0)).toBeLessThan(0.1);
    expect(typical(0.5)).toBeGreaterThan(0.4);
    expect(typical(0.5)).toBeLessThan(0.6);
    expect(typical(0.99)).toBe(0.7);
    expect(typical(-0.5)).toBe(0);
  });
});
