import { isProblem } from '../problem';
import type { ReadTable } from '../reading/types';
import { titleOf } from './columns';
import { type CellFigure, figureOf, type NumberStyle } from './figure';
import { type Dated, dated, dayOfReading, ofPreset, type Place } from './period';
import { periodOfText, presetOfText } from './period-text';
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

function datedLabel(label: string, place: Place): Dated | undefined {
  const leaf = label.split(/\s\/\s/).at(-1) ?? '';
  const preset = presetOfText(leaf);
  const period = preset ? ofPreset(preset, place) : periodOfText(leaf, dayOfReading(place));
  return period ? dated(period, place, 'table') : undefined;
}

/**
 * The figures of a table with metrics down and days across; undefined when it is not one: at least two columns
 * besides the first must be dated, and a row must begin with a metric. Columns without a date are left out.
 */
export function readTransposed(
  table: ReadTable,
  place: Place,
  style: NumberStyle,
): TransposedFigure[] | undefined {
  const days = table.columns.map(({ label }, at) => (at === 0 ? undefined : datedLabel(label, place)));
  if (table.kind === 'cards' || days.filter((day) => day !== undefined).length < 2) return undefined;
  const title = titleOf(table, place);
  const figures = table.rows.flatMap(({ cells }, row): TransposedFigure[] => {
    const meaning = recogniseColumn(cells[0]?.text ?? '', { console: place.console, title });
    if (isProblem(meaning)) return [];
    return cells.flatMap((cell, column): TransposedFigure[] => {
      const at = days[column];
      const figure = at && !cell.unreadable ? figureOf(cell.text, meaning, style) : undefined;
      return at && figure && !isProblem(figure) ? [{ meaning, figure, at, row, column }] : [];
    });
  });
  return figures.length > 0 ? figures : undefined;
}
