import { assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHistory } from '../../lib/contracts/history';
import { contractMonth, daysOf } from '../../lib/quantity/day';
import { isExact } from '../../lib/quantity/interval';
import { splitSales } from '../../lib/reports/sales-split';
import { readTable } from './read-table';
import { NOW, seededQuarter, START } from './seeded-quarter';

const { contract } = seededQuarter();
const shop = { kind: 'shop', id: 'shop-1', name: '' } as const;
const [first, second] = [contractMonth(START, 1), contractMonth(START, 2)];

type Figures = Parameters<typeof readTable>[0]['rows'][number]['figures'];

function monthly(before: Figures, after: Figures) {
  const pages = [
    { period: first, figures: before },
    { period: second, figures: after },
  ];
  return createHistory(
    pages.map(({ period, figures }, at) =>
      readTable({
        id: `m${at}`,
        shopId: 'shop-1',
        consoleId: 'sycm',
        page: 'trade',
        period,
        readAt: '2026-11-01T01:00:00.000Z',
        rows: [{ entity: shop, figures }],
      }),
    ),
  );
}

function split(before: Figures, after: Figures) {
  return splitSales({ contract, history: monthly(before, after), now: NOW }, first, second);
}

describe('sales taken apart', () => {
  test('effects of visitors, conversion and order value add up to the change of sales', () => {
    const figures = record({
      visitors: integer({ min: 100, max: 100_000 }),
      buyers: integer({ min: 1, max: 5_000 }),
      sales: integer({ min: 100, max: 100_000_000 }),
    });
    assert(
      property(figures, figures, (before, after) => {
        const [visitors, conversion, orderValue, sales] = split(before, after)?.factors ?? [];
        const parts = [visitors, conversion, orderValue].map((factor) => factor?.effect?.lo ?? Number.NaN);
        const change = (sales?.after.lo ?? Number.NaN) - (sales?.before.lo ?? Number.NaN);
        const scale = Math.max(...parts.map(Math.abs), 1);
        expect(Math.abs(parts.reduce((a, b) => a + b, 0) - change) / scale).toBeLessThan(1e-6);
        expect(sales?.effect?.lo).toBeCloseTo(change, 3);
      }),
    );
  });
  test('half the visitors at the same conversion and order value is all visitors', () => {
    const before = { visitors: 31_000, buyers: 620, sales: 6_200_000 };
    const factors = split(before, { visitors: 15_500, buyers: 310, sales: 3_100_000 })?.factors ?? [];
    const [visitors, conversion, orderValue] = factors;
    // September has 30 days and October 31: an average day is compared, not the month.
    expect(visitors?.change?.lo).toBeCloseTo(15_500 / 31 / (31_000 / 30) - 1, 9);
    expect(conversion?.effect?.lo).toBeCloseTo(0, 6);
    expect(orderValue?.effect?.lo).toBeCloseTo(0, 6);
  });
  test('an interval holds what every completion of it would give', () => {
    const before = { visitors: 30_000, buyers: 600, sales: 6_000_000 };
    const wide = split(before, { visitors: [29_500, 30_500], buyers: 600, sales: 6_000_000 })?.factors ?? [];
    for (const count of [29_500, 30_000, 30_499]) {
      const exact = split(before, { visitors: count, buyers: 600, sales: 6_000_000 })?.factors ?? [];
      exact.forEach(({ effect }, at) => {
        const held = wide[at]?.effect;
        expect(effect && isExact(effect)).toBe(true);
        expect(held?.lo ?? Infinity).toBeLessThanOrEqual((effect?.lo ?? Number.NaN) + 1e-6);
        expect(held?.hi ?? -Infinity).toBeGreaterThanOrEqual((effect?.lo ?? Number.NaN) - 1e-6);
      });
    }
  });
  test('takes the days that were read where no page counts the month', () => {
    const input = seededQuarter();
    const found = splitSales(input, contractMonth(START, 2), contractMonth(START, 3));
    expect(found?.basis).toBe('days');
    expect(found?.daysBefore).toBe(30);
    expect(found?.daysAfter).toBe(28);
    const visitors = found?.factors.find(({ name }) => name === 'visitors');
    expect(visitors?.change?.hi ?? 0).toBeLessThan(-0.1);
  });
  test.each([
    { what: 'nothing of buyers', before: { visitors: 1, sales: 1 }, after: { visitors: 1, sales: 1 } },
    {
      what: 'no buyer at all',
      before: { visitors: 9, buyers: 0, sales: 0 },
      after: { visitors: 9, buyers: 0, sales: 0 },
    },
  ])('is not made of $what', ({ before, after }) => {
    expect(split(before, after)).toBeUndefined();
  });
  test.each([
    { read: 15, made: true },
    { read: 14, made: false },
  ])('with $read of 30 days read is made: $made', ({ read, made }) => {
    const rows = [...daysOf(first).slice(0, read), ...daysOf(second)].map((day) =>
      readTable({
        id: day,
        shopId: 'shop-1',
        consoleId: 'sycm',
        page: 'trade',
        period: { from: day, to: day },
        readAt: '2026-11-01T01:00:00.000Z',
        rows: [{ entity: shop, figures: { visitors: 500, buyers: 10, sales: 90_000 } }],
      }),
    );
    const found = splitSales({ contract, history: createHistory(rows), now: NOW }, first, second);
    expect(found !== undefined).toBe(made);
  });
});
