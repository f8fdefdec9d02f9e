import { assert, double, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterOf, typedOf } from '../../lib/contracts/field-text';
import type { RuleField } from '../../lib/contracts/rule';
import { rules } from '../../lib/contracts/rules';

function field(type: RuleField['type']): RuleField {
  return { name: 'value', type, label: 'rules:field.share', optional: true };
}

const TWO_TIERS = [
  { from: 0, to: 100_000, rate: 0.05 },
  { from: 100_000, to: null, rate: 0.08 },
];

test('a scale is shown as it can be typed', () => {
  const shown = typedOf(field('tiers'), TWO_TIERS);
  expect(shown).toBe('0–100000：5%；100000–：8%');
  expect(parameterOf(field('tiers'), shown)).toEqual(TWO_TIERS);
});

describe('a field of a clause as typed', () => {
  test.each<[RuleField['type'], string, unknown]>([
    ['share', '80', 0.8],
    ['share', '80%', 0.8],
    ['share', '８０ ％', 0.8],
    ['share', '28.5', 0.285],
    ['share', '0.05', 0.0005],
    ['share', '57', 0.57],
    ['share', '0', 0],
    ['money', '1,500.5', 1500.5],
    ['money', '3万', 30_000],
    ['money', '2.5 万', 25_000],
    ['money', '1亿', 100_000_000],
    ['number', '60', 60],
    ['month', '3', 3],
    ['ratio', '2.5', 2.5],
    ['ratio', '1:2.5', 2.5],
    ['ratio', '1：3', 3],
    ['ratio', '250%', 2.5],
    ['text', ' 标题 ', '标题'],
    ['list', '刷单、虚假宣传；低价引流', ['刷单', '虚假宣传', '低价引流']],
    ['tiers', '0–10万：5%；10万–：8%', TWO_TIERS],
    ['tiers', '0-100,000:5; 10万以上：8%', TWO_TIERS],
    ['tiers', '0到10万：5%；十万以上：8%', '0到10万：5%；十万以上：8%'],
    ['tiers', '0–10万：5%；5万–：8%', '0–10万：5%；5万–：8%'],
    ['tiers', '10万–0：5%', '10万–0：5%'],
    ['tiers', '5%', '5%'],
    ['share', '', undefined],
    ['money', '  ', undefined],
  ])('%s "%s" means %j', (type, typed, value) => {
    expect(parameterOf(field(type), typed)).toEqual(value);
  });
  test.each<[RuleField['type'], string]>([
    ['share', '八成'],
    ['share', '80-90'],
    ['money', '三百'],
    ['money', '3万5'],
    ['money', '1e5'],
    ['number', '60秒'],
    ['ratio', '1:2:3'],
    ['month', '第3月'],
  ])('%s "%s" is no number', (type, typed) => {
    expect(parameterOf(field(type), typed)).toBeNaN();
  });
  test('every share and amount is shown so that it reads back the same', () => {
    const shares = integer({ min: 0, max: 100_000 }).map((n) => n / 100_000);
    const amounts = oneof(integer({ min: 0, max: 1e9 }), double({ min: 0, max: 1e6, noNaN: true }));
    assert(property(shares, (n) => parameterOf(field('share'), typedOf(field('share'), n)) === n));
    assert(
      property(amounts, (n) => {
        const read = parameterOf(field('money'), typedOf(field('money'), Math.round(n * 100) / 100));
        return read === Math.round(n * 100) / 100;
      }),
    );
  });
  test('units stand beside plain numbers, choices beside selects', () => {
    const fields = rules.flatMap((rule) => rule.fields);
    expect(fields.some(({ type }) => type === 'share')).toBe(true);
    for (const { type, unit, options } of fields) {
      if (unit) expect(type).toBe('number');
      expect(options === undefined).toBe(type !== 'select');
    }
  });
});
