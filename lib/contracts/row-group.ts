import type { SnapshotFacts } from '../metrics/types';
import type { Period } from '../quantity/period';
import { dayNumber } from './day-number';
import { firstFrom, type Sighting } from './sighting';
import { type Rows, rowsOf, type Slice } from './slice';

/** The same table over the same period, read once or page by page. */
export interface RowGroup {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Newest first. */
  readonly slices: readonly Slice[];
}

/** The sum of all rows known of a table; `missing` is undefined when every row that the page says exists was read. */
export interface RowSum {
  readonly lo: number;
  readonly hi: number;
  readonly open: boolean;
  readonly sightings: () => readonly Sighting[];
  readonly missing: MissingRows | undefined;
}

export interface MissingRows {
  readonly fact: SnapshotFacts;
  readonly title: string | null;
  /** Pages not read; empty when the page does not number them. */
  readonly pages: readonly number[];
  readonly shown: number;
  /** undefined = the page does not say how many rows there are. */
  readonly total: number | undefined;
  /** What is chosen on the page that leaves a part out. */
  readonly filter?: string | undefined;
}

function covers(newer: Slice, older: Slice): boolean {
  const there = new Set(newer.rows.places);
  return older.rows.places.every((place) => there.has(place));
}

/** A slice whose rows were all read again later is dropped. */
function sorted(slices: readonly Slice[]): readonly Slice[] {
  const newest = slices.toSorted((a, b) => (a.fact.readAt < b.fact.readAt ? 1 : -1));
  return newest.filter((one, i) => !newest.slice(0, i).some((newer) => covers(newer, one)));
}

/** The tables with these slices besides, ascending by first day; slices that are no rows of a table are left out. */
export function withGroups(base: readonly RowGroup[], slices: readonly Slice[]): readonly RowGroup[] {
  const groups = [...base];
  for (const slice of slices) {
    const { table, fact, from, to } = slice;
    if (!table || slice.summary || !slice.says) continue;
    const name = `${fact.consoleId ?? ''}\n${fact.page}\n${table.frame}\n${table.title ?? table.table}\n${table.filtered ?? ''}`;
    let at = firstFrom(groups, from);
    let there = groups[at];
    while (there?.from === from && !(there.to === to && there.name === name)) there = groups[++at];
    if (there?.from === from) groups[at] = { ...there, slices: sorted([...there.slices, slice]) };
    else groups.splice(at, 0, { name, from, to, slices: [slice] });
  }
  return groups;
}

function pagesLeft(slices: readonly Slice[]): number[] {
  const pages = slices[0]?.table?.coverage.pages;
  const seen = new Set(slices.map((slice) => slice.table?.coverage.page));
  if (pages === undefined || seen.has(undefined)) return [];
  return Array.from({ length: pages }, (_, i) => i + 1).filter((page) => !seen.has(page));
}

/** The groups that cover exactly this period. */
export function groupsOf(groups: readonly RowGroup[], period: Period): RowGroup[] {
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  const found: RowGroup[] = [];
  for (let at = firstFrom(groups, from); groups[at]?.from === from; at++) {
    const group = groups[at];
    if (group?.to === to) found.push(group);
  }
  return found;
}

/** Each row's newest figure. */
function newestOf(slices: readonly Slice[]): Rows {
  const [first] = slices;
  if (slices.length === 1 && first) return first.rows;
  const newest = new Map<number, Sighting>();
  for (const { rows } of slices)
    for (const [row, place] of rows.places.entries())
      if (!newest.has(place)) newest.set(place, rows.sighting(row));
  return rowsOf([...newest]);
}

/**
 * How many rows the table has. Readings that name different totals saw different tables (a filter was set between
 * them): only as many rows as the largest names make it whole. undefined = one of them does not say.
 */
function totalOf(slices: readonly Slice[]): number | undefined {
  const totals = slices.map((slice) => slice.table?.coverage.total ?? null);
  return totals.length === 0 || totals.includes(null) ? undefined : Math.max(...totals.map(Number));
}

const sums = new WeakMap<RowGroup, RowSum>();

/** Adds up each row's newest figure. Rows not read can only add, so an incomplete table bounds the sum from below. */
export function sumRows(group: RowGroup): RowSum {
  const known = sums.get(group);
  if (known) return known;
  const rows = newestOf(group.slices);
  const [latest] = group.slices;
  const total = totalOf(group.slices);
  const complete = total !== undefined && rows.read >= total;
  const sum: RowSum = {
    lo: rows.los.reduce((n, lo) => n + lo, 0),
    hi: complete && !rows.open ? rows.his.reduce((n, hi) => n + hi, 0) : Infinity,
    open: rows.open,
    sightings: () => Array.from(rows.places, (_, row) => rows.sighting(row)),
    missing:
      complete || !latest
        ? undefined
        : {
            fact: latest.fact,
            title: latest.table?.title ?? null,
            pages: pagesLeft(group.slices),
            shown: rows.read,
            total,
            filter: latest.table?.filtered,
          },
  };
  sums.set(group, sum);
  return sum;
}
