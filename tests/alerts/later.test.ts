import { expect, test } from 'vitest';
import { laterChoices } from '../../lib/alerts/later';

test.each([
  // A Thursday at noon, a Sunday just before midnight, a Monday before nine in the morning.
  ['2026-04-16T04:00:00.000Z', '2026-04-17T01:00:00.000Z', '2026-04-20T01:00:00.000Z'],
  ['2026-04-19T15:59:00.000Z', '2026-04-20T01:00:00.000Z', undefined],
  ['2026-04-20T00:30:00.000Z', '2026-04-21T01:00:00.000Z', '2026-04-27T01:00:00.000Z'],
])(
  'from %s it is put off an hour, to nine tomorrow, or to nine on Monday when that is another day',
  (now, tomorrow, monday) => {
    expect(laterChoices('Asia/Shanghai', now)).toEqual([
      { id: 'hour', until: new Date(Date.parse(now) + 3_600_000).toISOString() },
      { id: 'tomorrow', until: tomorrow },
      ...(monday === undefined ? [] : [{ id: 'monday', until: monday }]),
    ]);
  },
);

test('nine in the morning is nine by the clocks of the zone, across a change of the clocks', () => {
  const [, tomorrow] = laterChoices('America/New_York', '2026-03-07T17:00:00.000Z');
  expect(tomorrow?.until).toBe('2026-03-08T13:00:00.000Z');
});
