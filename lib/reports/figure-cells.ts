import { endsOf } from '../settlement/ends';
import { type Interval, isExact, saysNothing } from '../quantity/interval';
import { isCurrency } from '../quantity/money';
import type { Unit } from '../quantity/types';
import { BLANK, type SheetCell } from './workbook';

/** What is known of a figure, as two cells. */
export interface FigureCells {
  readonly least: SheetCell;
  readonly most: SheetCell;
}

const UNKNOWN: FigureCells = { least: BLANK, most: BLANK };

/** "At least 0" of a figure that is never negative says nothing of that end, and would read as a 0. */
function isFloor({ lo, hi }: Interval): boolean {
  return lo === 0 && hi > 0;
}

/**
 * The least and the most that a figure can be, both inclusive where it counts whole steps. Blank where nothing is
 * known of that end: a figure that is only known not to be negative is unknown, not at least 0.
 */
export function figureCells(value: Interval | undefined, unit: Unit): FigureCells {
  if (value === undefined || saysNothing(value)) return UNKNOWN;
  const whole = isCurrency(unit) || unit === 'count';
  const { least, most } = whole && !isExact(value) ? endsOf(value) : { least: value.lo, most: value.hi };
  const cell = (end: number): SheetCell =>
    Number.isFinite(end) ? { kind: 'number', value: end, unit } : BLANK;
  return { least: isFloor(value) ? BLANK : cell(least), most: cell(most) };
}

/** The number that a cell shows; undefined when it is blank or a text. */
export function numberOf(cell: SheetCell): number | undefined {
  return cell.kind === 'number' || cell.kind === 'formula' ? cell.value : undefined;
}
