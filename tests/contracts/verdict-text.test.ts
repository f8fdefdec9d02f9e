import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import type { RuleId } from '../../lib/contracts/rules/ids';
import { sampleContract } from '../../lib/contracts/sample';
import type { Contract } from '../../lib/contracts/types';
import { actualText } from '../../lib/contracts/verdict-text';
import { say } from '../../lib/messages/say';
import { account, facts, SHOP, shop, ZONE } from './facts';

const START = '2026-11-01';
const SAVED = '2026-11-01T00:00:00.000Z';
const MONTH = { from: START, to: '2026-11-30' } as const;

function contractOf(
  kind: RuleId,
  params: Contract['versions'][number]['clauses'][number]['params'],
): Contract {
  return {
    ...sampleContract({ id: 'c', shopIds: [SHOP], start: START, zone: ZONE, savedAt: SAVED }),
    versions: [
      { validFrom: START, savedAt: SAVED, clauses: [{ id: 'it', kind, party: 'operator', params }] },
    ],
  };
}

type Value = number | [number, number];

function roi(sales: Value, spend: Value) {
  const history = createHistory([
    facts({ metric: 'sales', ...MONTH, rows: [{ entity: shop, value: sales }], on: 'a' }),
    facts({ metric: 'adSpend', ...MONTH, rows: [{ entity: account, value: spend, summary: true }] }),
  ]);
  const [verdict] = evaluate(contractOf('roi-floor', { value: 3 }), history, '2026-12-01T04:00:00.000Z');
  if (!verdict) throw new Error('No verdict');
  return verdict;
}

describe('the ROI in words', () => {
  test.each([
    [883_481, 100_000, '1:8.83'],
    [299_990, 100_000, '1:2.99'],
    [300_000, 100_000, '1:3'],
    [250_000, 100_000, '1:2.5'],
  ])('writes %d over %d as %s', (sales, spend, text) => {
    expect(actualText(roi(sales, spend), 'zh-CN')).toBe(text);
  });

  test('says nothing of a return that is only known not to be negative', () => {
    const verdict = roi([0, Infinity], [100_000, Infinity]);
    expect(verdict.state).toBe('unknown');
    expect(actualText(verdict, 'zh-CN')).toBeUndefined();
    expect(say('zh-CN', verdict.sentence)).toContain('算不出投产比');
    expect(say('en', verdict.sentence)).toContain('no ROI can be worked out');
  });
});

describe('a remedy in words', () => {
  test('does not call a month short that it words as the threshold', () => {
    const clauses = [
      { id: 'target', kind: 'sales-target', party: 'operator', params: { amount: 1_000_000 } },
      {
        id: 'it',
        kind: 'shortfall-remedy',
        party: 'operator',
        params: { threshold: 0.8, months: 1, run: 'single', terminate: true },
      },
    ] as const;
    const contract: Contract = {
      ...contractOf('roi-floor', {}),
      versions: [{ validFrom: START, savedAt: SAVED, clauses }],
    };
    // One fen short of 80 % of a million yuan is 79.999999 %.
    const history = createHistory([
      facts({ metric: 'sales', ...MONTH, rows: [{ entity: shop, value: 79_999_999 }] }),
    ]);
    const verdict = evaluate(contract, history, '2026-12-01T04:00:00.000Z').find(
      ({ clauseId }) => clauseId === 'it',
    );
    expect(verdict && say('zh-CN', verdict.sentence)).toContain('79.99%（不足）');
  });
});
