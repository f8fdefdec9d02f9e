import { browser } from 'wxt/browser';
import { isProblem } from '../problem';
import type { Trail } from './highlight';
import { tellFrames, tellTab } from './messages';
import type { BannerTexts } from './protocol';

/** False when the tab may not be read (any more) or is gone. A frame that has the script already ignores it. */
async function injectOverlay(tabId: number, allFrames: boolean): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: ['/overlay.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Shows a banner at the top of a tab's page; nothing happens where no script of ours may run. */
export async function showBanner(tabId: number, texts: BannerTexts): Promise<void> {
  if (await injectOverlay(tabId, false)) await tellTab(tabId, 'bg-banner', texts);
}

/** Frames what the trails lead to, in whichever frame of the tab it is found. */
export async function highlightIn(tabId: number, trails: readonly Trail[]): Promise<{ shown: boolean }> {
  if (!(await injectOverlay(tabId, true))) return { shown: false };
  const told = await tellFrames(tabId, 'bg-highlight', { trails });
  return isProblem(told) ? { shown: false } : told;
}
