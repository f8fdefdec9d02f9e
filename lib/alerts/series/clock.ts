/** A value as given: `at` = day or time by the series' own clock; `lo` to `hi` = where it may lie, absent = exact. */
export interface Given {
  readonly at: string;
  readonly value: number;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}

/** One value of a series with its place in time; `time` is in days of the series' own wall clock. */
export interface Point extends Given {
  readonly lo: number;
  readonly hi: number;
  readonly time: number;
}

/** The beat of a series: `perDay` values a day (1 = daily), or fewer than one: `days` between two values. */
export interface Beat {
  readonly perDay: number;
  readonly days: number;
}

const MS_A_DAY = 86_400_000;

/** `2026-11-22`, `2026-11-22 08:30:00`, with `T`, a zone or an offset: the clock as written, in days; NaN when unreadable. */
export function timeOf(at: string): number {
  const day = at.length === 10 ? at : at.slice(0, 10);
  const date = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(date)) return Number.NaN;
  const clock = /^.{10}[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(at);
  const seconds = clock ? Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0) : 0;
  return date / MS_A_DAY + seconds / 86_400;
}

/** The readable values in order of time; of two at one time the later given counts. */
export function inOrder(series: readonly Given[]): Point[] {
  const points = series
    .map(({ at, value, lo = value, hi = value }) => ({ at, value, lo, hi, time: timeOf(at) }))
    .filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value))
    .toSorted((a, b) => a.time - b.time);
  return points.filter((point, i) => points[i + 1]?.time !== point.time);
}

/** The usual distance between neighbours; gaps do not count because the middle one is taken. */
export function beatOf(points: readonly Point[]): Beat {
  const gaps = points.slice(1).map((point, i) => point.time - (points[i]?.time ?? point.time));
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 1;
  if (middle > 0.75) return { perDay: 1, days: Math.max(1, Math.round(middle)) };
  return { perDay: Math.max(2, Math.round(1 / middle)), days: 1 };
}

/** Which part of its season a value belongs to: its weekday (0 = Sunday), its hour of the day, or 0 where neither is known. */
export function slotOf(point: Point, beat: Beat): number {
  if (beat.days > 1) return 0;
  if (beat.perDay === 1) return (((Math.floor(point.time) + 4) % 7) + 7) % 7;
  const hour = point.time - Math.floor(point.time);
  return Math.min(beat.perDay - 1, Math.floor(hour * beat.perDay + 1e-6));
}
