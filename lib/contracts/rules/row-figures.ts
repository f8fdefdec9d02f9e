import type { Entity } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import type { Day, Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { compare } from '../compare';
import { dayNumber } from '../day-number';
import { type Measured, measure } from '../measure';
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
  readonly tracks: readonly Track[];
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

/** Single days, looked up directly: 200 products over three years are 200,000 figures. */
export function rowsByDay(wanted: RowsWanted, periods: readonly Period[]): Map<string, PeriodRows> {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return new Map();
  const base = dayNumber(first.from);
  const { comparator, limit, currency, today } = wanted;
  const days: (PeriodRows | undefined)[] = Array.from({ length: dayNumber(last.from) - base + 1 });
  const tops: (Sighting | undefined)[] = [];
  for (const period of periods)
    days[dayNumber(period.from) - base] = { over: [], rest: 0, highest: undefined, top: undefined };
  const highs = new Float64Array(days.length).fill(-Infinity);
  const now = dayNumber(today);
  for (const track of wanted.tracks)
    for (const sighting of track.sightings) {
      const at = sighting.from - base;
      const rows = sighting.from === sighting.to ? days[at] : undefined;
      if (!rows) continue;
      if (compare(sighting, comparator, limit) === 'breached') {
        rows.over.push({
          entity: track.entity,
          measured: measuredOf(sighting, currency, sighting.to >= now),
        });
        continue;
      }
      rows.rest += 1;
      if (sighting.hi > (highs[at] ?? Infinity)) highs[at] = sighting.hi;
      if (sighting.lo > (tops[at]?.lo ?? -Infinity)) tops[at] = sighting;
    }
  for (const [at, rows] of days.entries()) {
    const top = tops[at];
    if (!rows || !top) continue;
    rows.highest = { lo: top.lo, hi: highs[at] ?? Infinity };
    rows.top = measuredOf(top, currency, top.to >= now);
  }
  return new Map(
    periods.flatMap((period) => {
      const rows = days[dayNumber(period.from) - base];
      return rows ? [[period.from, rows]] : [];
    }),
  );
}

/** Weeks and months, each row's figure put together from its readings. */
export function rowsByPeriod(wanted: RowsWanted, periods: readonly Period[]): Map<string, PeriodRows> {
  const found = new Map<string, PeriodRows>();
  const { history, metric, currency: unit, shopId, today, kind } = wanted;
  for (const period of periods) {
    const rows: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };
    found.set(period.from, rows);
    for (const { entity } of wanted.tracks) {
      const target = { kind, id: entity.id };
      const measured = measure(history, { metric, unit, shopIds: [shopId], today, target, period });
      if (measured.value) put(rows, entity, measured.value, wanted, () => measured);
    }
  }
  return found;
}
