import { metricName } from '../contracts/metric-name';
import type { Message, MessageParam } from '../messages/types';
import { metricOf, type MetricId } from '../metrics/catalog';
import { daysOf } from '../quantity/day';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { figureCells, numberOf } from './figure-cells';
import { joined } from './sheet-words';
import type { Track, Tracked } from './track-days';
import { BLANK, cellName, type Sheet, type SheetCell, type SheetColumn } from './workbook';

/** Quotients that a person would type in as formulas; the metric names their column. */
const QUOTIENTS = [
  { metric: 'roi', over: 'sales', under: 'adSpend', title: 'sheets:roi' },
  { metric: 'conversionRate', over: 'buyers', under: 'visitors', title: 'sheets:conversion' },
  { metric: 'averageOrderValue', over: 'sales', under: 'buyers', title: 'sheets:order-value' },
] as const satisfies readonly {
  readonly metric: MetricId;
  readonly over: Tracked;
  readonly under: Tracked;
  readonly title: Message['key'];
}[];

/** Where a metric stands in the sheet of days. */
export interface TrackColumn {
  readonly track: Track;
  readonly least: number;
  /** The same as `least` where every figure is exact. */
  readonly most: number;
}

/** One column for a metric that is always known exactly, else two; the first column holds the day. */
export function trackColumns(tracks: readonly Track[]): TrackColumn[] {
  let next = 1;
  return tracks.map((track) => {
    const least = next;
    next += track.exact ? 1 : 2;
    return { track, least, most: next - 1 };
  });
}

function columnsOf({ track, least, most }: TrackColumn): SheetColumn[] {
  const { unit } = track;
  const name = metricName(track.metric);
  const column = (key: Message['key']): SheetColumn => ({
    title: { key, params: { name } },
    unit,
    width: 14,
  });
  return least === most ? [column('sheets:name')] : [column('sheets:least'), column('sheets:most')];
}

/** The number of a day where it is known exactly. */
function exactOf(cells: readonly SheetCell[], column: TrackColumn | undefined): number | undefined {
  if (!column) return undefined;
  const [least, most] = [column.least, column.most].map((at) => numberOf(cells[at] ?? BLANK));
  return least === most ? least : undefined;
}

function quotientCell(
  cells: readonly SheetCell[],
  row: number,
  columns: readonly TrackColumn[],
  quotient: (typeof QUOTIENTS)[number],
  unit: Unit,
): SheetCell {
  const over = columns.find(({ track }) => track.metric === quotient.over);
  const under = columns.find(({ track }) => track.metric === quotient.under);
  const [a, b] = [exactOf(cells, over), exactOf(cells, under)];
  if (!over || !under || a === undefined || b === undefined || b <= 0) return BLANK;
  // Minor units over minor units is a bare number; over people they stay minor units.
  return {
    kind: 'formula',
    formula: `${cellName(over.least, row)}/${cellName(under.least, row)}`,
    value: a / b,
    unit,
  };
}

function lackOf(tracks: readonly Track[], at: number): SheetCell {
  const words = tracks.flatMap(({ metric, figures }): MessageParam[] => {
    const figure = figures[at];
    if (!figure) return [];
    if (figure.missing.length > 0) return figure.missing.map(({ message }) => ({ message }));
    return figure.value === undefined
      ? [{ message: { key: 'sheets:not-read', params: { metric: metricName(metric) } } }]
      : [];
  });
  return joined(words);
}

/** Every day of the contract with what is known of it. Quotients are live formulas; unknown is blank, with the reason. */
export function daysSheet(tracks: readonly Track[], period: Period): Sheet {
  const columns = trackColumns(tracks);
  const quotients = QUOTIENTS.filter(({ over, under }) =>
    [over, under].every((metric) => tracks.some((track) => track.metric === metric)),
  ).map((quotient) => {
    const { unit } = metricOf(quotient.metric);
    const money = tracks.find(({ metric }) => metric === 'sales')?.unit ?? 'number';
    return { quotient, unit: unit === 'money' ? money : unit };
  });
  const rows = daysOf(period).map((day, at): SheetCell[] => {
    const cells: SheetCell[] = [{ kind: 'day', day }];
    for (const { track, least, most } of columns) {
      const ends = figureCells(track.figures[at]?.value, track.unit);
      cells.push(ends.least);
      if (most > least) cells.push(ends.most);
    }
    for (const { quotient, unit } of quotients) cells.push(quotientCell(cells, at, columns, quotient, unit));
    return [...cells, lackOf(tracks, at)];
  });
  return {
    name: { key: 'sheets:by-day' },
    columns: [
      { title: { key: 'sheets:day' }, width: 12 },
      ...columns.flatMap(columnsOf),
      ...quotients.map(
        ({ quotient, unit }): SheetColumn => ({ title: { key: quotient.title }, unit, width: 14 }),
      ),
      { title: { key: 'sheets:lacking' }, width: 60 },
    ],
    frozenColumns: 1,
    rows,
  };
}
