import { addDays, instantAt, isoWeek, today } from '../quantity/day';
import type { Instant } from '../quantity/period';

/** When a merchant who puts an alert off comes back to it: the morning's look at the shop. */
const MORNING = '09:00';
const MS_AN_HOUR = 3_600_000;

/** The usual times to put an alert off to, by the clocks of the shop's zone; each lies after `now`. */
export function laterChoices(
  zone: string,
  now: Instant,
): readonly { readonly id: 'hour' | 'tomorrow' | 'monday'; readonly until: Instant }[] {
  const day = today(zone, now);
  const tomorrow = addDays(day, 1);
  const monday = addDays(isoWeek(day).to, 1);
  return [
    { id: 'hour', until: new Date(Date.parse(now) + MS_AN_HOUR).toISOString() },
    { id: 'tomorrow', until: instantAt(zone, tomorrow, MORNING) },
    // On a Sunday tomorrow is Monday: one time is one choice.
    ...(monday === tomorrow ? [] : [{ id: 'monday', until: instantAt(zone, monday, MORNING) } as const]),
  ];
}
