import { isProblem } from '../problem';
import type { Period } from '../quantity/period';
import type { ReadTable } from '../reading/types';
import type { TableMark } from './answer-types';
import { scopeKey, taughtOf } from './answers';
import { metricById, type MetricId } from './catalog';
import { parseCells, unreadOf } from './cells';
import { findDoubts } from './check';
import { readColumns, titleOf } from './columns';
import { driftOf, type KnownTable } from './drift';
import { dayColumn, entityOfRow } from './entity';
import { coverageUnder, type Filter, filterOf, ofPart } from './filtered';
import { freeTrafficShare } from './free-traffic';
import { withGrowth } from './growth';
import { listingOf } from './listing';
import { numberStyle } from './number-style';
import { observeAcross } from './observe-across';
import { isOfOthers } from './others';
import { peersOf } from './peers';
import { withoutRivalRows } from './rival-rows';
import {
  type Dated,
  dated,
  dateOrder,
  dayOfReading,
  ofPreset,
  type Place,
  periodAsTaught,
  resolvePeriod,
} from './period';
import { periodOfText } from './period-text';
import { type RowsMeaning, rowsOf, wholeAs } from './rows';
import { totalsRow } from './totals-row';
import { readTransposed } from './transposed';
import type { ColumnMeaning, Entity, Listing, Observation, TableFacts } from './types';

export interface TableSource {
  readonly snapshotId: string;
  readonly shopId: string;
  readonly frame: number;
  readonly table: number;
  readonly place: Place;
  readonly mark: TableMark;
  /** Tables of the page as they were read before. */
  readonly known: readonly KnownTable[];
}

export interface Derived {
  readonly facts: TableFacts;
  readonly observations: readonly Observation[];
  readonly listing?: Listing | undefined;
}

function periodOfCell(source: TableSource, meaning: ColumnMeaning, whole: Dated | undefined, row?: Period) {
  if (row) return dated(row, source.place, 'table');
  if (meaning.preset === undefined) return whole;
  const own = ofPreset(meaning.preset, source.place);
  return own ? dated(own, source.place, 'title') : undefined;
}

/** Summed from a first day up to the last of the page's days. */
const TO_DATE: ReadonlySet<string> = new Set<MetricId>(['salesMonthToDate', 'salesYearToDate']);

/** Stock and prices are true when they are read, whatever days the page's other figures cover. */
function isMomentary({ metric, scope }: ColumnMeaning): boolean {
  const last = metricById(metric)?.totals === 'last' && !TO_DATE.has(metric);
  return last && scope !== 'shop' && scope !== 'account';
}

/** What a figure is about: the row's entity, or the whole, which the merchant may have named for the column. */
function entityOfCell(entity: Entity, meaning: ColumnMeaning, taught: boolean, source: TableSource): Entity {
  const { scope } = meaning;
  if (!taught || (scope !== 'shop' && scope !== 'account') || scope === entity.kind) return entity;
  return entity.kind === 'shop' || entity.kind === 'account'
    ? wholeAs(scope, source.shopId, source.place)
    : entity;
}

interface Understood {
  readonly rows: RowsMeaning;
  readonly days: number | undefined;
  readonly period: Dated | undefined;
  readonly columns: ReturnType<typeof readColumns>;
  readonly byColumn: ReturnType<typeof parseCells>['byColumn'];
}

function observationsOf(table: ReadTable, source: TableSource, understood: Understood): Observation[] {
  const { rows, days, period, columns, byColumn } = understood;
  const { place, frame } = source;
  const { identity, whole } = rows;
  const now = dayOfReading(place);
  const reference = period?.period.to ?? now;
  const order = dateOrder(place);
  const atReading = dated({ from: now, to: now }, place, 'page');
  const summaryAt = totalsRow(table);
  const observations: Observation[] = [];
  for (const [row, read] of table.rows.entries()) {
    const { cells, summary } = read;
    const dateText = days === undefined ? undefined : (cells[days]?.text ?? '');
    const own = dateText === undefined || summary ? undefined : periodOfText(dateText, reference, order);
    // A row without its date in a table by date belongs to no day.
    if (days !== undefined && !summary && !own) continue;
    const named = identity ? entityOfRow(read, identity) : undefined;
    const total = summary === true && !(identity && identity.levels.length > 0 && named);
    // With several totals rows nobody can tell which rows each stands for.
    if (total && row !== summaryAt) continue;
    // Live rooms, materials, several shops: what rows of nobody knows what add up to is not the whole.
    if (total && rows.kind === undefined && days === undefined) continue;
    const entity = total || (!identity && rows.kind !== undefined) ? whole : named;
    if (!entity) continue;
    for (const [column, figure] of byColumn[row] ?? []) {
      const { meaning, taught } = columns[column] ?? {};
      if (!meaning) continue;
      // Of a day that its row names, what there was is of that day.
      const momentary = !own && isMomentary(meaning);
      const at = momentary ? atReading : periodOfCell(source, meaning, period, own);
      if (!at || (total && momentary)) continue;
      observations.push({
        metric: meaning.metric,
        entity: entityOfCell(entity, meaning, taught === true, source),
        period: at.period,
        open: at.open,
        shown: figure.shown,
        unit: figure.unit,
        ...withGrowth(figure, meaning.metric, at),
        readAt: place.capturedAt,
        summary: total,
        evidence: { snapshotId: source.snapshotId, frame, table: source.table, row, column },
      });
    }
  }
  return observations;
}

