import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../lib/quantity/format-figure';
import type { Unit } from '../../lib/quantity/types';

const CASES: readonly (readonly [number, number, Unit, string])[] = [
  [123456, 123456, 'CNY', '¥1,234.56'],
  [0, 0, 'CNY', '¥0.00'],
  [1234, 1234, 'VND', '₫1,234'],
  [1_150_000, 1_250_000, 'CNY', '¥11,500.00–¥12,499.99'],
  [11_500, 12_500, 'count', '11,500–12,499'],
  [800_000, Infinity, 'CNY', '≥ ¥8,000.00'],
  [-Infinity, 800_000, 'CNY', '≤ ¥7,999.99'],
  [-Infinity, 602_001, 'CNY', '≤ ¥6,020.00'],
  [-Infinity, 0.12, 'ratio', '< 12%'],
  [-Infinity, Infinity, 'CNY', '—'],
  [0.123, 0.123, 'ratio', '12.3%'],
  [0.1225, 0.1235, 'ratio', '≈ 12.3%'],
  [0.235, 0.245, 'ratio', '23.5%–24.5%'],
  [2.5, 2.5, 'number', '2.5'],
  [2.525, 2.535, 'number', '≈ 2.53'],
  [2.45, 2.55, 'number', '2.45–2.55'],
  [200, 200, 'second', '200秒'],
  [3, 3, 'day', '3天'],
];

describe('formatFigure', () => {
  test.each(CASES)('writes %d to %d %s as %s', (lo, hi, unit, text) => {
    expect(formatFigure({ lo, hi, unit }, 'zh-CN')).toBe(text);
  });

  test('writes units of time in the language', () => {
    expect(formatFigure({ lo: 200, hi: 200, unit: 'second' }, 'en')).toBe('200 sec');
    expect(formatFigure({ lo: 50_000, hi: 50_000, unit: 'CNY' }, 'en')).toBe('¥500.00');
  });

  test('keeps a figure just under and just over its limit apart', () => {
    const under = formatFigure({ lo: 49_999, hi: 49_999, unit: 'CNY' }, 'zh-CN');
    const over = formatFigure({ lo: 50_001, hi: 50_001, unit: 'CNY' }, 'zh-CN');
    expect([under, over]).toEqual(['¥499.99', '¥500.01']);
  });
});
