import { expect, test } from 'vitest';
import { overlayBox, overlayElements } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import { begin, clickPill } from './story.ts';

test('a merchant corrects a column in the panel: past facts follow, and the table is framed in the page', async () => {
  const story = await begin();
  const page = await story.extension.open(story.url('sycm/item-rank'));
  await clickPill(page);
  const panel = await story.extension.openPanel(page);
  await panel.getByText('核对和纠正').first().click();

  const before = await page.evaluate(() => document.body.textContent);
  await panel.getByRole('button', { name: '在页面上标出这张表' }).first().click();
  await panel.getByText('已在后台页面上标出').waitFor();
  const mark = await until('a frame stands in the page', async () =>
    (await overlayElements(page)).find((element) => element.attributes.class === 'mark'),
  );
  const box = await overlayBox(page, mark);
  expect(box.width).toBeGreaterThan(300);
  expect(box.height).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.body.textContent)).toBe(before);

  const shows = async (metric: string) => {
    const facts = await story.extension.rows('facts');
    return JSON.stringify(facts.map(({ shapes }) => shapes)).includes(`"${metric}"`);
  };
  expect(await shows('salesConfirmed')).toBe(false);
  const edit = panel.getByRole('button', { name: /修改“支付金额/ }).first();
  await edit.click();
  await panel.getByLabel(/“支付金额.*”是什么指标/).selectOption('salesConfirmed');
  await panel.getByRole('button', { name: '保存', exact: true }).click();
  await panel.getByText('你设定的').first().waitFor();
  await until('past facts follow', () => shows('salesConfirmed'));
});
