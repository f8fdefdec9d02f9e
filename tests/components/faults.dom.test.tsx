import { expect, test } from 'vitest';
import { BackupFile } from '../../components/BackupFile';
import { guarded } from '../../components/guarded';
import { FaultList } from '../../components/workbench/FaultList';
import type { Problem } from '../../lib/problem';
import { axeFaults, mount } from './mount';

test('recorded faults are listed and copied as text', async () => {
  const copied: string[] = [];
  const fault = { at: '2026-11-30T01:02:03.000Z', where: 'saveBackup', what: 'Error: quota' };
  const { text, click, root } = await mount(<FaultList />, 'zh-CN', {
    recentFaults: async () => [fault],
    copy: async (given) => copied.push(given) > 0,
  });
  expect(text()).toContain('2026-11-30T01:02:03.000Z saveBackup: Error: quota');
  await click('复制出错记录');
  expect(copied).toEqual(['2026-11-30T01:02:03.000Z saveBackup: Error: quota']);
  expect(text()).toContain('已复制');
  expect(await axeFaults(root)).toEqual([]);
});

test('says that there are none', async () => {
  expect((await mount(<FaultList />, 'en')).text()).toBe('No faults recorded');
});

test('a backup that breaks is busy no more, and says what to do', async () => {
  const wishes = { saveBackup: (): Promise<Problem | undefined> => Promise.reject(new Error('no disk')) };
  const { text, click, control } = await mount(
    <BackupFile />,
    'zh-CN',
    guarded(wishes, {}, () => {}),
  );
  await click('导出备份');
  expect(text()).toContain('复制“出错记录”');
  expect(text()).not.toContain('正在处理');
  expect(control('导出备份').hasAttribute('disabled')).toBe(false);
});
