import type { Entity } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import type { Day, Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { compare } from '../compare';
import { dailySums, type DailySums } from '../daily-sum';
import { dayRows, type DayRows, peaksOf } from '../day-rows';
import { dayNumber } from '../day-number';
import { type Measured, measure } from '../measure';
import { looking } from '../looking';
import type { Sighting, Track } from '../sighting';
import type { Comparator, History } from '../types';

/** One row in breach in a period. */
export interface RowOver {
  readonly entity: Entity;
  readonly measured: Measured;
}

/** The rows of a period: those in breach, and what is known of the highest of all others. */
export interface PeriodRows {
  readonly over: RowOver[];
  /** How many rows are not in breach. */
  rest: number;
  /** undefined = no such row was read. */
  highest: Interval | undefined;
  top: Measured | undefined;
}

export interface RowsWanted {
  readonly history: History;
  readonly kind: 'product' | 'campaign';
  readonly metric: string;
  readonly currency: Currency;
  readonly shopId: string;
  readonly today: Day;
  readonly comparator: Comparator;
  readonly limit: number;
}

function measuredOf(sighting: Sighting, currency: Currency, running: boolean): Measured {
  return {
    value: { lo: sighting.lo, hi: sighting.hi },
    unit: currency,
    evidence: sighting.observations.map(({ evidence }) => evidence),
    asOf: sighting.fact.readAt,
    missing: [],
    running,
  };
}

function put(
  rows: PeriodRows,
  entity: Entity,
  value: Interval,
  wanted: RowsWanted,
  more: () => Measured,
): void {
  if (compare(value, wanted.comparator, wanted.limit) === 'breached') {
    rows.over.push({ entity, measured: more() });
    return;
  }
  rows.rest += 1;
  if (rows.highest === undefined || value.lo > rows.highest.lo) rows.top = more();
  rows.highest = {
    lo: Math.max(value.lo, rows.highest?.lo ?? value.lo),
    hi: Math.max(value.hi, rows.highest?.hi ?? value.hi),
  };
}

function tracksOf(wanted: RowsWanted, from: number, to: number): ReadonlyMap<string, Track> {
  const { history, shopId, metric, currency, kind } = wanted;
  return looking(history, (seen) => seen.tracks({ shopId, metric, unit: currency, from, to }, kind));
}

/** Whether a figure of at least `lo` is in breach of a cap, whatever its upper end. */
function isOver(lo: number, comparator: Comparator, limit: number): boolean {
  return comparator === '<' ? lo >= limit : lo > limit;
}

/** Looks up the rows of a period; undefined when no row was read. */
export type RowsOf = (period: Period) => PeriodRows | undefined;

/** Single days, looked up directly: 200 products over three years are 200,000 figures. */
export function rowsByDay(wanted: RowsWanted, periods: readonly Period[]): RowsOf {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return () => undefined;
  const [from, to] = [dayNumber(first.from), dayNumber(last.from)];
  const rowsOf = dayRows(tracksOf(wanted, from, to), from, to);
  return (period) => {
    const day = rowsOf(dayNumber(period.from));
    return day && rowsOfDay(wanted, day, period.from >= wanted.today);
  };
}

/** The day's rows that are in breach, by their places in ascending order; undefined when the peaks do not tell all. */
function overByPeaks({ comparator, limit }: RowsWanted, day: DayRows): number | undefined {
  const { rows } = peaksOf(day);
  const over = rows.findIndex((row) => !isOver(day.los[row] ?? 0, comparator, limit));
  if (over >= 0) return over;
  return rows.length === day.los.length ? rows.length : undefined;
}

function rowsOfDay(wanted: RowsWanted, day: DayRows, running: boolean): PeriodRows {
  const { sightings, tracks, los, his } = day;
  const { comparator, limit, currency } = wanted;
  const rows: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };
  const add = (row: number) => {
    const [sighting, entity] = [sightings[row], tracks[row]?.entity];
    if (sighting && entity) rows.over.push({ entity, measured: measuredOf(sighting, currency, running) });
  };
  const { rows: peaks, restHi } = peaksOf(day);
  const over = overByPeaks(wanted, day);
  let hi = -Infinity;
  let highest: number | undefined;
  if (over !== undefined) {
    for (const row of peaks.slice(0, over).toSorted((a, b) => a - b)) add(row);
    rows.rest = los.length - over;
    highest = peaks[over];
    hi = peaks.slice(over).reduce((most, row) => Math.max(most, his[row] ?? Infinity), restHi);
  } else
    for (let i = 0; i < los.length; i += 1) {
      const lo = los[i] ?? 0;
      if (isOver(lo, comparator, limit)) {
        add(i);
        continue;
      }
      rows.rest += 1;
      hi = Math.max(hi, his[i] ?? Infinity);
      if (highest === undefined || lo > (los[highest] ?? Infinity)) highest = i;
    }
  const top = highest === undefined ? undefined : sightings[highest];
  if (!top) return rows;
  rows.highest = { lo: top.lo, hi };
  rows.top = measuredOf(top, currency, running);
  return rows;
}

/** Weeks and months, each row's figure put together from its readings. */
export function rowsByPeriod(wanted: RowsWanted, periods: readonly Period[]): RowsOf {
  const { history, metric, currency: unit, shopId, today, kind } = wanted;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return () => undefined;
  // Sorted for all of them at once; each of them is then a part of that.
  const all = { from: dayNumber(first.from), to: dayNumber(last.to) };
  dayRows(tracksOf(wanted, all.from, all.to), all.from, all.to);
  return (period) => {
    const rows: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };
    const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
    const tracks = tracksOf(wanted, from, to);
    const sums = dailySums(tracks, from, to);
    let place = -1;
    for (const track of tracks.values()) {
      place += 1;
      const more = () => {
        const target = { kind, id: track.entity.id };
        return measure(history, { metric, unit, shopIds: [shopId], today, target, period });
      };
      const value = track.longest === 1 ? daily(sums, place, to - from + 1) : more().value;
      if (value) put(rows, track.entity, value, wanted, more);
    }
    return rows;
  };
}

/** A day not read, or not over, leaves the sum open above; undefined when none was read. */
function daily(sums: DailySums, place: number, days: number): Interval | undefined {
  const read = sums.days[place] ?? 0;
  if (read === 0) return undefined;
  return { lo: sums.lo[place] ?? 0, hi: read === days ? (sums.hi[place] ?? Infinity) : Infinity };
}
