import { describe, expect, test } from 'vitest';
import { promotions } from '../../lib/alerts/calendar';
import { say } from '../../lib/messages/say';
import { addDays } from '../../lib/quantity/day';
import { alertsOf, dayOf, type Given } from './shop';

const of = (year: number) => {
  const found = promotions.find((one) => one.id === '618' && one.year === year);
  if (!found) throw new Error('the calendar knows 618');
  return found;
};
const [before, here] = [of(2025), of(2026)];
const THIRD = addDays(here.from, 2);

/** Ordinary days of ¥10,000 before each 618, and its first three days at these many times as much. */
function read(then: number, now: number, days = 3) {
  const around = (from: string, times: number, on: number) => [
    ...Array.from({ length: 20 }, (_, i) => dayOf(addDays(from, -1 - i), { sales: 1_000_000 })),
    ...Array.from({ length: on }, (_, i) => dayOf(addDays(from, i), { sales: 1_000_000 * times })),
  ];
  return [...around(before.from, then, 3), ...around(here.from, now, days)];
}
const on = (given: Given, day = THIRD) => {
  const { found, cleared } = alertsOf('anomaly', { now: `${addDays(day, 1)}T04:00:00.000Z`, ...given });
  const key = (one: string) => one.includes('|lift|');
  return {
    found: found.filter((one) => key(one.key)),
    cleared: cleared.filter(key),
  };
};

describe('a promotion without its lift', () => {
  test('is odd when the same one had a lift the year before', () => {
    const { found } = on({ read: read(3, 1) });
    expect(found).toHaveLength(1);
    expect(found[0] && say('zh-CN', found[0].detail)).toContain('3 倍，这次从');
  });
  test.each([
    ['a lift this time', 3, 1.5, 'over'],
    ['exactly the tenth above that is a lift', 3, 1.1, 'over'],
    ['just below it', 3, 1.09, 'found'],
    ['no lift the last time either', 1.29, 1, 'over'],
    ['exactly three tenths above the last time', 1.3, 1, 'found'],
  ] as const)('%s', (_what, then, now, outcome) => {
    const { found, cleared } = on({ read: read(then, now) });
    expect(found.length > 0 ? 'found' : cleared.length > 0 ? 'over' : 'silent').toBe(outcome);
  });
  test('is not told on its first day, without last year, or with a day unread', () => {
    expect(on({ read: read(3, 1, 1) }, here.from)).toEqual({ found: [], cleared: [] });
    expect(on({ read: read(3, 1).slice(23) })).toEqual({ found: [], cleared: [] });
    expect(on({ read: read(3, 1).filter(({ day }) => day !== addDays(here.from, 2)) })).toEqual({
      found: [],
      cleared: [],
    });
  });
  test('is told of the merchant’s own activities by their name', () => {
    const activities = [
      { from: '2026-03-02', to: '2026-03-04', name: '店庆' },
      { from: '2026-04-13', to: '2026-04-15', name: '店庆' },
    ];
    const days = Array.from({ length: 70 }, (_, i) => addDays('2026-04-15', -i));
    const lifted = (day: string) => day >= '2026-03-02' && day <= '2026-03-04';
    const given = { read: days.map((day) => dayOf(day, { sales: lifted(day) ? 3_000_000 : 1_000_000 })) };
    expect(on({ ...given, activities }, '2026-04-15').found).toHaveLength(1);
    expect(on(given, '2026-04-15')).toEqual({ found: [], cleared: [] });
  });
});
