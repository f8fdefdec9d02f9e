import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../quantity/period';

/** Before the first smartphone: a clock or an archive that knows no date. */
const NEVER = Temporal.Instant.from('2007-01-01T00:00:00Z');

export interface Moments {
  readonly now: Instant;
  /** When the file was last changed on this computer, in milliseconds since 1970. */
  readonly lastModified: number;
  /** What the file itself says (`2026-11-10T15:30:00`), in the console's zone. */
  readonly madeAt: string | undefined;
  readonly zone: string;
}

/**
 * The latest moment that the figures of a file can be from: the earliest of what the file, this computer and the clock
 * say. A report of a running day stays open, however much later it is imported.
 */
export function timeOfFigures({ now, lastModified, madeAt, zone }: Moments): Instant {
  const moments = [
    Temporal.Instant.from(now),
    Temporal.Instant.fromEpochMilliseconds(Math.trunc(lastModified)),
  ];
  if (madeAt !== undefined)
    moments.push(Temporal.PlainDateTime.from(madeAt).toZonedDateTime(zone).toInstant());
  const known = moments.filter((moment) => Temporal.Instant.compare(moment, NEVER) > 0);
  const [first = Temporal.Instant.from(now)] = known.toSorted((a, b) => Temporal.Instant.compare(a, b));
  return first.toString({ fractionalSecondDigits: 3 });
}
