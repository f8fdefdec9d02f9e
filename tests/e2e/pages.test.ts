import { describe, expect, test } from 'vitest';
import { overlayElement } from '../tool/pierce.ts';
import { begin, clickPill, saidInPage, wantedSnapshots } from './story.ts';

interface Kept {
  readonly readings: readonly { url: string; tables: readonly { rows: readonly unknown[] }[] }[];
}

describe('pages of every kind', () => {
  test('frames of a page are kept in one snapshot, the top frame first', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('alibaba/frames'));
    await clickPill(page);
    const [snapshot] = (await wantedSnapshots(extension)) as unknown as Kept[];
    const [top, ...frames] = snapshot?.readings ?? [];
    expect(top?.url).toBe(page.url());
    expect(frames).toHaveLength(2);
    for (const frame of frames) expect(frame.tables[0]?.rows.length ?? 0).toBeGreaterThan(0);
  });

  test('a page with nothing to read says so and keeps nothing', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('qianniu/notice'));
    const panel = await extension.openPanel(page);
    await panel.getByRole('button', { name: '拍快照' }).click();
    await panel
      .getByText(/没有可以读取的报表/)
      .first()
      .waitFor();
    expect(await extension.rows('snapshots')).toEqual([]);
    expect(await overlayElement(page, /[1-9]\d* 行可读/)).toBeUndefined();
  });

  test('a page without dates asks once which days it shows, and remembers', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('doudian/products'));
    await clickPill(page);
    const panel = await extension.openPanel(page);
    await panel.getByText('这一页的数据是哪段时间？').waitFor();
    const question = panel.getByRole('form', { name: '这一页的数据是哪段时间？' });
    await question.getByText('昨天', { exact: true }).click();
    await question.getByRole('button', { name: '确认' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await extension.rows('answers')).toMatchObject([{ kind: 'period', period: 'yesterday' }]);
    await clickPill(page);
    await panel.reload();
    await panel
      .getByText(/数据周期 \d{4}-\d\d-\d\d/)
      .first()
      .waitFor();
    expect(await panel.getByText('这一页的数据是哪段时间？').count()).toBe(0);
  });

  test('a console that names no shop is asked about once, and remembered', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('alibaba/frames'));
    await clickPill(page);
    const panel = await extension.openPanel(page);
    const question = panel.getByRole('form', { name: '这是哪家店？' });
    await question.getByLabel('店铺名称').fill('衣然 1688 店');
    await question.getByRole('button', { name: '确认' }).click();
    await question.waitFor({ state: 'detached' });
    await panel.getByText('衣然 1688 店').first().waitFor();
    await clickPill(page);
    await panel.reload();
    await panel.getByText('衣然 1688 店').first().waitFor();
    expect(await question.count()).toBe(0);
    expect(new Set((await wantedSnapshots(extension)).map(({ shopId }) => shopId)).size).toBe(1);
  });

  test('a page that is still loading is read when its table has come', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('compass/loading'));
    await saidInPage(page, /[1-9]\d* 行可读/);
    await clickPill(page);
    const [snapshot] = (await wantedSnapshots(extension)) as unknown as Kept[];
    expect(snapshot?.readings[0]?.tables[0]?.rows.length ?? 0).toBeGreaterThan(0);
  });
});
