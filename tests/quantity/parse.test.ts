import { describe, expect, test } from 'vitest';
import { type ParseOptions, parseQuantity } from '../../lib/quantity/parse';
import type { Unit } from '../../lib/quantity/types';

type Read = readonly [
  text: string,
  shown: number,
  unit: Unit,
  lo: number,
  hi: number,
  options?: ParseOptions,
];

const READ: readonly Read[] = [
  ['1,391', 1391, 'number', 1391, 1391],
  ['1234', 1234, 'count', 1234, 1234, { unit: 'count' }],
  ['34,895.00', 34895, 'CNY', 34895, 34895, { unit: 'CNY' }],
  ['¥1,234.56', 1234.56, 'CNY', 1234.56, 1234.56],
  ['￥9.80', 9.8, 'CNY', 9.8, 9.8],
  ['１，２３４', 1234, 'number', 1234, 1234],
  ['¥ 1,234.5', 1234.5, 'CNY', 1234.5, 1234.5],
  ['-¥12.00', -12, 'CNY', -12, -12],
  ['¥-12.00', -12, 'CNY', -12, -12],
  ['−12', -12, 'number', -12, -12],
  ['(1,234)', -1234, 'number', -1234, -1234],
  ['1.2万', 12000, 'number', 11500, 12500],
  ['1.16 万', 11600, 'number', 11550, 11650],
  ['-1.2万', -12000, 'number', -12500, -11500],
  ['1,100万', 11_000_000, 'number', 10_995_000, 11_005_000],
  ['5.34亿', 534_000_000, 'number', 533_500_000, 534_500_000],
  ['3千', 3000, 'number', 2500, 3500],
  ['2.5k', 2500, 'number', 2450, 2550],
  ['1.5M', 1_500_000, 'number', 1_450_000, 1_550_000, { locale: 'en' }],
  ['12.3%', 0.123, 'ratio', 0.1225, 0.1235],
  ['0.0421%', 0.000421, 'ratio', 0.0004205, 0.0004215],
  ['1,234.5%', 12.345, 'ratio', 12.3445, 12.3455],
  ['12.3 ％', 0.123, 'ratio', 0.1225, 0.1235],
  ['+12.3%', 0.123, 'ratio', 0.1225, 0.1235],
  ['3.84', 3.84, 'number', 3.835, 3.845],
  ['4.80912', 4.80912, 'score', 4.809115, 4.809125, { unit: 'score' }],
  ['1:2.5', 2.5, 'number', 2.45, 2.55],
  ['1：3', 3, 'number', 2.5, 3.5],
  ['目标投产比：3.95', 3.95, 'number', 3.945, 3.955],
  ['3分20秒', 200, 'second', 200, 200],
  ['1小时5分', 3900, 'second', 3900, 3900],
  ['00:03:20', 200, 'second', 200, 200],
  ['15.74', 15.74, 'second', 15.735, 15.745, { unit: 'second' }],
  ['2分', 120, 'second', 90, 150, { unit: 'second' }],
  ['0.02小时 已达标', 72, 'second', 54, 90],
  ['69 分', 69, 'score', 69, 69],
  ['人民币1,234.50', 1234.5, 'CNY', 1234.5, 1234.5],
  ['1.8/5.0', 1.8, 'score', 1.75, 1.85],
  ['52.17% 未达标', 0.5217, 'ratio', 0.52165, 0.52175],
  ['¥12,345.67 较前一日 12.3%', 12345.67, 'CNY', 12345.67, 12345.67],
  ['1,234 -12.5%', 1234, 'number', 1234, 1234],
  ['60000 待付款库存 0', 60000, 'number', 60000, 60000],
  ['8000 修改库存', 8000, 'number', 8000, 8000],
  ['39.38% 同行基准值404', 0.3938, 'ratio', 0.39375, 0.39385],
  ['16.9 活动价：15.88', 16.9, 'CNY', 16.9, 16.9, { unit: 'CNY' }],
  ['$12,905.25', 12905.25, 'USD', 12905.25, 12905.25],
  ['US$21,602.26', 21602.26, 'USD', 21602.26, 21602.26],
  ['NT$1,200', 1200, 'TWD', 1200, 1200],
  ['RM 12.50', 12.5, 'MYR', 12.5, 12.5],
  ['₱99.00', 99, 'PHP', 99, 99],
  ['฿1,250.00', 1250, 'THB', 1250, 1250],
  ['S$8.90', 8.9, 'SGD', 8.9, 8.9],
  ['R$ 1.234,56', 1234.56, 'BRL', 1234.56, 1234.56, { locale: 'pt-BR' }],
  ['Rp404.800', 404800, 'IDR', 404800, 404800],
  ['1.234.567 ₫', 1234567, 'VND', 1234567, 1234567],
  ['1.234.567,89', 1234567.89, 'number', 1234567.885, 1234567.895],
  ['1.234,56 €', 1234.56, 'EUR', 1234.56, 1234.56, { locale: 'de' }],
  ['1\u2009234\u2009567', 1234567, 'number', 1234567, 1234567],
  ['1\u00A0234,50 €', 1234.5, 'EUR', 1234.5, 1234.5, { locale: 'fr' }],
  ['12,50 €', 12.5, 'EUR', 12.5, 12.5],
  ['1,5rb', 1500, 'number', 1450, 1550],
  ['1.234', 1.234, 'number', 1.2335, 1.2345, { locale: 'zh-CN' }],
  ['1.234', 1234, 'number', 1234, 1234, { locale: 'id-ID' }],
  ['0.125', 0.125, 'number', 0.1245, 0.1255],
  ['123456789012', 123456789012, 'count', 123456789012, 123456789012, { unit: 'count' }],
  ['1.2', 12000, 'CNY', 11500, 12500, { unit: 'CNY', scale: 10000 }],
  ['12.3', 0.123, 'ratio', 0.1225, 0.1235, { unit: 'ratio', scale: 0.01 }],
  ['12.3%', 0.123, 'ratio', 0.1225, 0.1235, { unit: 'ratio', scale: 0.01 }],
  ['2.5', 150, 'second', 147, 153, { unit: 'second', scale: 60 }],
];

