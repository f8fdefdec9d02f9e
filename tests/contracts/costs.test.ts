import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/contracts/entries';
import { say } from '../../lib/messages/say';
import { checked, contractOf, entry, judged, words } from './entered';
import { product } from './facts';
import { productsRead, shopRead } from './reads';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const more = { start: '2026-11-01', end: '2026-11-30' };
const AFTER = '2026-12-02 12:00';
const sales = (value: number) => shopRead('sales', NOVEMBER.from, NOVEMBER.to, value);
const spend = (value: number) => shopRead('adSpend', NOVEMBER.from, NOVEMBER.to, value);
const fee = (amountMinor: number) =>
  entry('payment', '2026-11-05 10:00', { amountMinor, direction: 'to-operator', what: 'base-fee' });
const bought = (amountMinor: number) => entry('purchase', '2026-11-08 10:00', { amountMinor });
const unitCost = (productId: string, amountMinor: number) =>
  entry('unit-cost', '2026-10-01 10:00', { productId, amountMinor });

describe('50,000 a month for fee, ads and goods', () => {
  const contract = contractOf([{ kind: 'total-budget-cap', params: { amount: 50_000 } }], more);
  const all = checked('total-budget-cap', '2026-11-30');
  const state = (ads: number, entries: Entry[]) => judged(contract, AFTER, entries, [spend(ads)])[0];

  test.each([
    [999_999, 'met'],
    [1_000_000, 'met'],
    [1_000_001, 'breached'],
  ])('ads of %d 分 beside 5,000 and 35,000 yuan are %s', (ads, expected) => {
    expect(state(ads, [fee(500_000), bought(3_500_000), all])?.state).toBe(expected);
  });
  test('what is entered can prove it exceeded before the record is complete', () => {
    expect(state(1_500_001, [bought(3_500_000)])?.state).toBe('breached');
  });
  test('an incomplete record proves nothing kept, and says so', () => {
    const verdict = state(100, [fee(500_000)]);
    expect(verdict?.state).toBe('unknown');
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toContain(
      '请登记 2026-11-01 – 2026-11-30 的服务费、货款等支出；都已登记的，请确认登记完整',
    );
  });
  test('ads that nobody read leave it open', () => {
    expect(judged(contract, AFTER, [fee(500_000), all], [])[0]?.state).toBe('unknown');
  });
  test('money that came back counts against the fee, a deposit does not count at all', () => {
    const back = entry('payment', '2026-11-20 10:00', {
      amountMinor: 500_000,
      direction: 'from-operator',
      what: 'refund',
    });
    const pledge = entry('payment', '2026-11-01 10:00', {
      amountMinor: 9_000_000,
      direction: 'to-operator',
      what: 'deposit',
    });
    expect(state(1_500_000, [fee(500_000), back, pledge, bought(3_500_000), all])).toMatchObject({
      state: 'met',
      actual: { lo: 5_000_000, hi: 5_000_000 },
    });
  });
  test('the sentence adds it up', () => {
    expect(words(state(1_000_000, [fee(500_000), bought(3_500_000), all]))).toBe(
      '2026-11-01 – 2026-11-30 服务费 ¥5,000.00、推广花费 ¥10,000.00、货款 ¥35,000.00，合计 ¥50,000.00，上限不超过 ¥50,000.00：达标',
    );
  });
});

describe('least ad spend', () => {
  const contract = contractOf([{ kind: 'ad-spend-floor', params: { amount: 3000 } }], more);
  test.each([
    [299_999, 'breached'],
    [300_000, 'met'],
  ])('%d 分 in a month are %s', (value, state) => {
    expect(judged(contract, AFTER, [], [spend(value)])[0]?.state).toBe(state);
  });
  test('nothing read is no breach', () => {
    expect(judged(contract, AFTER, [], [])[0]?.state).toBe('unknown');
  });
});

describe('net profit', () => {
  const contract = contractOf([{ kind: 'net-profit-floor', params: { amount: 1000 } }], more);
  const units = productsRead(
    'units',
    NOVEMBER,
    [
      { entity: product('a'), value: 10 },
      { entity: product('b'), value: 5 },
    ],
    { unit: 'count' },
  );
  const costs = [unitCost('a', 10_000), unitCost('b', 20_000), fee(500_000)];
  const all = checked('net-profit-floor', '2026-11-30');
  const run = (entries: Entry[], sold = 1_000_000) =>
    judged(contract, AFTER, entries, [sales(sold), spend(200_000), units])[0];

  test.each([
    [999_999, 'breached'],
    [1_000_000, 'met'],
    [1_000_001, 'met'],
  ])('of sales of %d 分 less goods 2,000, ads 2,000 and fee 5,000 is %s', (sold, state) => {
    expect(run([...costs, all], sold)?.state).toBe(state);
  });
  test('a missing unit cost makes it a bound, and names the product', () => {
    const verdict = run([unitCost('a', 10_000), fee(500_000), all]);
    expect(verdict).toMatchObject({ state: 'unknown' });
    expect(verdict?.actual?.lo).toBe(-Infinity);
    expect(verdict?.actual?.hi).toBeCloseTo(200_000, 0);
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toContain('请登记“商品b”的单件成本');
  });
  test('the known part of the costs can prove it missed', () => {
    expect(run([unitCost('a', 30_000), all, fee(500_000)])?.state).toBe('breached');
  });
  test('the merchant’s own cost of goods stands in for the units', () => {
    const stated = entry('stated-figure', '2026-12-01 10:00', {
      figure: 'goods-cost',
      amountMinor: 200_000,
      from: NOVEMBER.from,
      to: NOVEMBER.to,
    });
    expect(
      judged(contract, AFTER, [stated, fee(500_000), all], [sales(1_000_000), spend(200_000)])[0]?.state,
    ).toBe('met');
  });
});

