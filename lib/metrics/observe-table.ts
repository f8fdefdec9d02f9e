import { isProblem } from '../problem';
import type { Period } from '../quantity/period';
import type { ReadTable } from '../reading/types';
import { metricById, type MetricId } from './catalog';
import { findDoubts, totalsRow } from './check';
import { type ColumnReading, readColumns } from './columns';
import { dayColumn, entityOfRow, identify, type Identity } from './entity';
import { type CellFigure, figureOf, type NumberStyle } from './figure';
import { freeTrafficShare } from './free-traffic';
import { type Dated, dated, dayOfReading, ofPreset, type Place, resolvePeriod } from './period';
import { periodOfText } from './period-text';
import { readTransposed, type TransposedFigure } from './transposed';
import type { ColumnMeaning, Entity, EntityKind, Observation, TableFacts } from './types';

export interface TableSource {
  readonly snapshotId: string;
  readonly shopId: string;
  readonly frame: number;
  readonly table: number;
  readonly place: Place;
}

interface Derived {
  readonly facts: TableFacts;
  readonly observations: readonly Observation[];
}

function numberStyle(place: Place): NumberStyle {
  const { console, reading } = place;
  if (console) return { locale: console.locale, currency: console.currency };
  const lang = reading.lang === '' ? undefined : reading.lang;
  return { locale: lang, currency: /^zh\b(?!-(?:tw|hk))/i.test(reading.lang) ? 'CNY' : undefined };
}

/** The shop as a whole, or the advertising account where the page is about one. */
function wholeOf(source: TableSource): Entity {
  const { place, shopId } = source;
  const account = place.console?.advertising === true || place.known?.rows === 'account';
  return account
    ? { kind: 'account', id: place.console?.id ?? place.page, name: '' }
    : { kind: 'shop', id: shopId, name: '' };
}

function rowKind(table: ReadTable, identity: Identity | undefined, whole: Entity): EntityKind | undefined {
  if (identity) return identity.kind;
  if (table.kind === 'cards' || dayColumn(table.columns) !== undefined) return whole.kind;
  // One row without a name is the whole; several rows without a name are about nobody knows what.
  return table.rows.filter((row) => !row.summary).length <= 1 ? whole.kind : undefined;
}

/** Values that only grow while the day runs: sums and counts of people. */
function grows(metric: MetricId): boolean {
  const entry = metricById(metric);
  return entry?.totals === 'sum' || (entry?.unit === 'count' && entry.totals === 'never');
}

function open(figure: CellFigure, metric: MetricId, at: Dated): Pick<Observation, 'lo' | 'hi' | 'why'> {
  const { lo, hi, why } = figure;
  return at.open && grows(metric) ? { lo, hi: Infinity, why: 'open-day' } : { lo, hi, why };
}

function periodOfCell(
  source: TableSource,
  table: ReadTable,
  meaning: ColumnMeaning,
  whole: Dated | undefined,
  row?: Period,
) {
  if (row) return dated(row, source.place, 'table');
  if (meaning.preset === undefined) return whole;
  const own = ofPreset(meaning.preset, source.place);
  return own ? dated(own, source.place, 'title') : undefined;
}

/** Stock and prices are true when they are read, whatever days the page's other figures cover. */
function isMomentary(meaning: ColumnMeaning): boolean {
  return (
    metricById(meaning.metric)?.totals === 'last' && meaning.scope !== 'shop' && meaning.scope !== 'account'
  );
}

interface Cells {
  readonly figures: readonly ReadonlyMap<MetricId, CellFigure>[];
  /** By row and column. */
  readonly byColumn: readonly ReadonlyMap<number, CellFigure>[];
  readonly unread: readonly number[];
}

function parseCells(table: ReadTable, columns: readonly ColumnReading[], style: NumberStyle): Cells {
  const unread = columns.map(() => 0);
  const byColumn = table.rows.map(({ cells }) => {
    const row = new Map<number, CellFigure>();
    for (const [at, { meaning }] of columns.entries()) {
      const cell = cells[at];
      if (!meaning || !cell) continue;
      const found = cell.unreadable ? undefined : figureOf(cell.text, meaning, style);
      if (found && !isProblem(found)) row.set(at, found);
      // A dash was read: the console has no value there.
      else if (!found || found.code !== 'value-missing') unread[at] = (unread[at] ?? 0) + 1;
    }
    return row;
  });
  const figures = byColumn.map(
    (row) =>
      new Map(
        [...row].flatMap(([at, figure]): [MetricId, CellFigure][] => {
          const meaning = columns[at]?.meaning;
          return meaning && meaning.preset === undefined ? [[meaning.metric, figure]] : [];
        }),
      ),
  );
  return { figures, byColumn, unread };
}

