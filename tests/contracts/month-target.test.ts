import { describe, expect, test } from 'vitest';
import { monthTarget } from '../../lib/contracts/month-target';
import { contractFindings } from '../../lib/contracts/schema';
import type { Clause, Contract } from '../../lib/contracts/types';
import { salesTrend } from '../../lib/contracts/trend';
import { createHistory } from '../../lib/contracts/history';
import { ruleOf } from '../../lib/contracts/rules';
import { say } from '../../lib/messages/say';
import { contractMonth } from '../../lib/quantity/day';
import { settle } from '../../lib/settlement/settle';
import { contractOf, judged, words } from './entered';
import { facts, shop } from './facts';

const START = '2026-01-01';
const NOW = '2026-12-31 12:00';

type Given = Clause['params'];

function stating(...targets: readonly Given[]): Contract {
  return contractOf(
    targets.map((params, i) => ({ id: `t${i}`, kind: 'sales-target', params })),
    { start: START },
  );
}

function one(amount: number, month: number, more: Given = {}): Given {
  return { amount, fromMonth: month, toMonth: month, ...more };
}

const linear = { between: 'linear' } as const;
const targets = (contract: Contract, months: number) =>
  Array.from({ length: months }, (_, i) => monthTarget(contract, i + 1));

function sold(month: number, value: number) {
  const { from, to } = contractMonth(START, month);
  return facts({ metric: 'sales', from, to, rows: [{ entity: shop, value }], on: `m${month}` });
}

describe('months between two stated targets', () => {
  test('have none unless the contract says so', () => {
    expect(targets(stating(one(30_000, 1), one(80_000, 3)), 4)).toEqual([
      3_000_000,
      undefined,
      8_000_000,
      undefined,
    ]);
  });

  test('lie on the straight line, and none lies before the first or after the last', () => {
    expect(targets(stating(one(20_000, 2, linear), one(80_000, 5, linear)), 7)).toEqual([
      undefined,
      2_000_000,
      4_000_000,
      6_000_000,
      8_000_000,
      undefined,
      undefined,
    ]);
  });

  test('may go down, and each pair of stated months has its own line', () => {
    const contract = stating(one(90_000, 1, linear), one(30_000, 3, linear), one(50_000, 5));
    expect(targets(contract, 5)).toEqual([9_000_000, 6_000_000, 3_000_000, 4_000_000, 5_000_000]);
  });

  test('are asked for by the earlier month of the pair alone', () => {
    expect(monthTarget(stating(one(30_000, 1), one(80_000, 3, linear)), 2)).toBeUndefined();
    expect(monthTarget(stating(one(30_000, 1, linear), one(80_000, 3)), 2)).toBe(5_500_000);
  });

  test.each<[string, Given]>([
    ['one reached by the end of a month', { amount: 80_000, byMonth: 3 }],
    ['a cumulative one', { amount: 80_000, per: 'term', fromMonth: 3, toMonth: 3 }],
    ['one of a channel', one(80_000, 3, { channel: '直播' })],
    ['one under a condition', one(80_000, 3, { conditional: true })],
    ['one of sales less refunds', one(80_000, 3, { deduct: ['refunds'] })],
    ['one of orders', { count: 800, unit: 'order', fromMonth: 3, toMonth: 3 }],
  ])('end at no other kind of target: %s', (_what, later) => {
    expect(monthTarget(stating(one(30_000, 1, linear), later), 2)).toBeUndefined();
  });

  test('are those of the version valid then', () => {
    const contract = stating(one(30_000, 1, linear), one(80_000, 4));
    const [first] = contract.versions;
    const { from: validFrom } = contractMonth(START, 3);
    const later: Clause[] = [{ id: 'x', kind: 'sales-target', party: 'operator', params: one(60_000, 4) }];
    const changed = {
      ...contract,
      versions: [...(first ? [first] : []), { validFrom, savedAt: `${validFrom}T00:00:00Z`, clauses: later }],
    };
    expect(targets(changed, 4)).toEqual([3_000_000, 4_666_667, undefined, 6_000_000]);
  });
});

describe('a line that does not fall on a whole 分', () => {
  // 30,000 + 50,000 ÷ 3 = 46,666.666…
  const at = (comparator: '>=' | '>', value: number) => {
    const contract = stating(one(30_000, 1, { ...linear, comparator }), one(80_000, 4, { comparator }));
    return judged(contract, NOW, [], [sold(2, value)]).find(
      ({ clauseId, period }) => clauseId === 't0' && period.from === contractMonth(START, 2).from,
    );
  };
  test.each([
    ['>=', 4_666_666, 'breached'],
    ['>=', 4_666_667, 'met'],
    ['>', 4_666_666, 'breached'],
    ['>', 4_666_667, 'met'],
  ] as const)(
    '%s: sales of %d 分 are %s, as they are against the line itself',
    (comparator, value, state) => {
      expect(at(comparator, value)?.state).toBe(state);
    },
  );
  test('is rounded so that it asks the same of whole 分, and says which way', () => {
    expect(at('>=', 1)?.promised.value).toBe(4_666_667);
    expect(words(at('>=', 1))).toContain(
      '目标不低于 ¥46,666.67（第 1、4 个合同月目标之间按直线插值：¥30,000.00 + (¥80,000.00 − ¥30,000.00) × 1 ÷ 3，不足一分进为一分）',
    );
    expect(at('>', 1)?.promised.value).toBe(4_666_666);
    expect(words(at('>', 1))).toContain('不足一分舍去');
  });
});

