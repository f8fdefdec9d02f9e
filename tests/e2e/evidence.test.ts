import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { begin, withContract } from './story.ts';

/** A folder with the files of the pack, as a person has it after unpacking. */
function unpack(zip: Uint8Array): { folder: string; names: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'dingdian-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = Object.entries(unzipSync(zip));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return { folder, names: files.map(([name]) => join(folder, name)) };
}

test('an exported evidence pack is checked by its own page, without extension or network', async () => {
  const story = await begin();
  const { extension } = story;
  await withContract(story);
  const workbench = await extension.openOwn('workbench.html#/weekly', { width: 1100, height: 900 });
  const minutes = await workbench.getByRole('textbox').inputValue();
  const downloading = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: '导出证据包' }).click();
  const file = join(tmpdir(), `dingdian-${process.pid}.zip`);
  onTestFinished(() => rmSync(file));
  await (await downloading).saveAs(file);
  const { folder, names } = unpack(readFileSync(file));
  const page = await extension.context.newPage();
  await page.goto(`file://${folder}/verify.html`);
  const level = page.getByRole('status');
  await page.locator('#files').setInputFiles(names);
  await page.getByText('完好，但没有纪要锚定').waitFor();
  await page.locator('#minutes').fill(minutes);
  await page.getByText(/完好，并由 .* 的纪要锚定/).waitFor();
  const chain = join(folder, 'snapshots-1.jsonl');
  writeFileSync(chain, readFileSync(chain, 'utf8').replace('衣然', '依然'));
  await page.locator('#files').setInputFiles(names);
  await page.getByText(/已损坏：snapshots-1\.jsonl 第 1 份/).waitFor();
  expect(await level.getAttribute('data-level')).toBe('broken');
});
