import { describe, expect, test } from 'vitest';
import type { OpenedContract } from '../../components/actions';
import { ContractFile } from '../../components/workbench/ContractFile';
import { axeFaults, type Mounted, mount, settled, smallTargets } from './mount';
import { contract, shop } from './sample';

const named = { ...contract, name: '托管合同' };

function offered(known: boolean, versions: number): OpenedContract {
  return { file: { shops: [shop], contract: named }, fate: { known, versions } };
}

/** The page after a file was chosen whose reading ends like this. */
async function chosen(opened?: OpenedContract): Promise<Mounted> {
  const actions = opened && { openContractFile: async () => opened, importContract: async () => named };
  const page = await mount(<ContractFile contract={contract} />, 'zh-CN', actions);
  const picked = new DataTransfer();
  picked.items.add(new File(['{}'], 'contract.json', { type: 'application/json' }));
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  input.files = picked.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  return page;
}

describe('the file of a contract', () => {
  test('is handed out', async () => {
    const page = await mount(<ContractFile contract={contract} />);
    await page.click('导出这份合同');
    expect(page.asked).toEqual([{ what: 'saveContractFile', given: [contract] }]);
  });
  test.each([
    [offered(false, 2), '新合同，2 个版本、7 条条款，店铺 衣然女装旗舰店', true],
    [offered(true, 1), '文件里多出 1 个版本', true],
    [offered(true, 0), '没有新的版本', false],
  ])('says what it would add before anything is kept', async (opened, words, can) => {
    const page = await chosen(opened);
    expect(page.text()).toContain(words);
    expect(page.text().includes('确认导入')).toBe(can);
    expect(page.asked).toEqual([]);
  });
  test('is kept once the merchant says so', async () => {
    const page = await chosen(offered(false, 1));
    await page.click('确认导入');
    expect(page.text()).toContain('已导入');
    expect(location.hash).toBe(`#/contract/${named.id}`);
  });
  test('can be left', async () => {
    const page = await chosen(offered(false, 1));
    await page.click('不导入');
    expect(page.text()).not.toContain('确认导入');
  });
  test('a damaged one is refused in words, with the place', async () => {
    const page = await chosen();
    expect(page.text()).toContain('没有导入任何内容');
    expect(page.text()).toContain('no JSON');
  });
  test('has no accessibility fault', async () => {
    const { root } = await chosen(offered(false, 1));
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
