import { addDays, isoWeek, today } from '../quantity/day';
import { instantAt } from '../quantity/clock';
import type { Day, Instant, Period } from '../quantity/period';

/** Days of a new week in which a meeting is still about the week before: Monday to Wednesday. A guess. */
const LATE_DAYS = 2;

/** The week that a meeting held now is about: the running one, or until Wednesday the one before. */
export function meetingWeek(zone: string, now: Instant): Period {
  return isoWeek(addDays(today(zone, now), -LATE_DAYS - 1));
}

/**
 * The moment to keep for something that happened on a day: now for today, noon for a day before. undefined for a day
 * to come, and for what is no day.
 */
export function momentOf(day: Day, zone: string, now: Instant): Instant | undefined {
  const current = today(zone, now);
  if (day > current) return undefined;
  return day === current ? now : instantAt(`${day}T12:00`, zone);
}
