import { describe, expect, test } from 'vitest';
import { checked, contractOf, entry, judged, words } from './entered';

describe('material within 48 hours', () => {
  const contract = contractOf([
    { kind: 'duty-deadline', params: { duty: '提供素材', hours: 48, event: '提出需求' } },
  ]);
  const asked = entry('event', '2026-11-04 09:00', { id: 'ask', clauseId: 'duty-deadline' });
  const given = (at: string) => entry('done', at, { clauseId: 'duty-deadline', eventId: 'ask' });

  test.each([
    ['2026-11-06 08:59', 'met'],
    ['2026-11-06 09:00', 'met'],
    ['2026-11-06 09:01', 'breached'],
  ])('given at %s is %s', (at, state) => {
    expect(judged(contract, '2026-11-10 12:00', [asked, given(at)])[0]?.state).toBe(state);
  });

  test('the time of entering it does not matter', () => {
    const [verdict] = judged(contract, '2027-03-01 12:00', [asked, given('2026-11-05 09:00')]);
    expect(verdict).toMatchObject({ state: 'met', actual: { lo: 86_400, hi: 86_400 } });
    expect(words(verdict)).toBe(
      '2026-11-04 09:00 起算，提供素材完成于 2026-11-05 09:00，期限不超过 48 小时（2026-11-06 09:00 止）：达标',
    );
  });

  test('not entered as done is running, then unknown, and a breach only when the record is confirmed', () => {
    const at = (now: string, through?: string) =>
      judged(contract, now, [asked, ...(through ? [checked('duty-deadline', through)] : [])])[0];
    expect(at('2026-11-05 12:00')).toMatchObject({ state: 'unknown', running: true });
    expect(at('2026-11-07 12:00')).toMatchObject({ state: 'unknown', running: false });
    expect(at('2026-11-07 12:00', '2026-11-05')).toMatchObject({ state: 'unknown' });
    expect(at('2026-11-07 12:00', '2026-11-06')).toMatchObject({ state: 'breached' });
  });

  test('an answer to one event is no answer to another', () => {
    const second = entry('event', '2026-11-05 09:00', { id: 'ask2', clauseId: 'duty-deadline' });
    const verdicts = judged(contract, '2026-11-10 12:00', [asked, second, given('2026-11-05 10:00')]);
    expect(verdicts.map(({ state }) => state)).toEqual(['met', 'unknown']);
  });
});

test.each([
  ['2026-11-05 09:00', 'met'],
  ['2026-11-05 09:01', 'breached'],
])('a shortage announced at %s, three days ahead, is %s', (at, state) => {
  const contract = contractOf([{ kind: 'duty-deadline', params: { duty: '通知缺货', leadHours: 72 } }]);
  const entries = [
    entry('event', '2026-11-08 09:00', { id: 'out', clauseId: 'duty-deadline' }),
    entry('done', at, { clauseId: 'duty-deadline', eventId: 'out' }),
  ];
  expect(judged(contract, '2026-11-10 12:00', entries)[0]?.state).toBe(state);
});

describe('two working days', () => {
  const contract = contractOf([{ kind: 'duty-deadline', params: { duty: '答复', workdays: 2 } }], {
    start: '2026-01-01',
  });
  const run = (event: string, done: string) =>
    judged(contract, '2026-12-30 12:00', [
      entry('event', event, { id: 'ask', clauseId: 'duty-deadline' }),
      entry('done', done, { clauseId: 'duty-deadline', eventId: 'ask' }),
    ])[0]?.state;

  test.each([
    ['a Friday, done on Tuesday', '2026-11-06 15:00', '2026-11-10 23:59', 'met'],
    ['a Friday, done on Wednesday', '2026-11-06 15:00', '2026-11-11 00:01', 'breached'],
    [
      'the eve of a holiday season, done in time by any calendar',
      '2026-09-30 15:00',
      '2026-10-02 12:00',
      'met',
    ],
    ['the eve of a holiday season, done a week later', '2026-09-30 15:00', '2026-10-09 12:00', 'unknown'],
    ['the eve of a holiday season, done weeks later', '2026-09-30 15:00', '2026-10-20 12:00', 'breached'],
  ])('from %s', (_what, event, done, state) => {
    expect(run(event, done)).toBe(state);
  });
});

describe('paid by the 5th of every month', () => {
  const contract = contractOf([{ kind: 'duty-deadline', params: { duty: '支付服务费', dayOfMonth: 5 } }], {
    start: '2026-11-01',
  });
  const paid = (at: string) => entry('done', at, { clauseId: 'duty-deadline' });

  test.each([
    ['2026-11-04 10:00', 'met'],
    ['2026-11-05 23:59', 'met'],
    ['2026-11-06 00:01', 'breached'],
  ])('on %s is %s', (at, state) => {
    const entries = [paid(at), checked('duty-deadline', '2026-11-20')];
    expect(judged(contract, '2026-11-20 12:00', entries)[0]?.state).toBe(state);
  });

  test('nothing entered is unknown after the day as before it', () => {
    expect(judged(contract, '2026-11-20 12:00', [])[0]).toMatchObject({ state: 'unknown', running: false });
    expect(judged(contract, '2026-11-03 12:00', [])[0]).toMatchObject({ state: 'unknown', running: true });
  });

  test('the 31st is the last day of a shorter month, and a day before the contract is not owed', () => {
    const late = contractOf([{ kind: 'duty-deadline', params: { duty: '对账', dayOfMonth: 31 } }]);
    expect(judged(late, '2026-12-15 12:00', []).map(({ period }) => period.to)).toEqual([
      '2026-11-30',
      '2026-12-31',
    ]);
    const early = contractOf([{ kind: 'duty-deadline', params: { duty: '付款', dayOfMonth: 1 } }]);
    expect(judged(early, '2026-12-15 12:00', []).map(({ period }) => period.to)).toEqual(['2026-12-01']);
  });
});

test.each([
  ['2026-11-05 09:00', 'met'],
  ['2026-11-05 09:01', 'breached'],
])('a plan of appeal at %s, 24 hours after the penalty, is %s', (at, state) => {
  const contract = contractOf([{ kind: 'response-to-penalty', params: { hours: 24 } }]);
  const entries = [
    entry('event', '2026-11-04 09:00', { id: 'p', clauseId: 'response-to-penalty' }),
    entry('done', at, { clauseId: 'response-to-penalty', eventId: 'p' }),
  ];
  expect(judged(contract, '2026-11-10 12:00', entries)[0]?.state).toBe(state);
});

test.each([
  ['2026-11-07 09:00', 'met'],
  ['2026-11-07 09:01', 'breached'],
])('contact back at %s, over three days being too long, is %s', (at, state) => {
  const contract = contractOf([{ kind: 'unreachable', params: { days: 3 } }]);
  const entries = [
    entry('event', '2026-11-04 09:00', { id: 'lost', clauseId: 'unreachable' }),
    entry('done', at, { clauseId: 'unreachable', eventId: 'lost' }),
  ];
  expect(judged(contract, '2026-11-10 12:00', entries)[0]?.state).toBe(state);
});
