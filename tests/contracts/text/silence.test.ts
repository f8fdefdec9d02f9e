import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';

describe('a sentence that limits an amount', () => {
  test.each(['单款每天最多花500元推广。', '每月最多投5万。', '超过2000元的另算。'])(
    '%s comes out in some list',
    (text) => {
      const { clauses, vague, blanks, unread } = readContract(text);
      expect(clauses.length + vague.length + blanks.length + unread.length).toBe(1);
    },
  );
  test('of several costs joined by a plus caps their sum', () => {
    const { clauses } = readContract('托管费+推广费+货款每月不超过5万元。');
    expect(clauses).toMatchObject([
      {
        kind: 'total-budget-cap',
        params: { amount: 50_000, comparator: '<=', per: 'month', includes: ['fee', 'ad', 'goods'] },
      },
    ]);
  });
});
