import { expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';

const kindsOf = (text: string) =>
  readContract(text).clauses.map(({ kind, params }) => [kind, params.amount ?? params.value, params.per]);

test('items are read under the heading right above them, however it is marked', () => {
  const text = [
    '一、月销售额目标（支付金额，剔除退款）',
    '• 第1个月：4万元',
    '二、推广费上限',
    '• 单款每天：150元',
    '• 全店每天：600元',
    '三、投产比（ROI）下限',
    '• 京东快车：1:2.8',
  ].join('\n');
  expect(kindsOf(text)).toEqual([
    ['sales-target', 40_000, 'month'],
    ['ad-spend-cap', 150, 'day'],
    ['ad-spend-cap', 600, 'day'],
    ['roi-floor', 2.8, undefined],
  ]);
  expect(readContract(text).clauses[0]?.params).toMatchObject({ metric: 'paid', deduct: ['refunds'] });
});

test('a line in square brackets is a heading and no end of the sentence before it', () => {
  const text = '签约后20天内服务商不得开通直通车.\n【没做到怎么办】\n连续2个月没到目标的60%,商家可以解约.';
  expect(readContract(text).clauses.map(({ kind }) => kind)).toEqual([
    'delegation-stage',
    'shortfall-remedy',
  ]);
});

test('a half-width full stop ends a sentence, a decimal point does not', () => {
  expect(kindsOf('投流每天最多500元,超出的服务商承担.第1个月投流每天不超过200元.千川ROI不低于2.5.')).toEqual([
    ['ad-spend-cap', 500, 'day'],
    ['ad-spend-cap', 200, 'day'],
    ['roi-floor', 2.5, undefined],
  ]);
});

test('one refusal clashes once with a promise told month by month, and an exception in the next sentence not at all', () => {
  const promised = '第1个月销售额5万元，第2个月8万元，第3个月12万元。\n乙方不对销售额作任何保证。';
  expect(readContract(promised).clashes.map(({ type }) => type)).toEqual(['promise-denied']);
  expect(readContract('全店每天推广费不超过900元。第1个月每天推广费不超过300元。').clashes).toEqual([]);
});

test('returns with and without a period that differ are one metric with two figures', () => {
  const { clashes } = readContract('付费推广投产比不低于1:2.2。\n店铺每月投产比不得低于1:3.5。');
  expect(clashes.map(({ type }) => type)).toEqual(['same-metric-two-figures']);
});
