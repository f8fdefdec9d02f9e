import { assert, double, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { readFormula } from '../../lib/settlement/formula';

function work(text: string, sales = 0) {
  const formula = readFormula(text);
  if (isProblem(formula)) return formula.code;
  const range = formula({ lo: sales, hi: sales });
  return range?.lo === range?.hi ? range?.lo : range;
}

describe('a formula', () => {
  test.each([
    ['(monthSales-100000)/100000*5000', 200_000, 5_000],
    ['（月销售额 － 10万）÷ 10万 × 5000', 300_000, 10_000],
    ['monthSales*5%', 1_000, 50],
    ['1+2*3', 0, 7],
    ['8/2/2', 0, 2],
    ['10-2-3', 0, 5],
    ['-(2+3)*2', 0, -10],
    ['--2', 0, 2],
    ['1/0', 0, undefined],
    ['1/(monthSales-5)', 5, undefined],
  ])('%s at %d is %s', (text, sales, value) => {
    expect(work(text, sales)).toBe(value);
  });

  test.each([
    '',
    '1+',
    '(1',
    '1)',
    '2 3',
    'alert(1)',
    'monthSales.constructor',
    'a',
    '1e9',
    '='.repeat(300),
    '('.repeat(201),
  ])('%j is refused', (text) => {
    expect(work(text)).toBe('clause-invalid');
  });

  test('any text is either read or refused', () => {
    assert(
      property(string({ maxLength: 40 }), (text) => {
        expect(() => work(text, 7)).not.toThrow();
      }),
    );
  });

  test('holds every value of what is known only between two figures', () => {
    const formula = readFormula('(monthSales-100000)/100000*5000-monthSales/3');
    if (isProblem(formula)) throw new Error(formula.code);
    const any = double({ min: 0, max: 1e6, noNaN: true });
    assert(
      property(any, any, any, (a, b, at) => {
        const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
        const x = Math.min(Math.max(at, lo), hi);
        const wide = formula({ lo, hi });
        const exact = formula({ lo: x, hi: x });
        expect(wide?.lo ?? Number.NaN).toBeLessThanOrEqual((exact?.lo ?? Number.NaN) + 1e-6);
        expect(wide?.hi ?? Number.NaN).toBeGreaterThanOrEqual((exact?.hi ?? Number.NaN) - 1e-6);
      }),
    );
  });
});
