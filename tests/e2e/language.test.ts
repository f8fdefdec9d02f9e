import { expect, test } from 'vitest';
import { clickOverlay, overlayElement } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import { begin, saidInPage } from './story.ts';

test('the language switch is followed by the panel and by open pages, and kept', async () => {
  const { extension, url } = await begin();
  const page = await extension.open(url('sycm/item-rank'));
  await saidInPage(page, /1 张表 · 20 行可读/);
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: 'English' }).click();
  await panel.getByRole('button', { name: 'Take snapshot' }).waitFor();
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
  await saidInPage(page, /Readable here: tables 1 · rows 20/);
  await panel.reload();
  await panel.getByRole('button', { name: 'Take snapshot' }).waitFor();
  await panel.getByRole('button', { name: '中文' }).click();
  await panel.getByRole('button', { name: '拍快照' }).waitFor();
  await saidInPage(page, /20 行可读/);
});

test('a pill that was put away stays away on its site, in its other tabs as well, until the settings bring it back', async () => {
  const { extension, url } = await begin();
  const page = await extension.open(url('sycm/item-rank'));
  const other = await extension.open(url('sycm/trade'));
  await saidInPage(page, /行可读/);
  await saidInPage(other, /行可读/);
  await clickOverlay(other, /在这个网站不再显示/);
  await until('it is gone from the other tab', async () => !(await overlayElement(page, /行可读/)));
  const settings = await extension.openOwn('workbench.html#/settings');
  await settings.getByRole('button', { name: '重新显示' }).click();
  await saidInPage(page, /行可读/);
  await saidInPage(other, /行可读/);
});
