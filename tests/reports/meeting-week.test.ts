import { describe, expect, test } from 'vitest';
import { meetingWeek, momentOf } from '../../lib/reports/meeting-week';

const ZONE = 'Asia/Shanghai';

describe('the week that a meeting is about', () => {
  test.each([
    { when: 'Monday', now: '2026-11-16T01:00:00.000Z', from: '2026-11-09' },
    { when: 'Wednesday evening', now: '2026-11-18T15:59:00.000Z', from: '2026-11-09' },
    { when: 'Thursday’s first minute', now: '2026-11-18T16:00:00.000Z', from: '2026-11-16' },
    { when: 'Sunday', now: '2026-11-22T08:00:00.000Z', from: '2026-11-16' },
  ])('is that from $from on $when', ({ now, from }) => {
    expect(meetingWeek(ZONE, now).from).toBe(from);
  });
});

describe('the moment of a day', () => {
  const now = '2026-11-16T02:00:00.000Z';
  test.each([
    { day: '2026-11-16', at: now },
    { day: '2026-11-15', at: '2026-11-15T04:00:00.000Z' },
    { day: '2026-11-17', at: undefined },
    { day: '', at: undefined },
    { day: '2026-02-30', at: undefined },
  ])('$day is $at', ({ day, at }) => {
    expect(momentOf(day, ZONE, now)).toBe(at);
  });
});