/** Whether a table of sources shows its levels, and all of its rows were read. */
function isWholeTree(table: ReadTable, { identity }: RowsMeaning): boolean {
  const { shown, total } = table.coverage;
  const levelled = (identity?.levels.length ?? 0) > 0 || table.rows.some(({ level = 0 }) => level > 0);
  return levelled && (total === null || shown >= total);
}

/** Which of a page's lists is shown: another tab, or another choice, shows another one. */
function viewOf({ reading: { context } }: Place, filter: Filter | undefined): readonly string[] {
  return filter && !context.tabs.includes(filter.text) ? [...context.tabs, filter.text] : context.tabs;
}

/** Facts of one table: what its columns mean, which days and rows it is about, and every figure it proves. */
export function observeTable(table: ReadTable, source: TableSource): Derived {
  const { place, frame, mark } = source;
  const taught = taughtOf(place.answers, scopeKey(place.console?.id, place.page), mark);
  const rows = rowsOf(table, source.shopId, place, taught);
  const days = table.kind === 'cards' ? undefined : dayColumn(table.columns);
  const common = {
    kind: table.kind,
    nth: mark.nth,
    ...(taught.excluded && { excluded: true as const }),
    ...((taught.rows !== undefined || taught.period !== undefined) && {
      taught: {
        ...(taught.rows !== undefined && { rows: taught.rows }),
        ...(taught.period !== undefined && { period: taught.period }),
      },
    }),
  };
  const style = numberStyle(place, table);
  const across = rows.identity ? undefined : readTransposed(table, place, style, rows.whole.kind, taught);
  const page = place.known?.name['zh-CN'];
  const filter = filterOf(table, place.reading.context, { rows: rows.kind, page });
  if (across) return observeAcross({ across, table, source, whole: rows.whole, filter }, common);
  const { identity } = rows;
  const columns = readColumns({
    table,
    identity,
    rows: identity ? rows.kind : undefined,
    days,
    place,
    taught,
  });
  const resolved =
    taught.period === undefined ? resolvePeriod(table, place) : periodAsTaught(taught.period, place);
  const period = isProblem(resolved) ? undefined : resolved;
  const { figures, byColumn, unread } = parseCells(table, columns, style);
  const now: KnownTable = {
    ...mark,
    relied: columns.flatMap(({ key, meaning, naming }) => (meaning || naming ? [key] : [])),
  };
  // Of columns that are drawn only once they are scrolled to, those that are absent are not gone.
  const drift = taught.confirmed || table.coverage.columns ? undefined : driftOf(now, source.known);
  const silent = taught.excluded || drift !== undefined;
  const read = silent
    ? []
    : withoutRivalRows(observationsOf(table, source, { rows, days, period, columns, byColumn }));
  const observations = read.flatMap((observation) => ofPart(observation, filter) ?? []);
  const share =
    rows.kind === 'source' && filter === undefined
      ? freeTrafficShare(observations, source.shopId, isWholeTree(table, rows))
      : undefined;
  const title = titleOf(table, place);
  const peers = silent || identity ? [] : peersOf({ table, columns, days, period, place, title });
  const facts: TableFacts = {
    ...common,
    ...(peers.length > 0 && { peers }),
    ...(drift && { drift }),
    frame,
    table: source.table,
    title: table.title,
    rows: rows.kind,
    period: period?.period,
    open: period?.open ?? false,
    coverage: coverageUnder(filter, table.coverage),
    ...(filter !== undefined && { filtered: filter.text }),
    columns: columns.map((column, at) => ({ ...column, ...unreadOf(unread[at]) })),
    doubts: findDoubts({ table, rows: rows.kind, cells: figures }),
    ...(share && { computed: [{ metric: share.observation.metric, formula: share.formula }] }),
  };
  const listing =
    silent || isOfOthers(table, identity, place)
      ? undefined
      : listingOf({ table, frame, at: source.table, view: viewOf(place, filter), identity, columns });
  return {
    facts,
    observations: share ? [...observations, share.observation] : observations,
    ...(listing && { listing }),
  };
}