const BOUNDS: readonly (readonly [string, number, number, number, string])[] = [
  ['<0.01', 0.01, 0, 0.01, 'less-than'],
  ['< 1%', 0.01, 0, 0.01, 'less-than'],
  ['5RB+', 5000, 5000, Infinity, 'at-least'],
  ['1万+', 10000, 10000, Infinity, 'at-least'],
  ['>=100', 100, 100, Infinity, 'at-least'],
  ['99+', 99, 99, Infinity, 'at-least'],
];

const RANGES: readonly (readonly [string, number, number, Unit])[] = [
  ['750万-1000万', 7_500_000, 10_000_000, 'number'],
  ['5亿-5.5亿', 500_000_000, 550_000_000, 'number'],
  ['￥9.80 ~ ￥15.80', 9.8, 15.8, 'CNY'],
  ['￥6.8 至 ￥24.99', 6.8, 24.99, 'CNY'],
  ['19.99～29.99', 19.99, 29.99, 'number'],
  ['¥50-100', 50, 100, 'CNY'],
];

const REFUSED: readonly (readonly [string, string, ParseOptions?])[] = [
  ['', 'text-empty'],
  ['   ', 'text-empty'],
  ['-', 'value-missing'],
  ['--', 'value-missing'],
  ['—', 'value-missing'],
  ['¥--', 'value-missing'],
  ['--%', 'value-missing'],
  ['暂无数据', 'value-missing'],
  ['null', 'value-missing'],
  ['N/A', 'value-missing'],
  ['1.234', 'number-ambiguous'],
  ['2.5:1', 'number-ambiguous'],
  ['12,50', 'number-ambiguous', { locale: 'zh-CN' }],
  ['<-5', 'number-malformed'],
  ['11-20', 'number-malformed'],
  ['5~10万', 'number-ambiguous'],
  ['1 234', 'number-malformed'],
  ['1,23,456', 'number-malformed'],
  ['1.2万', 'number-ambiguous', { unit: 'CNY', scale: 10000 }],
  ['14:30', 'number-malformed'],
  ['14:30:00', 'number-ambiguous'],
  ['2026-11-20', 'number-malformed'],
  ['2026/11/20', 'number-malformed'],
  ['11月20日', 'number-malformed'],
  ['2026-11-14 ~ 2026-11-20', 'number-malformed'],
  ['第3名', 'number-malformed'],
  ['T恤2件装', 'number-malformed'],
  ['2件装', 'number-malformed'],
  ['3天前', 'number-malformed'],
  ['2026 新款 连衣裙', 'number-malformed'],
  ['较昨日 71.51%', 'number-malformed'],
  ['123456789012', 'number-malformed'],
  ['6212345678901234567', 'number-malformed'],
  ['ID：123', 'number-malformed'],
  ['\uE6EB.\uE6EC%', 'number-unreadable'],
  ['1\uE6EB3', 'number-unreadable'],
  ['.%', 'number-malformed'],
];

const READ_CASES = READ.map(([text, shown, unit, lo, hi, options]) => ({
  text,
  shown,
  unit,
  lo,
  hi,
  options,
}));
const REFUSED_CASES = REFUSED.map(([text, code, options]) => ({ text, code, options }));

describe('parseQuantity', () => {
  test.each(READ_CASES)('reads $text as $shown $unit', ({ text, shown, unit, lo, hi, options }) => {
    expect(parseQuantity(text, options)).toMatchObject({ shown, unit, lo, hi });
  });
  test.each(BOUNDS)('reads %s as a bound', (text, shown, lo, hi, why) => {
    expect(parseQuantity(text)).toMatchObject({ shown, lo, hi, why });
  });
  test.each(RANGES)('reads %s as a range with both ends in it', (text, lo, last, unit) => {
    const found = parseQuantity(text);
    expect(found).toMatchObject({ shown: lo, lo, unit, why: 'range' });
    if ('hi' in found) {
      expect(found.hi).toBeGreaterThan(last);
      expect(found.hi).toBeCloseTo(last, 6);
    }
  });
  test.each(REFUSED_CASES)('refuses "$text" with $code', ({ text, code, options }) => {
    expect(parseQuantity(text, options)).toMatchObject({ code });
  });
});
