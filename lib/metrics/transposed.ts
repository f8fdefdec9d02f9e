import { isProblem } from '../problem';
import type { ReadTable } from '../reading/types';
import { titleOf } from './columns';
import { type CellFigure, figureOf, type NumberStyle } from './figure';
import { type Dated, dated, dateOrder, dayOfReading, ofPreset, type Place } from './period';
import { isOfOthers } from './others';
import { periodOfText } from './period-text';
import { presetOfText } from './preset';
import { recogniseColumn } from './recognise';
import type { ColumnMeaning } from './types';

/** One figure of a table whose rows are metrics and whose columns are days. */
export interface TransposedFigure {
  readonly meaning: ColumnMeaning;
  readonly figure: CellFigure;
  readonly at: Dated;
  readonly row: number;
  readonly column: number;
}

/** A table with metrics down and days across. */
export interface Transposed {
  readonly figures: readonly TransposedFigure[];
  /** By column: the rows of known metrics whose cell could not be read or parsed. */
  readonly unread: ReadonlyMap<number, readonly number[]>;
}

function datedLabel(label: string, place: Place): Dated | undefined {
  const leaf = label.split(/\s\/\s/).at(-1) ?? '';
  const preset = presetOfText(leaf);
  const period = preset ? ofPreset(preset, place) : periodOfText(leaf, dayOfReading(place), dateOrder(place));
  return period ? dated(period, place, 'table') : undefined;
}

/**
 * The figures of a table with metrics down and days across; undefined when it is not one: at least two columns
 * besides the first must be dated, and a row must begin with a metric. Columns without a date are left out.
 */
export function readTransposed(table: ReadTable, place: Place, style: NumberStyle): Transposed | undefined {
  const days = table.columns.map(({ label }, at) => (at === 0 ? undefined : datedLabel(label, place)));
  if (
    table.kind === 'cards' ||
    isOfOthers(table, undefined, place) ||
    days.filter((day) => day !== undefined).length < 2
  )
    return undefined;
  const title = titleOf(table, place);
  const figures: TransposedFigure[] = [];
  const unread = new Map<number, number[]>();
  let known = false;
  for (const [row, { cells }] of table.rows.entries()) {
    const meaning = recogniseColumn(cells[0]?.text ?? '', { console: place.console, title });
    if (isProblem(meaning)) continue;
    known = true;
    for (const [column, cell] of cells.entries()) {
      const at = days[column];
      if (!at) continue;
      const figure = cell.unreadable ? undefined : figureOf(cell.text, meaning, style);
      if (figure && !isProblem(figure)) figures.push({ meaning, figure, at, row, column });
      else if (!figure || figure.code !== 'value-missing')
        unread.set(column, [...(unread.get(column) ?? []), row]);
    }
  }
  return known ? { figures, unread } : undefined;
}
