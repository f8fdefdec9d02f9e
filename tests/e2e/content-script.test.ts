import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { clickOverlay, overlayElement, overlayElements } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import { begin, clickPill, saidInPage, type Story, wantedSnapshots } from './story.ts';

/** The browser's own page for extensions, in developer mode, without which a reload leaves the extension disabled. */
async function extensionsPage({ extension }: Story): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (
      chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
      }
    ).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return page;
}

async function labels(page: Page): Promise<string[]> {
  return (await overlayElements(page)).filter(({ tag }) => tag === 'button').map(({ text }) => text);
}

test('a page sees nothing of what is shown in it, and cannot stop the reading', async () => {
  const { extension, url } = await begin();
  const page = await extension.open(url('sycm/item-rank'));
  await saidInPage(page, /行可读/);
  const seen = await page.evaluate((id) => {
    const events = [`${id}:console:wxt:content-script-started`, 'wxt:content-script-started'];
    for (const type of events) {
      const detail = { contentScriptName: 'console', messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }
    window.postMessage(
      { id: 1, type: 'cs-snapshot-wanted', data: { idempotencyKey: 'forged-key' }, timestamp: 1 },
      '*',
    );
    const hosts = [...document.documentElement.children].filter((el) => !/^(HEAD|BODY)$/.test(el.tagName));
    for (const host of hosts) if (host instanceof HTMLElement) host.click();
    return {
      roots: hosts.map((host) => host.shadowRoot),
      text: hosts.map((host) => host.textContent).join(''),
      globals: Object.keys(globalThis).filter((name) => /dingdian/i.test(name)),
    };
  }, extension.id);
  expect(seen.roots.every((root) => root === null)).toBe(true);
  expect(seen.text).toBe('');
  expect(seen.globals).toEqual([]);
  expect(await wantedSnapshots(extension)).toEqual([]);
  await clickPill(page);
  expect(await wantedSnapshots(extension)).toHaveLength(1);
});

test('after an update of the extension an open page goes on without being refreshed', async () => {
  const story = await begin();
  const { extension, url } = story;
  await extensionsPage(story);
  const page = await extension.open(url('sycm/item-rank'));
  await saidInPage(page, /行可读/);
  await page.evaluate(() => document.querySelector('dd-corner')?.setAttribute('data-old', ''));
  const worker = await extension.worker();
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  await until('one pill is there, the new one', async () => {
    const [old, all] = await page.evaluate(() =>
      ['dd-corner[data-old]', 'dd-corner'].map((hosts) => document.querySelectorAll(hosts).length),
    );
    return old === 0 && all === 1 && (await labels(page)).some((label) => /行可读/.test(label));
  });
  await clickOverlay(page, /行可读/);
  await saidInPage(page, /已保存/);
  const own = await extension.openOwn('manifest.json');
  const restored = await own.evaluate(async () => ({
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  }));
  expect(restored).toEqual({ alarms: ['watch'], scripts: ['console'] });
});

test('a page whose extension is gone keeps no dead button, and says how to go on', async () => {
  const story = await begin();
  const { extension, url } = story;
  const settings = await extensionsPage(story);
  const page = await extension.open(url('sycm/item-rank'));
  await saidInPage(page, /行可读/);
  await settings.evaluate((id) => chrome.management.setEnabled(id, false), extension.id);
  await page.bringToFront();
  await saidInPage(page, /刷新本页/);
  expect(await overlayElement(page, /行可读/)).toBeUndefined();
});
