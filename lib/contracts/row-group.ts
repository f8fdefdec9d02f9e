import type { SnapshotFacts, TableFacts } from '../metrics/types';
import type { Period } from '../quantity/period';
import { dayNumber } from './day-number';
import { firstFrom, type Sighting } from './sighting';

/** The rows of one table in one snapshot, for one metric and period: one sighting per entity. */
export interface Slice {
  readonly fact: SnapshotFacts;
  readonly table: TableFacts;
  readonly sightings: readonly Sighting[];
}

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
  readonly sightings: readonly Sighting[];
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
}

function entityOf(sighting: Sighting): string {
  return sighting.observations[0]?.entity.id ?? '';
}

function covers(newer: Slice, older: Slice): boolean {
  const ids = new Set(newer.sightings.map(entityOf));
  return older.sightings.every((sighting) => ids.has(entityOf(sighting)));
}

/** The groups with one more slice; a slice whose rows were all read again later is dropped. */
export function withSlice(
  groups: readonly RowGroup[],
  read: { readonly sightings: readonly Sighting[]; readonly table: TableFacts },
  fact: SnapshotFacts,
  fresh: Map<readonly RowGroup[], RowGroup[]>,
): readonly RowGroup[] {
  const [first] = read.sightings;
  if (!first) return groups;
  const slice: Slice = {
    fact,
    table: read.table,
    sightings: read.sightings,
  };
  const name = `${fact.consoleId ?? ''}\n${fact.page}\n${read.table.frame}\n${read.table.title ?? read.table.table}`;
  const list = fresh.get(groups) ?? [...groups];
  fresh.set(list, list);
  let at = firstFrom(list, first.from);
  for (let there = list[at]; there && there.from === first.from; there = list[++at])
    if (there.to === first.to && there.name === name) {
      const slices = [...there.slices, slice].toSorted((a, b) => (a.fact.readAt < b.fact.readAt ? 1 : -1));
      list[at] = {
        ...there,
        slices: slices.filter((one, i) => !slices.slice(0, i).some((newer) => covers(newer, one))),
      };
      return list;
    }
  list.splice(at, 0, { name, from: first.from, to: first.to, slices: [slice] });
  return list;
}

function pagesLeft(slices: readonly Slice[]): number[] {
  const pages = slices[0]?.table.coverage.pages;
  const seen = new Set(slices.map((slice) => slice.table.coverage.page));
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

function newestOf(slices: readonly Slice[]): readonly Sighting[] {
  const [first] = slices;
  if (slices.length === 1 && first) return first.sightings;
  const newest = new Map<string, Sighting>();
  for (const slice of slices)
    for (const sighting of slice.sightings) {
      const id = entityOf(sighting);
      if (!newest.has(id)) newest.set(id, sighting);
    }
  return [...newest.values()];
}

/**
 * How many rows the table has. Readings that name different totals saw different tables (a filter was set between
 * them): only as many rows as the largest names make it whole. undefined = one of them does not say.
 */
function totalOf(slices: readonly Slice[]): number | undefined {
  const totals = slices.map((slice) => slice.table.coverage.total);
  return totals.length === 0 || totals.includes(null) ? undefined : Math.max(...totals.map(Number));
}

const sums = new WeakMap<RowGroup, RowSum>();

/** Adds up each row's newest figure. Rows not read can only add, so an incomplete table bounds the sum from below. */
export function sumRows(group: RowGroup): RowSum {
  const known = sums.get(group);
  if (known) return known;
  const sightings = newestOf(group.slices);
  const rows = sightings.reduce((n, sighting) => n + sighting.observations.length, 0);
  const [latest] = group.slices;
  const total = totalOf(group.slices);
  const complete = total !== undefined && rows >= total;
  const open = sightings.some((sighting) => sighting.open);
  const sum: RowSum = {
    lo: sightings.reduce((n, sighting) => n + sighting.lo, 0),
    hi: complete && !open ? sightings.reduce((n, sighting) => n + sighting.hi, 0) : Infinity,
    open,
    sightings,
    missing:
      complete || !latest
        ? undefined
        : {
            fact: latest.fact,
            title: latest.table.title,
            pages: pagesLeft(group.slices),
            shown: rows,
            total,
          },
  };
  sums.set(group, sum);
  return sum;
}
