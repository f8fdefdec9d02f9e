import { describe, expect, test } from 'vitest';
import { begin, clickPill, saidInPage, withContract } from './story.ts';

describe('checks and papers', () => {
  test("the operator's report is held against what was read, and what was found stands in the weekly pack", async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await clickPill(report);
    await saidInPage(report, /527\.40/);
    const workbench = await extension.openOwn('workbench.html#/papers/operator', {
      width: 1100,
      height: 900,
    });
    await workbench.emulateMedia({ colorScheme: 'dark' });
    await workbench
      .getByRole('textbox', { name: '粘贴托管方的报告' })
      .fill('支付金额12.5万，环比增长15%，目标15万');
    await workbench.getByRole('button', { name: '核对' }).click();
    await workbench.getByText('报告里认出 3 个数字').waitFor();
    await workbench.getByRole('button', { name: '放进周会材料' }).click();
    await workbench.getByText(/已放进周会材料/).waitFor();
    const [entry] = await extension.rows('entries');
    expect(entry).toMatchObject({ kind: 'operator-report' });
    await workbench.goto(workbench.url().replace(/#.*/, `#/weekly/${String(entry?.from)}`));
    await workbench.getByRole('heading', { name: '托管方报告核对' }).waitFor();
    await workbench.goto(workbench.url().replace(/#.*/, '#/papers/forms'));
    await workbench.getByRole('combobox', { name: '哪一份表单' }).selectOption('screening');
    await workbench.getByText('合计 0 / 100 分').waitFor();
    expect(extension.faults).toEqual([]);
  });
});
