import { expect, test } from 'vitest';
import { begin } from './story.ts';

const TEXT = `网店托管合同
甲方：某某服饰  乙方：某某电商服务
一、乙方负责日常运营。
二、第3个月末，月销售额达到15万元；付费推广ROI不低于1:3。
三、单款每天推广费不超过500元，全店每天推广费不超过300元。
四、甲方每月5日前支付基础服务费5000元；超目标部分按____%提成。
五、若连续2个月未完成目标的80%，甲方有权解除合同，乙方退还50%服务费。`;

test('a pasted contract becomes clauses, each beside its sentence, and counts once confirmed and saved', async () => {
  const { extension } = await begin();
  const page = await extension.openOwn('workbench.html#/contract/new', { width: 1100, height: 900 });
  await page.getByLabel('合同文本', { exact: true }).fill(TEXT);
  await page.getByRole('button', { name: '识别条款' }).click();
  await page.getByText(/识别出 \d+ 条/).waitFor();
  await page.getByText('单款每天推广费不超过500元').first().waitFor();
  await page.getByText(/“.*负责日常运营.*”：具体做哪些事/).waitFor();
  await page.getByLabel('“超目标部分按”和“%提成”之间的数字').fill('10');
  await page.getByText('空处由你填写').waitFor();
  expect(await extension.rows('contracts')).toEqual([]);
  await page.getByRole('button', { name: /采用全部 \d+ 条/ }).click();
  await page.getByLabel('合同名称').fill('托管合同');
  await page.getByLabel(/新店铺名称/).fill('衣然女装旗舰店');
  await page.getByRole('button', { name: '保存合同' }).click();
  await page
    .getByText(/已保存/)
    .first()
    .waitFor();
  const [contract, ...others] = await extension.rows('contracts');
  expect(others).toEqual([]);
  // What is saved once more is the same contract, not a second one.
  expect(page.url()).toContain(`#/contract/${String(contract?.id)}`);
  const text = JSON.stringify(contract);
  expect(text).toContain('"kind":"ad-spend-cap"');
  expect(text).toContain('"source":"');
  expect(text).toContain('"source":"超目标部分按____%提成"');
  expect(text).toContain('"rate":0.1');
});
