import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import { begin, type Story } from './story.ts';

interface Asking {
  /** The browser's own word on each question: `shown` to the user, or refused because no click was behind it. */
  readonly asked: string[];
}

/**
 * Answers in the user's place, whom a headless browser never asks: the question goes to the browser all the same, which
 * throws it back at once when no click is behind it.
 */
async function userRefuses({ extension }: Story): Promise<void> {
  await extension.context.addInitScript(() => {
    const own = globalThis as unknown as Asking & { asked: string[]; browser?: typeof chrome };
    if (!location.protocol.startsWith('chrome-extension')) return;
    own.asked = [];
    for (const api of new Set([chrome.permissions, (own.browser ?? chrome).permissions])) {
      const real = api.request.bind(api);
      api.request = (wish: chrome.permissions.Permissions) => {
        const shown = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 300));
        const thrown = real(wish).catch((error: unknown) => {
          own.asked.push(`thrown back: ${String(error)}`);
          throw error;
        });
        return Promise.race([thrown, shown]).then((given) => {
          own.asked.push(`shown: ${wish.permissions?.join() ?? ''}`);
          return given;
        });
      };
    }
  });
}

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as Asking).asked);

const contracts = async ({ extension }: Story) => (await extension.rows('contracts')).length;

test('system notifications are asked for with the first rule, in its click, and once refused never again', async () => {
  const story = await begin();
  await userRefuses(story);
  const workbench = await story.extension.openOwn('workbench.html#/contract', { width: 1100, height: 900 });
  const sample = workbench.getByRole('button', { name: '载入示例合同' });
  await sample.waitFor();
  expect(await asked(workbench)).toEqual([]);
  await sample.click();
  await until('the browser was asked', async () => (await asked(workbench)).length > 0);
  expect(await asked(workbench)).toEqual(['shown: notifications']);
  await until('the contract is kept, whatever the answer', async () => (await contracts(story)) === 1);

  // A second rule in the same page, and a third in one that was opened since.
  await sample.click();
  await until('the second contract is kept', async () => (await contracts(story)) === 2);
  const later = await story.extension.openOwn('workbench.html#/watch', { width: 1100, height: 900 });
  const rule = later.getByRole('listitem').filter({ hasText: '断货' }).first();
  await rule.locator('summary').click();
  await rule.getByRole('checkbox').uncheck();
  await rule.getByRole('button', { name: '保存' }).click();
  await rule.getByText('已保存').waitFor();
  expect(await asked(workbench)).toEqual(['shown: notifications']);
  expect(await asked(later)).toEqual([]);

  // The way back stands where alerts are set.
  await later.getByRole('button', { name: '允许系统通知' }).click();
  await until('the merchant asked himself', async () => (await asked(later)).length > 0);
  expect(await asked(later)).toEqual(['shown: notifications']);
});