describe('margin', () => {
  const contract = contractOf([{ kind: 'margin-floor', params: { value: 0.05 } }], more);
  const goods = (amountMinor: number) =>
    entry('stated-figure', '2026-12-01 10:00', { figure: 'goods-cost', amountMinor, ...NOVEMBER });
  test.each([
    [94_999, 'met'],
    [95_000, 'met'],
    [95_001, 'breached'],
  ])('goods of %d 分 in sales of 1,000 yuan leave what is %s against 5 %%', (cost, state) => {
    expect(judged(contract, AFTER, [goods(cost)], [sales(100_000)])[0]?.state).toBe(state);
  });
});

describe('cost against price and sales', () => {
  test.each([
    [9999, 'breached'],
    [10_000, 'met'],
    [10_001, 'met'],
  ])('a price of %d 分 over a cost of 50 yuan, at most half, is %s', (price, state) => {
    const contract = contractOf(
      [
        {
          kind: 'cost-ratio-cap',
          params: { value: 0.5, numerator: 'purchase-price', denominator: 'selling-price' },
        },
      ],
      more,
    );
    const read = productsRead('price', { from: '2026-11-10', to: '2026-11-10' }, [
      { entity: product('a'), value: price },
    ]);
    const verdicts = judged(contract, '2026-11-10 12:00', [unitCost('a', 5000)], [read]);
    expect(verdicts[0]?.state).toBe(state);
  });
  test.each([
    [20_000, 'met'],
    [20_001, 'breached'],
  ])('ads of %d 分 in sales of 1,000 yuan, at most 20 %%, are %s', (ads, state) => {
    const contract = contractOf(
      [{ kind: 'cost-ratio-cap', params: { value: 0.2, numerator: 'ad-spend' } }],
      more,
    );
    expect(judged(contract, AFTER, [], [sales(100_000), spend(ads)])[0]?.state).toBe(state);
  });
});

describe('spend under no cap', () => {
  const cap = (params: Record<string, unknown>) => ({ kind: 'ad-spend-cap', id: 'cap', params }) as const;
  const rule = { kind: 'untracked-spend', params: {} } as const;
  const rows = (total: number) =>
    productsRead('adSpend', NOVEMBER, [{ entity: product('a'), value: 60_000 }], { total });
  const find = (clauses: Parameters<typeof contractOf>[0], read: Parameters<typeof judged>[3]) =>
    judged(contractOf(clauses, more), AFTER, [], read).find(({ clauseId }) => clauseId === 'untracked-spend');

  test('is all of it where the contract has no cap', () => {
    expect(find([rule], [spend(1)])?.state).toBe('breached');
    expect(find([rule], [spend(0)])?.state).toBe('met');
    expect(find([rule], [])?.state).toBe('unknown');
  });
  test('is none where the whole shop is capped', () => {
    expect(find([cap({ amount: 300 }), rule], [])?.state).toBe('met');
  });
  test('is what products do not account for where only they are capped', () => {
    const clauses = [cap({ amount: 500, scope: 'product' }), rule];
    expect(find(clauses, [spend(60_000), rows(1)])).toMatchObject({ state: 'met', actual: { lo: 0 } });
    expect(find(clauses, [spend(60_001), rows(1)])?.state).toBe('breached');
    expect(find(clauses, [spend(60_001), rows(2)])?.state).toBe('unknown');
  });
  test('a cap that begins later covers nothing before', () => {
    const late = contractOf([cap({ amount: 300, fromMonth: 2 }), rule], { start: '2026-11-01' });
    const verdicts = judged(late, '2026-12-02 12:00', [], [spend(1)]);
    expect(
      verdicts.filter(({ clauseId }) => clauseId === 'untracked-spend').map(({ state }) => state),
    ).toEqual(['breached', 'met']);
  });
  test.each([
    { what: 'from a later day', params: { from: '2026-11-20' } },
    { what: 'in other months of the year', params: { calendarMonths: [6] } },
  ])('a cap that holds only $what covers nothing else', ({ params }) => {
    expect(find([cap({ amount: 300, ...params }), rule], [spend(1)])?.state).toBe('breached');
    const total = { kind: 'total-budget-cap', id: 'total', params: { amount: 300, ...params } } as const;
    expect(find([total, rule], [spend(1)])?.state).toBe('breached');
  });
});
