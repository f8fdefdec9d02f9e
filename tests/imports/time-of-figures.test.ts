import { expect, test } from 'vitest';
import { timeOfFigures } from '../../lib/imports/time-of-figures';

const now = '2026-11-12T01:00:00.000Z';
const saved = Date.parse('2026-11-11T02:00:00Z');

test.each([
  {
    what: 'what the file says, by the clock of its console',
    madeAt: '2026-11-10T15:30:00',
    lastModified: saved,
    at: '2026-11-10T07:30:00.000Z',
  },
  {
    what: 'when the file was saved here',
    madeAt: undefined,
    lastModified: saved,
    at: '2026-11-11T02:00:00.000Z',
  },
  {
    what: 'when it was saved, when the file says something later',
    madeAt: '2026-11-11T23:00:00',
    lastModified: saved,
    at: '2026-11-11T02:00:00.000Z',
  },
  {
    what: 'now, when the file is from the future',
    madeAt: '2027-01-01T00:00:00',
    lastModified: Date.parse('2028-01-01'),
    at: now,
  },
  { what: 'now, when nothing knows a date', madeAt: undefined, lastModified: 0, at: now },
])('the figures are from $what', ({ madeAt, lastModified, at }) => {
  expect(timeOfFigures({ now, lastModified, madeAt, zone: 'Asia/Shanghai' })).toBe(at);
});
