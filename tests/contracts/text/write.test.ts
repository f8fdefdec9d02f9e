import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import type { ClauseKind, TextClause } from '../../../lib/contracts/text/types';
import { writeClause } from './write';
import type { Party } from '../../../lib/contracts/types';

const percent = fc.integer({ min: 2, max: 95 }).map((n) => n / 100);
const yuan = fc.integer({ min: 2, max: 9999 }).map((n) => n * 50);
const per = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
const small = fc.integer({ min: 2, max: 30 });
const floor = fc.constantFrom('>=', '>');
const cap = fc.constantFrom('<=', '<');
const stage = fc.constantFrom(
  {},
  { fromMonth: 2, toMonth: null },
  { fromMonth: 2, toMonth: 3 },
  { fromMonth: 1, toMonth: 1 },
);

type Shape = Readonly<Record<string, unknown>>;
const always = (value: unknown) => fc.constant(value);

/** Core params that a clause of each kind can have together. */
const kinds: Readonly<
  Record<ClauseKind, { readonly party: readonly Party[]; readonly params: fc.Arbitrary<Shape> }>
> = {
  'sales-target': {
    party: ['operator', 'merchant'],
    params: fc
      .tuple(
        fc.record({
          amount: yuan,
          comparator: floor,
          per: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'term'),
        }),
        stage,
      )
      .map(([a, b]) => (a.per === 'term' ? a : { ...a, ...b }))
      .map((a) => (a.per === 'month' && 'toMonth' in a && a.toMonth === 1 ? { ...a, between: 'linear' } : a)),
  },
  'roi-floor': {
    party: ['operator'],
    params: fc
      .tuple(
        fc.record({ value: fc.integer({ min: 11, max: 90 }).map((n) => n / 10), comparator: floor }),
        stage,
      )
      .map(([a, b]) => ({ ...a, ...b })),
  },
  'free-traffic-share': { party: ['operator'], params: fc.record({ value: percent, comparator: floor }) },
  deliverable: {
    party: ['operator', 'merchant'],
    params: fc.record({
      item: fc.constantFrom('优化标题', '更新主图', '发布短视频'),
      count: small,
      comparator: always('>='),
      per,
    }),
  },
  'ad-spend-cap': {
    party: ['operator'],
    params: fc.record({
      amount: yuan,
      comparator: cap,
      per,
      scope: fc.constantFrom('product', 'plan', 'shop'),
    }),
  },
  'ad-spend-floor': {
    party: ['merchant'],
    params: fc.record({ amount: yuan, comparator: always('>='), per, scope: always('shop') }),
  },
  'total-budget-cap': { party: ['operator'], params: fc.record({ amount: yuan, comparator: cap, per }) },
  'price-floor': {
    party: ['operator'],
    params: fc.oneof(
      fc.record({ amount: small, comparator: floor }),
      fc.record({ ref: fc.constantFrom('cost', 'list-price'), ratio: percent, comparator: always('>=') }),
    ),
  },
  'cost-ratio-cap': {
    party: ['operator'],
    params: fc.record({
      value: percent,
      comparator: cap,
      numerator: fc.constantFrom('ad-spend', 'service-fee', 'purchase-price'),
      denominator: fc.constantFrom('sales', 'selling-price'),
    }),
  },
  'margin-floor': {
    party: ['operator'],
    params: fc.oneof(
      fc.record({ value: percent, comparator: floor, margin: fc.constantFrom('net', 'gross') }),
      fc.record({ amount: yuan, comparator: floor, margin: fc.constantFrom('net', 'gross'), per }),
    ),
  },
  'refund-rate-cap': {
    party: ['operator'],
    params: fc.record({
      value: percent,
      comparator: cap,
      rate: fc.constantFrom('refund', 'return', 'quality-refund'),
    }),
  },
  'stock-floor': {
    party: ['merchant'],
    params: fc.oneof(
      fc.record({ count: small, comparator: always('>=') }),
      fc.record({ daysOfCover: small, comparator: always('>=') }),
    ),
  },
  'response-time-cap': {
    party: ['operator'],
    params: fc.oneof(
      fc.record({ seconds: small, comparator: cap, to: fc.constantFrom('buyers', 'counterparty') }),
      fc.record({ seconds: small, to: always('buyers'), share: percent }),
    ),
  },
  'duty-deadline': {
    party: ['operator', 'merchant', 'both'],
    params: fc.oneof(
      ...['hours', 'workdays', 'leadHours', 'leadWorkdays'].map((name) =>
        fc.record({ duty: fc.constantFrom('提供产品资料', '书面通知对方'), [name]: small }),
      ),
      fc.record({
        duty: always('完成上月对账'),
        due: fc.record({ dayOfMonth: fc.integer({ min: 1, max: 28 }) }),
      }),
    ),
  },
  'shortfall-remedy': {
    party: ['operator'],
    params: fc.record({
      metric: always('sales'),
      threshold: percent,
      comparator: always('<'),
      months: fc.integer({ min: 2, max: 6 }),
      run: fc.constantFrom('consecutive', 'cumulative'),
      terminate: always(true),
      refundRatio: percent,
    }),
  },
  'base-fee': {
    party: ['merchant'],
    params: fc.record({
      amount: yuan,
      per: fc.constantFrom('month', 'quarter', 'year'),
      due: fc.record({ dayOfMonth: fc.integer({ min: 1, max: 28 }) }),
    }),
  },
  commission: {
    party: ['merchant'],
    params: fc.oneof(
      fc.record({ rate: percent, above: always('target') }),
      fc.record({ rate: percent, above: yuan, base: always('sales') }),
      fc.record({ rate: percent, base: fc.constantFrom('sales', 'net-profit', 'gross-profit', 'guided') }),
    ),
  },
  deposit: { party: ['merchant', 'operator'], params: fc.record({ amount: yuan }) },
  'late-penalty': {
    party: ['merchant', 'operator'],
    params: fc.oneof(
      fc.record({ ratePerDay: fc.integer({ min: 1, max: 50 }).map((n) => n / 10000) }),
      fc.record({ amountPerDay: yuan }),
    ),
  },
  'refund-pro-rata': {
    party: ['operator'],
    params: fc.constantFrom<Shape>({ basis: 'days' }, { refundRatio: 0 }),
  },
  'extra-fee-approval': {
    party: ['operator'],
    params: fc.oneof(
      fc.record({ approval: fc.constantFrom('prior', 'prior-written', 'forbidden') }),
      fc.record({ approval: always('prior'), amountOver: yuan }),
    ),
  },
  'prohibited-act': {
    party: ['operator', 'merchant', 'both'],
    params: fc.oneof(
      fc.record({ acts: always(['刷单', '虚假宣传']) }),
      fc.record({ acts: always(['售卖假货']), penaltyAmount: yuan }),
    ),
  },
  'delegation-stage': {
    party: ['operator'],
    params: fc.record({
      allowed: always(['标题优化', '基础客服']),
      denied: always(['推广花钱']),
      fromMonth: always(1),
      toMonth: always(1),
    }),
  },
  'termination-right': {
    party: ['merchant', 'operator'],
    params: fc.oneof(
      fc.record({ trigger: always('unreachable'), days: small, comparator: fc.constantFrom('>', '>=') }),
      fc.record({ trigger: always('late-payment'), days: small, comparator: always('>') }),
      fc.record({ trigger: always('notice'), noticeDays: small }),
    ),
  },
  confidentiality: {
    party: ['operator', 'merchant', 'both'],
    params: fc.oneof(
      always({}).map(() => ({})),
      fc.record({ afterYears: fc.integer({ min: 1, max: 9 }) }),
    ),
  },
  'data-access': {
    party: ['operator', 'merchant'],
    params: fc.record({
      access: fc.constantFrom('main-account', 'sub-account', 'read-only', 'screenshot', 'all'),
    }),
  },
};

