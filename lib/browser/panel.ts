import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';

/** The alert that the panel should bring into view; null = none. Lives until the browser closes. */
export const focusedAlert = storage.defineItem<string | null>('session:focused-alert', { fallback: null });

/** A click on the toolbar icon opens the panel. */
export async function openPanelByIcon(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}

async function openWorkbench(alertId: string | undefined): Promise<void> {
  const route = alertId === undefined ? '' : `#/alerts/${encodeURIComponent(alertId)}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workbench.html')}${route}` });
}

/**
 * Opens the side panel at an alert, which may still be being looked up. Must be called in the same turn as the user's
 * act, before any await; where the browser does not take it for one, or has no side panel, the workbench opens instead.
 */
export async function openPanelAt(
  windowId: number,
  alert: string | Promise<string | undefined>,
): Promise<void> {
  const opening = browser.sidePanel
    ? browser.sidePanel.open({ windowId })
    : Promise.reject(new Error('no side panel'));
  const [opened, found] = await Promise.allSettled([opening, Promise.resolve(alert)]);
  const alertId = found.status === 'fulfilled' ? found.value : undefined;
  if (opened.status === 'rejected') await openWorkbench(alertId);
  else if (alertId !== undefined) await focusedAlert.setValue(alertId);
}
