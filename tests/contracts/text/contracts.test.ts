import { describe, expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import { fullManagement, rolesReversed, supplement } from './corpus/contracts';

const kindsOf = (text: string) => readContract(text).clauses.map(({ kind }) => kind);
const clashesOf = (text: string) => {
  const { clauses, clashes } = readContract(text);
  return clashes.map(({ type, between: [a, b] }) => `${type}: ${clauses[a]?.kind} / ${clauses[b]?.kind}`);
};

describe('a contract for full management', () => {
  test('every clause is read in its order', () => {
    expect(kindsOf(fullManagement)).toEqual([
      'deliverable',
      'deliverable',
      'roi-floor',
      'deliverable',
      'sales-target',
      'free-traffic-share',
      'roi-floor',
      'shortfall-remedy',
      'sales-target',
      'duty-deadline',
      'duty-deadline',
      'prohibited-act',
      'confidentiality',
      'response-time-cap',
      'base-fee',
      'commission',
      'extra-fee-approval',
      'refund-pro-rata',
      'base-fee',
      'ad-spend-cap',
      'ad-spend-cap',
      'ad-spend-cap',
      'duty-deadline',
      'termination-right',
      'prohibited-act',
    ]);
  });
  test('its clashes are found', () => {
    expect(clashesOf(fullManagement)).toEqual([
      'same-metric-two-figures: roi-floor / roi-floor',
      'tolerance-against-remedy: shortfall-remedy / sales-target',
      'two-pay-dates: base-fee / base-fee',
      'nested-caps: ad-spend-cap / ad-spend-cap',
    ]);
  });
  test('vague duties and foreign clauses are listed, headings and signatures are not', () => {
    const { vague, blanks, unread } = readContract(fullManagement);
    expect(vague.map(({ text }) => text)).toEqual(['乙方负责甲方店铺的日常运营', '按时支付服务费']);
    expect(blanks).toEqual([]);
    expect(unread.map(({ text }) => text)).toEqual(['合作期间产生的图片知识产权归甲方所有']);
  });
});

describe('a contract with the roles reversed', () => {
  test('the party that pays is the merchant whatever it is called', () => {
    const { clauses } = readContract(rolesReversed);
    const fee = clauses.find(({ kind }) => kind === 'base-fee');
    expect(fee).toMatchObject({
      party: 'merchant',
      params: { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
    });
    expect(clauses.find(({ kind }) => kind === 'response-time-cap')?.party).toBe('operator');
    expect(clauses.find(({ kind }) => kind === 'stock-floor')?.party).toBe('merchant');
  });
  test('a table gives a clause for each of its figures', () => {
    const { clauses } = readContract(rolesReversed);
    expect(
      clauses.filter(({ kind }) => kind === 'deliverable').map(({ params }) => [params.count, params.per]),
    ).toEqual([
      [10, 'week'],
      [8, 'month'],
      [2, 'month'],
    ]);
    expect(
      clauses
        .filter(({ kind }) => kind === 'sales-target')
        .map(({ params }) => [params.amount, params.fromMonth]),
    ).toEqual([
      [30000, 1],
      [50000, 2],
      [80000, 3],
    ]);
  });
  test('grounds in a list end the contract as its first line says', () => {
    const { clauses } = readContract(rolesReversed);
    expect(
      clauses
        .filter(({ kind }) => kind === 'termination-right')
        .map(({ party, params }) => [party, params.trigger]),
    ).toEqual([
      ['merchant', 'unreachable'],
      ['merchant', 'platform-penalty'],
      ['merchant', 'prohibited-act'],
    ]);
  });
});

describe('a supplement', () => {
  test('promises that contradict one another are named', () => {
    expect(clashesOf(supplement)).toEqual([
      'promise-denied: sales-target / sales-target',
      'floor-above-cap: ad-spend-cap / ad-spend-floor',
      'two-bases: commission / commission',
      'two-bases: commission / commission',
      'two-bases: commission / commission',
    ]);
  });
  test('a clause that begins on a date carries it', () => {
    expect(readContract(supplement).clauses[0]?.params).toMatchObject({ amount: 100000, from: '2026-05-01' });
  });
  test('forbidden acts of one list are one ban', () => {
    const bans = readContract(supplement).clauses.filter(({ kind }) => kind === 'prohibited-act');
    expect(bans.at(-1)?.params).toMatchObject({
      acts: ['刷单', '虚假发货', '泄露客户信息'],
      penaltyAmount: 2000,
      per: 'event',
    });
  });
});

describe('any text', () => {
  test.each([fullManagement, rolesReversed, supplement])(
    'every source is a stretch of what was pasted',
    (text) => {
      const { clauses, vague, blanks, unread } = readContract(text);
      const spans = [...clauses.map(({ source }) => source), ...vague, ...blanks, ...unread];
      expect(spans.length).toBeGreaterThan(5);
      for (const span of spans) expect(span.text).toBe(text.slice(span.start, span.end));
    },
  );
  test('the same text is read the same way twice', () => {
    expect(readContract(supplement)).toEqual(readContract(supplement));
  });
  test('an empty text says nothing', () => {
    expect(readContract('')).toEqual({ clauses: [], vague: [], blanks: [], unread: [], clashes: [] });
  });
  test('reading time grows with the length of the text, not faster', () => {
    const cost = (text: string) => {
      const runs = Array.from({ length: 5 }, () => {
        const start = process.cpuUsage().user;
        readContract(text);
        return process.cpuUsage().user - start;
      });
      return Math.min(...runs) / 1000;
    };
    const long = '乙方每日不超过每月第每三个月连续'.repeat(1250);
    expect(long.length).toBe(20000);
    // A sentence of 20,000 characters without an end is the worst case; a machine under load is allowed for.
    expect(cost(long)).toBeLessThan(2000);
    expect(cost(fullManagement.repeat(18))).toBeLessThan(300);
  }, 60_000);
});

describe('a refusal of any refund', () => {
  const remedy = '连续2个月未完成目标的80%，乙方退还50%服务费。';
  test.each([
    ['服务费一经支付，概不退还。', ['contradiction']],
    ['甲方主动提出终止的，已付服务费不退。', []],
    ['因甲方原因终止的，已付服务费不予退还。', []],
  ])('%s', (refusal, clashes) => {
    expect(readContract(`${remedy}\n${refusal}`).clashes.map(({ type }) => type)).toEqual(clashes);
  });
});
