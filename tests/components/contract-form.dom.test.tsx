import { describe, expect, test } from 'vitest';
import { ContractForm } from '../../components/workbench/ContractForm';
import { contractSchema } from '../../lib/contracts/schema';
import type { Contract } from '../../lib/contracts/types';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';
import { contract, NOW, shop } from './sample';

function saved({ asked }: Mounted): Contract | undefined {
  return asked.find(({ what }) => what === 'saveContract')?.given[0] as Contract | undefined;
}

describe('the contract form', () => {
  test('a new contract without name, shop and clauses is refused beside each entry', async () => {
    const page = await mount(<ContractForm contract={undefined} shops={[]} now={NOW} />);
    await page.click('保存合同');
    expect(saved(page)).toBeUndefined();
    for (const part of ['请填写', '至少选一家店', '至少要有一条条款']) expect(page.text()).toContain(part);
    expect(page.control('合同名称').getAttribute('aria-invalid')).toBe('true');
  });
  test('a clause is the form of its rule and becomes its parameters', async () => {
    const page = await mount(<ContractForm contract={undefined} shops={[shop]} now={NOW} />);
    await page.type('合同名称', '托管合同');
    await page.click('衣然女装旗舰店');
    await page.click('推广花费限额');
    await page.type('推广花费上限', '1,500.5');
    await page.type('限额对象', 'product');
    await page.click('保存合同');
    expect(saved(page)?.shopIds).toEqual([shop.id]);
    expect(saved(page)?.versions[0]?.clauses.map(({ kind, params }) => ({ kind, params }))).toEqual([
      { kind: 'ad-spend-cap', params: { amount: 1500.5, scope: 'product' } },
    ]);
    expect(page.text()).toContain('已保存');
  });
  test('the currency is chosen with a new contract, names the sums of its clauses and stays', async () => {
    const page = await mount(<ContractForm contract={undefined} shops={[shop]} now={NOW} />);
    await page.type('合同名称', '跨境托管合同');
    await page.click('衣然女装旗舰店');
    await page.type('合同金额的币种', 'HKD');
    await page.click('推广花费限额');
    await page.type('推广花费上限', '300');
    expect(page.text()).toContain('HK$300.00');
    await page.click('保存合同');
    const made = saved(page);
    expect(made?.currency).toBe('HKD');
    expect(contractSchema.shape.currency.safeParse(made?.currency).success).toBe(true);
    const stored = await mount(
      <ContractForm contract={{ ...contract, currency: 'HKD' }} shops={[shop]} now={NOW} />,
    );
    expect(stored.text()).toContain('港币（HKD）');
    expect(() => stored.control('合同金额的币种')).toThrow(/No control/);
    await stored.click('保存为新版本');
    expect(saved(stored)?.currency).toBe('HKD');
  });
  test.each(['', '三百', '-1'])('the amount "%s" is refused', async (amount) => {
    const page = await mount(<ContractForm contract={undefined} shops={[shop]} now={NOW} />);
    await page.type('合同名称', '托管合同');
    await page.click('衣然女装旗舰店');
    await page.click('推广花费限额');
    await page.type('推广花费上限', amount);
    await page.click('保存合同');
    expect(saved(page)).toBeUndefined();
    expect(page.control('推广花费上限').getAttribute('aria-invalid')).toBe('true');
  });
  test('a changed clause is added as a version and leaves the former one as it was', async () => {
    const page = await mount(<ContractForm contract={contract} shops={[shop]} now={NOW} />);
    await page.type('销售目标', '40000');
    await page.click('保存为新版本');
    const versions = saved(page)?.versions ?? [];
    expect(versions).toHaveLength(2);
    expect(versions[0]).toEqual(contract.versions[0]);
    expect(versions[1]?.validFrom).toBe('2026-11-22');
    expect(versions[1]?.clauses[0]?.params).toEqual({
      ...contract.versions[0]?.clauses[0]?.params,
      amount: 40000,
    });
    expect(versions[1]?.clauses.slice(1)).toEqual(contract.versions[0]?.clauses.slice(1));
  });
  test('a new name alone adds no version', async () => {
    const page = await mount(<ContractForm contract={contract} shops={[shop]} now={NOW} />);
    await page.type('合同名称', '改名');
    await page.click('保存为新版本');
    expect(saved(page)?.name).toBe('改名');
    expect(saved(page)?.versions).toEqual(contract.versions);
  });
  test('a removed clause can be brought back', async () => {
    const page = await mount(<ContractForm contract={contract} shops={[shop]} now={NOW} />);
    await page.click('删除条款 1');
    await page.click('撤销');
    await page.click('保存为新版本');
    expect(saved(page)?.versions).toEqual(contract.versions);
  });
  test.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s', async (language) => {
    const { root } = await mount(<ContractForm contract={contract} shops={[shop]} now={NOW} />, language);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
