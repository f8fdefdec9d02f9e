import { browser } from 'wxt/browser';

/** An open tab that shows exactly this address, the one in use before others; undefined = none that we may see. */
export async function tabShowing(url: string): Promise<number | undefined> {
  const tabs = (await browser.tabs.query({ discarded: false })).filter((tab) => tab.url === url);
  return (tabs.find((tab) => tab.active) ?? tabs[0])?.id;
}
