import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { xls, xlsx } from '../imports/make.ts';
import { until } from '../tool/until.ts';
import { begin, type Story } from './story.ts';

const rows = [
  ['【生意参谋平台】'],
  ['统计日期：2026-11-01 至 2026-11-07'],
  [],
  [],
  ['商品ID', '商品名称', '商品访客数', '支付金额', '收件人'],
  ['682934571203', '羊毛开衫', '1,391', '34,895.00', '王小明'],
  ['682934571204', '针织半裙', '-', '0.00', '李小红'],
];

async function openImport(story: Story): Promise<Page> {
  return story.extension.openOwn('workbench.html#/import');
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

describe('importing a file', () => {
  test('shows it as read, and keeps it once', async () => {
    const story = await begin();
    const page = await openImport(story);
    const name = '【生意参谋平台】商品_全部_2026-11-01_2026-11-07.xls';
    await drop(page, name, xls(rows));
    const item = page.getByRole('article', { name });
    await item.getByText('34,895.00').waitFor();
    expect(await item.getByLabel('来自哪个后台').inputValue()).toBe('sycm');
    await item.getByText(/认出 \d+ 个指标/).waitFor();
    expect(await story.extension.rows('snapshots')).toEqual([]);
    await item.getByLabel('新店铺名称').fill('衣然女装');
    await item.getByRole('button', { name: '保存这份报表' }).click();
    await item.getByText('已保存 2 行').waitFor();

    const [snapshot, ...others] = await story.extension.rows('snapshots');
    expect(others).toEqual([]);
    expect(snapshot).toMatchObject({ trigger: 'import', consoleId: 'sycm', number: 1 });
    expect(JSON.stringify(snapshot)).not.toContain('王小明');

    await drop(page, 'copy.xls', xls(rows));
    const copy = page.getByRole('article', { name: 'copy.xls' });
    await copy.getByRole('button', { name: '保存这份报表' }).click();
    await copy.getByText('以前导入过').waitFor();
    expect(await story.extension.rows('snapshots')).toHaveLength(1);
    await copy.getByRole('link', { name: '查看快照' }).click();
    await page.getByText('羊毛开衫').first().waitFor();
  });

  test('asks for the days when the file does not say them', async () => {
    const story = await begin();
    const page = await openImport(story);
    await drop(page, '商品报表_20261110_153000.xlsx', await xlsx({ name: 'Sheet1', rows: rows.slice(4) }));
    await page.getByText('可能只是导出的日期').waitFor();
    await page.getByLabel('第一天').fill('2026-11-03');
    await page.getByLabel('最后一天').fill('2026-11-09');
    await page.getByText('数据周期 2026-11-03 – 2026-11-09').waitFor();
    await page.getByLabel('新店铺名称').fill('衣然女装');
    await page.getByRole('button', { name: '保存这份报表' }).click();
    await page.getByText('已保存 2 行').waitFor();
    const [snapshot] = await story.extension.rows('snapshots');
    expect(JSON.stringify(snapshot)).toContain('商家填写的日期：2026-11-03 ~ 2026-11-09');
  });

  test('shows each report of an archive, and keeps those that are wanted', async () => {
    const story = await begin();
    const page = await openImport(story);
    const later = rows.map((row) => row.map((cell) => cell.replace('34,895.00', '1,200.00')));
    const packed = {
      '商品_2026-11-01_2026-11-07.xls': xls(rows.toSpliced(1, 1)),
      '商品_2026-11-08_2026-11-14.xls': xls(later.toSpliced(1, 1)),
    };
    await drop(page, '商品.zip', zipSync(packed));
    const [first, second] = Object.keys(packed).map((name) => page.getByRole('article', { name }));
    await first?.getByText('34,895.00').waitFor();
    await second?.getByText('1,200.00').waitFor();
    await second?.getByText('来自 商品.zip').waitFor();
    await second?.getByLabel('新店铺名称').fill('衣然女装');
    await second?.getByRole('button', { name: '保存这份报表' }).click();
    await second?.getByText('已保存 2 行').waitFor();
    expect(await story.extension.rows('snapshots')).toHaveLength(1);
  });

  test('refuses a bomb in words and stores nothing', async () => {
    const story = await begin();
    const page = await openImport(story);
    const bomb = zipSync({ 'a.csv': new Uint8Array(120 * 1024 * 1024) }, { level: 9 });
    await drop(page, 'bomb.zip', bomb);
    await page.getByText('这个文件太大').waitFor();
    await drop(page, 'broken.xlsx', (await xlsx({ name: 'a', rows })).subarray(0, 900));
    await page.getByText('不完整或已损坏').waitFor();
    await drop(page, 'photo.xls', strToU8('GIF89a\0\0\u0001'));
    await page.getByText('不是后台导出的报表').waitFor();
    expect(await page.getByRole('button', { name: '保存这份报表' }).count()).toBe(0);
    expect(await story.extension.rows('snapshots')).toEqual([]);
  });

  test('stops a file that takes too long, and the page stays usable', async () => {
    const story = await begin();
    const page = await openImport(story);
    await page.evaluate(() => {
      // Time cannot be waited for in a test; the clock of the page alone is wound forward.
      const real = globalThis.setTimeout;
      globalThis.setTimeout = ((run: () => void, after?: number) =>
        real(run, after === 20_000 ? 1 : after)) as typeof setTimeout;
    });
    await drop(page, 'slow.xls', xls(rows));
    await until('it says so', () => page.getByText('20 秒还没读完').isVisible());
    expect(await story.extension.rows('snapshots')).toEqual([]);
  });
});
