import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import { parseQuantity } from '../../lib/quantity/parse';

const digits = fc.bigInt({ min: 0n, max: 99_999_999_999n }).map(String);
const fraction = fc.stringMatching(/^\d{1,4}$/);

/** The digits of a number, without leading or trailing zeros. */
function core(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

describe('parseQuantity', () => {
  test('is bit-equal to the decimal it shows', () => {
    fc.assert(
      fc.property(digits, fraction, (whole, part) => {
        const text = `${Number(whole)}.${part}`;
        const found = parseQuantity(text, { locale: 'zh-CN' });
        expect(found).toMatchObject({ shown: Number(text) });
        expect(parseQuantity(`${text}%`, { locale: 'zh-CN' })).toMatchObject({ shown: Number(`${text}e-2`) });
        expect(parseQuantity(`${text}万`, { locale: 'zh-CN' })).toMatchObject({ shown: Number(`${text}e4`) });
      }),
    );
  });

  test('reads grouped thousands as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (number) => {
        expect(parseQuantity(number.toLocaleString('en-US'))).toMatchObject({ shown: number, why: 'exact' });
        expect(parseQuantity(number.toLocaleString('de-DE'), { locale: 'de' })).toMatchObject({
          shown: number,
        });
      }),
    );
  });

  test('never returns digits that the text does not show in a row', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,:/-~%¥ $€万亿千元分秒天k+<()'.split(''),
      '较前一日 ',
      '未达标',
      'RB',
      '件',
      '１',
      '，',
      '\u00A0',
      '第',
      'Rp',
      '至',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const found = parseQuantity(text);
        if (isProblem(found) || found.unit === 'second') return;
        const plain = text.normalize('NFKC').replace(/[.,\s\u00A0]/g, '');
        const shown = core(
          found.shown.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: false }),
        );
        expect(plain.includes(shown)).toBe(true);
        expect(found.lo <= found.shown && found.shown <= found.hi).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('holds the shown number in its interval', () => {
    fc.assert(
      fc.property(digits, fraction, fc.constantFrom('', '%', '万', '亿', 'k', '秒'), (whole, part, unit) => {
        const found = parseQuantity(`${whole}.${part}${unit}`, { locale: 'en' });
        if (isProblem(found)) return;
        expect(found.lo).toBeLessThanOrEqual(found.shown);
        expect(found.hi).toBeGreaterThanOrEqual(found.shown);
      }),
    );
  });
});
