import { expect, test } from 'vitest';
import { badgeText } from '../../lib/browser/badge';
import { GROUP_MS, joinGroup } from '../../lib/browser/notification-groups';

const former = { at: 1_000_000, alertIds: ['a'], titles: ['A'] };
const next = [{ id: 'b', title: 'B' }];

test.each([
  ['the first of a shop', undefined, 1_000_000, false],
  ['at once', former, 1_000_000, true],
  ['just under ten minutes later', former, 1_000_000 + GROUP_MS - 1, true],
  ['ten minutes later', former, 1_000_000 + GROUP_MS, false],
  ['just over ten minutes later', former, 1_000_000 + GROUP_MS + 1, false],
  ['after the clock went back', former, 999_999, false],
] as const)('%s', (_title, group, now, quiet) => {
  const joined = joinGroup(group, next, now);
  expect(joined.quiet).toBe(quiet);
  expect(joined.group).toEqual(
    quiet
      ? { at: 1_000_000, alertIds: ['b', 'a'], titles: ['B', 'A'] }
      : { at: now, alertIds: ['b'], titles: ['B'] },
  );
});

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
  [12345, '99+'],
])('the badge of %i open red alerts reads "%s"', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
