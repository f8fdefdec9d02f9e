import { describe, expect, test } from 'vitest';
import { say } from '../lib/messages/say';
import { contractMonth } from '../lib/quantity/day';
import { reconcile } from '../lib/settlement/reconcile';
import { settle } from '../lib/settlement/settle';
import { CUSTOMARY, simulate } from '../lib/settlement/simulate';
import { checkTarget } from '../lib/settlement/target';
import { clause, contractOf, entry, historyOf, monthly, NOW, START } from './settlement/month';

const fee = clause('base-fee', { amount: 5000, per: 'month', due: { dayOfMonth: 5 } }, 'merchant');
const commission = clause('commission', { rate: 0.1, above: 'target', base: 'sales' }, 'merchant');
const targets = [30_000, 80_000, 150_000].map((amount, i) => ({
  ...clause('sales-target', { amount, per: 'month', fromMonth: i + 1, toMonth: i + 1 }),
  id: `month-${i + 1}`,
}));
const half = clause('shortfall-remedy', {
  threshold: 0.8,
  months: 2,
  run: 'consecutive',
  refundRatio: 0.5,
  terminate: true,
});

describe('F24 fees', () => {
  test('5000 a month and 10 % of what is above the target', () => {
    const month = settle({
      contract: contractOf([fee, commission, ...targets]),
      history: historyOf(monthly('sales', [3_000_000, 10_000_000])),
      now: NOW,
      month: 2,
    });
    expect(month.due.map(({ key, result }) => [key, result.lo])).toEqual([
      ['base-fee/base-fee', 500_000],
      ['commission/commission', 200_000],
    ]);
    expect(month.total).toEqual({ lo: 700_000, hi: 700_000 });
    expect(month.due.map(({ formula }) => say('zh-CN', formula))).toEqual([
      '第 2 个合同月的服务费：¥5,000.00',
      '（¥100,000.00 − ¥80,000.00）× 10% = ¥2,000.00，未超过则为 0',
    ]);
  });
  test('pure commission of 15 % is paid and warned of', () => {
    const month = settle({
      contract: contractOf([clause('commission', { rate: 0.15 }, 'merchant')]),
      history: historyOf(monthly('sales', [8_000_000])),
      now: NOW,
      month: 1,
    });
    expect(month.total.lo).toBe(1_200_000);
    expect(month.due[0]?.notes.map((note) => say('zh-CN', note)).join('')).toContain('纯提成');
  });
  test('quoted 2000 and charged 6000: 4000 need not be paid', () => {
    const extra = entry({
      kind: 'extra-fee',
      what: '活动申报费',
      amountMinor: 600_000,
      approval: 'written',
      approvedAt: '2026-11-10T04:00:00.000Z',
      approvedMinor: 200_000,
      happenedAt: '2026-11-20',
    });
    const month = settle({
      contract: contractOf([clause('extra-fee-approval', { approval: 'prior', atCost: true })]),
      history: historyOf([], [extra]),
      now: NOW,
      month: 1,
    });
    expect(month.total.lo).toBe(200_000);
    expect(say('zh-CN', month.due[0]?.formula ?? { key: 'settlement:nothing' })).toContain(
      '¥4,000.00 不必支付',
    );
  });
  test('under one month: the fee by actual days', () => {
    const month = settle({
      contract: contractOf([fee, clause('refund-pro-rata', { basis: '实际天数', underMonths: 1 })]),
      history: historyOf([]),
      now: NOW,
      month: 1,
      endedOn: '2026-11-12',
    });
    expect(month.total).toEqual({ lo: 200_000, hi: 200_000 });
  });
});

