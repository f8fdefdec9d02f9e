import { describe, expect, test } from 'vitest';
import { checked, contractOf, entry, judged, words } from './entered';

describe('brush orders are forbidden', () => {
  const contract = contractOf([
    { kind: 'prohibited-act', params: { acts: ['刷单', '虚假宣传'], terminate: true, refundRatio: 1 } },
  ]);
  const seen = entry('act', '2026-11-05 10:00', { clauseId: 'prohibited-act', what: '刷单 20 单' });
  const states = (entries: Parameters<typeof judged>[2]) =>
    judged(contract, '2026-11-10 12:00', entries).map(({ state, period }) => [state, period.from, period.to]);

  test('nothing seen proves nothing', () => {
    expect(states([])).toEqual([['unknown', '2026-11-02', '2026-11-10']]);
  });
  test('confirmed days are kept, the days after stay open', () => {
    expect(states([checked('prohibited-act', '2026-11-08')])).toEqual([
      ['met', '2026-11-02', '2026-11-08'],
      ['unknown', '2026-11-09', '2026-11-10'],
    ]);
  });
  test('one seen is a breach on its day, and no confirmation makes up for it', () => {
    expect(states([seen, checked('prohibited-act', '2026-11-10')])).toEqual([
      ['breached', '2026-11-05', '2026-11-05'],
    ]);
    expect(words(judged(contract, '2026-11-10 12:00', [seen])[0])).toBe(
      '2026-11-05 登记了“刷单 20 单”，合同禁止：刷单、虚假宣传；后果：有权解除合同、退还 100% 服务费：违约',
    );
  });
  test('what is forbidden only without consent has to be read', () => {
    const only = contractOf([{ kind: 'prohibited-act', params: { acts: ['降价'], conditional: true } }]);
    const act = entry('act', '2026-11-05 10:00', { clauseId: 'prohibited-act', what: '降价' });
    expect(judged(only, '2026-11-10 12:00', [act])[0]?.state).toBe('unknown');
  });
});

describe('stages of delegation', () => {
  const contract = contractOf([
    {
      kind: 'delegation-stage',
      params: { allowed: ['标题优化', '基础客服'], denied: ['推广投放'], fromMonth: 1, toMonth: 1 },
    },
  ]);
  const used = (what: string, day = '2026-11-05') =>
    entry('act', `${day} 10:00`, { clauseId: 'delegation-stage', what });
  test.each([
    ['推广投放', 'breached'],
    ['标题优化', 'met'],
    ['报名活动', 'unknown'],
  ])('%s in the first month is %s', (what, state) => {
    expect(judged(contract, '2026-11-10 12:00', [used(what)])[0]?.state).toBe(state);
  });
});

describe('extra fees', () => {
  const at = '2026-11-05 10:00';
  const fee = (more: Record<string, unknown>) =>
    entry('extra-fee', at, {
      what: '拍摄',
      amountMinor: 600_000,
      approval: 'written',
      approvedAt: '2026-11-04T02:00:00.000Z',
      ...more,
    });
  const state = (approval: string, more: Record<string, unknown>, params: Record<string, unknown> = {}) =>
    judged(
      contractOf([{ kind: 'extra-fee-approval', params: { approval, ...params } }]),
      '2026-11-10 12:00',
      [fee(more)],
    )[0];

  test('approved beforehand is met, a minute too late is not', () => {
    expect(state('prior', {})?.state).toBe('met');
    expect(state('prior', { approvedAt: '2026-11-05T02:00:00.000Z' })?.state).toBe('met');
    expect(state('prior', { approvedAt: '2026-11-05T02:01:00.000Z' })?.state).toBe('breached');
  });
  test('a spoken word is no written one', () => {
    expect(state('prior', { approval: 'spoken' })?.state).toBe('met');
    expect(state('prior-written', { approval: 'spoken' })?.state).toBe('breached');
  });
  test('quoted 2,000 and charged 6,000 leaves 4,000 without approval', () => {
    const verdict = state('prior', { approvedMinor: 200_000 });
    expect(verdict).toMatchObject({ state: 'breached', actual: { lo: 400_000, hi: 400_000 } });
    expect(words(verdict)).toBe('2026-11-05 拍摄收费 ¥6,000.00，其中未经批准 ¥4,000.00：违约');
  });
  test.each([
    [5999.99, 'breached'],
    [6000, 'met'],
  ])('only what is above %d needs approval', (amountOver, expected) => {
    expect(state('prior', { approval: 'none', approvedAt: undefined }, { amountOver })?.state).toBe(expected);
  });
  test('a ban is broken by any charge', () => {
    expect(state('forbidden', {})?.state).toBe('breached');
  });
});

describe('service hours, 7 × 16', () => {
  const contract = contractOf([{ kind: 'service-hours', params: { hoursPerDay: 16 } }]);
  const online = (count: number) =>
    entry('deliverable', '2026-11-02 23:00', { clauseId: 'service-hours', count });
  test.each([
    [15.9, 'breached'],
    [16, 'met'],
    [16.1, 'met'],
  ])('%d hours on a confirmed day are %s', (count, state) => {
    const entries = [online(count), checked('service-hours', '2026-11-02')];
    expect(judged(contract, '2026-11-03 12:00', entries)[0]?.state).toBe(state);
  });
  test('an absence that was seen is a breach whatever the hours', () => {
    const gone = entry('act', '2026-11-02 15:00', { clauseId: 'service-hours', what: '无人回复' });
    expect(judged(contract, '2026-11-03 12:00', [online(16), gone])[0]?.state).toBe('breached');
  });
});
