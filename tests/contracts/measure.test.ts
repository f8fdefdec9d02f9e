import { array, assert, boolean, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient } from '../../lib/contracts/arithmetic';
import { boundSum } from '../../lib/contracts/bounds';
import { compare } from '../../lib/contracts/compare';
import { createHistory, withFacts } from '../../lib/contracts/history';
import { measure } from '../../lib/contracts/measure';
import { say } from '../../lib/messages/say';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import { contains } from '../../lib/quantity/interval';
import { account, facts, product, SHOP, shop } from './facts';

const FROM = '2026-11-01';
const WEEK = { from: FROM, to: '2026-11-07' };

function spend(read: readonly SnapshotFacts[], period = WEEK, today = '2026-11-20', shopIds = [SHOP]) {
  const history = createHistory(read);
  return measure(history, {
    metric: 'adSpend',
    unit: 'CNY',
    target: { kind: 'shop' },
    shopIds,
    period,
    today,
  });
}

function days(values: readonly number[], more: Partial<Parameters<typeof facts>[0]> = {}): SnapshotFacts {
  return facts({
    from: FROM,
    rows: values.map((value, i) => ({ entity: shop, value, from: addDays(FROM, i) })),
    ...more,
  });
}

describe('one figure from many readings', () => {
  test('a closed reading of the very period is taken as it is', () => {
    const week = facts({ ...WEEK, rows: [{ entity: shop, value: 700 }] });
    expect(spend([week, days([1, 1, 1])]).value).toEqual({ lo: 700, hi: 700 });
  });

  test('days add up exactly when all are there', () => {
    expect(spend([days([1, 2, 3, 4, 5, 6, 7])])).toMatchObject({ value: { lo: 28, hi: 28 }, missing: [] });
  });

  test('a missing day leaves the sum open above', () => {
    expect(spend([days([1, 2, 3, 4, 5, 6])]).value).toEqual({ lo: 21, hi: Infinity });
  });

  test('overlapping periods are not counted twice', () => {
    const first = facts({ from: FROM, to: '2026-11-05', rows: [{ entity: shop, value: 50 }], on: 'a' });
    const last = facts({
      from: '2026-11-04',
      to: '2026-11-07',
      rows: [{ entity: shop, value: 40 }],
      on: 'b',
    });
    expect(spend([first, last]).value).toMatchObject({ lo: 50 });
    expect(spend([first, last]).value?.hi).toBeCloseTo(90, 6);
  });

  test('a longer period bounds a shorter one from above', () => {
    const month = facts({ from: FROM, to: '2026-11-30', rows: [{ entity: shop, value: 90 }] });
    const value = spend([month]).value;
    expect(compare(value, '<=', 89)).toBe('unknown');
    expect(compare(value, '<=', 91)).toBe('met');
  });

  test('a closed reading beats an open one, a newer one an older one', () => {
    const day = { from: FROM, to: FROM };
    const read = (value: number, readAt: string, open = false) =>
      facts({ from: FROM, readAt, open, rows: [{ entity: shop, value }] });
    const open = read(80, '2026-11-01T10:00:00.000Z', true);
    const closed = read(100, '2026-11-02T10:00:00.000Z');
    const restated = read(90, '2026-11-09T10:00:00.000Z');
    expect(spend([open], day).value).toEqual({ lo: 80, hi: Infinity });
    expect(spend([closed, open], day).value).toEqual({ lo: 100, hi: 100 });
    expect(spend([restated, closed, open], day).value).toEqual({ lo: 90, hi: 90 });
  });

  test('a newer but rounder figure does not blur an exact one that it agrees with', () => {
    const day = { from: FROM, to: FROM };
    const exact = facts({
      from: FROM,
      readAt: '2026-11-02T10:00:00.000Z',
      rows: [{ entity: shop, value: 1_203_456 }],
    });
    const round = facts({
      from: FROM,
      readAt: '2026-11-03T10:00:00.000Z',
      rows: [{ entity: shop, value: [1_150_000, 1_250_000] }],
    });
    expect(spend([exact, round], day).value).toEqual({ lo: 1_203_456, hi: 1_203_456 });
  });

  test('pages of one table join into its sum, and say which are left', () => {
    const day = { from: FROM, to: FROM };
    const page = (n: number, ids: readonly string[]) =>
      facts({
        from: FROM,
        total: 5,
        page: n,
        pages: 3,
        rows: ids.map((id) => ({ entity: product(id), value: 10 })),
      });
    const two = spend([page(1, ['a', 'b']), page(3, ['e'])], day);
    expect(two.value).toEqual({ lo: 30, hi: Infinity });
    expect(two.missing.map(({ message }) => say('zh-CN', message))).toEqual([
      '请读取 2026-11-01 的【商品报表】第 2 页',
    ]);
    expect(spend([page(1, ['a', 'b']), page(3, ['e']), page(2, ['c', 'd'])], day).value).toEqual({
      lo: 50,
      hi: 50,
    });
  });

  test('a filtered view and a page of the whole list do not make the whole list', () => {
    const read = (total: number, ids: readonly string[], readAt: string) =>
      facts({ from: FROM, total, readAt, rows: ids.map((id) => ({ entity: product(id), value: 10 })) });
    const whole = read(5, ['a', 'b', 'c'], '2026-11-02T01:00:00.000Z');
    const filtered = read(2, ['d'], '2026-11-02T02:00:00.000Z');
    expect(spend([whole, filtered], { from: FROM, to: FROM }).value).toEqual({ lo: 40, hi: Infinity });
  });

  test('the same page read twice is not two pages', () => {
    const page = () =>
      facts({ from: FROM, total: 4, rows: ['a', 'b'].map((id) => ({ entity: product(id), value: 10 })) });
    expect(spend([page(), page()], { from: FROM, to: FROM }).value).toEqual({ lo: 20, hi: Infinity });
  });

  test('a totals row stands for the rows that are not shown', () => {
    const rows = [
      { entity: product('a'), value: 10 },
      { entity: account, value: 99, summary: true },
    ];
    expect(spend([facts({ from: FROM, total: 40, rows })], { from: FROM, to: FROM }).value).toEqual({
      lo: 99,
      hi: 99,
    });
  });

  test('a figure that failed the page’s own check is not used', () => {
    expect(spend([days([1, 2, 3, 4, 5, 6, 7], { doubted: true })]).value).toBeUndefined();
  });

  test('a second shop that was never read leaves the sum open', () => {
    expect(spend([days([1, 2, 3, 4, 5, 6, 7])], WEEK, '2026-11-20', [SHOP, 'other']).value).toEqual({
      lo: 28,
      hi: Infinity,
    });
  });

  test('sources that contradict each other are never definite', () => {
    const day = { from: FROM, to: FROM };
    const own = facts({ from: FROM, rows: [{ entity: shop, value: 10 }], consoleId: 'sycm' });
    const ads = facts({ from: FROM, rows: [{ entity: account, value: 90, summary: true }] });
    const { value, missing } = spend([own, ads], day);
    expect(compare(value, '<=', 50)).toBe('unknown');
    expect(missing.map(({ message }) => message.key)).toContain('rules:missing-conflict');
  });

  test('another currency is not mixed in', () => {
    const foreign = days([1, 2, 3]);
    const dollars = {
      ...foreign,
      observations: foreign.observations.map((one) => ({ ...one, unit: 'USD' as const })),
    };
    expect(spend([dollars]).value).toBeUndefined();
  });

  test('a history told of more snapshots answers as one made from all', () => {
    const [a, b] = [days([1, 2, 3]), facts({ from: '2026-11-04', rows: [{ entity: shop, value: 9 }] })];
    const wanted = {
      metric: 'adSpend',
      unit: 'CNY',
      target: { kind: 'shop' },
      shopIds: [SHOP],
      period: WEEK,
      today: '2026-11-20',
    } as const;
    const before = createHistory([a]);
    const first = measure(before, wanted);
    const grown = measure(withFacts(before, [b]), wanted);
    expect(grown).toEqual(measure(createHistory([a, b]), wanted));
    expect(measure(before, wanted)).toEqual(first);
  });
});

