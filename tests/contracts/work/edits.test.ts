import { type Arbitrary, array, assert, constant, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWork } from '../../../lib/contracts/work/count';
import { SHOP, ZONE } from '../facts';
import { at, item, listed } from './lists';

const HOUR = 3_600_000;
const START = Date.parse(at('2026-11-02 00:00'));
const PERIOD = { from: '2026-11-06', to: '2026-11-26' };
const DAYS = 28;
const WORDS = [
  '法式碎花裙女',
  '收腰显瘦连衣裙',
  '针织开衫外套',
  '高腰阔腿裤',
  '羊绒大衣',
  '宽松卫衣潮牌',
  '小众设计感衬衫',
];

/** What the operator did to one product. Hours are counted from the first day. */
type Edit =
  | { readonly kind: 'none' }
  | { readonly kind: 'real'; readonly hour: number }
  | { readonly kind: 'touch'; readonly hour: number; readonly hours: number };

const edit: Arbitrary<Edit> = oneof(
  constant({ kind: 'none' } as const),
  record({ kind: constant('real' as const), hour: integer({ min: 5 * 24, max: 21 * 24 }) }),
  record({
    kind: constant('touch' as const),
    hour: integer({ min: 0, max: 25 * 24 }),
    hours: integer({ min: 1, max: 48 }),
  }),
);

function titleAt(one: Edit, number: number, hour: number): string {
  const old = `${WORDS[number % WORDS.length] ?? ''}${number}号`;
  const other = `${WORDS[(number + 3) % WORDS.length] ?? ''}新款${number}号`;
  if (one.kind === 'real') return hour >= one.hour ? other : old;
  return one.kind === 'touch' && hour >= one.hour && hour < one.hour + one.hours ? other : old;
}

/** Readings of the whole list, with rests of these many hours between them. */
function read(edits: readonly Edit[], rests: readonly number[]) {
  const hours: number[] = [];
  for (let hour = 0, n = 0; hour < DAYS * 24; n += 1) {
    hours.push(hour);
    hour += rests[n % rests.length] ?? 24;
  }
  return hours.map((hour) =>
    listed(
      new Date(START + hour * HOUR).toISOString(),
      edits.map((one, number) => item(number, titleAt(one, number, hour))),
    ),
  );
}

const edits = array(edit, { minLength: 5, maxLength: 25 });

function found(all: readonly Edit[], rests: readonly number[]) {
  return countWork({ facts: read(all, rests), shopIds: [SHOP], aspect: 'title', period: PERIOD, zone: ZONE });
}

function numbersOf(all: readonly Edit[], kind: Edit['kind']): Set<string> {
  return new Set(all.flatMap((one, number) => (one.kind === kind ? [item(number, '').id] : [])));
}

describe('generated edit histories', () => {
  test('nothing that was only touched is ever counted, however the list is read', () => {
    assert(
      property(edits, array(integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }), (all, rests) => {
        const real = numbersOf(all, 'real');
        for (const { id } of found(all, rests).certain) expect(real.has(id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
  test('of what was really changed at least 95 % are found where the list is read about once a day', () => {
    let [real, seen] = [0, 0];
    assert(
      property(edits, array(integer({ min: 8, max: 30 }), { minLength: 1, maxLength: 9 }), (all, rests) => {
        const counted = new Set(found(all, rests).certain.map(({ id }) => id));
        const wanted = numbersOf(all, 'real');
        real += wanted.size;
        seen += [...wanted].filter((id) => counted.has(id)).length;
      }),
      { numRuns: 100 },
    );
    expect(real).toBeGreaterThan(200);
    expect(seen / real).toBeGreaterThanOrEqual(0.95);
  });
  test('the true number always lies between what is proved and what is possible', () => {
    assert(
      property(edits, array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }), (all, rests) => {
        const { value } = found(all, rests);
        const truth = numbersOf(all, 'real').size;
        expect(value.lo).toBeLessThanOrEqual(truth);
        expect(truth === value.lo || truth < value.hi).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
