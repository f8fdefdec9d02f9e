import { expect, test } from 'vitest';
import { until } from '../tool/until.ts';
import {
  badge,
  banners,
  begin,
  capAlerts,
  clickPill,
  notifications,
  saidInPage,
  withContract,
} from './story.ts';

test('two tabs of the same report ring once', async () => {
  const story = await begin({ notifications: true });
  const { extension, url } = story;
  await withContract(story);
  const address = url('alimama/report', { spend: 'over', day: 'today' });
  const first = await extension.open(address);
  await saidInPage(first, /527\.40/);
  await until('the system notification is up', async () => (await notifications(extension)).length > 0);
  const alerts = await capAlerts(extension);
  const shown = (await banners(first)).length;
  const told = await notifications(extension);

  const second = await extension.open(address);
  await clickPill(second);
  // Both are looked at again; figures that were read in one are no news in the other.
  await first.bringToFront();
  await clickPill(first);
  expect(await banners(second)).toEqual([]);
  expect(await banners(first)).toHaveLength(shown);
  expect((await capAlerts(extension)).map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
  for (const { steps } of await capAlerts(extension)) expect(steps).toHaveLength(1);
  expect(await notifications(extension)).toEqual(told);
});

test('without leave for notifications banner, badge and inbox still tell, and a calm note says what is missing', async () => {
  const story = await begin();
  const { extension, url } = story;
  await withContract(story);
  expect(
    await extension.inside(() => chrome.permissions.contains({ permissions: ['notifications'] }), null),
  ).toBe(false);
  const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
  expect(await saidInPage(report, /527\.40/)).toMatch(/500/);
  const alerts = await capAlerts(extension);
  await until('the badge counts', async () => (await badge(extension)) === String(alerts.length));
  const panel = await extension.openPanel(report);
  await panel
    .getByText(/527\.40/)
    .first()
    .waitFor();
  const note = panel.getByText('没有系统通知');
  await note.waitFor();
  // It takes no more room than a line until it is asked.
  await expect(panel.getByRole('button', { name: '允许系统通知' }).isVisible()).resolves.toBe(false);
  await note.click();
  await panel.getByRole('button', { name: '允许系统通知' }).waitFor();
});