const truth = array(integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
const spans = array(
  record({
    at: integer({ min: -2, max: 6 }),
    length: integer({ min: 1, max: 6 }),
    below: integer({ min: 0, max: 3 }),
    above: integer({ min: 0, max: 4 }),
    open: boolean(),
  }),
  { maxLength: 8 },
);

test('the bounds of a sum hold the true sum, whatever true statements they are made from', () => {
  assert(
    property(truth, spans, (inside, made) => {
      // Days -2 … 8 exist; outside the period every day holds 1.
      const value = (day: number) => inside[day] ?? 1;
      const said = made.map(({ at, length, below, above, open }) => {
        let sum = 0;
        for (let day = at; day < at + length; day++) sum += value(day);
        const exact = below === 0 && above === 0;
        return {
          from: at,
          to: at + length - 1,
          lo: sum - below,
          hi: open ? Infinity : exact ? sum : sum + above + 1,
        };
      });
      const total = inside.reduce((a, b) => a + b, 0);
      const bounds = boundSum(said, 0, 5);
      expect(bounds.conflict).toBe(false);
      expect(contains(bounds, total)).toBe(true);
    }),
  );
});

describe('a page that shows a part', () => {
  const day = { from: FROM, to: FROM };
  const plans = (values: readonly number[], more: Partial<Parameters<typeof facts>[0]> = {}) =>
    facts({ from: FROM, rows: values.map((value, at) => ({ entity: product(String(at)), value })), ...more });

  test('says which choice is in the way', () => {
    const part = facts({
      from: FROM,
      rows: [{ entity: shop, value: [5, Infinity] }],
      filtered: '终端：无线端',
      total: null,
    });
    const rows = plans([2, 3], { filtered: '终端：无线端', total: null });
    for (const read of [part, rows]) {
      const { value, missing } = spend([read], day);
      expect(value).toEqual({ lo: 5, hi: Infinity });
      expect(missing.map(({ message }) => message.key)).toEqual(['rules:missing-filter']);
      expect(missing.map(({ message }) => say('zh-CN', message)).join('')).toContain('终端：无线端');
    }
  });

  test('takes nothing from what was read of all', () => {
    const all = plans([2, 3], { readAt: '2026-12-30T00:00:00.000Z' });
    const part = plans([2], { filtered: '计划状态：推广中', total: null });
    expect(spend([all, part], day).value).toEqual({ lo: 5, hi: 5 });
    expect(spend([part, all], day).value).toEqual({ lo: 5, hi: 5 });
  });
});

test('no completion of missing rows and days overturns a definite verdict', () => {
  const row = tuple(integer({ min: 0, max: 6 }), integer({ min: 0, max: 5 }), integer({ min: 0, max: 40 }));
  // Mostly read in full, so that definite verdicts of both kinds occur.
  const seenRows = array(
    integer({ min: 0, max: 9 }).map((n) => n > 0),
    { minLength: 42, maxLength: 42 },
  );
  const comparators = constantFrom('<', '<=', '>', '>=');
  assert(
    property(
      array(row, { maxLength: 25 }),
      seenRows,
      comparators,
      integer({ min: 0, max: 300 }),
      (all, seen, comparator, limit) => {
        const cells = new Map(all.map(([day, id, value]) => [`${day}/${id}`, { day, id, value }]));
        const tables = Array.from({ length: 7 }, (_, day) => {
          const rows = [...cells.values()].filter((cell) => cell.day === day);
          const shown = rows.filter((_cell, i) => seen[day * 6 + i] ?? false);
          const told = shown.map((cell) => ({ entity: product(String(cell.id)), value: cell.value }));
          return facts({ from: addDays(FROM, day), rows: told, total: rows.length });
        });
        const total = [...cells.values()].reduce((sum, cell) => sum + cell.value, 0);
        const state = compare(spend(tables).value, comparator, limit);
        if (state !== 'unknown') expect(compare({ lo: total, hi: total }, comparator, limit)).toBe(state);
      },
    ),
    { numRuns: 300 },
  );
});

test('a quotient holds every quotient of what it was made from', () => {
  const part = tuple(integer({ min: 0, max: 30 }), integer({ min: 0, max: 5 }));
  assert(
    property(
      part,
      part,
      integer({ min: 0, max: 4 }),
      integer({ min: 0, max: 4 }),
      ([a, aw], [b, bw], i, j) => {
        const over = { lo: a, hi: a + aw };
        const under = { lo: b, hi: b + bw };
        const [x, y] = [a + i, b + j];
        if (!contains(over, x) || !contains(under, y) || y === 0) return;
        const value = quotient(over, under);
        expect(value && contains(value, x / y)).toBe(true);
      },
    ),
  );
});
