import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import { settle, type Settlement } from '../../lib/settlement/settle';
import { clause, contractOf, entry, historyOf, monthly, NOW } from './month';

const fee = clause('base-fee', { amount: 5000, per: 'month', dayOfMonth: 5 }, 'merchant');
const over = clause('commission', { rate: 0.1, above: 'target' }, 'merchant');
const target = clause('sales-target', { amount: 30_000, per: 'month' });

function line(settlement: Settlement, kind: string) {
  return settlement.due.find(({ key }) => key.startsWith(kind));
}

function sayAll({ due, payments }: Settlement): string[] {
  return [...due, ...payments].flatMap(({ label, formula, operands, missing, notes }) =>
    (['zh-CN', 'en'] as const).flatMap((locale) =>
      [
        label,
        formula,
        ...operands.map((operand) => operand.label),
        ...missing.map(({ message }) => message),
        ...notes,
      ].map((message) => say(locale, message)),
    ),
  );
}

describe('base fee and commission', () => {
  test.each([
    [2_999_999, 500_000],
    [3_000_000, 500_000],
    [3_000_001, 500_000],
    [3_000_010, 500_001],
    [3_600_000, 560_000],
    [0, 500_000],
  ])('sales of %d 分 with a target of 3万 come to %d 分', (sales, total) => {
    const settled = settle({
      contract: contractOf([fee, over, target]),
      history: historyOf(monthly('sales', [sales])),
      now: NOW,
      month: 1,
    });
    expect(settled.total).toEqual({ lo: total, hi: total });
    expect(sayAll(settled).join('\n')).not.toMatch(/\{\{|undefined|NaN|\[object/);
  });

  test('sales that were not read leave the commission open above, and say what is missing', () => {
    const settled = settle({
      contract: contractOf([fee, over, target]),
      history: historyOf([]),
      now: NOW,
      month: 1,
    });
    expect(settled.total).toEqual({ lo: 500_000, hi: Infinity });
    expect(line(settled, 'commission')?.missing).not.toEqual([]);
  });

  test('sales known between two figures give a fee between two figures', () => {
    const settled = settle({
      contract: contractOf([fee, over, target]),
      history: historyOf(monthly('sales', [[3_600_000, 3_700_000]])),
      now: NOW,
      month: 1,
    });
    expect(line(settled, 'commission')?.ends).toEqual({ least: 60_000, most: 70_000 });
    expect(settled.total).toEqual({ lo: 560_000, hi: 570_001 });
  });

  test('a commission above a target that the contract does not name is unknown', () => {
    const settled = settle({
      contract: contractOf([over]),
      history: historyOf(monthly('sales', [3_600_000])),
      now: NOW,
      month: 1,
    });
    expect(line(settled, 'commission')?.missing.map(({ message }) => say('zh-CN', message))).toEqual([
      '合同没有写第 1 个月的销售目标，无法计算超目标部分',
    ]);
  });

  test('a quarterly fee falls due once in three months, a fee by the day for each day', () => {
    const due = (per: string, month: number) =>
      settle({
        contract: contractOf([clause('base-fee', { amount: 300, per }, 'merchant')]),
        history: historyOf([]),
        now: NOW,
        month,
      }).total.lo;
    expect([1, 2, 3, 4].map((month) => due('quarter', month))).toEqual([30_000, 0, 0, 30_000]);
    expect(due('day', 1)).toBe(900_000);
    expect([1, 2].map((month) => due('term', month))).toEqual([30_000, 0]);
  });

  const tiers = [
    { from: 0, to: 50_000, rate: 0.03 },
    { from: 50_000, to: 100_000, rate: 0.05 },
    { from: 100_000, to: null, rate: 0.08 },
  ];
  test.each([
    ['marginal', 4_999_999, 150_000],
    ['marginal', 5_000_000, 150_000],
    ['marginal', 8_000_000, 300_000],
    ['marginal', 12_000_000, 560_000],
    ['whole', 4_999_999, 150_000],
    ['whole', 5_000_000, 250_000],
    ['whole', 12_000_000, 960_000],
  ])('%s tiers on %d 分 come to %d 分', (mode, sales, total) => {
    const settled = settle({
      contract: contractOf([clause('commission', { tiers, mode }, 'merchant')]),
      history: historyOf(monthly('sales', [sales])),
      now: NOW,
      month: 1,
    });
    expect(settled.total.lo).toBe(total);
  });

  test('sales on either side of a tier hold both amounts between', () => {
    const whole = [
      { from: 0, to: 50_000, rate: 0.05 },
      { from: 50_000, to: null, rate: 0.03 },
    ];
    const settled = settle({
      contract: contractOf([clause('commission', { tiers: whole, mode: 'whole' }, 'merchant')]),
      history: historyOf(monthly('sales', [[4_900_000, 5_100_001]])),
      now: NOW,
      month: 1,
    });
    expect(settled.ends.total).toEqual({ least: 150_000, most: 250_000 });
  });

  test('paid minus refunds, and sales that service guided, are other bases', () => {
    const net = contractOf([clause('commission', { rate: 0.1, deduct: ['refunds'] }, 'merchant')]);
    const read = [...monthly('sales', [1_000_000]), ...monthly('refundAmount', [200_000])];
    expect(settle({ contract: net, history: historyOf(read), now: NOW, month: 1 }).total.lo).toBe(80_000);
    const guided = contractOf([clause('commission', { rate: 0.1, base: 'guided' }, 'merchant')]);
    const stated = entry({
      kind: 'stated-figure',
      figure: 'guided-sales',
      amountMinor: 300_000,
      from: '2026-11-01',
      to: '2026-11-30',
      happenedAt: '2026-11-30',
    });
    const settled = (history: ReturnType<typeof historyOf>) =>
      settle({ contract: guided, history, now: NOW, month: 1 }).total;
    expect(settled(historyOf(read, [stated]))).toEqual({ lo: 30_000, hi: 30_000 });
    expect(settled(historyOf(read)).hi).toBe(Infinity);
  });
});

describe('extras', () => {
  const approval = clause('extra-fee-approval', { approval: 'prior' });
  const charged = (given: { approvedMinor?: number; approvedAt?: string; approval?: 'written' | 'none' }) =>
    entry({
      kind: 'extra-fee',
      what: '活动申报费、设计费',
      amountMinor: 600_000,
      approval: given.approval ?? 'written',
      happenedAt: '2026-11-20',
      ...(given.approvedAt ? { approvedAt: `${given.approvedAt}T04:00:00.000Z` } : {}),
      ...(given.approvedMinor ? { approvedMinor: given.approvedMinor } : {}),
    });
  const pay = (given: Parameters<typeof charged>[0], clauses = [approval]) =>
    settle({ contract: contractOf(clauses), history: historyOf([], [charged(given)]), now: NOW, month: 1 })
      .total.lo;

  test('are paid as far as they were approved beforehand', () => {
    expect(pay({ approvedAt: '2026-11-19', approvedMinor: 200_000 })).toBe(200_000);
    expect(pay({ approvedAt: '2026-11-19' })).toBe(600_000);
    expect(pay({ approvedAt: '2026-11-21' })).toBe(0);
    expect(pay({ approval: 'none' })).toBe(0);
    expect(pay({ approval: 'none' }, [])).toBe(600_000);
  });
});

describe('late payment', () => {
  const penalty = clause('late-penalty', { ratePerDay: 0.0005, capRatio: 0.2 }, 'merchant');
  const settled = (days: readonly string[], extra: Parameters<typeof historyOf>[1] = []) =>
    settle({
      contract: contractOf([fee, penalty]),
      history: historyOf(
        [],
        [
          ...days.map((happenedAt) =>
            entry({
              kind: 'payment',
              what: 'base-fee',
              direction: 'to-operator',
              amountMinor: 500_000 / days.length,
              month: 1,
              happenedAt,
            }),
          ),
          ...extra,
        ],
      ),
      now: NOW,
      month: 1,
    });

  test.each([
    ['2026-11-04', undefined],
    ['2026-11-05', undefined],
    ['2026-11-06', 250],
    ['2026-11-15', 2_500],
  ])('a fee due on the 5th and paid on %s costs %s', (day, late) => {
    expect(line(settled([day]), 'late')?.ends.least).toBe(late);
  });
  test('counts until the last part is paid, and is capped', () => {
    expect(line(settled(['2026-11-05', '2026-11-07']), 'late')?.ends.least).toBe(500);
    const far = settle({
      contract: contractOf([fee, { ...penalty, params: { ratePerDay: 0.01, capRatio: 0.2 } }]),
      history: historyOf(
        [],
        [
          entry({
            kind: 'payment',
            what: 'base-fee',
            direction: 'to-operator',
            amountMinor: 500_000,
            happenedAt: '2026-11-30',
          }),
        ],
      ),
      now: NOW,
      month: 1,
    });
    expect(line(far, 'late')?.ends.least).toBe(100_000);
  });
  test('nothing entered proves no default until the record is confirmed', () => {
    expect(line(settled([]), 'late')?.ends).toEqual({ least: 0, most: 22_500 });
    const checked = entry({
      kind: 'checked',
      clauseId: 'base-fee',
      through: '2027-02-03',
      happenedAt: '2027-02-03',
    });
    expect(line(settled([], [checked]), 'late')?.ends).toEqual({ least: 22_500, most: 22_500 });
    // Nothing was paid up to the 9th; of the days since then the record says nothing.
    const early = { ...checked, through: '2026-11-09' };
    expect(line(settled([], [early]), 'late')?.ends).toEqual({ least: 1250, most: 22_500 });
  });
  test('what was paid is taken off', () => {
    expect(settled(['2026-11-05']).balance).toEqual({ lo: 0, hi: 0 });
  });
});

describe('refunds', () => {
  test.each([
    ['2026-11-09', -350_000],
    ['2026-11-29', -16_667],
    ['2026-11-30', undefined],
  ])('a contract that ends on %s returns %s of the month', (endedOn, back) => {
    const contract = contractOf([fee, clause('refund-pro-rata', { basis: 'days' })]);
    const settled = settle({ contract, history: historyOf([]), now: NOW, month: 1, endedOn });
    expect(line(settled, 'refund-days')?.ends.least).toBe(back);
  });

  const remedy = clause('shortfall-remedy', { threshold: 0.8, months: 2, refundRatio: 0.5, terminate: true });
  const clauses = [fee, target, remedy];
  const refunded = (sales: Parameters<typeof monthly>[1], month: number) =>
    line(
      settle({ contract: contractOf(clauses), history: historyOf(monthly('sales', sales)), now: NOW, month }),
      'remedy',
    )?.ends;

  test('two months below 80 % give half the fee back, in the month in which they are complete', () => {
    expect(refunded([2_399_999, 2_399_999, 2_399_999], 1)).toBeUndefined();
    expect(refunded([2_399_999, 2_399_999, 2_399_999], 2)).toEqual({ least: -500_000, most: -500_000 });
    expect(refunded([2_399_999, 2_399_999, 2_399_999], 3)).toBeUndefined();
    expect(refunded([2_399_999, 2_400_000, 2_399_999], 2)).toBeUndefined();
  });
  test('a month that cannot be told leaves the refund between nothing and all', () => {
    expect(refunded([2_399_999, [2_000_000, 3_000_000]], 2)).toEqual({ least: -500_000, most: 0 });
  });
});

test.each([
  ['after two months below target', { threshold: 0.8, months: 2, refundRatio: 0.5 }, 2, 150_000],
  ['month by month', { threshold: 0.8, refund: 'pro-rata' }, 1, 300_000],
])('a fee of which nothing is entered or agreed leaves the refund open %s', (_, params, asked, back) => {
  const settled = (entries: Parameters<typeof historyOf>[1]) =>
    settle({
      contract: contractOf([target, clause('shortfall-remedy', params)]),
      history: historyOf(monthly('sales', [1, 1]), entries),
      now: NOW,
      month: 2,
    });
  expect(line(settled([]), 'remedy')?.ends).toEqual({ least: -Infinity, most: 0 });
  expect(line(settled([]), 'remedy')?.missing).toHaveLength(asked);
  const paid = entry({
    kind: 'payment',
    what: 'base-fee',
    direction: 'to-operator',
    amountMinor: 300_000,
    month: 2,
    happenedAt: '2026-12-05',
  });
  expect(line(settled([paid]), 'remedy')?.ends).toEqual({ least: -back, most: -back });
});

test('a remedy that is worked out in another way stays open, and says so', () => {
  const other = clause('shortfall-remedy', {
    threshold: 0.8,
    months: 2,
    compensateRatio: 0.1,
    compensateOf: 'gap',
  });
  const settled = settle({
    contract: contractOf([fee, target, other]),
    history: historyOf(monthly('sales', [1, 1])),
    now: NOW,
    month: 2,
  });
  expect(line(settled, 'remedy')?.ends).toEqual({ least: -Infinity, most: 0 });
  expect(line(settled, 'remedy')?.missing).toHaveLength(1);
});

describe('deposit', () => {
  const formula = clause('deposit', { formula: '(monthSales-100000)/100000*5000' }, 'merchant');
  test.each([
    [10_000_000, 0],
    [9_000_000, 0],
    [20_000_000, 500_000],
    [15_000_000, 250_000],
  ])('sales of %d 分 make it %d 分', (sales, total) => {
    const history = historyOf(monthly('sales', [sales]));
    const settled = settle({ contract: contractOf([formula]), history, now: NOW, month: 1 });
    expect(settled.total).toEqual({ lo: total, hi: total });
  });
  test('a formula that is not read is said to be so, and comes to nothing definite', () => {
    const odd = contractOf([clause('deposit', { formula: 'alert(1)' }, 'merchant')]);
    const settled = settle({ contract: odd, history: historyOf(monthly('sales', [1])), now: NOW, month: 1 });
    expect(settled.total.hi).toBe(Infinity);
    expect(line(settled, 'deposit')?.missing).toHaveLength(1);
  });
});

test('lines sum exactly, and every completion of what is unknown lies within the total', () => {
  const sales = integer({ min: 0, max: 20_000_000 });
  const width = constantFrom(0, 0, 1, 999, 100_000);
  assert(
    property(
      array(tuple(sales, width), { minLength: 3, maxLength: 3 }),
      integer({ min: 1, max: 3 }),
      (months, month) => {
        const contract = contractOf([
          fee,
          over,
          target,
          {
            ...clause(
              'commission',
              {
                tiers: [
                  { from: 0, to: 90_000, rate: 0.013 },
                  { from: 90_000, to: null, rate: 0.007 },
                ],
                mode: 'whole',
              },
              'merchant',
            ),
            id: 'tiers',
          },
          clause('shortfall-remedy', { threshold: 0.8, months: 2, refundRatio: 0.5 }),
          clause('deposit', { formula: '(monthSales-100000)/100000*5000' }, 'merchant'),
        ]);
        const read = (pick: (lo: number, by: number) => number | [number, number]) =>
          historyOf(
            monthly(
              'sales',
              months.map(([lo, by]) => pick(lo, by)),
            ),
          );
        const wide = settle({
          contract,
          history: read((lo, by) => (by === 0 ? lo : [lo, lo + by + 1])),
          now: NOW,
          month,
        });
        const sum = (end: 'least' | 'most') =>
          [...wide.due, ...wide.payments].reduce((total, { ends }) => total + ends[end], 0);
        expect(wide.ends.balance).toEqual({ least: sum('least'), most: sum('most') });
        for (const part of [0, 0.5, 1]) {
          const exact = settle({
            contract,
            history: read((lo, by) => lo + Math.floor(by * part)),
            now: NOW,
            month,
          });
          expect(exact.ends.total.least).toBe(exact.ends.total.most);
          expect(exact.ends.total.least).toBeGreaterThanOrEqual(wide.ends.total.least);
          expect(exact.ends.total.least).toBeLessThanOrEqual(wide.ends.total.most);
        }
      },
    ),
    { numRuns: 100 },
  );
});
