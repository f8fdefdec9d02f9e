import type { Entity } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import type { Day, Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { compare } from '../compare';
import { sumOfDays } from '../daily-sum';
import { dayRows } from '../day-rows';
import { dayNumber } from '../day-number';
import { type Measured, measure } from '../measure';
import { looking } from '../seen';
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

/** Single days, looked up directly: 200 products over three years are 200,000 figures. */
export function rowsByDay(wanted: RowsWanted, periods: readonly Period[]): Map<string, PeriodRows> {
  const found = new Map<string, PeriodRows>();
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return found;
  const [from, to] = [dayNumber(first.from), dayNumber(last.from)];
  const { comparator, limit, currency, today } = wanted;
  const rowsOf = dayRows(tracksOf(wanted, from, to), from, to);
  for (const period of periods) {
    const day = rowsOf(dayNumber(period.from));
    if (!day) continue;
    const running = period.from >= today;
    if (day.top && !isOver(day.lo, comparator, limit)) {
      const { lo, hi, top, sightings } = day;
      const measured = measuredOf(top, currency, running);
      found.set(period.from, { over: [], rest: sightings.length, highest: { lo, hi }, top: measured });
      continue;
    }
    const rows: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };
    found.set(period.from, rows);
    const { sightings, tracks, los, his } = day;
    let hi = -Infinity;
    let highest = -1;
    for (let i = 0; i < los.length; i += 1) {
      const lo = los[i] ?? 0;
      if (isOver(lo, comparator, limit)) {
        const [sighting, entity] = [sightings[i], tracks[i]?.entity];
        if (sighting && entity) rows.over.push({ entity, measured: measuredOf(sighting, currency, running) });
        continue;
      }
      rows.rest += 1;
      hi = Math.max(hi, his[i] ?? Infinity);
      if (highest < 0 || lo > (los[highest] ?? Infinity)) highest = i;
    }
    const top = sightings[highest];
    if (!top) continue;
    rows.highest = { lo: top.lo, hi };
    rows.top = measuredOf(top, currency, running);
  }
  return found;
}

/** Weeks and months, each row's figure put together from its readings. */
export function rowsByPeriod(wanted: RowsWanted, periods: readonly Period[]): Map<string, PeriodRows> {
  const found = new Map<string, PeriodRows>();
  const { history, metric, currency: unit, shopId, today, kind } = wanted;
  for (const period of periods) {
    const rows: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };
    found.set(period.from, rows);
    const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
    for (const track of tracksOf(wanted, from, to).values()) {
      const more = () => {
        const target = { kind, id: track.entity.id };
        return measure(history, { metric, unit, shopIds: [shopId], today, target, period });
      };
      const daily = sumOfDays(track, from, to);
      const { value } = daily ?? more();
      if (value) put(rows, track.entity, value, wanted, more);
    }
  }
  return found;
}
