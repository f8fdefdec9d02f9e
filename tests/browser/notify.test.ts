import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alert } from '../alerts/alert';

vi.stubGlobal('browser', fakeBrowser);
const { ringAlerts } = await import('../../lib/browser/notify');

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
});

async function rung(tabId: number | undefined): Promise<string[]> {
  await ringAlerts([{ shopId: 's', shopName: '店', alerts: [alert('a', { severity: 'amber' })], tabId }]);
  return Object.keys(await fakeBrowser.notifications.getAll());
}

/** What the browser says of its windows. */
function front(answer: () => Promise<{ id: number }>): void {
  Object.assign(fakeBrowser.windows, { getLastFocused: answer });
}

test('an alert is heard although its tab was closed since it was read', async () => {
  front(async () => ({ id: 7 }));
  expect(await rung(4711)).toEqual(['shop|7|s']);
});

test('an alert is heard while the browser runs on without a window', async () => {
  front(() => Promise.reject(new Error('No last-focused window')));
  expect(await rung(undefined)).toEqual(['shop|-1|s']);
});
