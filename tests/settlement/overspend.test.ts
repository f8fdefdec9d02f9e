import { describe, expect, test } from 'vitest';
import { settle } from '../../lib/settlement/settle';
import { facts, shop } from '../contracts/facts';
import { clause, contractOf, historyOf, NOW } from './month';

describe('spend above a cap that the operator bears', () => {
  const cap = (id: string, amount: number, per: string, excessBearer?: string) => ({
    ...clause('ad-spend-cap', { amount, per, scope: 'shop', ...(excessBearer ? { excessBearer } : {}) }),
    id,
  });
  const days = [
    ['2026-11-03', 40_000],
    ['2026-11-04', 30_000],
    ['2026-12-03', 90_000],
  ] as const;
  const read = days.map(([from, value]) => facts({ from, rows: [{ entity: shop, value }] }));
  const back = (clauses: readonly ReturnType<typeof cap>[]) =>
    settle({ contract: contractOf(clauses), history: historyOf(read), now: NOW, month: 1 }).due.find(
      ({ key }) => key.startsWith('overspend/'),
    )?.ends;

  test('is set off, and nothing at the cap or in another month', () => {
    expect(back([cap('day', 300, 'day', '乙方承担')])).toEqual({ least: -10_000, most: -10_000 });
    expect(back([cap('day', 400, 'day', '乙方承担')])).toBeUndefined();
  });
  test('is set off once where caps lie within each other', () => {
    const clauses = [cap('day', 300, 'day', '乙方'), cap('tight', 200, 'day', '乙方')];
    expect(back(clauses)).toEqual({ least: -30_000, most: -30_000 });
  });
  test('is the merchant’s where the contract does not say otherwise', () => {
    expect(back([cap('day', 300, 'day')])).toBeUndefined();
    expect(back([cap('day', 300, 'day', '甲方')])).toBeUndefined();
  });
});
