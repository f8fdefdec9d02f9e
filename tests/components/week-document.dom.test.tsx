import { describe, expect, test } from 'vitest';
import { WeekDocument } from '../../components/workbench/WeekDocument';
import { minutes } from '../../lib/reports/minutes';
import { weekBeginning } from '../../lib/reports/week-opening';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { quarter } from '../reports/quarter';
import { axeFaults, type Mounted, mount } from './mount';
import { contract } from './sample';

const input = quarter();

function closed({ root }: Mounted): string[] {
  return Array.from(root.querySelectorAll<HTMLButtonElement>('button:disabled'), (one) => one.innerText);
}

describe('the document of a week', () => {
  test('of which only the beginning stands says so, and hands nothing out', async () => {
    const page = await mount(
      <WeekDocument contract={contract} report={weekBeginning(input)} minutes={undefined} />,
    );
    expect(page.root.querySelector('article')?.ariaBusy).toBe('true');
    expect(page.text()).toContain('后面的内容还在整理');
    expect(page.text()).toContain('¥510.00');
    expect(closed(page)).toEqual(['打印或存为 PDF', '复制纪要', '导出证据包', '复制图片', '下载图片']);
    expect(await axeFaults(page.root)).toEqual([]);
  });
  test('that is whole says nothing of the kind', async () => {
    const text = minutes(input, 'zh-CN');
    const page = await mount(<WeekDocument contract={contract} report={weeklyPack(input)} minutes={text} />);
    expect(page.root.querySelector('article')?.ariaBusy).toBe('false');
    expect(page.text()).not.toContain('后面的内容还在整理');
    expect(closed(page)).toEqual([]);
  });
});
