import { afterEach, expect, test, vi } from 'vitest';
import { dayOfFile } from '../../entrypoints/sidepanel/download';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Asia/Shanghai', '2026-11-29T23:30:00.000Z', '2026-11-30'],
  ['Asia/Shanghai', '2026-11-30T15:59:00.000Z', '2026-11-30'],
  ['America/Los_Angeles', '2026-12-01T07:30:00.000Z', '2026-11-30'],
])('a file made in %s at %s is named by its own day', (zone, madeAt, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayOfFile(madeAt)).toBe(day);
});
