import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { addDays, today } from '../../lib/quantity/day.ts';
import type { Extension } from '../tool/extension.ts';
import { until } from '../tool/until.ts';
import { begin, clickPill, runningWeek, saidInPage, withContract } from './story.ts';

/** The words of the pack when all of it stands there: its first pages come before the rest. */
async function wholePack(workbench: Page): Promise<string> {
  const pack = workbench.locator('article[aria-busy="false"]');
  await pack.waitFor();
  return pack.innerText();
}

/** Lets the contract begin so many weeks before today, as a merchant who enters it late. */
async function begunBefore(extension: Extension, weeks: number): Promise<void> {
  const form = await extension.openOwn('workbench.html#/contract', { width: 1100, height: 900 });
  const start = addDays(today('Asia/Shanghai', new Date().toISOString()), -7 * weeks);
  await form.getByLabel('合同开始日期').fill(start);
  await form.getByRole('button', { name: '保存为新版本' }).click();
  await until('the contract begins earlier', async () =>
    (await extension.rows('contracts')).some((contract) => contract.start === start),
  );
  await form.close();
}

describe('the weekly meeting', () => {
  test('one click in the panel reads every open console page and opens the frozen pack of the week', async () => {
    const story = await begin();
    const { extension, url } = story;
    const { panel } = await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    await extension.open(url('sycm/trade'));
    const before = (await extension.rows('snapshots')).length;
    const opened = extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: '一键备会' }).click();
    const workbench = await opened;
    await workbench.getByText(/这份材料于 .* 定稿/).waitFor();
    expect((await extension.rows('snapshots')).length).toBeGreaterThanOrEqual(before + 3);
    const [pack] = await extension.rows('packs');
    expect(workbench.url()).toContain(`#/weekly/${String(pack?.id)}`);
    expect(pack?.heads).toHaveLength(1);
  });

  test('one click reads every open console page, and the pack tells breach, figures and what is missing', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    await extension.open(url('sycm/trade'));
    const workbench = await extension.openOwn(runningWeek(), { width: 1100, height: 900 });
    await workbench.getByRole('button', { name: '读取所有已打开的后台页面' }).click();
    await workbench.getByText(/已读取 \d+ 个页面，0 个没有读到/).waitFor();
    await workbench.getByRole('cell', { name: '违约' }).first().waitFor();
    const pack = await wholePack(workbench);
    expect(pack).toContain('527.40');
    expect(pack).toMatch(/还缺哪些数据/);
    const minutes = await workbench.getByRole('textbox', { name: '纪要' }).inputValue();
    expect(minutes).toMatch(/^【周会纪要】/);
    expect(minutes).toMatch(/快照校验码 [0-9a-f]{12}/);
    const shown = (await extension.rows('snapshots')).map(({ seal }) => String(seal).slice(0, 12));
    await until('the code is that of a kept snapshot', () => shown.some((code) => minutes.includes(code)));
    const pdf = await workbench.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a frozen week stays as it was; promises and confirmations are added to its minutes', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    // Of three weeks of the contract's first month nothing is read yet, whatever day it is today.
    await begunBefore(extension, 3);
    const workbench = await extension.openOwn(runningWeek(), { width: 1100, height: 900 });
    await workbench.getByRole('button', { name: '按现有数据定稿' }).click();
    await workbench.getByText(/这份材料于 .* 定稿/).waitFor();
    const frozen = await workbench.getByRole('article').innerText();
    const toRead = workbench.getByRole('link', { name: /^打开 生意参谋/ }).first();
    expect(await toRead.getAttribute('href')).toMatch(/^https:\/\/sycm\.taobao\.com\//);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await clickPill(report);
    await workbench.bringToFront();
    await workbench.getByRole('textbox', { name: '做什么' }).fill('交 5 个标题的优化表');
    await workbench.getByRole('button', { name: '加一条约定' }).click();
    const minutes = workbench.getByRole('textbox', { name: '纪要' });
    await until('the minutes hold the promise', async () =>
      (await minutes.inputValue()).includes('托管方：交 5 个标题的优化表'),
    );
    await workbench.getByRole('button', { name: '记下托管方已确认' }).click();
    await workbench.getByText(/托管方已确认/).waitFor();
    const [confirmed] = (await extension.rows('entries')).filter(({ kind }) => kind === 'confirmation');
    expect(confirmed?.text).toBe(await minutes.inputValue());
    await workbench.reload();
    await workbench.getByText(/托管方已确认/).waitFor();
    expect(await workbench.getByRole('article').innerText()).toBe(frozen);
    expect(frozen).not.toContain('527.40');
    await workbench.getByRole('link', { name: '返回这一周' }).click();
    await workbench.getByRole('link', { name: /定稿）/ }).waitFor();
    expect(await wholePack(workbench)).toContain('527.40');
  });
});
