import type { Currency, Unit } from './types';

/** Currency signs as shown, longest first so that `US$` is not read as `$`. */
export const CURRENCY_SIGNS: readonly (readonly [string, Currency])[] = [
  ['RMB', 'CNY'],
  ['CN¥', 'CNY'],
  ['CNY', 'CNY'],
  ['USD', 'USD'],
  ['US$', 'USD'],
  ['NT$', 'TWD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['IDR', 'IDR'],
  ['VND', 'VND'],
  ['THB', 'THB'],
  ['MYR', 'MYR'],
  ['SGD', 'SGD'],
  ['PHP', 'PHP'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['Rp.', 'IDR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['人民币', 'CNY'],
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₫', 'VND'],
  ['đ', 'VND'],
  ['฿', 'THB'],
  ['บาท', 'THB'],
  ['₱', 'PHP'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['块', 'CNY'],
];

/** Powers of ten written as a word. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  w: 4,
  W: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  rb: 3,
  RB: 3,
  Rb: 3,
  ribu: 3,
  jt: 6,
  JT: 6,
  Jt: 6,
  juta: 6,
  tr: 6,
  triệu: 6,
  nghìn: 3,
  tỷ: 9,
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
};

interface UnitWord {
  readonly unit: Unit;
  /** Whole factor to the unit, 60 for 分钟; absent = 1. */
  readonly factor?: number;
  /** Power of ten to the unit, -2 for %. */
  readonly exponent?: number;
}

/** Units that follow a number. 分 alone is a score; under a unit of time it is a minute. */
export const UNIT_WORDS: Readonly<Record<string, UnitWord>> = {
  '%': { unit: 'ratio', exponent: -2 },
  '‰': { unit: 'ratio', exponent: -3 },
  毫秒: { unit: 'second', exponent: -3 },
  ms: { unit: 'second', exponent: -3 },
  秒钟: { unit: 'second' },
  秒: { unit: 'second' },
  s: { unit: 'second' },
  sec: { unit: 'second' },
  second: { unit: 'second' },
  seconds: { unit: 'second' },
  分钟: { unit: 'second', factor: 60 },
  min: { unit: 'second', factor: 60 },
  mins: { unit: 'second', factor: 60 },
  minute: { unit: 'second', factor: 60 },
  minutes: { unit: 'second', factor: 60 },
  小时: { unit: 'second', factor: 3600 },
  h: { unit: 'second', factor: 3600 },
  hr: { unit: 'second', factor: 3600 },
  hrs: { unit: 'second', factor: 3600 },
  hour: { unit: 'second', factor: 3600 },
  hours: { unit: 'second', factor: 3600 },
  天: { unit: 'day' },
  日: { unit: 'day' },
  day: { unit: 'day' },
  days: { unit: 'day' },
  分: { unit: 'score' },
  星: { unit: 'score' },
  x: { unit: 'number' },
  倍: { unit: 'number' },
  ...Object.fromEntries(
    '件 人 人次 场 场次 篇 组 种 包 支 枚 次 个 個 单 單 笔 筆 条 款 家 位 份 套 张 双 盒 箱 瓶 只 台 项 名'
      .split(' ')
      .map((word) => [word, { unit: 'count' as const }]),
  ),
  ...Object.fromEntries(
    'pcs pc units unit orders order items item visitors views clicks users people times'
      .split(' ')
      .map((word) => [word, { unit: 'count' as const }]),
  ),
};

/** Alternatives of a regular expression, longest first. */
export function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$%.]/g, '\\$&'))
    .join('|');
}
