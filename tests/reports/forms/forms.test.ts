import { describe, expect, test } from 'vitest';
import { type Candidate, screen } from '../../../lib/reports/forms/screening';
import { formDocument, formNames } from '../../../lib/reports/forms/form-document';
import { asText } from '../as-text';
import { quarter } from '../quarter';

const GOOD: Candidate = {
  name: '示例托管',
  cases: 6,
  categories: 1,
  years: 6,
  lawsuits: 0,
  office: true,
  platform: true,
  trial: true,
  shortfall: true,
  fee: 'mixed',
  answers: { roi: 'steps', first: 'steps', mix: 'steps' },
};
const { contract, history, now } = quarter();
const given = { now, zone: contract.zone, shop: { contract, history }, candidate: GOOD };

describe('the score of a company', () => {
  test('is full for one that meets everything', () => {
    expect(screen(GOOD)).toMatchObject({ points: 100, most: 100, verdict: 'trial', vetoes: [], open: [] });
  });
  test.each([
    ['years', 2, 0],
    ['years', 1.9, 1],
    ['lawsuits', 3, 0],
    ['lawsuits', 4, 1],
    ['cases', 3, 0],
    ['cases', 2, 1],
  ] as const)('%s of %d give %d vetoes', (field, value, vetoes) => {
    const one = screen({ ...GOOD, [field]: value });
    expect(one.vetoes).toHaveLength(vetoes);
    expect(one.verdict).toBe(vetoes > 0 ? 'no' : 'trial');
  });
  test('empty words to all three questions are a veto, to two they are not', () => {
    expect(screen({ ...GOOD, answers: { roi: 'empty', first: 'empty', mix: 'empty' } }).verdict).toBe('no');
    expect(screen({ ...GOOD, answers: { roi: 'empty', first: 'empty', mix: 'steps' } }).vetoes).toEqual([]);
  });
  test('nothing found out is no all-clear: no points, everything open', () => {
    const nothing = screen({ name: '', answers: {} });
    expect(nothing).toMatchObject({ points: 0, most: 100, verdict: 'open', vetoes: [] });
    expect(nothing.open).toHaveLength(12);
  });
  test('each thing that is found out only narrows what the score can become', () => {
    const before = screen({ name: '', answers: {} });
    const after = screen({ name: '', answers: {}, years: 3, lawsuits: 1 });
    expect(after.points).toBeGreaterThanOrEqual(before.points);
    expect(after.most).toBeLessThanOrEqual(before.most);
  });
  test('commission only is warned of', () => {
    expect(screen({ ...GOOD, fee: 'commission' }).warnings).toHaveLength(1);
  });
});

describe('papers around the contract', () => {
  test.each(['zh-CN', 'en'] as const)('read as their golden file in %s', async (locale) => {
    const text = formNames.map((name) => asText(formDocument({ ...given, name }), locale)).join('\n\n');
    await expect(text).toMatchFileSnapshot(`../golden/forms.${locale}.txt`);
  });
  test('the fact sheet fills in what was read and leaves the rest unknown', () => {
    const text = asText(formDocument({ ...given, name: 'facts' }), 'zh-CN');
    expect(text).toMatch(/支付金额 \| ≥ ¥/);
    expect(text).toContain('访客数 | 未知');
  });
  test('without a contract its figures are blank', () => {
    const text = asText(formDocument({ ...given, shop: undefined, name: 'facts' }), 'zh-CN');
    expect(text).toMatch(/支付金额 \| _+$/m);
  });
});
