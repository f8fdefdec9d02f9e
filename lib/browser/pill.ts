import { browser } from 'wxt/browser';
import { grantedTabs } from './content-scripts';
import type { FrameCount } from './frame-reader';
import type { Sender } from './messages';
import { tellTab } from './messages';
import type { PillTexts } from './protocol';
import { changeSettings, readSettings } from './settings';
import { pillTexts } from './words';

/** Runs in each frame; must not use anything from outside itself. */
function countInFrame(): FrameCount | null {
  return globalThis.dingdianFrame?.count() ?? null;
}

/** All frames are asked anew each time: nothing is kept that a stopped worker could lose or a gone frame could falsify. */
async function countFrames(tabId: number): Promise<FrameCount> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: countInFrame,
  });
  const counts = frames.flatMap(({ result }) => (result ? [result] : []));
  return {
    tables: counts.reduce((sum, { tables }) => sum + tables, 0),
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Host of an address, '' when it has none. */
function hostOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

const hostOfTab = (sender: Sender) => hostOf(sender.tab?.url ?? sender.url);

async function textsFor(tabId: number, host: string): Promise<PillTexts> {
  const { language, pillHiddenOn } = await readSettings();
  return pillTexts(language, await countFrames(tabId), pillHiddenOn.includes(host));
}

/** The pill's texts for the sender's whole tab; sent to the top frame as well when another frame asked. */
export async function answerPageSeen(sender: Sender, tabId: number): Promise<PillTexts> {
  const texts = await textsFor(tabId, hostOfTab(sender));
  if (sender.frameId !== 0) await tellTab(tabId, 'bg-pill', texts);
  return texts;
}

/** Says the texts anew in every open console page: the language was switched, or a pill put away or brought back. */
export async function renewPills(): Promise<void> {
  // A tab may just be closing; the others go on.
  await Promise.allSettled(
    (await grantedTabs()).map(async ({ id, url }) => tellTab(id, 'bg-pill', await textsFor(id, hostOf(url)))),
  );
}

/** No pill on this host from now on; the settings bring it back. */
export async function dismissPill(sender: Sender): Promise<void> {
  const host = hostOfTab(sender);
  const { pillHiddenOn } = await readSettings();
  if (host !== '' && !pillHiddenOn.includes(host))
    await changeSettings({ pillHiddenOn: [...pillHiddenOn, host] });
}
