import { describe, expect, test } from 'vitest';
import { TargetCheck } from '../../components/workbench/TargetCheck';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';

async function typed(values: Readonly<Record<string, string>>): Promise<Mounted> {
  const page = await mount(<TargetCheck currency="CNY" />);
  for (const [label, value] of Object.entries(values)) await page.type(label, value);
  return page;
}

const today = { 现在的月销售额: '8万', '行业增幅，低': '50', '行业增幅，高': '80' };

describe('the check of a promised target', () => {
  test('a promise is held against current × (1 + growth)', async () => {
    const page = await typed(today);
    expect(page.text()).toContain('¥120,000.00 至 ¥144,000.00');
    expect(page.text()).not.toContain('需要增长');
  });
  test.each([
    ['144000', '在合理范围内'],
    ['144001', '略高于行业'],
    ['16万', '略高于行业'],
    ['160001', '远高于行业水平'],
    ['20万', '远高于行业水平'],
  ])('%s promised', async (promised, words) => {
    expect((await typed({ ...today, 对方承诺的月销售额: promised })).text()).toContain(words);
  });
  test('a shop without sales has no growth', async () => {
    const page = await typed({ ...today, 现在的月销售额: '0', 对方承诺的月销售额: '5万' });
    expect(page.text()).toContain('先约定一个试运营期');
  });
  test('a low growth above the high one is refused', async () => {
    const page = await typed({ ...today, '行业增幅，低': '90' });
    expect(page.text()).toContain('低值不能大于高值');
    expect(page.text()).not.toContain('合理目标：');
  });
  test('what is no number is refused beside its field', async () => {
    const page = await typed({ ...today, 现在的月销售额: '八万' });
    expect(page.control('现在的月销售额').getAttribute('aria-invalid')).toBe('true');
    expect(page.text()).not.toContain('合理目标：');
  });
  test('has no accessibility fault', async () => {
    const { root } = await typed({ ...today, 对方承诺的月销售额: '20万' });
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