function withReceiver(kind: ClauseKind, party: Party, params: Shape): Shape {
  if (kind === 'data-access') return { ...params, for: party === 'merchant' ? 'operator' : 'merchant' };
  return params;
}

describe('a clause written out is read back as itself', () => {
  test.each(Object.entries(kinds))('%s', (name, { party: parties, params: shapes }) => {
    const kind = Object.keys(kinds).find((known): known is ClauseKind => known === name);
    if (!kind) throw new Error(`${name} is no kind`);
    fc.assert(
      fc.property(fc.constantFrom(...parties), shapes, (party, drawn) => {
        const params = withReceiver(kind, party, drawn);
        const sentence = writeClause({ kind, party, params });
        const { clauses } = readContract(sentence);
        const read: Pick<TextClause, 'kind' | 'party'>[] = clauses.map((clause) => ({
          kind: clause.kind,
          party: clause.party,
        }));
        expect(read, sentence).toEqual([{ kind, party }]);
        for (const [param, value] of Object.entries(params)) {
          const found = clauses[0]?.params[param];
          if (typeof value === 'number') expect(found, `${param} of ${sentence}`).toBeCloseTo(value, 9);
          else if (param === 'item' || param === 'duty') expect(found, sentence).toContain(value);
          else expect(found, `${param} of ${sentence}`).toEqual(value);
        }
      }),
      { numRuns: 60, seed: 20260 },
    );
  });
});
