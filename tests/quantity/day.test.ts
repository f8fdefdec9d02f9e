import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInMonth,
  calendarMonth,
  contractMonth,
  contractMonthOf,
  dayCount,
  dayOf,
  daysOf,
  isDay,
  isoWeek,
  today,
} from '../../lib/quantity/day';

describe('days', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['Asia/Shanghai', '2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-21T16:00:00.000Z', '2026-11-21'],
  ])('knows the business day in %s at %s', (zone, instant, day) => {
    expect(today(zone, instant)).toBe(day);
  });

  test.each([
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', -11, '2025-12-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months are %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  test.each([
    ['2026-01-31', 5, 1, '2026-02-05'],
    ['2026-01-31', 31, 1, '2026-02-28'],
    ['2026-03-10', 31, -1, '2026-02-28'],
    ['2026-02-10', 30, 0, '2026-02-28'],
    ['2026-12-10', 1, 1, '2027-01-01'],
  ])('from %s, day %d of the month %d months on is %s', (day, dayOfMonth, months, then) => {
    expect(dayInMonth(day, dayOfMonth, months)).toBe(then);
  });

  test('counts both ends of a period and nothing of a reversed one', () => {
    expect(daysOf({ from: '2026-02-27', to: '2026-03-01' })).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysOf({ from: '2026-03-01', to: '2026-03-01' })).toEqual(['2026-03-01']);
    expect(daysOf({ from: '2026-03-02', to: '2026-03-01' })).toEqual([]);
    expect(dayCount({ from: '2025-12-31', to: '2026-12-31' })).toBe(366);
  });

  test('refuses days that do not exist', () => {
    expect([isDay('2026-02-28'), isDay('2026-02-29'), isDay('2028-02-29'), isDay('2026-2-9')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(dayOf(2026, 2, 30)).toBeUndefined();
  });

  test('begins weeks on Monday and months on the first', () => {
    expect(isoWeek('2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(isoWeek('2026-11-16')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(calendarMonth('2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('contract months', () => {
  test.each([
    ['2026-09-15', 1, '2026-09-15', '2026-10-14'],
    ['2026-09-01', 3, '2026-11-01', '2026-11-30'],
    ['2026-01-31', 1, '2026-01-31', '2026-02-27'],
    ['2026-01-31', 2, '2026-02-28', '2026-03-30'],
    ['2026-01-31', 3, '2026-03-31', '2026-04-29'],
    ['2028-02-29', 13, '2029-02-28', '2029-03-28'],
    ['2028-02-29', 49, '2032-02-29', '2032-03-28'],
  ])('from %s, month %d runs from %s to %s', (start, n, from, to) => {
    expect(contractMonth(start, n)).toEqual({ from, to });
  });

  test('has no month before the start', () => {
    expect(contractMonthOf('2026-01-31', '2026-01-30')).toBeUndefined();
    expect(contractMonthOf('2026-01-31', '2026-01-31')).toBe(1);
    expect(contractMonthOf('2026-01-31', '2026-02-28')).toBe(2);
  });

  test('cover every day exactly once', () => {
    const start = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 900 }),
        (first, n, later) => {
          expect(addDays(contractMonth(first, n).to, 1)).toBe(contractMonth(first, n + 1).from);
          const day = addDays(first, later);
          const found = contractMonthOf(first, day) ?? 0;
          const { from, to } = contractMonth(first, found);
          expect(from <= day && day <= to).toBe(true);
        },
      ),
    );
  });
});
