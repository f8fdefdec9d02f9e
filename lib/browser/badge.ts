import { browser } from 'wxt/browser';

const RED = '#c62828';
const WHITE = '#ffffff';

/** At most four characters fit; none when there is nothing to look at. */
export function badgeText(openRed: number): string {
  if (openRed <= 0) return '';
  return openRed > 99 ? '99+' : String(openRed);
}

/** Shows the number of open red alerts. Lost on restart and update, hence recomputed at each worker start. */
export async function showBadge(openRed: number): Promise<void> {
  await browser.action.setBadgeText({ text: badgeText(openRed) });
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeTextColor?.({ color: WHITE });
}
