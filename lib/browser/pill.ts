import { browser } from 'wxt/browser';
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

/** Host of the tab's own address, '' when it has none. */
function hostOf(sender: Sender): string {
  const url = sender.tab?.url ?? sender.url ?? '';
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The pill's texts for the sender's whole tab; sent to the top frame as well when another frame asked. */
export async function answerPageSeen(sender: Sender, tabId: number): Promise<PillTexts> {
  const { language, pillHiddenOn } = await readSettings();
  const texts = pillTexts(language, await countFrames(tabId), pillHiddenOn.includes(hostOf(sender)));
  if (sender.frameId !== 0) await tellTab(tabId, 'bg-pill', texts);
  return texts;
}

/** No pill on this host from now on; the settings bring it back. */
export async function dismissPill(sender: Sender): Promise<void> {
  const host = hostOf(sender);
  const { pillHiddenOn } = await readSettings();
  if (host !== '' && !pillHiddenOn.includes(host))
    await changeSettings({ pillHiddenOn: [...pillHiddenOn, host] });
}
