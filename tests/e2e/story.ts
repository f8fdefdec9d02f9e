import { expect, onTestFinished } from 'vitest';
import type { Page } from 'playwright';
import { today } from '../../lib/quantity/day.ts';
import { serveConsoles } from '../consoles/serve.ts';
import { type Extension, type Launch, launchExtension } from '../tool/extension.ts';
import { clickOverlay, overlayElement, overlayElements } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';

export interface Story {
  readonly extension: Extension;
  /** Address of a demo console page. */
  readonly url: (pageId: string, switches?: Readonly<Record<string, string>>) => string;
}

/** A browser with the extension and the demo consoles; both end with the test, which then must be free of faults. */
export async function begin(options: Launch = {}): Promise<Story> {
  const consoles = await serveConsoles();
  const extension = await launchExtension(options);
  onTestFinished(async () => {
    await extension.close();
    await consoles.close();
    expect(extension.faults).toEqual([]);
  });
  return { extension, url: (pageId, switches) => consoles.url(pageId, switches) };
}

/** Address of the meeting about the week that holds now, which is not over: what is read today is in it. */
export function runningWeek(): string {
  return `workbench.html#/weekly/${today('Asia/Shanghai', new Date().toISOString())}`;
}

/** Waits for the pill to count something to read, and clicks it; gives the words it answers with. */
export async function clickPill(page: Page): Promise<string> {
  await until('the pill counts what can be read', () => overlayElement(page, /行可读/, 'button'));
  await clickOverlay(page, /行可读/);
  return saidInPage(page, /已保存/);
}

/** Waits for words in what the extension shows in the page. */
export async function saidInPage(page: Page, words: RegExp): Promise<string> {
  const said = await until(`the page shows ${String(words)}`, () => overlayElement(page, words));
  return said.text;
}

/** Texts of the banners that stand in the page now. */
export async function banners(page: Page): Promise<string[]> {
  const found = await overlayElements(page);
  return found.filter((element) => element.attributes.class === 'card').map((element) => element.text);
}

/** Snapshots taken by the merchant, not those kept automatically. */
export async function wantedSnapshots(extension: Extension): Promise<Record<string, unknown>[]> {
  return (await extension.rows('snapshots')).filter((snapshot) => snapshot.trigger !== 'auto');
}

/** Stored alerts about spend over a cap; other kinds look at whatever else the demo pages show. */
export async function capAlerts(extension: Extension): Promise<Record<string, unknown>[]> {
  return (await extension.rows('alerts')).filter((alert) => alert.kind === 'cap-exceeded');
}

export function badge(extension: Extension): Promise<string> {
  return extension.inside(() => chrome.action.getBadgeText({}), null);
}

/** Ids of the system notifications that are up. */
export function notifications(extension: Extension): Promise<string[]> {
  return extension.inside(async () => Object.keys(await chrome.notifications.getAll()), null);
}

/** Raises the keyboard command in the worker: keys of the browser itself are out of a test's reach. */
export async function command(extension: Extension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
      'take-snapshot',
      tab,
    );
  });
}

/** Loads the sample contract in the panel, as a merchant without one is offered. */
export async function loadSample(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '载入示例合同' }).first().click();
  await panel.getByText('承诺').first().waitFor();
}

/** A shop that was read once and has the sample contract: where a normal day begins. */
export async function withContract(story: Story): Promise<{ page: Page; panel: Page }> {
  const page = await story.extension.open(story.url('sycm/item-rank'));
  await clickPill(page);
  const panel = await story.extension.openPanel(page);
  await loadSample(panel);
  return { page, panel };
}
