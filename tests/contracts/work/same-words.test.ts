import { type Arbitrary, array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { countWork } from '../../../lib/contracts/work/count';
import { SHOP, ZONE } from '../facts';
import { at, item, listed } from './lists';

const START = Date.parse(at('2026-11-02 00:00'));
const DAY = 24 * 3_600_000;
const DAYS = 20;
const PERIOD = { from: '2026-11-03', to: '2026-11-20' };
const WORDS = ['法式碎花裙', 'Summer', '收腰显瘦', '2026新款', '轻奢'];

/** Ways to make a title look new without writing it anew. */
const TOUCHES = {
  spaced: (words: readonly string[]) => words.join('  '),
  marked: (words: readonly string[]) => `【${words.join('】【')}】！`,
  reordered: (words: readonly string[]) => words.toReversed().join(''),
  rotated: (words: readonly string[]) => [...words.slice(2), ...words.slice(0, 2)].join(' '),
  wide: (words: readonly string[]) =>
    words.join('').replaceAll(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)),
  shouted: (words: readonly string[]) => words.join('').toUpperCase(),
  starred: (words: readonly string[]) => `★${words.join('·')}✿`,
  unseen: (words: readonly string[]) => words.join('\u200b'),
} as const satisfies Record<string, (words: readonly string[]) => string>;

interface Edit {
  readonly day: number;
  readonly first: keyof typeof TOUCHES;
  readonly later: keyof typeof TOUCHES;
}

const kinds = constantFrom<keyof typeof TOUCHES>(
  'spaced',
  'marked',
  'reordered',
  'rotated',
  'wide',
  'shouted',
  'starred',
  'unseen',
);
const edit: Arbitrary<Edit> = record({ day: integer({ min: 2, max: DAYS - 5 }), first: kinds, later: kinds });

function titleOn(day: number, number: number, one: Edit): string {
  const words = [...WORDS, `${number}号`];
  if (day < one.day) return words.join('');
  return day < one.day + 3 ? TOUCHES[one.first](words) : TOUCHES[one.later](words);
}

test('titles of the same words, however set, ordered or decorated, are never counted as written anew', () => {
  assert(
    property(array(edit, { minLength: 3, maxLength: 12 }), (edits) => {
      const facts = Array.from({ length: DAYS }, (_, day) =>
        listed(
          new Date(START + day * DAY).toISOString(),
          edits.map((one, number) => item(number, titleOn(day, number, one))),
        ),
      );
      const { certain, value } = countWork({
        facts,
        shopIds: [SHOP],
        aspect: 'title',
        period: PERIOD,
        zone: ZONE,
      });
      expect(certain).toEqual([]);
      expect(value.lo).toBe(0);
    }),
    { numRuns: 60 },
  );
});
