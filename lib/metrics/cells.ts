import { isProblem } from '../problem';
import type { ReadCell, ReadTable } from '../reading/types';
import type { MetricId } from './catalog';
import type { ColumnReading } from './columns';
import { type CellFigure, figureOf, type NumberStyle } from './figure';
import type { ColumnMeaning } from './types';

/** The figures of a table's cells. */
export interface Cells {
  /** By row and metric, without those whose label names a period of its own. */
  readonly figures: readonly ReadonlyMap<MetricId, CellFigure>[];
  /** By row and column. */
  readonly byColumn: readonly ReadonlyMap<number, CellFigure>[];
  /** By column: the rows whose cell could not be read or parsed. */
  readonly unread: readonly (readonly number[])[];
}

/** The cell's value; where its text as a whole is no number, the text without the line that tells its change. */
function figureOfCell({ text, change }: ReadCell, meaning: ColumnMeaning, style: NumberStyle) {
  const whole = figureOf(text, meaning, style);
  if (!isProblem(whole) || whole.code === 'value-missing' || !change || !text.endsWith(` ${change}`))
    return whole;
  return figureOf(text.slice(0, -change.length - 1), meaning, style);
}

/** Reads every cell whose column has a meaning. */
export function parseCells(table: ReadTable, columns: readonly ColumnReading[], style: NumberStyle): Cells {
  const unread: number[][] = columns.map(() => []);
  const byColumn = table.rows.map(({ cells }, at) => {
    const row = new Map<number, CellFigure>();
    for (const [column, { meaning }] of columns.entries()) {
      const cell = cells[column];
      if (!meaning || !cell) continue;
      const found = cell.unreadable ? undefined : figureOfCell(cell, meaning, style);
      if (found && !isProblem(found)) row.set(column, found);
      // A dash was read: the console has no value there.
      else if (!found || found.code !== 'value-missing') unread[column]?.push(at);
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

/** Rows of unreadable cells that facts name; the count tells of the rest. */
const NAMED = 20;

/** What facts say of a column's cells that could not be read. */
export function unreadOf(rows: readonly number[] = []): { unread: number; unreadRows?: readonly number[] } {
  return rows.length === 0 ? { unread: 0 } : { unread: rows.length, unreadRows: rows.slice(0, NAMED) };
}