describe('F36 net profit by the merchant’s own costs', () => {
  test('sales that went up while nothing was earned', () => {
    const spent = [
      entry({ kind: 'purchase', amountMinor: 5_200_000, happenedAt: '2026-11-15' }),
      entry({ kind: 'cost', what: 'freight', amountMinor: 60_000, happenedAt: '2026-11-30' }),
      entry({ kind: 'cost', what: 'platform-fee', amountMinor: 40_000, happenedAt: '2026-11-30' }),
    ];
    const read = [
      ...monthly('sales', [8_000_000]),
      ...monthly('adSpend', [1_900_000]),
      ...monthly('refundAmount', [600_000]),
    ];
    const sheet = reconcile(
      { contract: contractOf([fee]), history: historyOf(read, spent), now: NOW },
      contractMonth(START, 1),
    );
    // 利润率只有 5%，白忙活一场: 5 % before refunds and freight is a loss after them.
    expect(sheet.profit.value.lo / sheet.sales.value.lo).toBe(0.05);
    expect(sheet.fullProfit.value).toEqual({ lo: -300_000, hi: -300_000 });
  });
});

describe('F41 reconciliation', () => {
  test('sales against target, cost and its share, net profit', () => {
    const read = [
      ...monthly('sales', [2_500_000]),
      ...monthly('adSpend', [400_000]),
      ...monthly('refundAmount', [0]),
    ];
    const bought = entry({ kind: 'purchase', amountMinor: 1_000_000, happenedAt: '2026-11-02' });
    const sheet = reconcile(
      { contract: contractOf([fee, commission, ...targets]), history: historyOf(read, [bought]), now: NOW },
      contractMonth(START, 1),
    );
    expect(sheet.target).toBe(3_000_000);
    expect(sheet.done?.lo).toBeCloseTo(0.8333, 4);
    expect(sheet.cost.value.lo).toBe(1_900_000);
    expect(sheet.costShare?.lo).toBe(0.76);
    expect(sheet.profit.value.lo).toBe(600_000);
  });
});

describe('F43 settlement', () => {
  test('two months below 80 %: half of the 16000 paid comes back, 8000', () => {
    const paid = ['2026-11-05', '2026-12-05'].map((happenedAt, i) =>
      entry({
        kind: 'payment',
        what: 'base-fee',
        direction: 'to-operator',
        amountMinor: 800_000,
        month: i + 1,
        happenedAt,
      }),
    );
    const contract = contractOf([{ ...fee, params: { ...fee.params, amount: 8000 } }, half, ...targets]);
    const history = historyOf(monthly('sales', [2_000_000, 6_000_000]), paid);
    const month = settle({ contract, history, now: NOW, month: 2 });
    expect(month.due.map(({ key, result }) => [key, result.lo])).toEqual([
      ['base-fee/base-fee', 800_000],
      ['remedy/shortfall-remedy', -800_000],
    ]);
    expect(month.balance).toEqual({ lo: -800_000, hi: -800_000 });
  });
  test('every line names its operands, where they are from, and its arithmetic', () => {
    const month = settle({
      contract: contractOf([fee, commission, half, ...targets]),
      history: historyOf(monthly('sales', [2_000_000, 9_000_000])),
      now: NOW,
      month: 2,
    });
    for (const line of month.due) {
      expect(line.operands.length).toBeGreaterThan(0);
      for (const locale of ['zh-CN', 'en'] as const)
        expect(say(locale, line.formula)).not.toMatch(/\{\{|NaN|undefined/);
    }
    expect(month.due[1]?.operands[0]?.source).toMatchObject({ kind: 'pages', evidence: [{ column: 1 }] });
  });
  test('what each fee model costs at 60, 100 and 150 % of target', () => {
    const [own, pure] = CUSTOMARY;
    if (!own || !pure) throw new Error('two models are compared');
    expect(simulate(own, 3_000_000, 'CNY').map(({ fee: minor }) => minor)).toEqual([
      500_000, 500_000, 650_000,
    ]);
    expect(simulate(pure, 3_000_000, 'CNY').map(({ fee: minor }) => minor)).toEqual([
      270_000, 450_000, 675_000,
    ]);
  });
});

describe('F50 target formula', () => {
  test('8万 and peers that grow 50 to 80 % make 12 to 14.4万; a promise of 20万 is flagged, 15万 asks for proof', () => {
    const check = (promised: number) =>
      checkTarget({ current: 80_000, growth: { lo: 0.5, hi: 0.8 }, promised });
    expect(check(150_000)).toMatchObject({ range: { lo: 120_000, hi: 144_000 }, promised: 'ambitious' });
    expect(check(200_000)).toMatchObject({ growth: 1.5, promised: 'inflated' });
  });
});
