import { describe, expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import { begin, clickPill, saidInPage, wantedSnapshots, withContract } from './story.ts';

describe('a snapshot', () => {
  test('is taken by the pill in the page, and the side panel judges by it', async () => {
    const story = await begin();
    const { page, panel } = await withContract(story);
    const [snapshot] = await wantedSnapshots(story.extension);
    expect(snapshot).toMatchObject({ trigger: 'pill', consoleId: 'sycm', number: 1 });
    expect(snapshot?.seal).toMatch(/^[0-9a-f]{64}$/);
    await panel
      .getByText(/尚不能判断/)
      .first()
      .waitFor();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(panel.url()).toContain('/sidepanel.html');
    await page.close();
  });

  test('is taken by the button of the real side panel', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('sycm/item-rank'));
    const panel = await extension.openPanel(page);
    await panel.getByRole('button', { name: '拍快照' }).click();
    await panel
      .getByText(/已保存 \d+ 行/)
      .first()
      .waitFor();
    expect(await wantedSnapshots(extension)).toMatchObject([{ trigger: 'panel' }]);
  });

  test('is taken by the keyboard command and by the context menu', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('sycm/item-rank'));
    await saidInPage(page, /行可读/);
    const worker = await extension.worker();
    // Keys and menus of the browser itself are out of a test's reach; what they raise in the worker is not.
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
        'take-snapshot',
        tab,
      );
    });
    await until('the command saved', async () => (await wantedSnapshots(extension)).length === 1);
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: unknown, tab: unknown): void }).dispatch(
        { menuItemId: 'take-snapshot', editable: false, pageUrl: tab?.url },
        tab,
      );
    });
    await until('the menu saved', async () => (await wantedSnapshots(extension)).length === 2);
    const triggers = (await wantedSnapshots(extension)).map((snapshot) => snapshot.trigger);
    expect(triggers).toEqual(['shortcut', 'menu']);
  });

  test('chains to the one before it', async () => {
    const { extension, url } = await begin();
    const page = await extension.open(url('sycm/item-rank'));
    await clickPill(page);
    const other = await extension.open(url('sycm/home'));
    await clickPill(other);
    const chain = (await extension.rows('snapshots')).toSorted((a, b) => Number(a.number) - Number(b.number));
    expect(chain.length).toBeGreaterThan(1);
    for (const [at, snapshot] of chain.entries())
      expect(snapshot.prevSeal).toBe(at === 0 ? '' : chain[at - 1]?.seal);
  });
});
