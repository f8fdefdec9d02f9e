import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { sampleContract } from '../../lib/contracts/sample';
import type { Contract, Verdict } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { contractMonth } from '../../lib/quantity/day';
import { facts, SHOP, shop, ZONE } from './facts';

const START = '2026-01-01';

function contractWith(params: Record<string, unknown>): Contract {
  const savedAt = '2026-01-01T00:00:00.000Z';
  const sample = sampleContract({ id: 'c', shopIds: [SHOP], start: START, zone: ZONE, savedAt });
  return {
    ...sample,
    versions: [
      {
        validFrom: START,
        savedAt,
        clauses: [
          { id: 'target', kind: 'sales-target', party: 'operator', params: { amount: 1000 } },
          { id: 'remedy', kind: 'shortfall-remedy', party: 'operator', params },
        ],
      },
    ],
  };
}

/** Sales per contract month in yuan; undefined = not read. */
function remedy(
  sales: readonly (number | undefined)[],
  params: Record<string, unknown> = { threshold: 0.8, months: 2, terminate: true, refundRatio: 0.5 },
): Verdict | undefined {
  const read = sales.flatMap((yuan, i) =>
    yuan === undefined
      ? []
      : [
          facts({
            metric: 'sales',
            ...contractMonth(START, i + 1),
            rows: [{ entity: shop, value: yuan * 100 }],
          }),
        ],
  );
  const now = `${contractMonth(START, sales.length + 1).from}T04:00:00.000Z`;
  return evaluate(contractWith(params), createHistory(read), now).find(
    ({ clauseId }) => clauseId === 'remedy',
  );
}

describe('two months in a row below 80 %', () => {
  test.each<[string, (number | undefined)[], string]>([
    ['both just under', [799.99, 799.99], 'breached'],
    ['one exactly at it', [799.99, 800], 'met'],
    ['both just over', [800.01, 800.01], 'met'],
    ['a good month between', [100, 900, 100], 'met'],
    ['an unknown month between', [100, undefined, 900], 'unknown'],
    ['an unknown month that cannot matter', [900, undefined, 900], 'met'],
    ['short enough beside an unknown one', [100, 100, undefined], 'breached'],
    ['nothing read', [undefined, undefined], 'unknown'],
  ])('%s', (_what, sales, state) => {
    expect(remedy(sales)?.state).toBe(state);
  });

  test('an unknown month shows both outcomes', () => {
    const verdict = remedy([100, undefined]);
    expect(verdict).toMatchObject({ state: 'unknown', actual: { lo: 1, hi: 3 } });
    expect(verdict && say('zh-CN', verdict.sentence)).toBe(
      '第 1 月完成 10%（不足）、第 2 月完成 未知（未知）；未知月份若都达到，连续 1 个，不触发；若都不足，连续 2 个，满 2 个则有权解除合同、退还 50% 服务费',
    );
  });

  test('a month that is not over does not count yet', () => {
    expect(remedy([])).toBeUndefined();
  });
});

test('in total, months apart add up', () => {
  expect(remedy([100, 900, 100], { threshold: 0.8, months: 2, run: 'cumulative' })?.state).toBe('breached');
});

test('no reading of an unknown month overturns a definite answer', () => {
  const month = constantFrom<number | undefined>(undefined, 100, 900);
  const runs = constantFrom('consecutive', 'cumulative');
  assert(
    property(
      array(month, { minLength: 1, maxLength: 6 }),
      integer({ min: 1, max: 3 }),
      runs,
      array(constantFrom(100, 900), { minLength: 6, maxLength: 6 }),
      (sales, months, run, fill) => {
        const params = { threshold: 0.8, months, run };
        const state = remedy(sales, params)?.state;
        const full = remedy(
          sales.map((one, i) => one ?? fill[i]),
          params,
        )?.state;
        expect(full).not.toBe('unknown');
        if (state !== 'unknown') expect(full).toBe(state);
      },
    ),
    { numRuns: 60 },
  );
});

test.each<[Record<string, unknown>, string, string]>([
  [
    { refundRatio: 0.5, compensateRatio: 0.1, compensateOf: 'gap' },
    '退还 50% 服务费、按与目标差额的 10% 赔偿',
    'compensation of 10% of what is missing of the target',
  ],
  [
    { compensateRatio: 0.3, compensateOf: 'ad-spend' },
    '按推广花费的 30% 赔偿',
    'compensation of 30% of the ad spend',
  ],
  [{ terminate: true, compensateRatio: 0.1 }, '有权解除合同、按与目标差额的 10% 赔偿', 'right to end'],
  [{ compensateRatio: 0.1, compensateOf: '货款' }, '按 10% 赔偿', 'compensation of 10%'],
  [{ refundAmount: 2000 }, '退还 ¥2,000.00', '¥2,000.00 back'],
  [{ deductRatio: 0.2 }, '扣减 20% 服务费', '20% off the service fee'],
  [{ terminate: false }, '按合同约定补救', 'remedy as agreed'],
])('what follows of %o is said', (consequence, zh, en) => {
  const made = remedy([100], { threshold: 0.8, months: 1, ...consequence });
  expect(made?.state).toBe('breached');
  expect(made && say('zh-CN', made.sentence)).toContain(zh);
  expect(made && say('en', made.sentence)).toContain(en);
});
