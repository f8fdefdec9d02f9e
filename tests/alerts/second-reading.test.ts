import { describe, expect, test } from 'vitest';
import { advance } from '../../lib/alerts/life-cycle';
import type { Alert, Finding } from '../../lib/alerts/types';
import { alert } from './alert';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 16, 4, minute)).toISOString();

function found(kind: Finding['kind'], minute: number): Finding {
  const {
    id: _id,
    state: _state,
    openedAt: _opened,
    updatedAt: _updated,
    steps: _steps,
    ...finding
  } = alert('k', {});
  return { ...finding, kind, readAt: at(minute) };
}

function next(before: readonly Alert[], finding: Finding, minute: number) {
  const { changed, ring } = advance(before, [finding], [], at(minute), () => 'a1');
  return { alert: changed[0] ?? before[0], rings: ring.length };
}

describe('what is red', () => {
  test('is amber at the first reading and red, and heard again, at the second', () => {
    const first = next([], found('stock-out', 0), 0);
    expect([first.alert?.severity, first.rings]).toEqual(['amber', 1]);
    const kept = first.alert ? [first.alert] : [];
    const same = next(kept, found('stock-out', 0), 5);
    expect([same.alert?.severity, same.rings]).toEqual(['amber', 0]);
    const second = next(structuredClone(kept), found('stock-out', 9), 9);
    expect([second.alert?.severity, second.rings]).toEqual(['red', 1]);
    const third = next(second.alert ? [second.alert] : [], found('stock-out', 20), 20);
    expect([third.alert?.severity, third.rings]).toEqual(['red', 0]);
  });
  test('is red at once for spend over a cap', () => {
    const first = next([], found('cap-exceeded', 0), 0);
    expect([first.alert?.severity, first.rings]).toEqual(['red', 1]);
  });
  test('needs two readings again after it was over', () => {
    const first = next([], found('stock-out', 0), 0);
    const second = next(first.alert ? [first.alert] : [], found('stock-out', 9), 9);
    const over = advance(second.alert ? [second.alert] : [], [], ['k'], at(10), () => 'a1').changed;
    const dayLater = 10 + 24 * 60;
    const again = next(over, found('stock-out', dayLater), dayLater);
    expect([again.alert?.state, again.alert?.severity, again.rings]).toEqual(['open', 'amber', 1]);
    const soon = next(over, found('stock-out', dayLater - 1), dayLater - 1);
    expect([soon.alert?.state, soon.alert?.severity, soon.rings]).toEqual(['open', 'red', 0]);
  });
});

test('jumps of clock and zone neither lose an alert nor ring it twice', () => {
  let alerts: Alert[] = [];
  let rings = 0;
  // The computer’s clock goes back an hour, then a day, and the same finding comes again and again.
  for (const minute of [0, 1, -60, -1440, 5, 6]) {
    const { changed, ring } = advance(
      structuredClone(alerts),
      [found('cap-exceeded', 0)],
      [],
      at(minute),
      () => 'a1',
    );
    rings += ring.length;
    if (changed[0]) alerts = [changed[0]];
  }
  expect(alerts.map(({ state }) => state)).toEqual(['open']);
  expect(rings).toBe(1);
});
