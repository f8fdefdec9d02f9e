import { browser } from 'wxt/browser';
import { grantedOrigins } from './content-scripts';
import { type Keep, keepTab } from './snapshot';

/** How many of the open console pages were read; `failed` were open but could not be read or kept. */
export interface TabsRead {
  readonly saved: number;
  readonly failed: number;
}

/** Takes a snapshot of every open tab of a granted host, one after the other. A page that shows what it showed before counts as read. */
export async function keepAllTabs(idempotencyKey: string, keep: Keep): Promise<TabsRead> {
  const origins = await grantedOrigins();
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: [...origins], discarded: false }) : [];
  let saved = 0;
  let failed = 0;
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    const wish = { tabId, trigger: 'panel', idempotencyKey: `${idempotencyKey}-${tabId}` } as const;
    const kept = await keepTab(wish, keep);
    if (kept.kind === 'failed') failed += 1;
    else saved += 1;
  }
  return { saved, failed };
}
