import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('browser', fakeBrowser);
const { sayInTab } = await import('../../lib/browser/snapshot');
const { activeTab } = await import('../../entrypoints/sidepanel/active-tab');

let badge: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  badge = undefined;
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text?: string }) => {
      badge = text;
    },
    // What the tab shows: its own text, else that of all tabs.
    getBadgeText: async () => badge ?? '3',
    setTitle: async () => {},
  });
  // No script may run in the page: the icon is the only place to tell.
  Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('no receiver')) });
});

const saved = { saved: true, snapshotId: 's', rows: 4, text: '已保存' } as const;
const failed = { saved: false, problem: { code: 'nothing-to-read' }, text: '没有可读的表格' } as const;

test('a failure stands at the icon until a snapshot of the tab is saved', async () => {
  await sayInTab(7, failed);
  expect(badge).toBe('!');
  await sayInTab(7, saved);
  expect(badge).toBe(undefined);
});

test('a saved snapshot leaves the number of alerts as it is', async () => {
  badge = '3';
  await sayInTab(7, saved);
  expect(badge).toBe('3');
});

test('the tab beside the panel is one of its own window, also while another is in front', async () => {
  const own = { id: 1, active: true, url: 'https://own.example/' };
  const front = { id: 2, active: true, url: 'https://front.example/' };
  Object.assign(fakeBrowser.tabs, {
    query: async ({ currentWindow, lastFocusedWindow }: Record<string, boolean>) => [
      ...(currentWindow ? [own] : []),
      ...(lastFocusedWindow ? [front] : []),
    ],
  });
  expect((await activeTab())?.id).toBe(1);
});
