import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { toMinor } from '../../lib/quantity/money';
import { parseQuantity } from '../../lib/quantity/parse';
import type { Currency } from '../../lib/quantity/types';

function minor(text: string, currency: Currency) {
  const found = parseQuantity(text, { unit: currency, locale: 'zh-CN' });
  return isProblem(found) ? found.code : toMinor(found, currency);
}

test.each([
  ['1,234.56', 'CNY', 123456, 123456, 123456],
  ['1.1', 'CNY', 110, 110, 110],
  ['1.2万', 'CNY', 1_200_000, 1_150_000, 1_250_000],
  ['0.005', 'CNY', 1, 0, 1],
  ['1200', 'JPY', 1200, 1200, 1200],
  ['￥9.80 ~ ￥15.80', 'CNY', 980, 980, 1581],
] as const)('%s %s is %d minor units', (text, currency, shown, lo, hi) => {
  expect(minor(text, currency)).toEqual({ shown, lo, hi });
});

test('every amount with two decimals is a whole number of 分', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
      const text = (fen / 100).toFixed(2);
      expect(minor(text, 'CNY')).toEqual({ shown: fen, lo: fen, hi: fen });
    }),
  );
});
