import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledge, advance, resolve, snooze } from '../../lib/alerts/life-cycle';
import type { Alert, Finding } from '../../lib/alerts/types';

const T = (minute: number) => new Date(Date.UTC(2026, 10, 3, 0, minute)).toISOString();

function finding(key: string, badness: number, minute = 0): Finding {
  return {
    kind: 'cap-exceeded',
    key,
    shopId: 's',
    severity: 'red',
    entity: { kind: 'shop', id: 's', name: '' },
    period: { from: '2026-11-03', to: '2026-11-03' },
    title: { key: 'alerts:cap-exceeded.shop' },
    detail: { key: 'alerts:cap-exceeded.shop' },
    evidence: [],
    readAt: T(minute),
    badness,
  };
}

function makeIds(): () => string {
  let n = 0;
  return () => `a${++n}`;
}

function only(alerts: readonly Alert[]): Alert {
  const [alert] = alerts;
  if (!alert || alerts.length !== 1) throw new Error(`one alert expected, not ${alerts.length}`);
  return alert;
}

function openOne(): Alert {
  return only(advance([], [finding('k', 100)], [], T(0), makeIds()).changed);
}

describe('an alert', () => {
  test('opens and rings at first sight', () => {
    const { changed, ring } = advance([], [finding('k', 100)], [], T(0), makeIds());
    expect(ring).toEqual(changed);
    expect(only(changed)).toMatchObject({
      id: 'a1',
      state: 'open',
      openedAt: T(0),
      steps: [{ at: T(0), state: 'open' }],
    });
  });

  test('does not ring twice for one trouble', () => {
    expect(advance([openOne()], [finding('k', 100)], [], T(1), makeIds())).toEqual({ changed: [], ring: [] });
  });

  test('follows a growing figure silently', () => {
    const { changed, ring } = advance([openOne()], [finding('k', 120, 5)], [], T(5), makeIds());
    expect(only(changed)).toMatchObject({
      id: 'a1',
      state: 'open',
      badness: 120,
      openedAt: T(0),
      updatedAt: T(5),
    });
    expect(ring).toEqual([]);
  });

  test('stays as it is while nothing can be told', () => {
    expect(advance([openOne()], [], [], T(9), makeIds()).changed).toEqual([]);
  });

  test('is resolved when the figures are judged to be in order', () => {
    const resolved = only(advance([openOne()], [], ['k'], T(9), makeIds()).changed);
    expect(resolved).toMatchObject({
      state: 'resolved',
      steps: [{ state: 'open' }, { at: T(9), state: 'resolved', cleared: true }],
    });
  });

  test('comes back when cleared figures turn bad again', () => {
    const cleared = only(advance([openOne()], [], ['k'], T(9), makeIds()).changed);
    expect(only(advance([cleared], [finding('k', 50, 10)], [], T(10), makeIds()).ring)).toMatchObject({
      id: 'a1',
      state: 'open',
    });
  });

  test('once acknowledged is silent until it clears', () => {
    const seen = acknowledge(openOne(), T(1));
    expect(advance([seen], [finding('k', 200, 2)], [], T(2), makeIds()).ring).toEqual([]);
    expect(only(advance([seen], [], ['k'], T(3), makeIds()).changed).state).toBe('resolved');
  });

  test.each([
    [99, 0],
    [100, 0],
    [101, 1],
  ])('resolved by the merchant at 100 comes back only for worse: %d rings %d times', (badness, rings) => {
    const settled = resolve(openOne(), '托管已退款', T(1));
    expect(settled.steps.at(-1)).toEqual({ at: T(1), state: 'resolved', note: '托管已退款' });
    expect(advance([settled], [finding('k', badness, 2)], [], T(2), makeIds()).ring).toHaveLength(rings);
  });

  test.each([
    [9, 0],
    [10, 1],
    [11, 1],
  ])(
    'snoozed until minute 10 is heard at minute %d %d times, also without a new reading',
    (minute, rings) => {
      const asleep = snooze(openOne(), T(10), T(1));
      expect(advance([asleep], [], [], T(minute), makeIds()).ring).toHaveLength(rings);
      expect(advance([asleep], [finding('k', 100)], [], T(minute), makeIds()).ring).toHaveLength(rings);
    },
  );

  test.each([
    ['a minute short of a day', 1439, 100, 0],
    ['a day', 1440, 100, 1],
    ['an hour, but for worse', 60, 101, 1],
    ['an hour of a clock that went back', -60, 100, 1],
  ])('that cleared and is back after %s: %d minutes, at %d, rings %d times', (_, minute, badness, rings) => {
    const low = (worth: number, read: number): Finding => ({
      ...finding('k', worth, read),
      kind: 'stock-low',
      severity: 'amber',
    });
    const opening = only(advance([], [low(100, 0)], [], T(0), makeIds()).changed);
    const over = only(advance([opening], [], ['k'], T(0), makeIds()).changed);
    const { changed, ring } = advance([over], [low(badness, minute)], [], T(minute), makeIds());
    expect(only(changed).state).toBe('open');
    expect(ring).toHaveLength(rings);
  });

  test.each([
    [-5, 0],
    [-6, 1],
  ])('put off by a clock that is then set back by %d minutes is heard %d times', (minute, rings) => {
    const asleep = snooze(openOne(), T(5000), T(0));
    expect(advance([asleep], [], [], T(minute), makeIds()).ring).toHaveLength(rings);
  });

  test('of another day is another alert', () => {
    const ring = advance(
      [acknowledge(openOne(), T(1))],
      [finding('k', 100), finding('next day', 90)],
      [],
      T(2),
      makeIds(),
    ).ring;
    expect(ring.map(({ key }) => key)).toEqual(['next day']);
  });
});

