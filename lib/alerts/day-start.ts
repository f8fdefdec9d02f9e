import { startOfDay } from '../quantity/clock';
import { today } from '../quantity/day';
import type { Instant } from '../quantity/period';

/**
 * Stands for the time of reading where nothing was read: the beginning of the day in the zone of the shop. It changes
 * once a day, so that nothing is rewritten every minute.
 */
export function dayStart(zone: string, now: Instant): Instant {
  return startOfDay(today(zone, now), zone);
}
