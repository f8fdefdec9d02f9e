import type { Message, MessageParam } from '../messages/types';
import type { Day, Instant } from '../quantity/period';
import type { Unit } from '../quantity/types';

/** One cell of a sheet, before it is put into a language and a file. */
export type SheetCell =
  /** Nothing is known, or nothing is to be said; the row says why in words. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: MessageParam }
  /** Money in minor units of its currency; ratios are fractions. */
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'day'; readonly day: Day }
  /** A time of reading, shown in the workbook's zone. */
  | { readonly kind: 'moment'; readonly instant: Instant }
  /**
   * Our own formula, without `=`; it counts with what the cells show, and `{0}` in it names the first sheet. `value` is
   * its result, in the unit's own scale.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly unit: Unit };

/** One column: its head, and in characters how wide it is. */
export interface SheetColumn {
  readonly title: Message;
  /** Stands in the head when all figures below are of one unit. */
  readonly unit?: Unit;
  readonly width: number;
}

/** A rectangular table with one head row, which stays in sight. */
export interface Sheet {
  readonly name: Message;
  readonly columns: readonly SheetColumn[];
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A workbook before it is written: a pure function of contract, history and now. Its first sheet is also the .csv. */
export interface Workbook {
  readonly title: Message;
  readonly madeAt: Instant;
  readonly zone: string;
  readonly sheets: readonly [Sheet, ...Sheet[]];
}

export const BLANK: SheetCell = { kind: 'blank' };

export function textCell(text: MessageParam): SheetCell {
  return { kind: 'text', text };
}

/** The name of a column counted from 0, as formulas name it: A, B, … Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The place of a cell in a formula; `row` counted from 0 below the head. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 2}`;
}
