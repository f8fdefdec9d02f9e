import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';

describe('the currency of a clause', () => {
  test.each([
    ['推广费每月不超过5000元。', 'CNY', 5000],
    ['推广费每月不超过¥5,000。', 'CNY', 5000],
    ['推广费每月不超过5000美元。', 'USD', 5000],
    ['推广费每月不超过USD 5,000。', 'USD', 5000],
    ['推广费每月不超过$5000。', 'USD', 5000],
    ['推广费每月不超过HK$5000。', 'HKD', 5000],
    ['推广费每月不超过5万日元。', 'JPY', 50_000],
    ['推广费每月不超过新台币5万。', 'TWD', 50_000],
    ['推广费每月不超过5万。', undefined, 50_000],
  ])('%s is in %s', (text, currency, amount) => {
    const { clauses } = readContract(text);
    expect(clauses).toMatchObject([{ kind: 'ad-spend-cap', params: { amount, per: 'month' } }]);
    expect(clauses[0]?.currency).toBe(currency);
  });
  test('keeps two sums from being compared', () => {
    const { clauses, clashes } = readContract('单款每天推广费不超过500元，全店每天推广费不超过300美元。');
    expect(clauses.length).toBe(2);
    expect(clashes).toEqual([]);
    expect(readContract('单款每天推广费不超过500元，全店每天推广费不超过300元。').clashes.length).toBe(1);
  });
  test('is that of its own sums where a sentence names two', () => {
    const { clauses } = readContract('月销售额不低于5万美元，服务费每月3000元。');
    expect(clauses.map(({ kind, currency }) => [kind, currency])).toEqual([
      ['sales-target', 'USD'],
      ['base-fee', 'CNY'],
    ]);
  });
});
