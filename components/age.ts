import type { Message } from '../lib/messages/types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** After a day without reading, the figures no longer say how the shop stands; a daily routine is the product's own. */
export const STALE_AFTER_MS: number = 26 * HOUR;

/** How long ago an instant was, in words; an instant ahead of `now` is "just now". */
export function age(at: string, now: string): Message {
  const passed = Date.parse(now) - Date.parse(at);
  if (passed < MINUTE) return { key: 'common:justNow' };
  if (passed < HOUR) return { key: 'common:minutesAgo', params: { count: Math.floor(passed / MINUTE) } };
  if (passed < DAY) return { key: 'common:hoursAgo', params: { count: Math.floor(passed / HOUR) } };
  return { key: 'common:daysAgo', params: { count: Math.floor(passed / DAY) } };
}

/** Whether a reading is too old to speak for today. */
export function isStale(at: string, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > STALE_AFTER_MS;
}
