import { expect, test } from 'vitest';
import { clickOverlay, overlayElement } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import { badge, begin, capAlerts, loadSample, saidInPage } from './story.ts';

test('every step works with the service worker stopped before it', async () => {
  const { extension, url } = await begin();
  const page = await extension.open(url('sycm/item-rank'));
  await until('the pill counts', () => overlayElement(page, /行可读/, 'button'));

  await extension.stopWorker();
  await clickOverlay(page, /行可读/);
  await saidInPage(page, /已保存/);

  await extension.stopWorker();
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: '拍快照' }).waitFor();

  await extension.stopWorker();
  await loadSample(panel);

  await extension.stopWorker();
  const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
  await saidInPage(report, /527\.40/);

  await extension.stopWorker();
  const open = async () => (await capAlerts(extension)).filter((alert) => alert.state === 'open').length;
  const all = await open();
  expect(all).toBeGreaterThan(0);
  await clickOverlay(report, /知道了/);
  await until('the alert is acknowledged', async () => (await open()) === all - 1);
  await until('the badge follows', async () => (await badge(extension)) === (all > 1 ? String(all - 1) : ''));
});
