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
  const before = page.asked.length;
  field(page).dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.poll(() => page.asked.length).toBeGreaterThan(before);
  // The file is read and the view drawn anew.
  await new Promise((done) => {
    setTimeout(done, 60);
  });
}

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
