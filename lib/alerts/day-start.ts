import type { Instant } from '../quantity/period';

/** Stands for the time of reading where nothing was read: changes once a day, so that nothing is rewritten every minute. */
export function dayStart(now: Instant): Instant {
  return `${now.slice(0, 10)}T00:00:00.000Z`;
}
