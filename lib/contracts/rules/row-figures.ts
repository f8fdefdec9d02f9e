import type { Entity, Evidence } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import type { Day, Instant, Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { compare } from '../compare';
import { dailySums, daysOfRow } from '../daily-sum';
import type { DayBook, DayRows } from '../day-rows';
import { dayNumber } from '../day-number';
import { type Measured, measure } from '../measure';
import { looking } from '../looking';
import { tracksOf } from '../rows-read';
import { overlapping, type Sighting } from '../sighting';
import type { Comparator, History } from '../types';

/** One row in breach in a period. */
export interface RowOver {
  readonly entity: Entity;
  readonly measured: Measured;
}

/** The rows of a period: those in breach, and what is known of the highest of all others. */
export interface PeriodRows {
  readonly over: readonly RowOver[];
  /** How many rows are not in breach. */
  readonly rest: number;
  /** undefined = no such row was read. */
  readonly highest: Interval | undefined;
  readonly top: Measured | undefined;
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

function measuredOf(
  value: Interval,
  read: readonly Sighting[],
  wanted: RowsWanted,
  running: boolean,
): Measured {
  const evidence: Evidence[] = [];
  let asOf: Instant | undefined;
  for (const { observations, fact } of read) {
    for (const observation of observations) evidence.push(observation.evidence);
    if (asOf === undefined || fact.readAt > asOf) asOf = fact.readAt;
  }
  const { lo, hi } = value;
  return { value: { lo, hi }, unit: wanted.currency, evidence, asOf, missing: NOTHING, running };
}

const NOTHING: Measured['missing'] = [];

/** A row with its figure; what it rests on is looked up only where a verdict speaks of the row. */
interface Candidate {
  readonly value: Interval;
  readonly row: () => RowOver;
}

function sorted(candidates: readonly Candidate[], { comparator, limit }: RowsWanted): PeriodRows {
  const over: RowOver[] = [];
  let rest = 0;
  let top: Candidate | undefined;
  let hi = -Infinity;
  for (const candidate of candidates) {
    if (compare(candidate.value, comparator, limit) === 'breached') {
      over.push(candidate.row());
      continue;
    }
    rest += 1;
    hi = Math.max(hi, candidate.value.hi);
    if (!top || candidate.value.lo > top.value.lo) top = candidate;
  }
  return { over, rest, highest: top && { lo: top.value.lo, hi }, top: top?.row().measured };
}

function bookOf(wanted: RowsWanted, from: number, to: number): DayBook {
  const { history, shopId, metric, currency, kind } = wanted;
  return looking(history, (seen) => seen.days({ shopId, metric, unit: currency, from, to }, kind));
}

/** The row as its newest reading names it; a name that only other readings show is looked up. */
function entityOf({ history, shopId, metric, currency }: RowsWanted, read: readonly Sighting[]): Entity {
  const newest = read.findLast(({ observations: [{ entity }] }) => entity.name !== '') ?? read.at(-1);
  if (!newest) throw new RangeError('a row that was never read');
  const [{ entity }] = newest.observations;
  if (entity.name !== '') return entity;
  const { kind, id } = entity;
  const name = looking(history, (seen) =>
    seen.ask(`name\n${shopId}\n${metric}\n${currency}\n${kind}\n${id}`, (index) => {
      return index.tracks(shopId, metric, currency, kind).get(id)?.entity.name;
    }),
  );
  return name ? { ...entity, name } : entity;
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
  const { days } = bookOf(wanted, dayNumber(first.from), dayNumber(last.from));
  return (period) => {
    const day = days.get(dayNumber(period.from));
    return day && rowsOfDay(wanted, day, period.from >= wanted.today);
  };
}

const NO_ROWS: readonly RowOver[] = [];

function rowsOfDay(wanted: RowsWanted, { rows, peaks }: DayRows, running: boolean): PeriodRows {
  const { comparator, limit } = wanted;
  const { los, his, sighting } = rows;
  const rowOf = (row: number): RowOver => {
    const read = sighting(row);
    return { entity: entityOf(wanted, [read]), measured: measuredOf(read, [read], wanted, running) };
  };
  let over = 0;
  for (const row of peaks.rows) {
    if (!isOver(los[row] ?? 0, comparator, limit)) break;
    over += 1;
  }
  if (over === peaks.rows.length && over < los.length) {
    const value = (row: number) => ({ lo: los[row] ?? 0, hi: his[row] ?? Infinity });
    const candidates = Array.from(los, (_, row) => ({ value: value(row), row: () => rowOf(row) }));
    return sorted(candidates, wanted);
  }
  const highest = peaks.rows[over];
  const hi = peaks.hiWithout[over] ?? Infinity;
  return {
    over:
      over === 0
        ? NO_ROWS
        : peaks.rows
            .slice(0, over)
            .toSorted((a, b) => a - b)
            .map(rowOf),
    rest: los.length - over,
    highest: highest === undefined ? undefined : { lo: los[highest] ?? 0, hi },
    top: highest === undefined ? undefined : rowOf(highest).measured,
  };
}

/** Each row's figure put together from readings of any length. */
function rowsBySearch(wanted: RowsWanted, period: Period): PeriodRows {
  const { history, metric, currency: unit, shopId, today, kind } = wanted;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const tracks = tracksOf(history, { shopId, metric, unit, from, to }, kind);
  const candidates = [...tracks].flatMap(([id, track]): Candidate[] => {
    const read = overlapping(track, from, to);
    if (read.length === 0) return [];
    const target = { kind, id };
    const measured = measure(history, { metric, unit, shopIds: [shopId], today, target, period });
    const { value } = measured;
    return value ? [{ value, row: () => ({ entity: entityOf(wanted, read), measured }) }] : [];
  });
  return sorted(candidates, wanted);
}

/** Weeks and months, each row's figure put together from its readings; undefined when no row was read. */
export function rowsByPeriod(wanted: RowsWanted): RowsOf {
  return (period) => {
    const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
    const book = bookOf(wanted, from, to);
    const sums = dailySums(book, from, to);
    if (!sums) return rowsBySearch(wanted, period);
    const candidates = Array.from(sums, ([place, value]): Candidate => {
      const row = () => {
        const read = daysOfRow(book, place, from, to);
        const measured = measuredOf(value, read, wanted, period.to >= wanted.today);
        return { entity: entityOf(wanted, read), measured };
      };
      return { value, row };
    });
    return sorted(candidates, wanted);
  };
}
