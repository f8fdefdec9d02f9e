import { describe, expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import { begin, saidInPage, withContract } from './story.ts';

describe('the weekly meeting', () => {
  test('one click reads every open console page, and the pack tells breach, figures and what is missing', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    await extension.open(url('sycm/trade'));
    const workbench = await extension.openOwn('workbench.html#/weekly', { width: 1100, height: 900 });
    await workbench.getByRole('button', { name: '读取所有已打开的后台页面' }).click();
    await workbench.getByText(/已读取 \d+ 个页面，0 个没有读到/).waitFor();
    await workbench.getByRole('cell', { name: '违约' }).first().waitFor();
    const pack = await workbench.getByRole('article').innerText();
    expect(pack).toContain('527.40');
    expect(pack).toMatch(/还缺哪些数据/);
    const minutes = await workbench.getByRole('textbox').inputValue();
    expect(minutes).toMatch(/^【周会纪要】/);
    expect(minutes).toMatch(/快照校验码 [0-9a-f]{12}/);
    const shown = (await extension.rows('snapshots')).map(({ seal }) => String(seal).slice(0, 12));
    await until('the code is that of a kept snapshot', () => shown.some((code) => minutes.includes(code)));
    const pdf = await workbench.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
