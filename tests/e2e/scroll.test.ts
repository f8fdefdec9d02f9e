import { expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import { begin, saidInPage } from './story.ts';

interface Kept {
  readonly readings: readonly {
    tables: readonly { rows: readonly { cells: readonly { text: string }[] }[]; coverage: object }[];
  }[];
}

test('rows that a list shows one window after the other are kept as the merchant scrolls', async () => {
  const { extension, url } = await begin();
  const page = await extension.open(url('temu/sales'));
  await saidInPage(page, /[1-9]\d* 行可读/);
  const seen = async () => {
    const tables = ((await extension.rows('snapshots')) as unknown as Kept[]).map(
      ({ readings }) => readings[0]?.tables[0],
    );
    for (const table of tables) expect(table?.coverage).toMatchObject({ total: 800 });
    return new Set(tables.flatMap((table) => table?.rows.map(({ cells }) => cells[0]?.text) ?? []));
  };
  const first = await until('the first window is kept', async () => (await seen()).size);
  const list = page.locator('div[style*="overflow: auto"]');
  for (const share of [0.25, 0.5])
    await list
      .evaluate((el, part) => el.scrollTo(0, el.scrollHeight * part), share)
      .then(() => page.waitForTimeout(3000));
  await until('later windows are kept besides', async () => (await seen()).size > first * 2);
});
