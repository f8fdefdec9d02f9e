import { describe, expect, test } from 'vitest';
import { CUSTOMARY, simulate } from '../../lib/settlement/simulate';
import { checkTarget } from '../../lib/settlement/target';

describe('fee models', () => {
  test('cost what they cost at 60, 100 and 150 % of a target of 10万', () => {
    const fees = CUSTOMARY.map((model) => [
      model.id,
      ...simulate(model, 10_000_000, 'CNY').map(({ fee }) => fee / 100),
    ]);
    expect(fees).toEqual([
      ['base-and-over', 5_000, 5_000, 10_000],
      ['pure', 9_000, 15_000, 22_500],
      ['fixed', 8_000, 8_000, 8_000],
    ]);
  });
  test('tell what the operator gains by selling more', () => {
    const gains = CUSTOMARY.map((model) =>
      simulate(model, 10_000_000, 'CNY').map(({ marginal }) => marginal / 100),
    );
    expect(gains).toEqual([
      [0, 10, 10],
      [15, 15, 15],
      [0, 0, 0],
    ]);
  });
  test('a model without sales has no share of them', () => {
    expect(
      simulate({ id: 'contract', base: { amount: 1 }, commissions: [] }, 0, 'CNY')[0]?.feeShare,
    ).toBeUndefined();
  });
});

describe('a promise of sales', () => {
  const growth = { lo: 0.5, hi: 0.8 };
  test.each([
    [120_000, 'plausible'],
    [144_000, 'plausible'],
    [144_001, 'ambitious'],
    [160_000, 'ambitious'],
    [160_001, 'inflated'],
    [200_000, 'inflated'],
  ])('of %d from 8万, where good peers grow 50 to 80 %%, is %s', (promised, state) => {
    expect(checkTarget({ current: 80_000, growth, promised })).toMatchObject({
      range: { lo: 120_000, hi: 144_000 },
      promised: state,
    });
  });
  test('a shop that sells nothing yet has no growth to judge by', () => {
    expect(checkTarget({ current: 0, growth, promised: 1 }).promised).toBeUndefined();
  });
});
