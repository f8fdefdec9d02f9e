import { expect, test } from 'vitest';
import { advance, closeSwitchedOff } from '../../lib/alerts/life-cycle';
import { alert } from './alert';

const NOW = '2026-04-16T05:00:00.000Z';
const off = { anomaly: { on: false } };

test('what is switched off is closed and says so, whatever state it was in', () => {
  const closed = closeSwitchedOff(
    [
      alert('open', {}),
      alert('seen', { state: 'acknowledged', until: '2026-04-20T00:00:00.000Z' }),
      alert('asleep', { state: 'snoozed', until: '2026-04-20T00:00:00.000Z' }),
    ],
    off,
    NOW,
  );
  expect(closed.map(({ id }) => id)).toEqual(['open', 'seen', 'asleep']);
  for (const { state, until, steps } of closed) {
    expect({ state, until }).toEqual({ state: 'resolved', until: undefined });
    expect(steps.at(-1)).toEqual({ at: NOW, state: 'resolved', off: true });
  }
});

test('other kinds, and what was resolved before, are left as they are', () => {
  const others = [alert('cap', { kind: 'cap-exceeded' }), alert('done', { state: 'resolved' })];
  expect(closeSwitchedOff(others, off, NOW)).toEqual([]);
  expect(closeSwitchedOff([alert('open', {})], { anomaly: { on: true } }, NOW)).toEqual([]);
});

test('switched on again, trouble that is still there rings', () => {
  const [closed] = closeSwitchedOff([alert('k', {})], off, NOW);
  if (!closed) throw new Error('an open alert of a kind that is off is closed');
  const { ring } = advance([closed], [alert('k', {})], [], '2026-04-17T00:00:00.000Z', () => 'new');
  expect(ring.map(({ id, state }) => [id, state])).toEqual([['k', 'open']]);
});
