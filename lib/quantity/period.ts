/** A business day of a shop, `YYYY-MM-DD` in the shop's time zone. */
export type Day = string;
/** An instant, ISO 8601 in UTC with milliseconds (`2026-11-22T00:30:00.000Z`). */
export type Instant = string;

/** The latest of some instants; one that is unknown is passed over, none known = undefined. */
export function newestOf(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants
    .flatMap((instant) => instant ?? [])
    .toSorted()
    .at(-1);
}

/** Business days from `from` to `to`, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
