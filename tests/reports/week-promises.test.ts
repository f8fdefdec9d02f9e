import { describe, expect, test } from 'vitest';
import type { Entry, EntryOf } from '../../lib/contracts/entries';
import { createHistory } from '../../lib/contracts/history';
import { minutes } from '../../lib/reports/minutes';
import { promisesBefore, promisesGiven } from '../../lib/reports/week-promises';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { asText } from './as-text';
import { quarter, WEEK } from './quarter';

const LAST_WEEK = '2026-11-02';

function promise(id: string, more: Partial<EntryOf<'promise'>> = {}): Entry {
  return {
    id,
    kind: 'promise',
    contractId: 'contract-1',
    enteredAt: '2026-11-09T03:00:00.000Z',
    happenedAt: '2026-11-09T03:00:00.000Z',
    party: 'operator',
    what: `约定 ${id}`,
    by: '2026-11-15',
    week: LAST_WEEK,
    ...more,
  };
}

function ended(
  promiseId: string,
  outcome: 'kept' | 'not-kept',
  day: string,
  more: Partial<Entry> = {},
): Entry {
  return {
    id: `end-${promiseId}-${day}`,
    kind: 'promise-ended',
    contractId: 'contract-1',
    enteredAt: `${day}T05:00:00.000Z`,
    happenedAt: `${day}T02:00:00.000Z`,
    promiseId,
    outcome,
    ...more,
  } as Entry;
}

function input(entries: readonly Entry[], now = '2026-11-16T02:00:00.000Z') {
  const base = quarter(now);
  return { ...base, history: createHistory(base.history.facts, entries) };
}

function states(entries: readonly Entry[], now?: string): string[] {
  return promisesBefore(input(entries, now)).map(({ promise: { id }, state }) => `${id} ${state}`);
}

describe('a promise of the last meeting', () => {
  test.each([
    { what: 'on its day', now: '2026-11-15T15:59:00.000Z', state: 'open' },
    { what: 'in the first minute after its day', now: '2026-11-15T16:00:00.000Z', state: 'overdue' },
  ])('without a result is $state $what', ({ now, state }) => {
    expect(states([promise('a')], now)).toEqual([`a ${state}`]);
  });
  test.each([
    { day: '2026-11-14', outcome: 'kept', state: 'kept' },
    { day: '2026-11-15', outcome: 'kept', state: 'kept' },
    { day: '2026-11-16', outcome: 'kept', state: 'late' },
    { day: '2026-11-14', outcome: 'not-kept', state: 'not-kept' },
  ] as const)('that was $outcome on $day is $state', ({ day, outcome, state }) => {
    expect(states([promise('a'), ended('a', outcome, day)])).toEqual([`a ${state}`]);
  });
  test('that ended before the week began is closed', () => {
    expect(states([promise('a'), ended('a', 'kept', '2026-11-08')])).toEqual([]);
    expect(states([promise('a'), ended('a', 'kept', '2026-11-09')])).toEqual(['a kept']);
  });
  test('stays a check of every later week until it is closed', () => {
    const old = promise('old', { week: '2026-10-05', by: '2026-10-12' });
    expect(states([old])).toEqual(['old overdue']);
  });
  test('ends as was said last', () => {
    const first = ended('a', 'kept', '2026-11-14');
    const second = ended('a', 'not-kept', '2026-11-13', { enteredAt: '2026-11-16T01:00:00.000Z' });
    expect(states([promise('a'), first, second])).toEqual(['a not-kept']);
  });
  test('that was withdrawn is gone, and so is a withdrawn result', () => {
    const gone = (replaces: string): Entry => ({
      id: `gone-${replaces}`,
      kind: 'withdrawn',
      contractId: 'contract-1',
      enteredAt: '2026-11-16T01:30:00.000Z',
      happenedAt: '2026-11-16T01:30:00.000Z',
      replaces,
    });
    expect(states([promise('a'), gone('a')])).toEqual([]);
    const end = ended('a', 'kept', '2026-11-14');
    expect(states([promise('a'), end, gone(end.id)])).toEqual(['a overdue']);
  });
  test('of another contract is none of this one', () => {
    expect(states([promise('a', { contractId: 'other' })])).toEqual([]);
  });
});

describe('the promises of this meeting', () => {
  const given = [
    promise('late', { week: WEEK.from, by: '2026-11-20' }),
    promise('soon', { week: WEEK.from, by: '2026-11-18', party: 'merchant' }),
  ];
  test('are those about its week, the earliest due first', () => {
    expect(promisesGiven(input(given)).map(({ promise: { id } }) => id)).toEqual(['soon', 'late']);
    expect(promisesBefore(input(given))).toEqual([]);
  });
  test('stand in the pack and in the minutes, beside those of the week before', () => {
    const all = input([...given, promise('a'), ended('a', 'not-kept', '2026-11-15')]);
    const pack = asText(weeklyPack(all), 'zh-CN');
    expect(pack).toContain('托管方 | 约定 a | 2026-11-15 | 没有做到（2026-11-15）');
    expect(pack).toContain('商家 | 约定 soon | 2026-11-18 | 还没到期');
    const text = minutes(all, 'zh-CN');
    expect(text).toContain('三、上次约定的事\n托管方：约定 a（最晚 2026-11-15）——没有做到（2026-11-15）');
    expect(text).toContain(
      '五、双方约定\n托管方：约定 late（最晚 2026-11-20）\n商家：约定 soon（最晚 2026-11-18）',
    );
  });
  test('leave room for the side that promised nothing', () => {
    expect(minutes(input([]), 'zh-CN')).toMatch(/四、双方约定.*\n托管方：\n商家：\n/);
  });
});
