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

/** Writes records as the extension would have kept them. */
async function keep(extension: Extension, table: string, records: readonly object[]): Promise<void> {
  await extension.inside(
    (given) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('dingdian');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(given.table, 'readwrite');
          for (const record of given.records) writing.objectStore(given.table).put(record);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve(true);
          });
        });
      }),
    { table, records },
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
    // As if the browser had been closed since.
    const value = new Date(Date.now() - 2 * DAY_MS).toISOString();
    await keep(extension, 'meta', [{ id: 'last-digest-at', value }]);
    const workbench = await extension.openOwn('workbench.html#/watch', { width: 1100, height: 900 });
    await switchOff(workbench, '断货');
    const digest = async () => (await notifications(extension)).filter((id) => id.startsWith('digest|'));
    await until('the summary is up', async () => (await digest()).length === 1);
    const [told] = (await extension.rows('meta')).filter(({ id }) => id === 'last-digest-at');
    expect(Date.now() - Date.parse(String(told?.['value']))).toBeLessThan(DAY_MS);
  });

  test('what the quiet hours held back is heard after them, and stands in the panel until then', async () => {
    const story = await begin({ notifications: true });
    const { extension } = story;
    await overCap(story);
    const [cap] = await capAlerts(extension);
    const night = { ...cap, id: String(cap?.['id']).replace(/^./, 'f'), key: 'night', kind: 'stock-out' };
    await keep(extension, 'alerts', [
      { ...night, title: { key: 'alerts:stock-out.title', params: { who: '驼色大衣' } } },
    ]);
    const sounding = { quiet: null, budget: 5, digest: null };
    await keep(extension, 'meta', [
      { id: 'alerts-held', value: JSON.stringify([{ id: night.id, why: 'quiet' }]) },
      { id: 'watch-settings', value: JSON.stringify({ sounding }) },
    ]);
    const panel = await extension.openOwn('sidepanel.html', { width: 360, height: 800 });
    const digest = panel.locator('details', { hasText: '1 条没有响' }).last();
    await digest.locator('summary').click();
    expect(await digest.textContent()).toMatch(/驼色大衣 断货了.*夜间免打扰/);
    // Anything that has the worker look: its clock does so every quarter of an hour.
    const workbench = await extension.openOwn('workbench.html#/watch', { width: 1100, height: 900 });
    await switchOff(workbench, '退款激增');
    const told = () => extension.inside(async () => JSON.stringify(await chrome.storage.session.get()), null);
    await until('it was told', async () => (await told()).includes('驼色大衣'));
    await panel.getByText('1 条没有响').waitFor({ state: 'detached' });
    expect(await panel.getByText('该响的都响过了').count()).toBe(1);
  });
});
