import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextDownload, temporaryFolder } from '../tool/download.ts';
import { until } from '../tool/until.ts';
import { begin, withContract } from './story.ts';

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