describe('the verdict of a month on the line', () => {
  const contract = stating(one(30_000, 1, linear), one(80_000, 3, linear));
  const verdictOf = (value: number) =>
    judged(contract, NOW, [], [sold(1, 3_000_000), sold(2, value), sold(3, 8_000_000)]);
  test.each([
    [5_499_999, 'breached'],
    [5_500_000, 'met'],
  ])('at sales of %d 分 is %s', (value, state) => {
    expect(verdictOf(value).map((verdict) => verdict.state)).toEqual(['met', state, 'met']);
  });
  test('does its arithmetic in both languages', () => {
    const sentence = verdictOf(5_499_999)[1]?.sentence;
    expect(sentence && say('en', sentence)).toContain(
      '(on the line between the targets of contract months 1 and 3: ¥30,000.00 + (¥80,000.00 − ¥30,000.00) × 1 ÷ 2)',
    );
    expect(words(verdictOf(5_499_999)[1])).not.toMatch(/进为|舍去/);
  });
  test('is not given for a month behind the last stated one', () => {
    expect(judged(contract, NOW, [], [sold(4, 1)])).toHaveLength(3);
  });
  test('runs while the month does', () => {
    const verdict = judged(contract, '2026-02-10 12:00', [], [])[1];
    expect(verdict).toMatchObject({ state: 'unknown', running: true, promised: { value: 5_500_000 } });
  });
});

test('the clause says it in plain words, and only the line is a way to fill months', () => {
  const [clause] = stating(one(30_000, 1, linear)).versions[0]?.clauses ?? [];
  const message = clause && ruleOf('sales-target')?.say(clause, 'CNY');
  expect(message && say('zh-CN', message)).toBe(
    '第 1 个合同月，每月支付金额不低于 ¥30,000.00；到下一个列明目标的月份之前，未列明的月份按直线插值',
  );
  expect(contractFindings(stating(one(30_000, 1, linear)))).toEqual([]);
  expect(contractFindings(stating(one(30_000, 1, { between: 'curved' })))).not.toEqual([]);
});

test.each([{ amount: 30_000, per: 'week' }, { amount: 30_000, byMonth: 3 }, { count: 3 }])(
  'a target without months of its own that asks for a line is not judged: %o',
  (params) => {
    const [verdict] = judged(stating({ ...params, ...linear }), NOW, []);
    expect(verdict).toMatchObject({
      state: 'unknown',
      missing: [
        { message: { params: { names: { list: [{ message: { key: 'figures:field.between' } }] } } } },
      ],
    });
  },
);

test('trend, commission and remedy go by the line and say how it was made', () => {
  const contract = contractOf(
    [
      { id: 't0', kind: 'sales-target', params: one(30_000, 1, linear) },
      { id: 't1', kind: 'sales-target', params: one(80_000, 3) },
      { kind: 'base-fee', params: { amount: 1000, per: 'month' } },
      { kind: 'commission', params: { rate: 0.1, above: 'target' } },
      {
        kind: 'shortfall-remedy',
        params: { threshold: 0.8, comparator: '<', compensateRatio: 0.1, compensateOf: 'gap' },
      },
    ],
    { start: START },
  );
  const history = (value: number) => createHistory([sold(2, value)], []);
  const lines = (value: number) =>
    settle({ contract, history: history(value), now: '2026-12-31T04:00:00.000Z', month: 2 }).due;
  expect(salesTrend(contract, history(0), '2026-02-10T04:00:00.000Z')?.target).toBe(5_500_000);
  const commission = lines(6_500_000).find(({ key }) => key.startsWith('commission'));
  expect(commission?.ends).toEqual({ least: 100_000, most: 100_000 });
  expect(commission?.notes.map((note) => say('zh-CN', note))).toEqual([
    '第 2 个合同月的目标：¥55,000.00（第 1、3 个合同月目标之间按直线插值：¥30,000.00 + (¥80,000.00 − ¥30,000.00) × 1 ÷ 2）',
  ]);
  const remedy = lines(4_000_000).find(({ key }) => key.startsWith('remedy'));
  expect(remedy?.ends).toEqual({ least: -150_000, most: -150_000 });
  expect(remedy?.notes[0]?.key).toBe('figures:target.note');
  expect(lines(4_399_999).some(({ key }) => key.startsWith('remedy'))).toBe(true);
  expect(lines(4_400_000).some(({ key }) => key.startsWith('remedy'))).toBe(false);
});