type State = 'none' | Alert['state'];

/** What a merchant would expect of one alert, told without the program's own types. */
interface Model {
  state: State;
  badness: number;
  until: number;
  byFigures: boolean;
}

test('the life of an alert follows the plain model through any course of events', () => {
  const events = array(
    record({
      what: constantFrom('found', 'clear', 'silence', 'acknowledge', 'resolve', 'snooze', 'restart'),
      badness: integer({ min: 1, max: 5 }),
      wait: integer({ min: 1, max: 4 }),
    }),
    { maxLength: 30 },
  );
  assert(
    property(events, (course) => {
      const makeId = makeIds();
      let stored: Alert | undefined;
      const model: Model = { state: 'none', badness: 0, until: Infinity, byFigures: false };
      let minute = 0;
      for (const { what, badness, wait } of course) {
        minute += wait;
        let rings = false;
        const open = (by: boolean) => {
          rings = by;
          if (by) Object.assign(model, { state: 'open', until: Infinity });
        };
        const quiet = model.state === 'snoozed' || model.state === 'acknowledged';
        if (what === 'found') {
          const worse = model.byFigures || badness > model.badness;
          open(
            model.state === 'none' ||
              (model.state === 'resolved' && worse) ||
              (quiet && model.until <= minute),
          );
          if (model.state !== 'resolved') model.badness = badness;
        } else if (what === 'clear') {
          if (model.state !== 'none' && model.state !== 'resolved')
            Object.assign(model, { state: 'resolved', byFigures: true, until: Infinity });
        } else if (what === 'silence') open(quiet && model.until <= minute);
        else if (what !== 'restart' && stored) {
          if (what === 'acknowledge' && model.state !== 'resolved')
            Object.assign(model, { state: 'acknowledged', until: Infinity });
          if (what === 'snooze' && model.state !== 'resolved')
            Object.assign(model, { state: 'snoozed', until: minute + 3 });
          if (what === 'resolve')
            Object.assign(model, { state: 'resolved', byFigures: false, until: Infinity });
        }
        const now = T(minute);
        if (stored && what === 'acknowledge') stored = acknowledge(stored, now);
        else if (stored && what === 'snooze') stored = snooze(stored, T(minute + 3), now);
        else if (stored && what === 'resolve') stored = resolve(stored, '', now);
        else if (stored && what === 'restart') stored = structuredClone(stored);
        else if (what === 'found' || what === 'clear' || what === 'silence') {
          const findings = what === 'found' ? [finding('k', badness, minute)] : [];
          const after = advance(stored ? [stored] : [], findings, what === 'clear' ? ['k'] : [], now, makeId);
          stored = after.changed[0] ?? stored;
          expect(after.ring.length === 1).toBe(rings);
        }
        expect(stored?.state ?? 'none').toBe(model.state);
        if (stored) expect(stored.id).toBe('a1');
      }
    }),
  );
});

describe('news of a day', () => {
  const news = { ...finding('k', 100), severity: 'note' as const, newsUntil: T(60) };
  const [known] = advance([], [news], [], T(0), makeIds()).changed;
  const after = (minute: number, found: readonly Finding[] = []) =>
    advance(known ? [known] : [], found, [], T(minute), makeIds());
  test.each([
    [59, undefined],
    [60, 'resolved'],
    [61, 'resolved'],
  ])('closes by itself when it is none any more: after %d minutes', (minute, state) => {
    const { changed, ring } = after(minute);
    expect(changed.map((alert) => alert.state)).toEqual(state === undefined ? [] : [state]);
    expect(ring).toEqual([]);
    for (const { steps } of changed) expect(steps.at(-1)).toMatchObject({ past: true });
  });
  test('stays while it is found', () => {
    expect(after(90, [news]).changed).toEqual([]);
  });
});
