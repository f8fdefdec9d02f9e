import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Extension, launchExtension } from '../tool/extension.ts';
import { until } from '../tool/until.ts';
import { badge, begin, capAlerts, notifications, saidInPage, withContract } from './story.ts';

/** As the panel's button does, with a time of the test's own. */
function putOff(extension: Extension, alertId: unknown, time: string): Promise<unknown> {
  return extension.inside(
    (data) =>
      chrome.runtime.sendMessage({
        id: Date.now(),
        type: 'panel-alert-snoozed',
        data,
        timestamp: Date.now(),
      }),
    { alertId, until: time },
  );
}

const states = async (extension: Extension) => (await capAlerts(extension)).map(({ state }) => state);

test('what came due while the browser was closed rings when it is opened again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'dingdian-kept-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const story = await begin({ profile, notifications: true });
  const { extension: before, url } = story;
  await withContract(story);
  const report = await before.open(url('alimama/report', { spend: 'over', day: 'today' }));
  await saidInPage(report, /527\.40/);
  const alerts = await capAlerts(before);
  const due = Date.now() + 8000;
  for (const { id } of alerts) await putOff(before, id, new Date(due).toISOString());
  expect(await states(before)).toEqual(alerts.map(() => 'snoozed'));
  await until('the badge is silent', async () => (await badge(before)) === '');
  await before.close();
  await until('its time has come', () => Date.now() > due);

  const after = await launchExtension({ profile, notifications: true });
  onTestFinished(() => after.close());
  // Nothing is opened and nothing is clicked: the clock alone decides.
  await until('the badge counts', async () => (await badge(after)) === String(alerts.length));
  await until('the system notification is up', async () => (await notifications(after)).length > 0);
  expect(await states(after)).toEqual(alerts.map(() => 'open'));
  expect((await capAlerts(after)).map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
  const page = await after.open(url('sycm/item-rank'));
  const panel = await after.openPanel(page);
  await panel
    .getByText(/527\.40/)
    .first()
    .waitFor();
  expect(after.faults).toEqual([]);
});
