import { expect, test } from 'vitest';
import { digestDue } from '../../lib/alerts/digest-due';
import { usualSounding } from '../../lib/alerts/sounding';

const zone = 'Asia/Shanghai';
/** Times of the merchant's clock, as instants. */
const at = (day: number, clock: string) =>
  new Date(`2026-04-${String(day).padStart(2, '0')}T${clock}:00.000+08:00`).toISOString();

test.each([
  ['a minute before its hour', at(15, '20:00'), at(16, '19:59'), false],
  ['at its hour', at(15, '20:00'), at(16, '20:00'), true],
  ['once a day', at(16, '20:00'), at(16, '23:59'), false],
  ['late in the evening, missed at its hour', at(15, '20:05'), at(16, '23:30'), true],
  ['the next morning, missed while the browser was closed', at(15, '20:00'), at(17, '09:00'), true],
  ['after a week away, once', at(9, '20:00'), at(16, '09:00'), true],
  ['the morning after one that was told', at(15, '20:10'), at(16, '09:00'), false],
  ['the clock was set back', at(20, '20:00'), at(16, '09:00'), true],
])('is due: %s', (_what, last, now, due) => {
  expect(digestDue(usualSounding, zone, last, now)).toBe(due);
});

test('is never due when it is off, or before the first day is over', () => {
  expect(digestDue({ ...usualSounding, digest: null }, zone, at(1, '20:00'), at(16, '20:00'))).toBe(false);
  expect(digestDue(usualSounding, zone, undefined, at(16, '20:00'))).toBe(false);
});
