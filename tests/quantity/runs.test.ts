import { expect, test } from 'vitest';
import { runsOf } from '../../lib/quantity/runs';

test.each([
  [[], []],
  [[4], ['4']],
  [
    [1, 2, 3, 7],
    ['1–3', '7'],
  ],
  [
    [1, 3, 5, 6],
    ['1', '3', '5–6'],
  ],
])('%j is said as %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});
