import { addDays, today } from '../quantity/day';
import type { Day, Instant } from '../quantity/period';
import { shareOfDay } from './share-of-day';
import { shareOfClock, type Sounding } from './sounding';

/** The day whose digest hour was the last to pass by the clocks of the zone. */
function lastSlot(time: string, zone: string, at: Instant): Day {
  const day = today(zone, at);
  return shareOfDay(zone, at) >= shareOfClock(time) ? day : addDays(day, -1);
}

/**
 * Whether a digest hour has passed since the last digest, however long ago: decided by the wall clock, so that one that
 * was due while the browser was closed is told when it opens. `last` undefined = there was none yet, and none is owed.
 */
export function digestDue(
  { digest }: Sounding,
  zone: string,
  last: Instant | undefined,
  now: Instant,
): boolean {
  if (digest === null || last === undefined) return false;
  // The clock was set back: what the later time says about digests no longer holds.
  if (last > now) return true;
  return lastSlot(digest, zone, last) < lastSlot(digest, zone, now);
}
