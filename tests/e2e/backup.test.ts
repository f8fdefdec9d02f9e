import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextDownload, temporaryFolder } from '../tool/download.ts';
import { until } from '../tool/until.ts';
import { begin, clickPill, withContract } from './story.ts';

test('a database that is gone is said, and a backup brings it back', async () => {
  const story = await begin();
  const { extension } = story;
  await withContract(story);
  const settings = await extension.openOwn('workbench.html#/settings', { width: 900, height: 900 });
  const file = join(temporaryFolder(), 'backup.jsonl');
  writeFileSync(
    file,
    await nextDownload(settings, '.jsonl', () => settings.getByRole('button', { name: '导出备份' }).click()),
  );
  const before = await extension.rows('snapshots');
  const contracts = await extension.rows('contracts');
  expect(before.length).toBeGreaterThan(0);
  await extension.inside(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dingdian');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    // As a browser leaves it that found its database damaged: there, and empty.
    const tables = [...open.objectStoreNames];
    const transaction = open.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    open.close();
  }, null);
  await extension.stopWorker();
  await settings.reload();
  await settings.getByText(/数据库被清空或损坏/).waitFor();
  await settings.locator('input[accept=".jsonl"]').setInputFiles(file);
  await settings.getByRole('button', { name: '确定恢复' }).click();
  await settings.getByText(/已恢复：\d+ 份快照，1 份合同/).waitFor();
  await until(
    'the warning is gone',
    async () => (await settings.getByText(/数据库被清空或损坏/).count()) === 0,
  );
  expect(await extension.rows('snapshots')).toEqual(before);
  expect(await extension.rows('contracts')).toEqual(contracts);
  await until('facts are derived anew', async () => (await extension.rows('facts')).length === before.length);
});

test('a restore can be undone for a week: what it replaced is offered, and comes back whole', async () => {
  const { extension, url } = await begin();
  const settings = await extension.openOwn('workbench.html#/settings', { width: 900, height: 900 });
  const file = join(temporaryFolder(), 'empty.jsonl');
  const save = () => settings.getByRole('button', { name: '导出备份' }).click();
  writeFileSync(file, await nextDownload(settings, '.jsonl', save));
  const page = await extension.open(url('sycm/item-rank'));
  await clickPill(page);
  const before = await extension.rows('snapshots');
  expect(before.length).toBeGreaterThan(0);

  await settings.bringToFront();
  expect(await settings.getByText('恢复前的数据').count()).toBe(0);
  await settings.locator('input[accept=".jsonl"]').setInputFiles(file);
  await settings.getByRole('button', { name: '确定恢复' }).click();
  await settings.getByText('已恢复：0 份快照，0 份合同').waitFor();
  expect(await extension.rows('snapshots')).toEqual([]);

  await settings.getByRole('button', { name: /换回来/ }).focus();
  await settings.keyboard.press('Enter');
  await settings.getByRole('button', { name: '确定恢复' }).click();
  await until('it is back', async () => (await extension.rows('snapshots')).length === before.length);
  expect(await extension.rows('snapshots')).toEqual(before);
});
