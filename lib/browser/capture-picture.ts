import { browser } from 'wxt/browser';
import type { Reading } from '../reading/types';
import type { Picture } from '../store/types';
import { bytesOfDataUrl, showsPersonal } from './picture';
import { readSettings } from './settings';

/** Digits stay readable, and a full screen stays within a few hundred kilobytes. A guess. */
const QUALITY = 70;

/** The tab's window while the tab is the one that is seen in it; undefined otherwise. */
async function seenIn(tabId: number): Promise<{ windowId: number; url: string | undefined } | undefined> {
  const { active, windowId, url } = await browser.tabs.get(tabId);
  return active && windowId !== undefined ? { windowId, url } : undefined;
}

/** Of the window, as the browser draws it; undefined when it refuses: it allows one after a shortcut or its menu. */
async function visibleTab(windowId: number): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: QUALITY });
  } catch {
    return undefined;
  }
}

/**
 * What the tab shows to the eye. undefined is the normal state: the browser does not allow it, the tab is not in
 * front or changed meanwhile, the page shows buyers' data, or the merchant wants none.
 */
export async function pictureOfTab(
  tabId: number,
  readings: readonly Reading[],
): Promise<Picture | undefined> {
  const { pictures } = await readSettings();
  if (!pictures || showsPersonal(readings)) return undefined;
  const before = await seenIn(tabId);
  if (!before) return undefined;
  const shot = await visibleTab(before.windowId);
  const after = await seenIn(tabId);
  // Another tab, or another page, may have come to the front while the picture was taken.
  if (shot === undefined || after?.windowId !== before.windowId || after.url !== before.url) return undefined;
  const bytes = bytesOfDataUrl(shot);
  return bytes && { type: 'image/jpeg', bytes };
}
