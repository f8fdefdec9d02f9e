import { describe, expect, test } from 'vitest';
import { isUnusual, promotionOn, promotions, sameDayLastTime } from '../../lib/alerts/calendar';
import { addDays, isDay } from '../../lib/quantity/day';
import { alertsOf, daysBack } from './shop';

describe('the calendar', () => {
  test('lists every promotion for each year from 2024 to 2030, in order and on days that exist', () => {
    const byId = Map.groupBy(promotions, ({ id }) => id);
    for (const [, years] of byId)
      expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    for (const { from, to, year } of promotions) {
      expect(isDay(from) && isDay(to) && from <= to).toBe(true);
      expect(to.slice(0, 4)).toBe(String(year));
    }
  });
  test.each([
    ['2026-06-18', '618'],
    ['2026-11-11', 'double-11'],
    ['2026-11-12', undefined],
    ['2026-12-12', 'double-12'],
    ['2026-03-08', 'queens-day'],
    ['2026-09-09', '99'],
    ['2026-02-17', 'spring-festival'],
    ['2030-02-03', 'spring-festival'],
    ['2026-01-28', 'new-year-goods'],
    ['2026-09-25', 'mid-autumn'],
    ['2027-06-09', 'dragon-boat'],
    ['2026-07-15', undefined],
  ])('%s is %s', (day, id) => {
    expect(promotionOn(day)?.id).toBe(id);
  });
  test.each([
    ['spring-festival', '1/1', 2],
    ['dragon-boat', '5/5', 1],
    ['qixi', '7/7', 2],
    ['mid-autumn', '8/15', 1],
  ] as const)('%s lies on the day of the moon %s, by the calendar of the platform', (id, moon, lead) => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    // New moons of these two nights fall within minutes of midnight in Beijing (23:56 and 00:07), where that calendar errs by a day.
    const corrected: Record<string, string> = { '2027-02-06': '12/30', '2030-02-03': '1/2' };
    for (const { from, year } of promotions.filter((one) => one.id === id)) {
      const day = addDays(from, lead);
      const parts = lunar.formatToParts(new Date(`${day}T00:00:00Z`));
      const told = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('/');
      expect(`${year} ${told}`).toBe(`${year} ${(id === 'spring-festival' && corrected[day]) || moon}`);
    }
  });
  test('a day of a promotion is compared with the same day of the last one', () => {
    expect(sameDayLastTime('2026-11-11')).toBe('2025-11-11');
    expect(sameDayLastTime('2026-02-17')).toBe('2025-01-29');
    expect(sameDayLastTime('2026-07-15')).toBeUndefined();
    expect(sameDayLastTime('2024-11-11')).toBeUndefined();
  });
  test('the merchant’s own activities count, both ends included', () => {
    const own = [{ from: '2026-07-14', to: '2026-07-15', name: '周年庆' }];
    expect(
      ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16'].map((day) => isUnusual(day, own)),
    ).toEqual([false, true, true, false]);
  });
});

test('an activity of one’s own is no anomaly', () => {
  const read = daysBack(60, (back) => ({
    sales: back === 0 ? 3_000_000 : 1_000_000 + 20_000 * Math.sin(back * 2.4),
  }));
  expect(alertsOf('anomaly', { read }).found).toHaveLength(1);
  const activities = [{ from: '2026-04-15', to: '2026-04-15' }];
  expect(alertsOf('anomaly', { read, activities }).found).toEqual([]);
});
