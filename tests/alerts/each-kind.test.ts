import { describe, expect, test } from 'vitest';
import { type AlertKindId, alertKindIds } from '../../lib/alerts/ids';
import { advance } from '../../lib/alerts/life-cycle';
import { say } from '../../lib/messages/say';
import { alertsOf, type Given } from './shop';
import { type Outcome, situations } from './situations';

const [EARLIER, THEN, LATER] = ['2026-04-18', '2026-04-19', '2026-04-20'].map(
  (day) => `${day}T04:00:00.000Z`,
) as [string, string, string];

function outcome(kind: AlertKindId, given: Given): Outcome {
  const { found, cleared } = alertsOf(kind, given);
  return found.length > 0 ? 'found' : cleared.length > 0 ? 'over' : 'silent';
}

let ids = 0;
const makeId = () => `id-${++ids}`;

describe.each(alertKindIds)('%s', (kind) => {
  const { wrong, fine, limit, missing = {} } = situations[kind];
  const bad = alertsOf(kind, wrong);
  const good = alertsOf(kind, fine);

  test('appears when things turn wrong, and says what in both languages', () => {
    const before = advance([], good.found, good.cleared, EARLIER, makeId);
    const { ring } = advance(before.changed, bad.found, bad.cleared, THEN, makeId);
    expect(ring.length).toBeGreaterThan(0);
    for (const { title, detail } of ring)
      for (const locale of ['zh-CN', 'en'] as const) {
        expect(say(locale, title).length).toBeGreaterThan(5);
        expect(say(locale, title) + say(locale, detail)).not.toMatch(/\{\{|undefined|NaN|Infinity/);
      }
  });
  test('stays quiet while all is in order', () => {
    expect(good.found).toEqual([]);
  });
  test('is over when the figures are in order again', () => {
    const { changed } = advance([], bad.found, bad.cleared, EARLIER, makeId);
    const after = advance(changed, good.found, good.cleared, THEN, makeId);
    const left = changed.filter(({ key }) => !after.changed.some((alert) => alert.key === key));
    expect(left.map(({ key }) => key)).toEqual([]);
    for (const { state, steps } of after.changed)
      expect([state, steps.at(-1)?.cleared]).toEqual(['resolved', true]);
  });
  test('rings when it was already so at first sight, and once', () => {
    const first = advance([], bad.found, bad.cleared, EARLIER, makeId);
    expect(first.ring.length).toBe(new Set(bad.found.map(({ key }) => key)).size);
    expect(advance(first.changed, bad.found, bad.cleared, EARLIER, makeId).ring).toEqual([]);
  });
  test('is neither found nor over without the data it needs', () => {
    expect(outcome(kind, missing)).toBe('silent');
    const { changed } = advance([], bad.found, bad.cleared, EARLIER, makeId);
    const unread = alertsOf(kind, missing);
    const after = advance(changed, unread.found, unread.cleared, LATER, makeId);
    expect(after.changed.filter(({ state }) => state === 'resolved')).toEqual([]);
  });
  if (limit.length > 0)
    test.each(limit)('at its limit: %s', (_what, given, expected) => {
      expect(outcome(kind, given)).toBe(expected);
    });
});
