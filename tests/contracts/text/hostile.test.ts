import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';

const LENGTH = 20_000;
/** A guess: a hundred times what a contract of this length takes, far below what a pattern that backtracks takes. */
const LIMIT_MS = 8000;

const repeated = (text: string, length = LENGTH) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('a text made to cost time', () => {
  test.each([
    '一',
    '壹',
    '1',
    '1万元',
    '_',
    ' ',
    'x',
    '*',
    '□',
    '(',
    '由1万元',
    '1-',
    'a\t1\n',
    '销售额不低于8万元;',
    '乙方应每月销售额不低于',
    '(1)',
    '不得刷单、',
    '第1个月3万,',
    '提成:10万以下提5%,',
  ])(
    'of nothing but %s is read in time',
    (text) => {
      const started = process.cpuUsage();
      readContract(repeated(text));
      // Time of the processor: a machine under load takes longer by the clock.
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(LIMIT_MS);
    },
    60_000,
  );
  test('of any signs is read without a fault, and every stretch points into it', () => {
    const signs = fc.constantFrom(
      ...'一万元每月不低于超过退还乙方甲方销售额推广费提成%:,;。()_ \n\t0123456789'.split(''),
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const { clauses, vague, blanks, unread } = readContract(text);
        for (const span of [...clauses.map(({ source }) => source), ...vague, ...blanks, ...unread])
          expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 300 },
    );
  });
});
