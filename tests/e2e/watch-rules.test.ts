import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Extension } from '../tool/extension.ts';
import { until } from '../tool/until.ts';
import { badge, begin, capAlerts, notifications, saidInPage, type Story, withContract } from './story.ts';

const DAY_MS = 86_400_000;

async function overCap(story: Story): Promise<void> {
  await withContract(story);
  const report = await story.extension.open(story.url('alimama/report', { spend: 'over', day: 'today' }));
  await saidInPage(report, /527\.40/);
}

/** Opens a rule in the list of the workbench, switches it off and saves. */
async function switchOff(workbench: Page, name: string): Promise<void> {
  const rule = workbench.getByRole('listitem').filter({ hasText: name }).first();
  await rule.locator('summary').click();
  await rule.getByRole('checkbox').uncheck();
  await rule.getByRole('button', { name: '保存' }).click();
  await rule.getByText('已保存').waitFor();
}

/** Sets when the last summary was told, as if the browser had been closed since. */
async function lastDigest(extension: Extension, at: string): Promise<void> {
  await extension.inside(
    (value) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('dingdian');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ id: 'last-digest-at', value });
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve(true);
          });
        });
      }),
    at,
  );
}

describe('the rules of the watch', () => {
  test('a rule that is switched off closes its alerts, says why, and stays silent', async () => {
    const story = await begin();
    const { extension } = story;
    await overCap(story);
    expect((await capAlerts(extension)).length).toBeGreaterThan(0);
    const workbench = await extension.openOwn('workbench.html#/watch', { width: 1100, height: 900 });
    await switchOff(workbench, '超过花费限额');
    await until('its alerts are closed', async () =>
      (await capAlerts(extension)).every(({ state }) => state === 'resolved'),
    );
    const steps = (await capAlerts(extension)).flatMap((alert) => alert['steps']);
    expect(steps).toContainEqual(expect.objectContaining({ state: 'resolved', off: true }));
    await until('the badge is gone', async () => (await badge(extension)) === '');
  });

  test('a summary that fell due while the browser was closed is told by the wall clock', async () => {
    const story = await begin({ notifications: true });
    const { extension } = story;
    await overCap(story);
    await lastDigest(extension, new Date(Date.now() - 2 * DAY_MS).toISOString());
    const workbench = await extension.openOwn('workbench.html#/watch', { width: 1100, height: 900 });
    await switchOff(workbench, '断货');
    const digest = async () => (await notifications(extension)).filter((id) => id.startsWith('digest|'));
    await until('the summary is up', async () => (await digest()).length === 1);
    const [told] = (await extension.rows('meta')).filter(({ id }) => id === 'last-digest-at');
    expect(Date.now() - Date.parse(String(told?.['value']))).toBeLessThan(DAY_MS);
  });
});
