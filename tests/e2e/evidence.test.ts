import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nextDownload, temporaryFolder } from '../tool/download.ts';
import { until } from '../tool/until.ts';
import { begin, command, runningWeek, withContract } from './story.ts';

/** The files of the pack as a person has them after unpacking. */
function unpack(zip: Uint8Array): { place: string; names: string[] } {
  const place = temporaryFolder();
  const files = Object.entries(unzipSync(zip));
  for (const [name, content] of files) writeFileSync(join(place, name), content);
  return { place, names: files.map(([name]) => join(place, name)) };
}

test('an exported evidence pack is checked by its own page, without extension or network', async () => {
  const story = await begin({ everyHost: true });
  const { extension } = story;
  const { page: console } = await withContract(story);
  await console.bringToFront();
  await command(extension);
  await until('a picture is kept', async () => (await extension.rows('pictures')).length);
  const workbench = await extension.openOwn(runningWeek(), { width: 1100, height: 900 });
  await workbench.getByRole('button', { name: '按现有数据定稿' }).click();
  await workbench.getByRole('button', { name: '记下托管方已确认' }).click();
  await workbench.getByText(/托管方已确认/).waitFor();
  const minutes = await workbench.getByRole('textbox', { name: '纪要' }).inputValue();
  const zip = await nextDownload(workbench, '.zip', () =>
    workbench.getByRole('button', { name: '导出证据包' }).click(),
  );
  const { place, names } = unpack(zip);
  const page = await extension.context.newPage();
  await page.goto(`file://${place}/index.html`);
  expect(await page.getByRole('table').count()).toBeGreaterThan(3);
  await page.goto(`file://${place}/verify.html`);
  const level = page.getByRole('status');
  await page.locator('#files').setInputFiles(names);
  await page.getByText(/完好；包内记有 \S+ 确认的纪要/).waitFor();
  await page.locator('#minutes').fill(minutes);
  await page.getByText(/完好，并由 .* 的纪要锚定/).waitFor();
  const picture = names.find((name) => /picture-[0-9a-f]{16}\.jpg$/.test(name)) ?? '';
  const shot = readFileSync(picture);
  writeFileSync(picture, shot.subarray(0, -2));
  await page.reload();
  await page.locator('#files').setInputFiles(names);
  await page.getByText(/截图与快照封存的不一致/).waitFor();
  writeFileSync(picture, shot);
  const chain = join(place, 'snapshots-1.jsonl');
  const whole = readFileSync(chain, 'utf8');
  const edited = whole.replace('统计时间', '统计日期');
  expect(edited).not.toBe(whole);
  writeFileSync(chain, edited);
  await page.reload();
  await page.locator('#files').setInputFiles(names);
  await page.getByText(/已损坏：snapshots-1\.jsonl 第 1 份/).waitFor();
  expect(await level.getAttribute('data-level')).toBe('broken');
});
