import { describe, expect, test } from 'vitest';
import { clickOverlay } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import {
  badge,
  banners,
  begin,
  capAlerts,
  clickPill,
  loadSample,
  notifications,
  saidInPage,
  withContract,
} from './story.ts';

describe('spend over its cap', () => {
  test('pops up by itself: banner, badge, notification and inbox', async () => {
    const story = await begin({ notifications: true });
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    const banner = await saidInPage(report, /527\.40/);
    expect(banner).toMatch(/500/);
    await until('the badge counts', async () => Number(await badge(extension)) > 0);
    await until('the system notification is up', async () => (await notifications(extension)).length > 0);
    const panel = await extension.openPanel(report);
    await panel
      .getByText(/527\.40/)
      .first()
      .waitFor();
    await panel.getByText('违约').first().waitFor();
    const alerts = await capAlerts(extension);
    expect(alerts.every((alert) => alert.kind === 'cap-exceeded' && alert.state === 'open')).toBe(true);
    expect(Number(await badge(extension))).toBe(alerts.length);
  });

  test('the banner takes no focus, shows the page no figure, and goes with Escape', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    const seen = await report.evaluate(() => {
      const hosts = [...document.documentElement.children].filter((el) => !/^(HEAD|BODY)$/.test(el.tagName));
      return {
        focused: document.activeElement?.tagName,
        open: hosts.filter((host) => host.shadowRoot !== null).length,
        text: hosts.map((host) => host.textContent).join(''),
      };
    });
    expect(seen).toEqual({ focused: 'BODY', open: 0, text: '' });
    // A key that the page made up is nobody's wish.
    await report.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(await banners(report)).not.toEqual([]);
    await report.keyboard.press('Escape');
    await until('no banner stands', async () => (await banners(report)).length === 0);
    const alerts = await capAlerts(extension);
    expect(alerts.length > 0 && alerts.every(({ state }) => state === 'open')).toBe(true);
  });

  test('rings once: the same figures read again show no second banner', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    const before = await capAlerts(extension);
    expect((await banners(report)).length).toBeGreaterThan(0);
    for (let left = (await banners(report)).length; left > 0; left -= 1) await clickOverlay(report, /关闭/);
    expect(await banners(report)).toEqual([]);
    await clickPill(report);
    expect(await banners(report)).toEqual([]);
    expect((await capAlerts(extension)).map((alert) => alert.id)).toEqual(before.map((alert) => alert.id));
  });

  test('rings when a contract comes after the figures', async () => {
    const { extension, url } = await begin();
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await clickPill(report);
    expect(await capAlerts(extension)).toEqual([]);
    const panel = await extension.openPanel(report);
    await loadSample(panel);
    await until('the alert is in the inbox', async () => (await capAlerts(extension)).length > 0);
    await panel
      .getByText(/527\.40/)
      .first()
      .waitFor();
    await until('the badge counts', async () => Number(await badge(extension)) > 0);
  });

  test('goes quiet when acknowledged, in the page and in the panel', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
    await saidInPage(report, /527\.40/);
    const open = async () => (await capAlerts(extension)).filter((alert) => alert.state === 'open').length;
    const all = await open();
    await clickOverlay(report, /知道了/);
    await until('one alert is acknowledged', async () => (await open()) === all - 1);
    const panel = await extension.openPanel(report);
    for (let left = all - 1; left > 0; left -= 1) {
      await panel.getByRole('button', { name: '知道了' }).first().click();
      await until('the next alert is acknowledged', async () => (await open()) === left - 1);
    }
    await panel.getByText('没有待处理的预警').waitFor();
    await until('the badge is gone', async () => (await badge(extension)) === '');
  });

  test('pops on a live page while its figures grow, without a click', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { live: '1' }));
    await saidInPage(report, /行可读/);
    expect(await banners(report)).toEqual([]);
    await until('the cap banner pops', async () => (await banners(report)).length > 0, 30_000);
    const [first] = await banners(report);
    expect(first).toMatch(/300|500/);
  });

  test('under every cap stays quiet', async () => {
    const story = await begin();
    const { extension, url } = story;
    await withContract(story);
    const report = await extension.open(url('alimama/report', { spend: 'under', day: 'today' }));
    await clickPill(report);
    expect(await capAlerts(extension)).toEqual([]);
    expect(await banners(report)).toEqual([]);
    expect(await badge(extension)).toBe('');
  });
});
