import { describe, expect, test } from 'vitest';
import { say } from '../../lib/messages/say';
import { checked, contractOf, entry, judged, words } from './entered';

const WEEK_1 = '2026-11-08';

describe('five titles a week', () => {
  const contract = contractOf([{ kind: 'deliverable', params: { item: '标题优化', count: 5, per: 'week' } }]);
  const titles = (count: number, day = '2026-11-04') =>
    entry('deliverable', `${day} 10:00`, { clauseId: 'deliverable', count });

  test.each([
    [4, 'breached'],
    [5, 'met'],
    [6, 'met'],
  ])('%d of them in a week that is confirmed complete are %s', (count, state) => {
    const [verdict] = judged(contract, '2026-11-09 12:00', [titles(count), checked('deliverable', WEEK_1)]);
    expect(verdict).toMatchObject({ state, period: { from: '2026-11-02', to: WEEK_1 } });
  });

  test('entries add up within the week and not beyond it', () => {
    const entries = [titles(3), titles(2, '2026-11-08'), titles(9, '2026-11-09')];
    const verdicts = judged(contract, '2026-11-16 12:00', entries);
    expect(verdicts.map(({ state, actual }) => [state, actual?.lo])).toEqual([
      ['met', 5],
      ['met', 9],
      ['unknown', undefined],
    ]);
  });

  test('too few entries prove nothing until the record is confirmed', () => {
    const [verdict] = judged(contract, '2026-11-09 12:00', [titles(4)]);
    expect(verdict).toMatchObject({ state: 'unknown', actual: { lo: 4, hi: Infinity } });
    expect(verdict?.missing.map(({ message }) => say('zh-CN', message))).toEqual([
      '请登记 2026-11-02 – 2026-11-08 的“标题优化”；都已登记的，请确认登记完整',
    ]);
  });

  test('nothing entered is unknown, and nothing at all once confirmed', () => {
    expect(judged(contract, '2026-11-09 12:00', [])[0]).toMatchObject({
      state: 'unknown',
      actual: undefined,
    });
    expect(judged(contract, '2026-11-09 12:00', [checked('deliverable', WEEK_1)])[0]).toMatchObject({
      state: 'breached',
      actual: { lo: 0, hi: 0 },
    });
  });

  test('a week that is not over is never short', () => {
    const [verdict] = judged(contract, '2026-11-08 12:00', [titles(4), checked('deliverable', WEEK_1)]);
    expect(verdict).toMatchObject({ state: 'unknown', running: true });
  });

  test('work without the report that belongs to it does not count', () => {
    const withReport = contractOf([
      { kind: 'deliverable', params: { item: '标题', count: 5, per: 'week', attach: '关键词报告' } },
    ]);
    const work = (attached?: boolean) =>
      entry('deliverable', '2026-11-04 10:00', {
        clauseId: 'deliverable',
        count: 5,
        ...(attached !== undefined && { attached }),
      });
    const done = checked('deliverable', WEEK_1);
    const state = (one: ReturnType<typeof work>) =>
      judged(withReport, '2026-11-09 12:00', [one, done])[0]?.state;
    expect([state(work(true)), state(work(false)), state(work())]).toEqual(['met', 'breached', 'unknown']);
  });
});

describe('three test images within 24 hours', () => {
  const contract = contractOf([
    { kind: 'deliverable', params: { item: '测试图', count: 3, withinHours: 24, per: 'event' } },
  ]);
  const asked = entry('event', '2026-11-04 09:00', { id: 'ask', clauseId: 'deliverable' });
  const images = (at: string, count = 3) => entry('deliverable', at, { clauseId: 'deliverable', count });

  test.each([
    ['2026-11-05 08:59', 'met'],
    ['2026-11-05 09:00', 'met'],
    ['2026-11-05 09:01', 'breached'],
  ])('handed over at %s are %s', (at, state) => {
    const entries = [asked, images(at), checked('deliverable', '2026-11-06')];
    expect(judged(contract, '2026-11-07 12:00', entries)[0]?.state).toBe(state);
  });

  test('no clock runs without a request', () => {
    expect(judged(contract, '2026-11-07 12:00', [images('2026-11-05 08:00')])).toEqual([]);
  });

  test('the sentence names both ends', () => {
    expect(words(judged(contract, '2026-11-07 12:00', [asked, images('2026-11-04 20:00')])[0])).toBe(
      '2026-11-04 09:00 到 2026-11-05 09:00，测试图登记 ≥ 3，约定不低于 3：达标',
    );
  });
});

test.each([
  ['2weeks', '2026-11-15'],
  ['half-month', '2026-11-15'],
  ['ten-days', '2026-11-10'],
  ['month', '2026-12-01'],
  ['once', '2026-12-01'],
])('a clause per %s is judged over days that end on %s', (per, to) => {
  const start = per === 'half-month' || per === 'ten-days' ? '2026-11-01' : '2026-11-02';
  const more = { start, end: '2026-12-01' };
  const contract = contractOf([{ kind: 'deliverable', params: { item: '计划', per } }], more);
  expect(judged(contract, '2026-11-03 12:00', [])[0]?.period).toEqual({ from: start, to });
});

test('a week that the contract cuts short is not owed', () => {
  const contract = contractOf([{ kind: 'deliverable', params: { item: '标题', count: 5, per: 'week' } }], {
    start: '2026-11-04',
    end: '2026-11-17',
  });
  const verdicts = judged(contract, '2026-11-30 12:00', [checked('deliverable', '2026-11-30')]);
  expect(verdicts.map(({ period }) => [period.from, period.to])).toEqual([['2026-11-09', '2026-11-15']]);
});
