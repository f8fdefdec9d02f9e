import { addsOverDays } from '../contracts/addition';
import { metricName } from '../contracts/metric-name';
import type { Measured } from '../contracts/measure';
import { addDays, dayCount, isoWeek } from '../quantity/day';
import { isExact, saysNothing } from '../quantity/interval';
import type { Day, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { BIG_CHANGE } from './questions';
import { type FigureCells, figureCells, numberOf } from './figure-cells';
import { joined, unitName } from './sheet-words';
import { type Asked, shopFigure, type Track } from './track-days';
import type { TrackColumn } from './tracking-days-sheet';
import { BLANK, cellName, columnName, type Sheet, type SheetCell, textCell } from './workbook';

/** Columns of this sheet that formulas name. */
const [LEAST, MOST, BEFORE_LEAST, BEFORE_MOST] = [4, 5, 6, 7];

/** Whole weeks of the days, Monday to Sunday, oldest first. */
function wholeWeeks({ from, to }: Period): Period[] {
  const weeks: Period[] = [];
  const first = isoWeek(from);
  let week = first.from === from ? first : isoWeek(addDays(first.to, 1));
  for (; week.to <= to; week = isoWeek(addDays(week.to, 1))) weeks.push(week);
  return weeks;
}

/** The week's sum as a live formula over the days, where every one of them is known exactly. */
function sumFormula(column: TrackColumn, week: Period, first: Day, figure: Measured): SheetCell | undefined {
  const { track, least } = column;
  const { value } = figure;
  if (!addsOverDays(track.metric) || value === undefined || !isExact(value)) return undefined;
  const at = dayCount({ from: first, to: week.from }) - 1;
  const days = track.figures.slice(at, at + dayCount(week));
  const sum = days.reduce((n, day) => n + (day.value && isExact(day.value) ? day.value.lo : Number.NaN), 0);
  if (sum !== value.lo) return undefined;
  const name = columnName(least);
  const formula = `SUM({0}!${name}${at + 2}:${name}${at + 1 + days.length})`;
  return { kind: 'formula', formula, value: value.lo, unit: track.unit };
}

function changeCell(over: SheetCell, under: SheetCell, formula: string): SheetCell {
  const [a, b] = [numberOf(over), numberOf(under)];
  return a === undefined || b === undefined || b <= 0
    ? BLANK
    : { kind: 'formula', formula, value: a / b - 1, unit: 'ratio' };
}

interface Pair {
  readonly now: FigureCells;
  readonly before: FigureCells;
}

/** The change at least and at most, and a word where even the least of it is large. */
function changes({ now, before }: Pair, row: number): SheetCell[] {
  const name = (column: number) => cellName(column, row);
  const least = changeCell(now.least, before.most, `${name(LEAST)}/${name(BEFORE_MOST)}-1`);
  const most = changeCell(now.most, before.least, `${name(MOST)}/${name(BEFORE_LEAST)}-1`);
  const up = (numberOf(least) ?? 0) > BIG_CHANGE;
  const down = (numberOf(most) ?? 0) < -BIG_CHANGE;
  return [least, most, up || down ? textCell({ message: { key: 'sheets:watch-word' } }) : BLANK];
}

function weekRow(
  asked: Asked,
  column: TrackColumn,
  weeks: { readonly now: Period; readonly before: Period; readonly first: Day },
  row: number,
): SheetCell[] | undefined {
  const { metric, unit }: { metric: Track['metric']; unit: Unit } = column.track;
  const [here, there] = [weeks.now, weeks.before].map((week) => shopFigure(asked, metric, week));
  if (!here || !there || (saysNothing(here.value) && saysNothing(there.value))) return undefined;
  const cellsOf = (figure: Measured, week: Period): FigureCells => {
    const sum = week.from >= weeks.first ? sumFormula(column, week, weeks.first, figure) : undefined;
    return sum ? { least: sum, most: sum } : figureCells(figure.value, unit);
  };
  const pair = { now: cellsOf(here, weeks.now), before: cellsOf(there, weeks.before) };
  return [
    { kind: 'day', day: weeks.now.from },
    { kind: 'day', day: weeks.now.to },
    textCell(metricName(metric)),
    textCell(unitName(unit)),
    pair.now.least,
    pair.now.most,
    pair.before.least,
    pair.before.most,
    ...changes(pair, row),
    joined([...here.missing, ...there.missing].map(({ message }) => ({ message }))),
  ];
}

/** Each whole week against the one before, newest first, metric by metric. */
export function weeksSheet(asked: Asked, columns: readonly TrackColumn[], period: Period): Sheet {
  const rows: SheetCell[][] = [];
  for (const now of wholeWeeks(period).toReversed()) {
    const before = { from: addDays(now.from, -7), to: addDays(now.to, -7) };
    for (const column of columns) {
      const row = weekRow(asked, column, { now, before, first: period.from }, rows.length);
      if (row) rows.push(row);
    }
  }
  return {
    name: { key: 'sheets:by-two-weeks' },
    columns: [
      { title: { key: 'sheets:from' }, width: 12 },
      { title: { key: 'sheets:to' }, width: 12 },
      { title: { key: 'sheets:metric' }, width: 20 },
      { title: { key: 'sheets:unit' }, width: 8 },
      { title: { key: 'sheets:at-least' }, width: 14 },
      { title: { key: 'sheets:at-most' }, width: 14 },
      { title: { key: 'sheets:least-before' }, width: 14 },
      { title: { key: 'sheets:most-before' }, width: 14 },
      { title: { key: 'sheets:change-least' }, width: 11 },
      { title: { key: 'sheets:change-most' }, width: 11 },
      { title: { key: 'sheets:watch' }, width: 16 },
      { title: { key: 'sheets:lacking' }, width: 60 },
    ],
    frozenColumns: 3,
    rows,
  };
}
