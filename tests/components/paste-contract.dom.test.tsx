import { describe, expect, test } from 'vitest';
import { ContractForm } from '../../components/workbench/ContractForm';
import { wordContract } from '../imports/make-word';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';
import { NOW, shop } from './sample';

async function opened(): Promise<Mounted> {
  const page = await mount(<ContractForm contract={undefined} shops={[shop]} now={NOW} />);
  page.root.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
  return page;
}

function field(page: Mounted): HTMLTextAreaElement {
  const found = page.root.querySelector('textarea');
  if (!found) throw new Error('no field to paste into');
  return found;
}

async function drop(page: Mounted, file: File): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const shown = () => field(page).value + page.text();
  const before = shown();
  field(page).dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  // The file is read and the view drawn anew.
  await expect.poll(shown).not.toBe(before);
}

/** Pastes a text and has it read. */
async function pasted(text: string): Promise<Mounted> {
  const page = await opened();
  await drop(page, new File([text], '合同.txt'));
  await page.click('识别条款');
  return page;
}

/** The sentences of the clauses in the form, which are what would be saved. */
function sentences(page: Mounted): string[] {
  return [...page.root.querySelectorAll('section blockquote')].map(({ textContent }) => textContent);
}

describe('a figure that is blank', () => {
  const text = '单款每天推广费不超过500元，全店每天推广费不超过____元。';
  const gap = '“推广费不超过500元，全店每天推广费不超过”'.slice(-16);
  test('is typed within its sentence; the clause is taken with the sentence as it was pasted', async () => {
    const page = await pasted(text);
    expect(page.text()).toContain('识别出 1 条');
    expect(page.text()).toContain('另有 1 句等你填数字');
    expect(page.text()).not.toContain('全店每天推广花费不超过');
    const input = page.root.querySelector<HTMLInputElement>('li input');
    expect(input?.getAttribute('aria-label')).toContain(gap.slice(1, 8));
    await page.type(input?.getAttribute('aria-label') ?? '', '300');
    expect(page.text()).toContain('全店每天推广花费不超过 ¥300.00');
    expect(page.text()).toContain('空处由你填写');
    await page.click('采用全部 2 条');
    expect(sentences(page)).toEqual([text.slice(0, -1), text.slice(0, -1)]);
    expect(page.asked.map(({ what }) => what)).not.toContain('saveContract');
    expect(smallTargets(page.root)).toEqual([]);
    expect(await axeFaults(page.root)).toEqual([]);
  });
  test('that is filled with no figure says so and offers nothing to take', async () => {
    const page = await pasted('超目标部分按____%提成。');
    const input = page.root.querySelector<HTMLInputElement>('li input');
    await page.type(input?.getAttribute('aria-label') ?? '', '再议');
    expect(page.text()).toContain('还不是完整的条款');
    expect(() => page.control('采用')).toThrow();
    expect(page.text()).not.toContain('没看懂的句子');
  });
  test('that was written twice asks which one holds', async () => {
    const page = await pasted('履约保证金人民币伍仟元整（￥6000元）。');
    expect(page.text()).toContain('同一个数写成了两样');
    expect(page.root.querySelector('del')?.textContent).toBe('人民币伍仟元整（￥6000元）');
    await page.type('“履约保证金”后面以哪个数为准', '5000');
    expect(page.text()).toContain('保证金 ¥5,000.00');
  });
});

describe('a vague sentence', () => {
  test('is answered by the question that its own words call for', async () => {
    const page = await pasted(
      '乙方负责店铺的日常运营。\n乙方应尽力完成销售目标。\n甲方应在合理期限内提供资料。',
    );
    for (const part of ['具体做哪些事', '尽力不算承诺', '几小时或几天内'])
      expect(page.text()).toContain(part);
    expect(await axeFaults(page.root)).toEqual([]);
  });
});

describe('a sum in another currency than the contract', () => {
  test('is told in its own, and is not taken for yuan', async () => {
    const page = await pasted('推广费每月不超过5000美元。\n服务费每月3000元。');
    expect(page.text()).toContain('识别出 2 条');
    expect(page.text()).toContain('这句写的是美元（USD），合同按人民币（CNY）计');
    expect(page.text()).not.toContain('¥5,000.00');
    expect(page.text()).toContain('$5,000.00');
    await page.click('采用');
    expect(sentences(page)).toEqual(['服务费每月3000元']);
    expect(() => page.control('采用')).toThrow();
  });
});

describe('a contract dropped as a file', () => {
  test('becomes text, then cards, and counts only once each is taken', async () => {
    const page = await opened();
    await drop(page, new File([await wordContract()], '合同.docx'));
    expect(field(page).value).toContain('推广费每日不得超过300元。');
    await page.click('识别条款');
    for (const part of ['识别出 4 条', '推广费每日不得超过300元', '月销售额不低于______万元'])
      expect(page.text()).toContain(part);
    expect(page.root.querySelectorAll('mark').length).toBeGreaterThan(3);
    expect(page.text()).not.toContain('已加入下面的条款');
    await page.click('采用全部 4 条');
    expect(page.text()).toContain('已加入下面的条款');
    expect(smallTargets(page.root)).toEqual([]);
    expect(await axeFaults(page.root)).toEqual([]);
  });
  test('that cannot be read says why and leaves the text as it is', async () => {
    const page = await opened();
    await drop(page, new File(['月销售额不低于8万元。'], '条款.txt'));
    await drop(
      page,
      new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], '合同.doc'),
    );
    expect(page.text()).toContain('另存为 .docx');
    expect(field(page).value).toBe('月销售额不低于8万元。');
  });
});
