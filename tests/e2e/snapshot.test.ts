import { describe, expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import { begin, clickPill, command, saidInPage, wantedSnapshots, withContract } from './story.ts';

describe('a snapshot', () => {
  test('is taken by the pill in the page, and the side panel judges by it', async () => {
    const story = await begin();
    const { page, panel } = await withContract(story);
    const [snapshot] = await wantedSnapshots(story.extension);
    // The page's automatic reading may have come first: the number is not the pill's alone.
    expect(snapshot).toMatchObject({ trigger: 'pill', consoleId: 'sycm', number: expect.any(Number) });
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
    await command(extension);
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
    // Raised by a test, neither gives the tab to the extension: no picture is the normal state.
    for (const snapshot of await wantedSnapshots(extension)) expect(snapshot).not.toHaveProperty('picture');
    expect(await extension.rows('pictures')).toEqual([]);
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

  test('holds a picture of the page where the browser allows one', async () => {
    const { extension, url } = await begin({ everyHost: true });
    const page = await extension.open(url('sycm/item-rank'));
    await saidInPage(page, /行可读/);
    await command(extension);
    await until('the command saved', async () => (await wantedSnapshots(extension)).length === 1);
    const [pictured] = await wantedSnapshots(extension);
    expect(pictured?.picture).toMatchObject({ type: 'image/jpeg' });
    const { sha256 } = Object(pictured?.picture) as { sha256: string };
    const hash = await extension.inside(readPicture, sha256);
    expect(hash).toBe(sha256);
    const workbench = await extension.openOwn(`workbench.html#/history/${String(pictured?.id)}`);
    const image = workbench.getByRole('img', { name: '读取时页面的画面' });
    await until('the picture is drawn', () =>
      image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 300),
    );
  });
});

/** The SHA-256 of the picture that is stored under this one; '' when there is none. */
async function readPicture(sha256: string): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dingdian');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not open')));
  });
  const stored = await new Promise<{ bytes: Uint8Array<ArrayBuffer> } | undefined>((resolve) => {
    const reading = db.transaction('pictures').objectStore('pictures').get(sha256);
    reading.addEventListener('success', () => resolve(reading.result as never));
  });
  db.close();
  if (!stored) return '';
  const digest = await crypto.subtle.digest('SHA-256', stored.bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
