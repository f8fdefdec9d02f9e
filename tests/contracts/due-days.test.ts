import { expect, test } from 'vitest';
import type { Contract } from '../../lib/contracts/types';
import { checked, contractOf, entry, judged } from './entered';

function dues(due: Record<string, unknown>, now: string, more: Partial<Contract> = {}): string[] {
  const contract = contractOf([{ id: 'duty', kind: 'duty-deadline', params: { duty: '对账', due } }], more);
  return judged(contract, now, []).map(({ period }) => period.to);
}

const START = { start: '2026-11-02' };

test.each<[string, Record<string, unknown>, string, Partial<Contract>, string[]]>([
  [
    'every Monday from the first day on',
    { weekday: 1 },
    '2026-11-17 12:00',
    START,
    ['2026-11-02', '2026-11-09', '2026-11-16'],
  ],
  ['every Sunday', { weekday: 7 }, '2026-11-12 12:00', START, ['2026-11-08', '2026-11-15']],
  [
    'a Monday that lies before the contract is none',
    { weekday: 1 },
    '2026-11-10 12:00',
    { start: '2026-11-04' },
    ['2026-11-09'],
  ],
  ['the 5th of every month', { dayOfMonth: 5 }, '2026-12-10 12:00', START, ['2026-11-05', '2026-12-05']],
  [
    'the 31st, in shorter months the last day',
    { dayOfMonth: 31 },
    '2027-02-10 12:00',
    { start: '2026-11-30' },
    ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
  ],
  [
    'the 29th of a leap February',
    { dayOfMonth: 29 },
    '2028-02-10 12:00',
    { start: '2028-01-30' },
    ['2028-02-29'],
  ],
  [
    'the month after',
    { dayOfMonth: 5, monthOffset: 1 },
    '2026-12-10 12:00',
    START,
    ['2026-12-05', '2027-01-05'],
  ],
  [
    'the first month of every quarter',
    { dayOfMonth: 10, monthOfQuarter: 1 },
    '2027-05-01 12:00',
    START,
    ['2027-01-10', '2027-04-10'],
  ],
  [
    'the last month of every quarter',
    { dayOfMonth: 31, monthOfQuarter: 3 },
    '2027-07-01 12:00',
    START,
    ['2026-12-31', '2027-03-31', '2027-06-30'],
  ],
  [
    'the quarter after: none for a quarter before the contract',
    { dayOfMonth: 10, monthOfQuarter: 1, quarterOffset: 1 },
    '2027-05-01 12:00',
    { start: '2027-01-01' },
    ['2027-04-10'],
  ],
])('it is due on %s', (_what, due, now, more, days) => {
  expect(dues(due, now, more)).toEqual(days);
});

test('what is due so many days after an event runs from the event', () => {
  const contract = contractOf([
    { id: 'duty', kind: 'duty-deadline', params: { duty: '交方案', due: { event: '签约', days: 3 } } },
  ]);
  const signed = entry('event', '2026-11-04 09:00', { id: 'signed', clauseId: 'duty' });
  const done = (at: string) => entry('done', at, { clauseId: 'duty', eventId: 'signed' });
  const state = (at: string) => judged(contract, '2026-11-20 12:00', [signed, done(at)])[0]?.state;
  expect([state('2026-11-07 09:00'), state('2026-11-07 09:01')]).toEqual(['met', 'breached']);
  expect(judged(contract, '2026-11-20 12:00', [])).toEqual([]);
});

test('a week is kept by what was done in it, and missed once the record is complete', () => {
  const contract = contractOf([
    { id: 'duty', kind: 'duty-deadline', params: { duty: '例会', due: { weekday: 5 } } },
  ]);
  const entries = [entry('done', '2026-11-06 10:00', { clauseId: 'duty' }), checked('duty', '2026-11-13')];
  const states = judged(contract, '2026-11-18 12:00', entries).map(({ state }) => state);
  expect(states).toEqual(['met', 'breached', 'unknown']);
});
