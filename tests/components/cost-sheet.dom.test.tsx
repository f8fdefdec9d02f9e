import { expect, test } from 'vitest';
import { CostSheet } from '../../components/workbench/CostSheet';
import type { Entry } from '../../lib/contracts/entries';
import { axeFaults, type Mounted, mount, smallTargets } from './mount';
import { chooseFiles, importer } from './read-files';
import { contract, NOW } from './sample';

const csv = [
  '商品ID,商品名称,成本价（元）,含税进价',
  '682934571203,羊毛开衫,45.50,50',
  '682934571204,法式碎花裙,约60,70',
].join('\n');

async function show(entries: readonly Entry[]): Promise<Mounted> {
  const page = await mount(
    <CostSheet contract={contract} entries={entries} importer={importer([])} now={NOW} />,
  );
  await chooseFiles(page.root, { '成本.csv': csv });
  await expect.poll(page.text).toContain('不能保存');
  return page;
}

function kept(page: Mounted): Entry[] {
  return page.asked.flatMap(({ what, given }) => (what === 'saveEntries' ? (given[0] as Entry[]) : []));
}

test('a sheet is looked at row by row, and what can be read is kept with the file that says so', async () => {
  const page = await show([]);
  expect(page.text()).toContain('新登记 1 个商品，改 0 个，0 个没有变化，1 行不能保存。');
  expect(page.text()).toContain('成本读不出准确的数');
  expect(page.asked).toEqual([]);
  await page.click('保存 1 个商品的成本');
  expect(kept(page)).toMatchObject([
    {
      kind: 'unit-cost',
      productId: '682934571203',
      productName: '羊毛开衫',
      amountMinor: 4550,
      happenedAt: '2026-10-31T16:00:00.000Z',
    },
  ]);
  expect(kept(page)[0]?.evidence?.[0]).toMatch(/^成本\.csv · SHA-256 [0-9a-f]{64}$/);
  expect(smallTargets(page.root)).toEqual([]);
  expect(await axeFaults(page.root)).toEqual([]);
});

test('the same sheet again has nothing to keep, another column of it has', async () => {
  const first = await show([]);
  await first.click('保存 1 个商品的成本');
  const page = await show(kept(first));
  expect(page.text()).toContain('这些成本都已登记');
  expect(() => page.control('保存')).toThrow();
  await page.type('哪一列是单件成本', '3');
  expect(page.text()).toContain('原来是 ¥45.50');
  await page.click('保存 2 个商品的成本');
  expect(kept(page).map((entry) => 'amountMinor' in entry && entry.amountMinor)).toEqual([5000, 7000]);
});
