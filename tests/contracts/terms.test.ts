import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { ruleOf } from '../../lib/contracts/rules';
import { sampleContract } from '../../lib/contracts/sample';
import { contractFindings } from '../../lib/contracts/schema';
import type { Clause, Contract } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';

const savedAt = '2026-11-01T00:00:00.000Z';
const sample = sampleContract({
  id: 'c',
  shopIds: ['s'],
  start: '2026-11-01',
  zone: 'Asia/Shanghai',
  savedAt,
});

function withClause(kind: Clause['kind'], params: Clause['params']): Contract {
  const clause: Clause = { id: 'x', kind, party: 'operator', params };
  return { ...sample, versions: [{ validFrom: sample.start, savedAt, clauses: [clause] }] };
}

const cases: [Clause['kind'], Clause['params'], string][] = [
  [
    'base-fee',
    { amount: 5000, per: 'month', due: { dayOfMonth: 5 } },
    '合同期内，每月基础服务费 ¥5,000.00，每月 5 日前支付',
  ],
  ['base-fee', { per: 'term' }, '合同期内，累计基础服务费 （未填金额）'],
  ['commission', { rate: 0.1, above: 'target' }, '合同期内，提成：超过销售目标的部分的 10%'],
  ['commission', { rate: 0.15, base: 'sales' }, '合同期内，提成：全部销售额的 15%'],
  [
    'commission',
    {
      tiers: [
        { to: 100_000, rate: 0.05 },
        { from: 100_000, rate: 0.08 },
      ],
      mode: 'marginal',
    },
    '合同期内，提成：¥0.00 到 ¥100,000.00 按 5%、¥100,000.00 以上按 8%（各档只算自己那一段）',
  ],
  [
    'deposit',
    { formula: '(monthSales-100000)/100000*5000' },
    '保证金按公式计算：(monthSales-100000)/100000*5000',
  ],
  ['late-penalty', { ratePerDay: 0.0005 }, '逾期违约金：每日 0.05%'],
  ['refund-pro-rata', { basis: 'days' }, '提前结束时，服务费按实际天数折算，多付的退还'],
  ['refund-pro-rata', { refundRatio: 0 }, '提前结束时，服务费不退'],
  ['termination-right', { trigger: 'unreachable', days: 3, comparator: '>' }, '可以解除合同：失联超过 3 天'],
  ['confidentiality', { afterYears: 2 }, '对经营信息保密，合同结束后再保密 2 年'],
  ['data-access', { access: ['sub-account', 'report'], for: '甲方' }, '开放数据权限：子账号、数据报表'],
];

describe('a clause about money or rights', () => {
  test.each(cases)('%s is kept, said in plain words and never judged', (kind, params, words) => {
    const contract = withClause(kind, params);
    expect(contractFindings(contract)).toEqual([]);
    expect(evaluate(contract, createHistory([]), '2026-12-01T04:00:00.000Z')).toEqual([]);
    const [clause] = contract.versions[0]?.clauses ?? [];
    const rule = ruleOf(kind);
    const message = clause && rule?.say(clause, 'CNY');
    expect(message && say('zh-CN', message)).toBe(words);
    expect(message && say('en', message)).not.toBe('');
    expect(rule?.term).toBe(true);
  });

  test('with a parameter nobody knows is refused', () => {
    expect(contractFindings(withClause('base-fee', { amount: 1, colour: 'red' }))).toHaveLength(1);
  });
});
