import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { workOf } from '../../../lib/contracts/work/changes';
import type { SnapshotFacts } from '../../../lib/metrics/types';
import { SHOP } from '../facts';
import { at, item, listed } from './lists';

const HOUR = 3_600_000;
const START = Date.parse(at('2026-11-02 00:00'));
const TITLES = ['法式碎花裙女', '收腰显瘦连衣裙', '针织开衫外套', '高腰阔腿裤'];

/** A reading of some products at an hour, each with one of the titles. */
const reading = tuple(
  integer({ min: 0, max: 400 }),
  array(integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }),
);

function factsOf([hour, titles]: readonly [number, readonly number[]]): SnapshotFacts {
  return listed(
    new Date(START + hour * HOUR).toISOString(),
    titles.map((title, number) => item(number, TITLES[title] ?? '')),
  );
}

test('work found reading by reading, in any order, is the work found at once', () => {
  assert(
    property(array(reading, { minLength: 1, maxLength: 14 }), (readings) => {
      const all = readings.map(factsOf);
      for (let count = 1; count <= all.length; count += 1) {
        const before = count > 1 ? structuredClone(workOf(all.slice(0, count - 1), [SHOP])) : undefined;
        const former = all.slice(0, count - 1);
        const kept = before && workOf(former, [SHOP]);
        const grown = workOf([...former, ...all.slice(count - 1, count)], [SHOP]);
        // Copies share no fact with what was read before: everything is found out anew.
        expect(grown).toEqual(workOf(structuredClone(all.slice(0, count)), [SHOP]));
        if (before) expect(kept).toEqual(before);
        // Put back what the next reading grows from.
        workOf(all.slice(0, count), [SHOP]);
      }
    }),
    { numRuns: 60 },
  );
});
