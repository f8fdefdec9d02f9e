import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import { gapsIn, readFilled } from '../../../lib/contracts/text/fill';

/** The text with the same words typed into the gaps of all its open sentences, one after the other. */
function filled(text: string, ...values: readonly string[]) {
  const gaps = readContract(text).blanks.flatMap(gapsIn);
  return readFilled(
    text,
    gaps.flatMap((gap, i) => ({ ...gap, value: values[i] ?? '' })),
  );
}

describe('a gap', () => {
  test.each([
    ['全店每天推广费不超过____元。', ['____']],
    ['全店每天推广费不超过（  ）元。', ['（  ）']],
    ['第____个月月销售额不低于______万元。', ['____', '______']],
    ['履约保证金人民币伍仟元整（￥6000元）。', ['人民币伍仟元整（￥6000元）']],
    ['销售目标明细详见附件一。', []],
  ])('of %s is where the figure is missing', (text, shown) => {
    const [sentence] = readContract(text).blanks;
    expect(sentence && gapsIn(sentence).map(({ start, end }) => text.slice(start, end))).toEqual(shown);
  });
});

describe('a figure typed into a gap', () => {
  const cap = '单款每天推广费不超过500元，全店每天推广费不超过____元。';
  test.each(['300', '300元', '３００', '三百'])(
    'as %s makes the clause and leaves its sentence as it was',
    (value) => {
      const { clauses, blanks } = filled(cap, value);
      expect(clauses).toMatchObject([
        { kind: 'ad-spend-cap', params: { amount: 500, scope: 'product' } },
        { kind: 'ad-spend-cap', params: { amount: 300, scope: 'shop' } },
      ]);
      expect(blanks).toEqual([]);
      expect(clauses.map(({ source }) => source.text)).toEqual([cap.slice(0, -1), cap.slice(0, -1)]);
    },
  );
  test.each([
    ['每月总投入（托管费、推广费、货款）不超过____万元。', '5万元', { amount: 50_000 }],
    ['基础服务费每月5000元，每月____日前支付。', '5', { amount: 5000, due: { dayOfMonth: 5 } }],
    ['超目标部分按____%提成。', '10%', { rate: 0.1 }],
    ['履约保证金人民币伍仟元整（￥6000元）。', '5000', { amount: 5000 }],
  ])('of %s says its unit once', (text, value, params) => {
    expect(filled(text, value).clauses).toMatchObject([{ params }]);
  });
  test('that clashes with another is found like any other clash', () => {
    const text = '全店每天推广费不超过____元。单款每天推广费不超过500元。';
    expect(filled(text).clashes).toEqual([]);
    expect(filled(text, '300').clashes).toMatchObject([{ type: 'nested-caps' }]);
  });
  test('that is no figure leaves the sentence in the lists, and invents none', () => {
    const { clauses, blanks, unread, vague } = filled('超目标部分按____%提成。', '再议');
    expect(clauses).toEqual([]);
    expect([...blanks, ...unread, ...vague].map(({ text }) => text)).toEqual(['超目标部分按____%提成']);
  });
  test('makes one clause of a sentence that was completed from an annex', () => {
    const text = '乙方负责运营。销售目标明细详见附件一。';
    const [sentence] = readContract(text).blanks;
    const { start, end } = sentence ?? { start: 0, end: 0 };
    const reading = readFilled(text, [{ start, end, value: '第3个月销售额不低于15万元' }]);
    expect(reading.clauses).toMatchObject([
      { kind: 'sales-target', params: { amount: 150_000 }, source: { text: '销售目标明细详见附件一' } },
    ]);
  });
});

describe('whatever is typed', () => {
  const sentences = [
    '全店每天推广费不超过____元。',
    '第____个月月销售额不低于______万元。',
    '乙方负责日常运营。',
    '超目标部分按____%提成，每月____日前支付。',
    '履约保证金人民币伍仟元整（￥6000元）。',
    '库存低于50件必须提醒甲方。',
  ];
  test('every source is the pasted text between its two ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { maxLength: 6 }),
        fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.nat(99_999).map(String)), { maxLength: 9 }),
        (parts, values) => {
          const text = parts.join('\n');
          const reading = filled(text, ...values);
          const spans = [
            ...reading.clauses.map(({ source }) => source),
            ...reading.blanks,
            ...reading.unread,
          ];
          for (const span of [...spans, ...reading.vague]) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.text).toBe(text.slice(span.start, span.end));
          }
        },
      ),
    );
  });
  test('nothing typed reads as the text alone', () => {
    const text = sentences.join('\n');
    expect(filled(text)).toEqual(readContract(text));
    expect(filled(text, ' ', '')).toEqual(readContract(text));
  });
});
