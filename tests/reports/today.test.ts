import { describe, expect, test } from 'vitest';
import { clauseLines } from '../../lib/contracts/clause-lines';
import type { Entry } from '../../lib/contracts/entries';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import type { Clause } from '../../lib/contracts/types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { capsNow } from '../../lib/reports/caps-now';
import { readNext } from '../../lib/reports/read-next';
import { todayOf } from '../../lib/reports/today';
import { contractWith, dayOf, NOW, TODAY } from '../alerts/shop';
import { account, facts, product } from '../contracts/facts';

const YESTERDAY = addDays(TODAY, -1);
const cap = (params: Record<string, unknown>, id = 'cap'): Clause => ({
  id,
  kind: 'ad-spend-cap',
  party: 'operator',
  params: { comparator: '<=', scope: 'shop', per: 'day', ...params },
});

function viewOf(
  read: readonly SnapshotFacts[],
  entries: readonly Entry[] = [],
  clauses: readonly Clause[] = [],
) {
  return todayOf({ contract: contractWith(clauses), history: createHistory(read, entries), now: NOW });
}

function verdictsOf(read: readonly SnapshotFacts[], clauses: readonly Clause[]) {
  return evaluate(contractWith(clauses), createHistory(read), NOW);
}

const spentToday = (minor: number) =>
  facts({
    from: TODAY,
    open: true,
    readAt: NOW,
    on: 'account_report',
    rows: [{ entity: account, value: minor, summary: true }],
  });

const stated = (figure: 'goods-cost' | 'platform-fee', amountMinor: number): Entry => ({
  id: figure,
  contractId: 'c',
  enteredAt: NOW,
  happenedAt: NOW,
  kind: 'stated-figure',
  figure,
  amountMinor,
  from: YESTERDAY,
  to: YESTERDAY,
});
const fee: Clause = {
  id: 'fee',
  kind: 'base-fee',
  party: 'merchant',
  params: { amount: 3000, per: 'month' },
};

describe('today and yesterday', () => {
  test('nothing read is unknown, never 0', () => {
    const { today, yesterday } = viewOf([]);
    for (const { sales, adSpend, profit } of [today, yesterday])
      for (const { value } of [sales, adSpend, profit]) expect(value).toBeUndefined();
    expect(yesterday.sheet.profit.missing.length).toBeGreaterThan(0);
  });
  test('a day that is not over is open above, and names the page it was read on', () => {
    const { adSpend, sales } = viewOf([spentToday(12_300)]).today;
    expect(adSpend).toMatchObject({ value: { lo: 12_300, hi: Infinity }, soFar: true, asOf: NOW });
    expect(sales.page).toBeUndefined();
    expect(viewOf([spentToday(12_300)]).yesterday.adSpend).toMatchObject({
      value: undefined,
      page: { consoleId: 'alimama', pageId: 'account_report' },
    });
  });
  test('yesterday is compared with the same weekday', () => {
    const read = [dayOf(YESTERDAY, { sales: 120_000 }), dayOf(addDays(YESTERDAY, -7), { sales: 100_000 })];
    const { sales } = viewOf(read).yesterday;
    expect(sales.change?.lo).toBeCloseTo(0.2);
    expect(viewOf(read.slice(0, 1)).yesterday.sales.change).toBeUndefined();
  });
  test('profit is bounded above while the cost of goods is not known, and definite once it is', () => {
    const read = [dayOf(YESTERDAY, { sales: 100_000, adSpend: 20_000 })];
    expect(viewOf(read, [], [fee]).yesterday.profit.value).toEqual({ lo: -Infinity, hi: 70_001 });
    const known = viewOf(read, [stated('goods-cost', 50_000)], [fee]).yesterday;
    expect(known.profit.value).toEqual({ lo: 20_000, hi: 20_000 });
    expect(known.profit.missing).toEqual([]);
  });
});

describe('caps in force', () => {
  test('the fullest comes first, one that nobody read comes last', () => {
    const month = cap({ amount: 50_000, per: 'month' }, 'month');
    const rows = cap({ amount: 500, scope: 'product' }, 'rows');
    const caps = capsNow(verdictsOf([spentToday(25_000)], [month, rows, cap({ amount: 300 })]), TODAY);
    expect(caps.map(({ verdict }) => verdict.clauseId)).toEqual(['cap', 'month', 'rows']);
    expect(caps[0]?.used?.lo).toBeCloseTo(25_000 / 30_000);
    expect(caps.at(-1)?.used).toBeUndefined();
  });
  test.each([
    [29_999, 'unknown'],
    [30_000, 'unknown'],
    [30_001, 'breached'],
  ] as const)('%i of 30,000 so far is %s', (minor, state) => {
    const [first] = capsNow(verdictsOf([spentToday(minor)], [cap({ amount: 300 })]), TODAY);
    expect(first?.verdict.state).toBe(state);
  });
  test('a cap of nothing is used up by the first cent', () => {
    const [first] = capsNow(verdictsOf([spentToday(1)], [cap({ amount: 0 })]), TODAY);
    expect(first?.used?.lo).toBe(Infinity);
  });
  test("other days' caps are left out", () => {
    const read = [dayOf(YESTERDAY, { adSpend: 1000 })];
    const caps = capsNow(verdictsOf(read, [cap({ amount: 300 })]), TODAY);
    expect(caps.every(({ verdict }) => verdict.period.to === TODAY)).toBe(true);
  });
});

describe('what to read next', () => {
  const linesOf = (read: readonly SnapshotFacts[], clauses: readonly Clause[]) =>
    clauseLines(contractWith(clauses), verdictsOf(read, clauses), NOW).lines;
  test('a day read before it was over is to be read again, on its page', () => {
    const early = facts({
      from: YESTERDAY,
      open: true,
      readAt: `${YESTERDAY}T04:00:00.000Z`,
      on: 'account_report',
      rows: [{ entity: account, value: 100, summary: true }],
    });
    const { pages } = readNext(linesOf([early], [cap({ amount: 300 })]), YESTERDAY);
    expect(pages).toMatchObject([{ page: { consoleId: 'alimama', pageId: 'account_report' } }]);
    expect(pages[0]?.look.map(({ key }) => key)).toEqual(['rules:missing-open']);
  });
  test('one page that settles several clauses is named once, before others', () => {
    const rows = facts({
      from: YESTERDAY,
      readAt: NOW,
      total: 135,
      rows: [{ entity: product('1'), value: 100 }],
    });
    const clauses = [
      cap({ amount: 500, scope: 'product' }, 'a'),
      cap({ amount: 400, scope: 'product' }, 'b'),
    ];
    const { pages } = readNext(linesOf([rows], clauses), YESTERDAY);
    expect(pages[0]?.settles).toHaveLength(2);
    expect(new Set(pages.map(({ page }) => page.pageId)).size).toBe(pages.length);
  });
  test('a period that is only not over asks for nothing', () => {
    const read = [spentToday(100), dayOf(YESTERDAY, { adSpend: 100 })];
    const { pages, besides } = readNext(linesOf(read, [cap({ amount: 300 })]), YESTERDAY);
    expect([...pages, ...besides]).toEqual([]);
  });
});
