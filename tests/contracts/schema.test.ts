import { expect, test } from 'vitest';
import { rules } from '../../lib/contracts/rules';
import { ruleIds } from '../../lib/contracts/rules/ids';
import { sampleContract } from '../../lib/contracts/sample';
import { contractFindings, parseContract } from '../../lib/contracts/schema';
import { catalogues } from '../../lib/messages';
import { say } from '../../lib/messages/say';
import { isProblem } from '../../lib/problem';

const sample = sampleContract({
  id: 'c',
  shopIds: ['s'],
  start: '2026-11-01',
  zone: 'Asia/Shanghai',
  savedAt: '2026-11-01T00:00:00.000Z',
});

function withParams(params: Record<string, unknown>): unknown {
  const [version] = sample.versions;
  return {
    ...sample,
    versions: [{ ...version, clauses: [{ id: 'x', kind: 'ad-spend-cap', party: 'operator', params }] }],
  };
}

test('the sample contract survives being stored as text', () => {
  expect(parseContract(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
});

test.each([
  ['no shop', { ...sample, shopIds: [] }, 'shopIds'],
  ['a day that does not exist', { ...sample, start: '2026-02-30' }, 'start'],
  ['an unknown zone', { ...sample, zone: 'Mars/Olympus' }, 'zone'],
  ['an end before the start', { ...sample, end: '2026-10-31' }, 'end'],
  ['a negative cap', withParams({ amount: -1 }), 'versions.0.clauses.0.params.amount'],
  ['a cap that is a text', withParams({ amount: '500' }), 'versions.0.clauses.0.params.amount'],
  [
    'a parameter that no rule judges',
    withParams({ amount: 1, colour: 'red' }),
    'versions.0.clauses.0.params',
  ],
])('a contract with %s is refused, and it is said where', (_what, contract, path) => {
  expect(isProblem(parseContract(contract))).toBe(true);
  expect(contractFindings(contract).map((finding) => finding.path)).toEqual([path]);
});

test('two clauses may not share an id', () => {
  const [version] = sample.versions;
  const twice = {
    ...sample,
    versions: [{ ...version, clauses: [version?.clauses[0], version?.clauses[0]] }],
  };
  expect(contractFindings(twice)).toEqual([{ path: 'versions.0.clauses.1.id', why: 'duplicate' }]);
});

test('every rule id has its rule, and the other way round', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

test('every field of every rule is a parameter with a label in both languages', () => {
  for (const rule of rules)
    for (const field of rule.fields) {
      const keys = [field.label, ...(field.options ?? []).map(({ label }) => label)];
      for (const key of keys) {
        const [area = '', name = ''] = key.split(':');
        const texts = Object.entries(catalogues).find(([id]) => id === area)?.[1]['zh-CN'] ?? {};
        expect(Object.keys(texts)).toContain(name);
      }
    }
});

test('the sample reads in plain words', () => {
  const [version] = sample.versions;
  const said = (version?.clauses ?? []).map((clause) => {
    const message = rules.find(({ id }) => id === clause.kind)?.say(clause, 'CNY');
    return message && say('zh-CN', message);
  });
  expect(said).toEqual([
    '第 1 个合同月，每月支付金额不低于 ¥30,000.00',
    '第 2 个合同月，每月支付金额不低于 ¥80,000.00',
    '第 3 个合同月起，每月支付金额不低于 ¥150,000.00',
    '合同期内，每月全店投产比不低于 1:3',
    '合同期内，单个商品每天推广花费不超过 ¥500.00',
    '合同期内，全店每天推广花费不超过 ¥300.00',
    '合同期内，全店每月推广花费不超过 ¥50,000.00',
  ]);
});