/** Facts of a table with metrics down and days across; its columns are days, so they have no meaning of their own. */
function observeAcross(
  across: readonly TransposedFigure[],
  table: ReadTable,
  source: TableSource,
  whole: Entity,
): Derived {
  const { frame, snapshotId, place } = source;
  const observations = across.map(
    ({ meaning, figure, at, row, column }): Observation => ({
      metric: meaning.metric,
      entity: whole,
      period: at.period,
      open: at.open,
      shown: figure.shown,
      unit: figure.unit,
      ...open(figure, meaning.metric, at),
      readAt: place.capturedAt,
      summary: false,
      evidence: { snapshotId, frame, table: source.table, row, column },
    }),
  );
  const columns = table.columns.map(({ label }) => ({
    label,
    meaning: undefined,
    problem: undefined,
    unread: 0,
  }));
  const { title, coverage } = table;
  const days = { period: undefined, open: across.some(({ at }) => at.open) };
  return {
    facts: { frame, table: source.table, title, rows: whole.kind, ...days, coverage, columns, doubts: [] },
    observations,
  };
}

/** Facts of one table: what its columns mean, which days and rows it is about, and every figure it proves. */
export function observeTable(table: ReadTable, source: TableSource): Derived {
  const { place, frame } = source;
  const whole = wholeOf(source);
  const identity = table.kind === 'cards' ? undefined : identify(table.columns, place.known?.rows);
  const rows = rowKind(table, identity, whole);
  const columns = readColumns(table, identity, identity ? rows : undefined, place);
  const resolved = resolvePeriod(table, place);
  const period = isProblem(resolved) ? undefined : resolved;
  const days = table.kind === 'cards' ? undefined : dayColumn(table.columns);
  const reference = period?.period.to ?? dayOfReading(place);
  const across = identity ? undefined : readTransposed(table, place, numberStyle(place));
  if (across) return observeAcross(across, table, source, whole);
  const { figures, byColumn, unread } = parseCells(table, columns, numberStyle(place));
  const summaryAt = totalsRow(table);
  const observations: Observation[] = [];
  for (const [row, { cells, summary }] of table.rows.entries()) {
    const dateText = days === undefined ? undefined : (cells[days]?.text ?? '');
    const own = dateText === undefined || summary ? undefined : periodOfText(dateText, reference);
    // A row without its date in a table by date belongs to no day.
    if (days !== undefined && !summary && !own) continue;
    const named = identity ? entityOfRow(table.rows[row] ?? { cells }, identity) : undefined;
    const total = summary === true && !(identity && identity.levels.length > 0 && named);
    // With several totals rows nobody can tell which rows each stands for.
    if (total && row !== summaryAt) continue;
    const entity = total || (!identity && rows !== undefined) ? whole : named;
    if (!entity) continue;
    for (const [column, figure] of byColumn[row] ?? []) {
      const meaning = columns[column]?.meaning;
      if (!meaning) continue;
      const now = dayOfReading(place);
      const at = isMomentary(meaning)
        ? dated({ from: now, to: now }, place, 'page')
        : periodOfCell(source, table, meaning, period, own);
      if (!at) continue;
      if (total && isMomentary(meaning)) continue;
      observations.push({
        metric: meaning.metric,
        entity,
        period: at.period,
        open: at.open,
        shown: figure.shown,
        unit: figure.unit,
        ...open(figure, meaning.metric, at),
        readAt: place.capturedAt,
        summary: total,
        evidence: { snapshotId: source.snapshotId, frame, table: source.table, row, column },
      });
    }
  }
  const facts: TableFacts = {
    frame,
    table: source.table,
    title: table.title,
    rows,
    period: period?.period,
    open: period?.open ?? false,
    coverage: table.coverage,
    columns: columns.map((column, at) => ({ ...column, unread: unread[at] ?? 0 })),
    doubts: findDoubts({ table, rows, cells: figures }),
  };
  const share = rows === 'source' ? freeTrafficShare(observations, source.shopId) : undefined;
  return { facts, observations: share ? [...observations, share] : observations };
}
