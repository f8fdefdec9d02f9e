import { type Browser, browser } from 'wxt/browser';

/**
 * The tab beside the panel: of the window that the panel stands in, whichever window is in front. A page of the
 * extension that is itself the active tab (the panel opened in a tab) means the page looked at before it.
 */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ url }) => !url?.startsWith(own));
  return (
    others.find(({ active }) => active) ??
    others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  );
}
